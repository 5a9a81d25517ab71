"""Tests whether two figures can be compared, by what they measure; faster than comparing them."""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.figures.compare import Obstacle, compare
from corpus.figures.figure import Figure, FigureKind

_REMEMBERED = 20_000
"""Cached pairs. Chosen: those of a large comparison."""
_COMPLETE = re.compile(r"\d{4}")
"""The beginning of the value of a date with a year."""


def obstacle(figure: Figure, against: Figure) -> Obstacle:
    """The reason why two figures cannot be compared; the same as that of :func:`corpus.figures.compare.compare`."""
    dates = (figure.kind is FigureKind.DATE, against.kind is FigureKind.DATE)
    if dates[0] is not dates[1]:
        return Obstacle.DIMENSION
    if dates[0] and _COMPLETE.match(figure.value) and _COMPLETE.match(against.value):
        return Obstacle.NONE
    if dates[0] or figure.low is None or against.low is None or _told_by_level(figure, against):
        return compare(figure, against).obstacle
    if figure.unit == against.unit and figure.kind is against.kind and figure.per == against.per:
        return Obstacle.NONE
    return _obstacle_of_units(
        (figure.kind, figure.unit, figure.per), (against.kind, against.unit, against.per)
    )


def _told_by_level(figure: Figure, against: Figure) -> bool:
    return figure.level is not None and against.level is not None and figure.kind is not against.kind


@lru_cache(maxsize=_REMEMBERED)
def _obstacle_of_units(one: tuple[FigureKind, str, str], other: tuple[FigureKind, str, str]) -> Obstacle:
    figures = (Figure(0, 1, "1", kind, 1.0, 1.0, unit, per=per) for kind, unit, per in (one, other))
    return compare(*figures).obstacle
