"""Comparing two figures: equal, compatible, different, or not comparable and why.

Figures compare as the intervals that their words leave open:

- A bound agrees with every number that it allows: 超过3500亿 with 3600亿, and with 3500亿 itself.
- A rounded number agrees with the exact one, to half of the last place that is written (:mod:`corpus.figures.numerals.precision`):
  一成七 with 17.4 %, 38 % with 37.8 %, but 12.8亿 not with 12.7亿. "About" reaches a tenth further on either side.
- A change is the level that it leads to: 跌九成 is 剩一成, 七三折 is 降27 %, 翻一番多 agrees with 增长1.1倍, and 增长3.2 %
  is not 负增长3.2 %.

Two figures whose words say the same are ``EQUAL``; two that may be one quantity are ``COMPATIBLE``. Currencies are never
converted into each other, nor months and years into days.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from corpus.figures.dates.calendar import OPEN_END, extent
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.numerals.precision import last_place
from corpus.figures.tables import counted_alike, counting, units
from corpus.figures.units.unit_names import OPEN_YUAN

_ABOUT = 0.1
"""How far, as a share of it, "about" reaches on either side."""
_SAME = 1e-9
"""Relative difference of equal values. Chosen above the rounding error of floating-point numbers."""
_LEAST_OF_LAI, _MOST_OF_LAI = 0.9, 1.5
"""十来个 begins at nine (as the grammar reads it) and is said of up to fifteen."""
_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP", OPEN_YUAN})
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_CALENDAR = frozenset({"time", "calendar"})


class Verdict(StrEnum):
    """How two figures stand to each other."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"
    NOT_COMPARABLE = "not_comparable"


class Obstacle(StrEnum):
    """Why two figures cannot be compared."""

    NONE = ""
    DIMENSION = "dimension"
    CURRENCY = "currency"
    CALENDAR = "calendar"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """What comparing a figure with another gave."""

    verdict: Verdict
    obstacle: Obstacle = Obstacle.NONE
    ratio: float | None = None
    """The other as a multiple of the figure, by the middle of each; None for dates, where the figure is 0, and where one
    of them is negative and the other is not."""
    difference: float | None = None
    """The other less the figure, in the figure's unit; days for dates."""
    assumed: bool = False
    """Whether the comparison rests on a unit that one of the texts leaves open or that was inferred."""


@dataclass(frozen=True, slots=True)
class _Extent:
    """The numbers a figure allows, and the one that stands for it, in the base unit of its dimension."""

    low: float
    high: float
    middle: float
    place: float = 0.0
    """The last place that is written; see :func:`corpus.figures.numerals.precision.last_place`."""


def compare(figure: Figure, other: Figure) -> FigureComparison:
    """How ``other`` stands to ``figure``."""
    if FigureKind.DATE in (figure.kind, other.kind):
        return _dates(figure, other)
    if figure.low is None or other.low is None:
        return _told(figure, other)
    obstacle = _obstacle(figure, other)
    if obstacle is not Obstacle.NONE:
        return FigureComparison(Verdict.NOT_COMPARABLE, obstacle)
    if _by_level(figure, other):
        first, second, factor = _level_extent(figure), _level_extent(other), 1.0
    else:
        factor = _factor(figure)
        first, second = _extent(figure, factor), _extent(other, _factor(other))
    verdict = _verdict(figure, other, first, second)
    # The sign of a quotient does not tell which of the two is negative, so figures of opposed signs have no ratio.
    ratio = second.middle / first.middle if first.middle and first.middle * second.middle >= 0 else None
    return FigureComparison(
        verdict,
        ratio=ratio,
        difference=(second.middle - first.middle) / factor,
        assumed=_assumed(figure, other),
    )


def _verdict(figure: Figure, other: Figure, first: _Extent, second: _Extent) -> Verdict:
    alike = _near(first.low, second.low) and _near(first.high, second.high)
    if alike and figure.bound is other.bound:
        return Verdict.EQUAL
    apart = max(first.low - second.high, second.low - first.high)
    leeway = _SAME * max(abs(first.middle), abs(second.middle)) if apart > 0 else 0.0
    if alike or apart <= leeway:
        return Verdict.COMPATIBLE
    places_differ = not _near(first.place, second.place)
    rounded = places_differ and apart <= max(first.place, second.place) / 2 * (1 + _SAME)
    return Verdict.COMPATIBLE if rounded else Verdict.DIFFERENT


