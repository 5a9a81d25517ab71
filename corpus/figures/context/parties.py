"""Counts told for one side after the other, of which only one has the classifier: 113席,甲党52、乙党51、丙党10, and
金牌12枚,银牌8,铜牌5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity

_SIDE = re.compile(
    " ?[,、:;(]?(?:其中|仅|而|和|及)?(?P<side>[^\\W\\da-z_]{1,8}?)(?:有|占|得|为|获|拿下|夺|赢|仅)? ?"
)
_BEFORE = re.compile("[^\\W\\d_](?=(?:有|占|得|为|获|夺)? ?$)")
_ENDS = re.compile(" ?[,、;。)!?\\n]|$")
_FEWEST, _MOST_SIDES, _MOST_APART = 2, 12, 14
"""How many sides can make up the count, how many are read, and how many characters apart two of them are. Chosen."""


def infer(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give the numbers of such a list the unit of the count before them: if they make it up together, or if the words
    before them end as the one before the count does."""
    for index, (count, following) in enumerate(pairwise(quantities)):
        if following.named or count.kind is not FigureKind.COUNT:
            continue
        if not count.numeral.in_digits or count.numeral.power > 1:
            continue
        sides = list(_sides(plain, quantities[index + 1 : index + 1 + _MOST_SIDES], count))
        adds_up = len(sides) >= _FEWEST and sum(side.low for side, _ in sides) == count.low
        kind = _BEFORE.search(plain, max(0, count.start - 3), count.start)
        for side, name in sides:
            if not adds_up and (kind is None or not name.endswith(kind.group())):
                break
            side.take_unit(count)
            side.inferred = True


def _sides(plain: str, behind: Sequence[Quantity], count: Quantity) -> Iterator[tuple[Quantity, str]]:
    """The numbers that go on with the list at once, each with its name."""
    end = count.end
    for side in behind:
        if side.named or not side.numeral.in_digits or side.start - end > _MOST_APART:
            return
        name = _SIDE.fullmatch(plain, end, side.start)
        if name is None or not _ENDS.match(plain, side.end):
            return
        yield side, name["side"]
        end = side.end
