"""Axes of plots: the range of numbers or times that is shown, the position of each value, and the ticks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

LOG_FROM = 3.0
"""Ratio of the greatest to the least value from which a logarithmic scale is the default. Chosen: below it, a linear
scale shows differences better and needs no explanation."""
_STEPS = (1.0, 2.0, 5.0, 10.0)
"""Mantissas of the distances between ticks."""
_LOG_ENDS = (1.0, 2.0, 3.0, 5.0)
"""Mantissas of the ends of a logarithmic axis."""
_SPAN_OF_ONE = 0.1
"""Extent of an axis to either side of a single value, as a share of the value. Chosen."""
_PADDING = 0.04
"""Space beyond the outermost values, as a share of the span. Chosen."""


class AxisScale(StrEnum):
    """The scale of an axis."""

    LINEAR = "linear"
    LOG = "log"
    TIME = "time"
    """Values are days, as :meth:`datetime.date.toordinal` counts them."""


@dataclass(frozen=True, slots=True)
class AxisTick:
    """A tick of an axis; the label is empty if there is no room for it."""

    value: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class PlotAxis:
    """A horizontal axis from ``low`` at ``left`` to ``high`` at ``right``, in pixels."""

    scale: AxisScale
    low: float
    high: float
    left: float
    right: float
    ticks: tuple[AxisTick, ...] = ()

    def at(self, value: float) -> float:
        """The coordinate of a value; values outside the axis are at the nearer end."""
        if self.scale is AxisScale.LOG:
            value = max(value, self.low)
            share = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


def wants_log(values: Sequence[float]) -> bool:
    """Whether a logarithmic scale is the default: all values are positive, and the greatest is at least
    :data:`LOG_FROM` times the least."""
    return bool(values) and min(values) > 0 and max(values) / min(values) >= LOG_FROM


def can_be_log(values: Sequence[float]) -> bool:
    """Whether a logarithmic scale is possible: the values are positive and not all the same."""
    return bool(values) and 0 < min(values) < max(values)


def number_axis(
    values: Sequence[float],
    left: float,
    right: float,
    *,
    log: bool,
    label: Callable[[float], str],
    width: Callable[[str], float],
    open_below: bool = False,
    open_above: bool = False,
) -> PlotAxis:
    """An axis for all ``values``, with room for an arrow at the open sides.

    ``label``: formats the value of a tick; ``width``: measures the label. Ticks are labelled as far as there is
    room."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    frame = _AxisFrame(left, right, label, width)
    if log and low > 0:
        return _log_axis(low, high, frame, (open_below, open_above))
    return _linear_axis(low, high, frame, (open_below, open_above))


@dataclass(frozen=True, slots=True)
class _AxisFrame:
    """The ends of an axis on the picture, and the labels of its ticks."""

    left: float
    right: float
    label: Callable[[float], str]
    width: Callable[[str], float]

    def width_of(self, value: float) -> float:
        """The width of a tick's label."""
        return self.width(self.label(value))


# Linear


def _linear_axis(low: float, high: float, frame: _AxisFrame, opens: tuple[bool, bool]) -> PlotAxis:
    reach = high - low
    if reach <= abs(high) * 1e-12:
        reach = abs(high) * _SPAN_OF_ONE * 2 or 2.0
        low, high = low - reach / 2, high + reach / 2
    below, above = ((0.3 if side else _PADDING) * reach for side in opens)
    low, high = low - below, high + above
    for count in (6, 5, 4, 3, 2):
        step = nice_step((high - low) / count)
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        ticks = [_clean(index * step, step) for index in range(first, last + 1)]
        widest = max(map(frame.width_of, ticks))
        if (widest + 10) * (len(ticks) - 1) <= frame.right - frame.left:
            break
    labelled = tuple(AxisTick(tick, frame.label(tick)) for tick in ticks)
    return PlotAxis(AxisScale.LINEAR, ticks[0], ticks[-1], frame.left, frame.right, labelled)


def nice_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not less."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in _STEPS if factor * power >= least * (1 - 1e-9))


def _clean(value: float, step: float) -> float:
    """A multiple of the step without floating-point error; never minus zero."""
    digits = max(0, 1 - math.floor(math.log10(step)))
    return round(value, digits) + 0.0


# Logarithmic


def _log_axis(low: float, high: float, frame: _AxisFrame, opens: tuple[bool, bool]) -> PlotAxis:
    below, above = (1.6 if side else 1.0 + _PADDING for side in opens)
    first, last = _log_floor(low / below), _log_ceiling(high * above)
    axis = PlotAxis(AxisScale.LOG, first, last, frame.left, frame.right)
    decades = range(math.floor(math.log10(first) + 1e-9), math.ceil(math.log10(last) - 1e-9) + 1)
    values = [_at_power(m, p) for p in decades for m in range(1, 10)]
    values = [value for value in values if first * (1 - 1e-9) <= value <= last * (1 + 1e-9)]
    few = len(decades) <= 4
    kept = _roomy(axis, values, frame)
    ticks = (AxisTick(value, frame.label(value) if value in kept else "") for value in values)
    # Lines between powers of ten are only useful if there are few.
    shown = tuple(tick for tick in ticks if tick.label or few)
    return PlotAxis(AxisScale.LOG, first, last, frame.left, frame.right, shown)


def _roomy(axis: PlotAxis, values: Sequence[float], frame: _AxisFrame) -> set[float]:
    """The ticks that are labelled: the largest set of mantissas whose labels do not overlap."""
    for mantissas in ((1, 2, 3, 5), (1, 2, 5), (1, 3), (1,)):
        chosen = [value for value in values if _mantissa(value) in mantissas]
        if len(chosen) >= 2 and _fit(axis, chosen, frame):
            return _with_ends(axis, chosen, frame)
    powers = [value for value in values if _mantissa(value) == 1]
    for every in range(2, len(powers) + 2):
        if _fit(axis, powers[::every], frame):
            return set(powers[::every])
    return set(powers[:1])


def _with_ends(axis: PlotAxis, chosen: list[float], frame: _AxisFrame) -> set[float]:
    """The chosen ticks and those at the ends of the axis, if there is room for them too."""
    more = sorted({*chosen, axis.low, axis.high})
    return set(more if _fit(axis, more, frame) else chosen)


def _fit(axis: PlotAxis, values: Sequence[float], frame: _AxisFrame) -> bool:
    """Whether the labels of these values do not overlap."""
    places = [(axis.at(value), frame.width_of(value) / 2) for value in values]
    return all(x + half + 8 <= after - next_half for (x, half), (after, next_half) in pairwise(places))


def _at_power(mantissa: float, power: int) -> float:
    return mantissa * float(10**power) if power >= 0 else mantissa / float(10**-power)


def _mantissa(value: float) -> int:
    return round(value / 10.0 ** math.floor(math.log10(value) + 1e-9))


def _log_floor(value: float) -> float:
    power = math.floor(math.log10(value) + 1e-9)
    fitting = [m for m in _LOG_ENDS if m * 10.0**power <= value * (1 + 1e-9)]
    return _at_power(fitting[-1] if fitting else 1, power)


def _log_ceiling(value: float) -> float:
    power = math.floor(math.log10(value) + 1e-9)
    fitting = [m for m in _LOG_ENDS if m * 10.0**power >= value * (1 - 1e-9)]
    return _at_power(fitting[0], power) if fitting else _at_power(1, power + 1)
