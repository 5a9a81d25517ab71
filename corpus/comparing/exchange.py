"""Figures in another currency, at a rate that an analyst entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from corpus.figures.compare import FigureComparison, Obstacle, compare
from corpus.figures.figure import Figure
from corpus.questions import Rate

_REMEMBERED = 20_000
"""Pairs of figures whose comparison is kept. Chosen: those of a large comparison."""

compared = lru_cache(maxsize=_REMEMBERED)(compare)
"""As :func:`corpus.figures.compare.compare`, remembered: a cell asks for the status and again for the difference."""


def rate_between(unit: str, target: str, rates: Sequence[Rate]) -> Rate | None:
    """The rate that converts ``unit`` into ``target``; one entered the other way round if there is no other."""
    ways = ((unit, target), (target, unit))
    known = [rate for rate in rates if (rate.unit, rate.target) in ways and rate.factor > 0]
    return min(known, key=lambda rate: ways.index((rate.unit, rate.target)), default=None)


def exchanged(figure: Figure, rate: Rate, unit: str) -> Figure:
    """The figure in ``unit``, at a rate between that and its own."""
    return multiplied(figure, rate.factor if rate.unit == figure.unit else 1 / rate.factor, unit)


def multiplied(figure: Figure, factor: float, unit: str) -> Figure:
    """The figure in ``unit``, of which one of its own is ``factor``."""
    low, high = figure.low or 0.0, figure.high or 0.0
    return replace(figure, low=low * factor, high=high * factor, unit=unit)


def compared_at(
    figure: Figure, other: Figure, rates: Sequence[Rate] = ()
) -> tuple[FigureComparison, Rate | None]:
    """How ``other`` compares to ``figure``. If only their currencies prevent that and there is a rate between them,
    ``other`` is converted, and the rate is returned, too."""
    comparison = compared(figure, other)
    if comparison.obstacle is not Obstacle.CURRENCY:
        return comparison, None
    rate = rate_between(other.unit, figure.unit, rates)
    if rate is None:
        return comparison, None
    return compared(figure, exchanged(other, rate, figure.unit)), rate
