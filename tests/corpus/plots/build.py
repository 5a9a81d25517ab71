"""Lanes and groups for the tests of plots."""

from __future__ import annotations

from typing import Any

from corpus.measures import Bound
from corpus.plots.lanes import PlotGroup, PlotLane
from corpus.plots.numbers import bounded_number


def lane(
    letter: str, low: float, high: float | None = None, bound: Bound = Bound.EXACT, **rest: Any
) -> PlotLane:
    high = low if high is None else high
    rest = {"words": bounded_number(low, high, bound), "name": f"Source {letter}"} | rest
    return PlotLane(letter, letter, low=low, high=high, bound=bound, **rest)


def silent_lane(letter: str, words: str = "not mentioned", glyph: str = "absent") -> PlotLane:
    return PlotLane(letter, letter, words=words, glyph=glyph)


def group(*lanes: PlotLane, unit: str = "亿元", **rest: Any) -> PlotGroup:
    return PlotGroup("q", "年增票款收入", unit, lanes, **rest)


FARES = group(
    lane("A", 8.2, bound=Bound.ABOUT, note="baseline"),
    lane("B", 12, 15, Bound.RANGE, relation="differs_in_figure"),
    lane("C", 5, bound=Bound.MORE_THAN),
    lane("D", 10, bound=Bound.LESS_THAN),
    PlotLane("E", "E", "港島", words="12.6 亿港元", note="other currency", compared=False),
    spread="1.8 times",
    relation="differs_in_figure",
    tag=("5", "sky"),
)
