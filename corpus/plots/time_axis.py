"""Time axes in whole days, with ticks at the start of years, months or days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from corpus.plots.axis import AxisScale, AxisTick, PlotAxis

_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Possible distances of ticks in years."""
_MONTH_STEPS = (1, 3, 6)
"""The same in months."""
_DAY_STEPS = (1, 2, 5, 10)
"""Numbers of years, months and days between two ticks."""
_GAP = 12
"""Least distance between two labels in pixels. Chosen."""
_FIRST, _LAST = date(1, 1, 1).toordinal(), date(9999, 12, 31).toordinal()
"""The range of :class:`datetime.date`."""


def time_axis(low: float, high: float, left: float, right: float, width: Callable[[str], float]) -> PlotAxis:
    """An axis for the days from ``low`` to ``high``, with ticks as dense as their labels allow: days (``10-01``),
    months (``2026-10``) or years (``2026``)."""
    low, high = max(low, _FIRST), min(max(high, low + 1), _LAST)
    bare = PlotAxis(AxisScale.TIME, low, high, left, right)
    for ticks in _candidates(bare):
        if _fit(bare, ticks, width):
            return PlotAxis(AxisScale.TIME, low, high, left, right, tuple(ticks))
    return bare


def padded(
    first: float, last: float, *, open_below: bool = False, open_above: bool = False
) -> tuple[float, float]:
    """The range of an axis for marks from ``first`` to ``last``, with room beyond them."""
    span = max(last - first, 30.0)
    below, above = ((0.3 if side else 0.06) * span for side in (open_below, open_above))
    return first - below, last + above


def _candidates(axis: PlotAxis) -> Iterator[list[AxisTick]]:
    """Sets of ticks from the densest that makes sense to the sparsest."""
    days = axis.high - axis.low
    if days <= 100:
        for step in _DAY_STEPS:
            yield _days(axis, step)
    if days <= 4000:
        for step in _MONTH_STEPS:
            yield _months(axis, step)
    for step in _YEAR_STEPS:
        yield _years(axis, step)


def _fit(axis: PlotAxis, ticks: list[AxisTick], width: Callable[[str], float]) -> bool:
    places = [(axis.at(tick.value), width(tick.label) / 2 + _GAP / 2) for tick in ticks]
    pairs = pairwise(places)
    return bool(ticks) and all(x + half <= after - next_half for (x, half), (after, next_half) in pairs)


def _years(axis: PlotAxis, step: int) -> list[AxisTick]:
    first, last = _day(axis.low).year, _day(axis.high).year
    years = range(-(-first // step) * step or step, last + 1, step)
    return _inside(axis, [AxisTick(date(year, 1, 1).toordinal(), str(year)) for year in years])


def _months(axis: PlotAxis, step: int) -> list[AxisTick]:
    first, last = _day(axis.low), _day(axis.high)
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    starts = [date(month // 12, month % 12 + 1, 1) for month in months if month % step == 0]
    return _inside(axis, [AxisTick(start.toordinal(), f"{start.year}-{start.month:02}") for start in starts])


def _days(axis: PlotAxis, step: int) -> list[AxisTick]:
    """Ticks at the first of each month, with the year, and every ``step`` days."""
    ticks = []
    for ordinal in range(int(axis.low), int(axis.high) + 1):
        day = _day(ordinal)
        if day.day == 1:
            ticks.append(AxisTick(ordinal, f"{day.year}-{day.month:02}-01"))
        elif step == 1 or (day.day % step == 0 and day.day < 30):
            ticks.append(AxisTick(ordinal, f"{day.month:02}-{day.day:02}"))
    return _inside(axis, ticks)


def _inside(axis: PlotAxis, ticks: list[AxisTick]) -> list[AxisTick]:
    return [tick for tick in ticks if axis.holds(tick.value)]


def _day(ordinal: float) -> date:
    return date.fromordinal(int(min(max(ordinal, _FIRST), _LAST)))
