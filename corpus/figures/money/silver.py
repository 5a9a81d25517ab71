"""Silver told by its weight, whose unit goes unsaid behind the first amount: 初拨二百五十万两,后每年三百万.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.figure import FigureKind
from corpus.figures.money import prices
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending, in_one_sentence

_SILVER = "liang"
_BEFORE = re.compile("(?:银|饷|岁[入出得]|库存|[^自消收运路]费|[关厘课]税)(?:约|近|共|至|到|达|仅|只)?$")
_MEN = re.compile("[夫工兵勇丁卒匠民众军][约近共至达仅]?$")
"""征夫八千: men, and no silver."""
_WITHIN, _IN_TEXT, _LEAST_POWER = 60, 300, 1000
"""How many characters away a tael is in the sentence, or in the text if silver is named, and the least power (千) of an
amount. Chosen."""
_FEWEST = 2
"""How many amounts in tael make a text one that counts in silver. Chosen."""
_BESIDE = frozenset({FigureKind.MASS, FigureKind.MONEY, FigureKind.COUNT, FigureKind.AREA, FigureKind.VOLUME})
"""Figures that end the talk of silver, as dates and shares between two amounts do not."""


def infer(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give large numbers in Chinese numerals without a unit the tael of the figure before them in the sentence, or of
    any near one if silver is named right before the number."""
    if not any(quantity.unit == _SILVER for quantity in quantities):
        return
    last: Quantity | None = None
    for index, quantity in enumerate(quantities):
        if not quantity.named and _may_be_silver(plain, quantity):
            tael = last if last is not None and _goes_on(plain, last, quantity) else None
            if tael is None and ending(_BEFORE, plain, quantity.start):
                tael = _near(plain, quantities, index)
            if tael is not None:
                quantity.take_unit(tael)
                quantity.inferred = True
        if quantity.kind in _BESIDE and quantity.named:
            last = quantity


def settle(quantities: Sequence[Quantity]) -> None:
    """Make tael of what only its context shows to be money, in a text that tells amounts in tael and none in coins."""
    taels = [quantity for quantity in quantities if quantity.unit == _SILVER and not quantity.inferred]
    if len(taels) < _FEWEST or any(
        quantity.kind is FigureKind.MONEY and not quantity.inferred for quantity in quantities
    ):
        return
    for quantity in quantities:
        if quantity.kind is FigureKind.MONEY:
            quantity.take_unit(taels[0])


def _may_be_silver(plain: str, quantity: Quantity) -> bool:
    told = not quantity.numeral.in_digits and quantity.numeral.power >= _LEAST_POWER
    return told and not ending(_MEN, plain, quantity.start) and prices.ends_clause(plain, quantity)


def _goes_on(plain: str, last: Quantity, quantity: Quantity) -> bool:
    return last.unit == _SILVER and in_one_sentence(plain, last.end, quantity.start, _WITHIN)


def _near(plain: str, quantities: Sequence[Quantity], index: int) -> Quantity | None:
    """The nearest amount in tael of the paragraph."""
    at = quantities[index].start
    taels = (quantity for quantity in quantities if quantity.unit == _SILVER)
    nearest = min(taels, key=lambda tael: abs(tael.start - at))
    first, last = sorted((nearest.start, at))
    return nearest if last - first <= _IN_TEXT and "\n" not in plain[first:last] else None