def _near(first: float, second: float) -> bool:
    return first == second or math.isclose(first, second, rel_tol=1e-6, abs_tol=1e-12)


def _obstacle(figure: Figure, other: Figure) -> Obstacle:
    if FigureKind.MONEY in (figure.kind, other.kind):
        return _money_obstacle(figure, other)
    if FigureKind.ORDINAL in (figure.kind, other.kind) and figure.kind is not other.kind:
        return Obstacle.DIMENSION
    if figure.per != other.per:
        return Obstacle.DIMENSION
    if _by_level(figure, other):
        return Obstacle.NONE
    first, second = dimension(figure), dimension(other)
    if first == second or _counted_apart(figure, other):
        return Obstacle.NONE
    return Obstacle.CALENDAR if {first, second} == _CALENDAR else Obstacle.DIMENSION


def _counted_apart(figure: Figure, other: Figure) -> bool:
    """Whether one text tells a classifier only, and the other what is counted, of which it may be the classifier:
    40座 and 40个数据中心, but not 7条 and 8.2万人次."""
    if figure.kind is not FigureKind.COUNT or other.kind is not FigureKind.COUNT:
        return False
    return _may_count(figure.unit, other.unit) or _may_count(other.unit, figure.unit)


def _may_count(classifier: str, noun: str) -> bool:
    if noun in counting().nouns and classifier in counting().generic:
        return noun not in counting().sure
    return counted_alike().get(noun, noun).endswith(counting().counts.get(classifier, ()))


def _money_obstacle(figure: Figure, other: Figure) -> Obstacle:
    if figure.kind is not other.kind or figure.per != other.per:
        return Obstacle.DIMENSION
    if figure.unit == other.unit:
        return Obstacle.NONE
    if OPEN_YUAN in (figure.unit, other.unit) and {figure.unit, other.unit} <= _YUAN:
        return Obstacle.NONE
    return Obstacle.CURRENCY


def dimension(figure: Figure) -> str:
    """What the figure measures; only figures of one dimension can be compared, and counts of which one text tells the
    classifier only (40座 with 40个数据中心), which is then assumed to count the same."""
    if figure.kind is FigureKind.MONEY:
        return f"money {figure.unit}"
    if figure.kind in _SHARES and figure.unit not in ("pp", "bp"):
        return "share"
    if figure.kind is FigureKind.COUNT:
        counted = counted_alike().get(figure.unit, figure.unit)
        return "count" if counted in counting().generic else f"count {counted}"
    unit = units().by_symbol.get(figure.unit)
    return unit.dimension if unit is not None else f"{figure.kind} {figure.unit}"


def magnitude(figure: Figure) -> float | None:
    """The one number that stands for the figure, in the base unit of its dimension: what to sort by. Days for dates;
    None for what is no number, as a score of two sides."""
    if figure.kind is FigureKind.DATE:
        days = extent(_closed(figure.value)) if figure.value else None
        return float(days[0].toordinal()) if days is not None else None
    if figure.low is None:
        return None
    return _extent(figure, _factor(figure)).middle


def _factor(figure: Figure) -> float:
    if figure.kind is FigureKind.FRACTION:
        return 100.0
    unit = units().by_symbol.get(figure.unit)
    return unit.factor if unit is not None and figure.kind is unit.kind else 1.0


def _by_level(figure: Figure, other: Figure) -> bool:
    """Whether both tell a new level, each in its way: 增长300% and 增长了三倍 are both four times, 七三折 and 降27% both
    0.73. Two changes in one direction compare by how much they change."""
    first, second = _level(figure), _level(other)
    if first is None or second is None:
        return False
    if FigureKind.MULTIPLE in (figure.kind, other.kind):
        return True
    return _turn(figure, first) != _turn(other, second)


def _level(figure: Figure) -> float | None:
    """The level that a figure leads to; a price reduced to 七三折 is one."""
    if figure.level is None and figure.kind is FigureKind.PERCENT and "折" in figure.text:
        return (figure.low or 0.0) / 100
    return figure.level


