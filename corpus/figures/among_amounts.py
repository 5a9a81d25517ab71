"""Numbers without a unit that are money because the figures around them are: 新车十一万六,旧的折了八万.

Measured on the annotated texts of the press: where the nearest measured figure of the sentence is an amount of money, 98 of
100 large numbers without a unit are money too; where it counts something, half of them are. Of numbers with 亿 in a text that
tells amounts, 9 of 10 are money.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures import money, prices, unitless
from corpus.figures.figure import FigureKind
from corpus.figures.quantity import Quantity

_WITHOUT_MEASURE = frozenset(
    {
        FigureKind.DATE,
        FigureKind.DURATION,
        FigureKind.FRACTION,
        FigureKind.MULTIPLE,
        FigureKind.ORDINAL,
        FigureKind.PERCENT,
        FigureKind.SCORE,
    }
)
"""Kinds that tell nothing about the number beside them: amounts grow by per cent and within years as counts do."""
_SENTENCE_ENDS = re.compile("[。!?\n\t]")
_NEAR, _AROUND, _NEIGHBOURS = 60, 200, 6
"""How many characters apart two figures of one sentence are neighbours, and how many characters and figures away on either
side an amount shows that the talk is of money."""
_LEAST, _HUNDRED, _SURELY = (100, 1000), 100, 10**8
"""The least number in words, and in digits, that is an amount without a power: smaller ones are of anything."""


def infer(plain: str, figures: Sequence[Quantity]) -> None:
    """Make money of the numbers without a unit whose neighbours are money. ``figures`` are all of the text, in order."""
    measured = [figure for figure in figures if figure.kind not in _WITHOUT_MEASURE]
    for indexes in (range(len(measured)), reversed(range(len(measured)))):
        for index in indexes:
            if _may_be_money(plain, measured[index]):
                _infer_one(plain, measured, index)


def _infer_one(plain: str, measured: Sequence[Quantity], index: int) -> None:
    figure = measured[index]
    beside = _beside(plain, measured, index)
    if beside is not None and beside.kind is FigureKind.MONEY:
        figure.become_money(beside.unit)
    elif figure.low >= _SURELY and not figure.numeral.bare and prices.ends_clause(plain, figure):
        around = measured[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS + 1]
        amounts = (other for other in around if other.kind is FigureKind.MONEY)
        nearest = min(amounts, key=lambda amount: abs(amount.start - figure.start), default=None)
        if nearest is not None and abs(nearest.start - figure.start) <= _AROUND:
            figure.become_money(nearest.unit)


def _beside(plain: str, measured: Sequence[Quantity], index: int) -> Quantity | None:
    """The nearest figure of the same sentence; one before rather than one behind."""
    figure = measured[index]
    if index and _in_one_sentence(plain, measured[index - 1], figure):
        return measured[index - 1]
    if index + 1 < len(measured) and _in_one_sentence(plain, figure, measured[index + 1]):
        return measured[index + 1]
    return None


def _in_one_sentence(plain: str, first: Quantity, second: Quantity) -> bool:
    apart = second.start - first.end
    return apart <= _NEAR and not _SENTENCE_ENDS.search(plain, first.end, second.start)


def _may_be_money(plain: str, figure: Quantity) -> bool:
    if figure.named:
        return False
    if unitless.stated(plain, figure) or money.counts_attention(plain, figure):
        return False
    if figure.numeral.power >= _HUNDRED:
        return not (figure.low < _SURELY and prices.counts_people(plain, figure))
    return figure.low >= _LEAST[figure.numeral.in_digits] and prices.ends_clause(plain, figure)
