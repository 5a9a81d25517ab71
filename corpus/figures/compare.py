"""Comparing two figures: equal, compatible, different, or not comparable and why.

Figures compare as the intervals that their words allow: 3500亿 against 超过3500亿 is compatible, not equal. Currencies
are never converted into each other, nor months and years into days.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from corpus.figures.calendar import OPEN_END, extent
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.tables import counted_alike, counting, units
from corpus.figures.unit_names import OPEN_YUAN

_ABOUT = 0.1
"""How far, as a share of it, "about" reaches on either side."""
_SAME = 1e-9
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
class Comparison:
    """What comparing a figure with another gave."""

    verdict: Verdict
    obstacle: Obstacle = Obstacle.NONE
    ratio: float | None = None
    """The other as a multiple of the figure, by the middle of each; None for dates and where the figure is 0."""
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


def compare(figure: Figure, other: Figure) -> Comparison:
    """How ``other`` stands to ``figure``."""
    if FigureKind.DATE in (figure.kind, other.kind):
        return _dates(figure, other)
    if figure.low is None or other.low is None:
        return _told(figure, other)
    obstacle = _obstacle(figure, other)
    if obstacle is not Obstacle.NONE:
        return Comparison(Verdict.NOT_COMPARABLE, obstacle)
    if _by_level(figure, other):
        one, two, factor = _point(figure.level), _point(other.level), 1.0
    else:
        factor = _factor(figure)
        one, two = _extent(figure, factor), _extent(other, _factor(other))
    verdict = _verdict(figure, other, one, two)
    ratio = two.middle / one.middle if one.middle else None
    return Comparison(
        verdict, ratio=ratio, difference=(two.middle - one.middle) / factor, assumed=_assumed(figure, other)
    )


def _verdict(figure: Figure, other: Figure, one: _Extent, two: _Extent) -> Verdict:
    alike = _near(one.low, two.low) and _near(one.high, two.high)
    if alike and figure.bound is other.bound:
        return Verdict.EQUAL
    meet = one.low <= two.high * (1 + _SAME) and two.low <= one.high * (1 + _SAME)
    return Verdict.COMPATIBLE if alike or meet else Verdict.DIFFERENT


def _near(one: float, two: float) -> bool:
    return one == two or math.isclose(one, two, rel_tol=1e-6, abs_tol=1e-12)


def _obstacle(figure: Figure, other: Figure) -> Obstacle:
    if FigureKind.MONEY in (figure.kind, other.kind):
        return _money_obstacle(figure, other)
    if FigureKind.ORDINAL in (figure.kind, other.kind) and figure.kind is not other.kind:
        return Obstacle.DIMENSION
    if figure.per != other.per:
        return Obstacle.DIMENSION
    if _by_level(figure, other):
        return Obstacle.NONE
    one, two = dimension(figure), dimension(other)
    if one == two or _counted_apart(figure, other):
        return Obstacle.NONE
    return Obstacle.CALENDAR if {one, two} == _CALENDAR else Obstacle.DIMENSION


def _counted_apart(figure: Figure, other: Figure) -> bool:
    """Whether one text tells a classifier only, which may count many things, and the other what is counted: 40座 and
    40个数据中心."""
    if figure.kind is not FigureKind.COUNT or other.kind is not FigureKind.COUNT:
        return False
    nouns, groups = counting().nouns, counted_alike()
    vague = [one.unit for one in (figure, other) if one.unit not in nouns]
    return len(vague) == 1 and vague[0] not in groups


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
    """Whether both tell a new level and one as a multiple: 增长300% and 增长了三倍 are equal, both four times."""
    if figure.level is None or other.level is None:
        return False
    return FigureKind.MULTIPLE in (figure.kind, other.kind)


def _point(level: float | None) -> _Extent:
    value = level or 0.0
    return _Extent(value, value, value)


def _extent(figure: Figure, factor: float) -> _Extent:
    low, high = (figure.low or 0.0) * factor, (figure.high or 0.0) * factor
    middle = low if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN) else (low + high) / 2
    if figure.vague or figure.bound in (Bound.EXACT, Bound.RANGE):
        return _Extent(low, high, middle)
    if figure.bound is Bound.ABOUT:
        return _Extent(low - abs(low) * _ABOUT, high + abs(high) * _ABOUT, middle)
    if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return _Extent(low, math.inf, middle)
    return _Extent(min(0.0, high) if high >= 0 else -math.inf, high, high)


def _assumed(figure: Figure, other: Figure) -> bool:
    open_currency = figure.unit != other.unit and OPEN_YUAN in (figure.unit, other.unit)
    open_noun = dimension(figure) != dimension(other) and _counted_apart(figure, other)
    return figure.inferred or other.inferred or open_currency or open_noun


def _told(figure: Figure, other: Figure) -> Comparison:
    """Scores of two sides, which have no number of their own."""
    if figure.kind is not other.kind or not figure.value or not other.value:
        return Comparison(Verdict.NOT_COMPARABLE, Obstacle.DIMENSION)
    return Comparison(Verdict.EQUAL if figure.value == other.value else Verdict.DIFFERENT)


def _dates(figure: Figure, other: Figure) -> Comparison:
    if figure.kind is not other.kind:
        return Comparison(Verdict.NOT_COMPARABLE, Obstacle.DIMENSION)
    assumed = figure.inferred or other.inferred
    if not figure.value or not other.value:
        return Comparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    if figure.value == other.value:
        return Comparison(Verdict.EQUAL, difference=0.0, assumed=assumed)
    one, two = extent(_closed(figure.value)), extent(_closed(other.value))
    if one is None or two is None:
        return _incomplete_dates(figure.value, other.value)
    difference = float((two[0] - one[0]).days)
    meet = one[0] <= two[1] and two[0] <= one[1]
    return Comparison(
        Verdict.COMPATIBLE if meet else Verdict.DIFFERENT, difference=difference, assumed=assumed
    )


def _closed(value: str) -> str:
    return value.replace(OPEN_END, "9999")


def _incomplete_dates(one: str, other: str) -> Comparison:
    """A date without a year agrees with any that has the same month and day."""
    shorter, longer = sorted((one, other), key=lambda value: not value.startswith("--"))
    if not shorter.startswith("--") or "/" in shorter or "/" in longer:
        return Comparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    known = longer[2:] if longer.startswith("--") else longer[5:]
    wanted = shorter.lstrip("-")
    if shorter.startswith("---"):
        known = known[3:]
    if not known:
        return Comparison(Verdict.NOT_COMPARABLE, Obstacle.UNKNOWN)
    agree = wanted.startswith(known) or known.startswith(wanted)
    return Comparison(Verdict.COMPATIBLE if agree else Verdict.DIFFERENT, assumed=True)
