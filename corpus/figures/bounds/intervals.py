"""Merges a lower and an upper bound of one quantity into a range: 三年以上七年以下, 最多90最少30."""

from __future__ import annotations

import re

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.units.unit_names import OPEN_YUAN

_BOTH = re.compile("[ ,]{0,2}(?:但|且|并且?|而且?|的?同时|又|和|、)?[ ,]{0,2}(?:、)?")
_LOWER = (Bound.AT_LEAST, Bound.MORE_THAN)
_UPPER = (Bound.AT_MOST, Bound.LESS_THAN)
_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})
"""Whose units 元 can be."""
_OF_CASES = ("少则", "多则")
"""少则三天,多则两周: the least and the most that there have been, which are two figures."""
_FARTHEST = 6
"""How many characters may stand between the two bounds: 的同时, with a space on either side."""


def merge_bounds(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities, with neighbours that bound one quantity from both sides merged."""
    merged: list[Quantity] = []
    for quantity in quantities:
        first = merged[-1] if merged else None
        if first is not None and _bounds_meet(plain, first, quantity):
            if not first.named:
                first.take_unit(quantity)
            first.low, first.high = min(first.low, quantity.low), max(first.high, quantity.high)
            first.end, first.bound, first.tail = quantity.end, Bound.RANGE, quantity.tail
            first.level = None
            first.cue = f"{first.cue}…{quantity.cue}"
        else:
            merged.append(quantity)
    return merged


def _bounds_meet(plain: str, first: Quantity, second: Quantity) -> bool:
    rising = first.bound in _LOWER and second.bound in _UPPER
    falling = first.bound in _UPPER and second.bound in _LOWER
    if not (rising or falling) or first.vague or first.cue in _OF_CASES:
        return False
    if second.head - first.tail > _FARTHEST or second.head < first.tail:
        return False
    if not _BOTH.fullmatch(plain, first.tail, second.head) or not _same_measure(first, second):
        return False
    return first.low < second.high if rising else second.low < first.high


def _same_measure(first: Quantity, second: Quantity) -> bool:
    """Whether both measure one thing; the first is converted into the unit of the second."""
    if not first.named or not second.named:
        return True
    if first.unit == second.unit:
        return True
    if first.kind is second.kind is FigureKind.MONEY:  # 不低于人民币8000万元且不超过1亿元
        return second.unit == OPEN_YUAN and first.unit in _YUAN
    if first.dimension and first.dimension == second.dimension:
        ratio = first.factor / second.factor
        first.low, first.high = first.low * ratio, first.high * ratio
        first.take_unit(second)
        return True
    return False