def _share(figure: Figure, number: float | None) -> float:
    return (number or 0.0) * (0.01 if figure.kind is FigureKind.PERCENT else 1.0)


def _turn(figure: Figure, level: float) -> int:
    """1 where the figure is a rise, -1 where it is a fall, and 0 where it is itself the level."""
    share = _share(figure, figure.low)
    if _near(level, 1 + share):
        return 1
    return -1 if _near(level, 1 - share) else 0


def _level_extent(figure: Figure) -> _Extent:
    """The levels that a figure allows."""
    level = _level(figure) or 0.0
    turn = _turn(figure, level)
    extent = _extent(figure, 1.0)
    low, high, middle, place = (
        _share(figure, number) for number in (extent.low, extent.high, extent.middle, extent.place)
    )
    if figure.low != figure.high or figure.bound is not Bound.EXACT or turn:
        if turn < 0:
            return _Extent(1 - high, 1 - low, 1 - middle, place)
        offset = 1.0 if turn else level - _share(figure, figure.low)
        return _Extent(low + offset, high + offset, middle + offset, place)
    return _Extent(level, level, level, place)


def _extent(figure: Figure, factor: float) -> _Extent:
    low, high = (figure.low or 0.0) * factor, (figure.high or 0.0) * factor
    middle = low if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN) else (low + high) / 2
    place = 0.0 if figure.low != figure.high else last_place(figure) * factor
    if figure.vague and any(word in figure.text for word in "来來"):
        return _Extent(low, low / _LEAST_OF_LAI * _MOST_OF_LAI, middle)
    if figure.vague or figure.bound in (Bound.EXACT, Bound.RANGE):
        return _Extent(low, high, middle, place)
    if figure.bound is Bound.ABOUT:
        return _Extent(low - abs(low) * _ABOUT, high + abs(high) * _ABOUT, middle, place)
    if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return _Extent(low, math.inf, middle)
    return _Extent(min(0.0, high) if high >= 0 else -math.inf, high, high)


def _assumed(figure: Figure, other: Figure) -> bool:
    open_currency = figure.unit != other.unit and OPEN_YUAN in (figure.unit, other.unit)
    open_noun = dimension(figure) != dimension(other) and _counted_apart(figure, other)
    return figure.inferred or other.inferred or open_currency or open_noun


def _told(figure: Figure, other: Figure) -> FigureComparison:
    """Scores of two sides, which have no number of their own."""
    if figure.kind is not other.kind or not figure.value or not other.value:
        return FigureComparison(Verdict.NOT_COMPARABLE, Obstacle.DIMENSION)
    return FigureComparison(Verdict.EQUAL if figure.value == other.value else Verdict.DIFFERENT)


def _dates(figure: Figure, other: Figure) -> FigureComparison:
    if figure.kind is not other.kind:
        return FigureComparison(Verdict.NOT_COMPARABLE, Obstacle.DIMENSION)
    assumed = figure.inferred or other.inferred
    if not figure.value or not other.value:
        return FigureComparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    if figure.value == other.value:
        return FigureComparison(Verdict.EQUAL, difference=0.0, assumed=assumed)
    first, second = extent(_closed(figure.value)), extent(_closed(other.value))
    if first is None or second is None:
        return _incomplete_dates(figure.value, other.value)
    difference = float((second[0] - first[0]).days)
    meet = first[0] <= second[1] and second[0] <= first[1]
    return FigureComparison(
        Verdict.COMPATIBLE if meet else Verdict.DIFFERENT, difference=difference, assumed=assumed
    )


def _closed(value: str) -> str:
    return value.replace(OPEN_END, "9999")


def _incomplete_dates(first: str, other: str) -> FigureComparison:
    """A date without a year agrees with any that has the same month and day."""
    shorter, longer = sorted((first, other), key=lambda value: not value.startswith("--"))
    if not shorter.startswith("--") or "/" in shorter or "/" in longer:
        return FigureComparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    known = longer[2:] if longer.startswith("--") else longer[5:]
    wanted = shorter.lstrip("-")
    if shorter.startswith("---"):
        known = known[3:]
    if not known:
        return FigureComparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    agree = wanted.startswith(known) or known.startswith(wanted)
    return FigureComparison(Verdict.COMPATIBLE if agree else Verdict.DIFFERENT, assumed=True)
