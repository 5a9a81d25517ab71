"""Numbers without a unit that are money because the figures around them are: 新车十一万六,旧的折了八万.

Measured on the annotated texts of the press: where the nearest measured figure of the sentence is an amount of money, 98 of
100 large numbers without a unit are money too; where it counts something, half of them are. Of numbers with 亿 in a text that
tells amounts, 9 of 10 are money. Plain digits are money only beside an amount of about their size.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from decimal import Decimal

from corpus.figures.context import items
from corpus.figures.figure import FigureKind
from corpus.figures.money import money, prices
from corpus.figures.names import name_numbers
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending, in_one_sentence
from corpus.figures.units import unitless

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
_CLAUSE_ENDS = re.compile(" ?(?:[,。;、!?)”」\n]|$)")
_INDICATOR = re.compile("[a-z][^,。;!?\\n\\d]{0,6}$")
"""RSI降至38: behind Latin letters stands what is no amount."""
_NEAR, _AROUND, _NEIGHBOURS = 60, 200, 6
"""How many characters apart two figures of one sentence are neighbours, and how many characters and figures away on either
side an amount shows that the talk is of money."""
_HUNDRED, _HUNDRED_MILLION, _LARGE, _SEVERAL = 100, 10**8, 10**4, 2
"""The last one is how many large amounts must be around a large number for it to be one too. Chosen."""
_LEAST_IN_WORDS, _LEAST_IN_DIGITS = 100, 1000
"""The least numbers without 百, 千 or 万 that are amounts beside any other: smaller ones are of anything."""
_LEVELS_APART = Decimal("0.2")
"""The share of it by which a level without a unit may be from the one beside it."""
_ALIKE, _NO_PRICE = 4, 10
"""How many times as large as the other one of two prices may be, and within how many times of a count beside it a clipped
number rather counts, too. Chosen."""


def infer(plain: str, figures: Sequence[Quantity]) -> None:
    """Make money of the numbers without a unit whose neighbours are money. ``figures`` are all of the text, in order.

    What has become money makes money of its own neighbours: first of those behind it, then of those before it.
    """
    measured = [figure for figure in figures if figure.kind not in _WITHOUT_MEASURE]
    for indexes in (range(len(measured)), reversed(range(len(measured)))):
        for index in indexes:
            if not measured[index].named and not _is_other(plain, measured[index]):
                _infer_one(plain, measured, index)


def further_numbers(
    plain: str, quantities: Sequence[Quantity], figures: Sequence[Quantity]
) -> Iterator[Quantity]:
    """The plain numbers that would be no figures but for one of about their size beside them: a price beside an amount
    (布油收报64.51美元,盘中触及63.88), a level beside a level (汇率7.12,收款时6.85).

    ``figures`` are those of the ``quantities`` that are figures anyway.
    """
    measured = [figure for figure in figures if figure.kind not in _WITHOUT_MEASURE]
    starts = [figure.start for figure in measured]
    for quantity in quantities:
        at = bisect(starts, quantity.start)
        if not _is_plain(plain, quantity) or (at and starts[at - 1] == quantity.start):
            continue
        behind = measured[at] if at < len(measured) else None
        beside = _beside(plain, quantity, measured[at - 1] if at else None, behind)
        currency = items.currency_of(plain, quantity, measured, at)
        if currency:
            quantity.become_money(currency)
            yield quantity
        elif beside is not None and _is_like(quantity, beside):
            quantity.become_money(beside.unit)
            yield quantity
        elif beside is not None and _is_level(plain, quantity, beside):
            yield quantity


def _infer_one(plain: str, measured: Sequence[Quantity], index: int) -> None:
    figure = measured[index]
    behind = measured[index + 1] if index + 1 < len(measured) else None
    beside = _beside(plain, figure, measured[index - 1] if index else None, behind)
    currency = items.currency_of(plain, figure, measured, index)
    if currency:
        figure.become_money(currency)
    elif beside is not None and beside.kind is FigureKind.MONEY:
        if _is_large(plain, figure) or (_is_like(figure, beside) and prices.ends_clause(plain, figure)):
            figure.become_money(beside.unit)
    elif _is_told_apart(plain, figure, beside) or _is_among_amounts_alone(plain, measured, index):
        around = measured[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS + 1]
        amounts = (other for other in around if other.kind is FigureKind.MONEY)
        nearest = min(amounts, key=lambda amount: abs(amount.start - figure.start), default=None)
        if nearest is not None and abs(nearest.start - figure.start) <= _AROUND:
            figure.become_money(nearest.unit)


def _is_told_apart(plain: str, figure: Quantity, beside: Quantity | None) -> bool:
    """Whether the number is likely money though the figure beside it is none: because it is very large, or clipped as
    people say prices (三千六)."""
    if figure.low >= _HUNDRED_MILLION and not figure.numeral.bare:
        return prices.ends_clause(plain, figure)
    if beside is not None and beside.kind is FigureKind.COUNT:  # 发出一千单,退回七百八
        return not figure.is_about_as_large(beside, _NO_PRICE) and prices.is_clipped(plain, figure)
    return prices.is_clipped(plain, figure)


def _is_among_amounts_alone(plain: str, measured: Sequence[Quantity], index: int) -> bool:
    """Whether the number is a large one in digits (3,450万), and of the large ones around most are amounts and none
    counts or measures."""
    figure = measured[index]
    if figure.numeral.power < _LARGE or not figure.numeral.in_digits or not prices.ends_clause(plain, figure):
        return False
    if prices.may_count_people(plain, figure):
        return False
    around = [*measured[max(0, index - _NEIGHBOURS) : index], *measured[index + 1 : index + _NEIGHBOURS + 1]]
    large = [other for other in around if other.named and other.numeral.power >= _LARGE]
    return len(large) >= _SEVERAL and all(other.kind is FigureKind.MONEY for other in large)


def _beside(
    plain: str, quantity: Quantity, before: Quantity | None, behind: Quantity | None
) -> Quantity | None:
    """The neighbour in the same sentence; the one before rather than the one behind."""
    if before is not None and in_one_sentence(plain, before.end, quantity.start, _NEAR):
        return before
    if behind is not None and in_one_sentence(plain, quantity.end, behind.start, _NEAR):
        return behind
    return None


def _is_other(plain: str, figure: Quantity) -> bool:
    """Whether the words before the number tell that it is no money."""
    if unitless.stated(plain, figure) or money.counts_attention(plain, figure):
        return True
    if figure.numeral.power == 1 and ending(_INDICATOR, plain, figure.start):
        return True
    return figure.low < _HUNDRED_MILLION and prices.counts_people(plain, figure)


def _is_large(plain: str, figure: Quantity) -> bool:
    if figure.numeral.power >= _HUNDRED:
        return True
    least = _LEAST_IN_DIGITS if figure.numeral.in_digits else _LEAST_IN_WORDS
    return figure.low >= least and prices.ends_clause(plain, figure)


def _is_like(quantity: Quantity, beside: Quantity) -> bool:
    """Whether both are told in digits and neither is much more than the other."""
    both = beside.kind is FigureKind.MONEY and quantity.numeral.in_digits and beside.numeral.in_digits
    one_power = quantity.numeral.power == beside.numeral.power
    return both and one_power and quantity.is_about_as_large(beside, _ALIKE)


def _is_level(plain: str, quantity: Quantity, beside: Quantity) -> bool:
    """汇率7.12,收款时6.85: whether the decimal is about the one beside it, which has no unit either."""
    both = (plain[number.start : number.end].partition(".")[2] for number in (quantity, beside))
    if beside.named or not all(both) or beside.low <= 0:
        return False
    return abs(quantity.low / beside.low - 1) <= _LEVELS_APART


def _is_plain(plain: str, quantity: Quantity) -> bool:
    """Whether the number ends a clause in digits and is no part of a name, so that its neighbours decide."""
    numeral = quantity.numeral
    if quantity.named or not numeral.in_digits or quantity.glued or quantity.hyphen:
        return False
    if not _CLAUSE_ENDS.match(plain, quantity.end) or _is_other(plain, quantity):
        return False
    return not (name_numbers.is_name_number(plain, quantity) or name_numbers.before_name(plain, quantity.end))
