"""Numbers without a unit whose unit custom leaves out: 海拔四千三 in metres, 身高172 in centimetres, 利率2.6 in per cent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import Unit, any_of, table, units

_BETWEEN = "(?:为|是|约|近|达|到|在|升至|升到|降至|降到|超过|不到|仅|只有|从|高达|已达|已|才|的|终于|稳定在|涨到|掉到)?"
"""What may stand between what is measured and its number."""
_OF_ANOTHER_KIND = ("年", "倍")
_DIGITS_END = re.compile(" ?(?:[^\\w]|[降升涨掉跌减增变到至以上下左出多来就才的体血]|$)")
"""What may follow a number of which the unit goes unsaid."""


@dataclass(frozen=True, slots=True)
class _Custom:
    """What is told without its unit."""

    unit: Unit
    words: frozenset[str]
    least: Decimal
    most: Decimal


@cache
def _customs() -> tuple[_Custom, ...]:
    return tuple(
        _Custom(
            units().by_symbol[line["unit"]],
            frozenset(line["words"].split()),
            Decimal(str(line["least"])),
            Decimal(str(line["most"])),
        )
        for line in table("customary").values()
    )


@cache
def _measured() -> re.Pattern[str]:
    """What is measured, with the words that may stand between it and the number."""
    words = any_of(word for custom in _customs() for word in custom.words)
    return re.compile(rf"(?P<word>{words}){_BETWEEN} ?$")


def infer(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give the numbers behind such words the unit that custom leaves out there."""
    for quantity in quantities:
        if quantity.named or plain.startswith(_OF_ANOTHER_KIND, quantity.end):
            continue
        if not _DIGITS_END.match(plain, max(quantity.tail, quantity.end)):
            continue
        measured = ending(_measured(), plain, quantity.start)
        if measured is None:
            continue
        for custom in _customs():
            if measured["word"] in custom.words and custom.least <= abs(quantity.low) <= custom.most:
                quantity.set_unit(custom.unit)
                quantity.inferred = True
