"""The timeline: the dated claims, with a lane for each article.

A point is a day, a bar a period in the colours of its tag, an arrow an open end, a diamond a claim without a figure. A
date that at least three articles state is a dashed line with a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from corpus.plots.measuring import Measure, estimated_width, shortened
from corpus.plots.picture import (
    PlotArea,
    PlotBox,
    PlotCircle,
    PlotLine,
    PlotMark,
    PlotOutline,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
    TextRole,
)
from corpus.plots.time_axis import time_axis

LANE, SUBLANE = 44.0, 18.0
"""Height of a lane and of each of its rows, in pixels."""
_MOST_ROWS = 4
"""Greatest number of rows of a lane; further facts overlap those of the last row. Chosen."""
# Sizes in logical pixels, as in the design.
_TOP, _FOOT = 22.0, 30.0
_RIGHT = 12.0
_BAR = 15.0
_LEAST_BAR = 3.0
_POINT = 4.0
_DIAMOND = 5.0
_GAP = 6.0
_ARROW = 6.0
SHARED_BY = 3
"""Least number of articles with a date for it to be drawn as a line. Chosen."""


@dataclass(frozen=True, slots=True)
class TimedFact:
    """A dated claim of an article."""

    key: str
    words: str
    """The figure with its unit, or some words of the claim."""
    first: float
    last: float
    """The first and the last day, as :meth:`datetime.date.toordinal` counts them; equal for an instant."""
    colour: str = "slate"
    """Colour of its tag."""
    figure: bool = True
    """Whether it has a figure besides the date; otherwise it is drawn as a diamond."""
    open_before: bool = False
    open_after: bool = False
    tooltip: tuple[str, ...] = ()

    @property
    def instant(self) -> bool:
        return self.first == self.last and not self.open_before and not self.open_after


@dataclass(frozen=True, slots=True)
class TimeLane:
    """An article with its dated claims."""

    letter: str
    name: str
    language: str
    facts: tuple[TimedFact, ...]


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """The words of a timeline in the reader's language."""

    title: str = "Timeline"
    shared: str = "{date}: {words}, in {count} articles"
    since: str = "since {date}"
    until: str = "until {date}"
    period: str = "{first} to {last}"


def extent_of(lanes: Sequence[TimeLane]) -> tuple[float, float] | None:
    """The first and the last day of all facts; None without any."""
    facts = [fact for lane in lanes for fact in lane.facts]
    if not facts:
        return None
    return min(fact.first for fact in facts), max(fact.last for fact in facts)


def timeline(
    lanes: Sequence[TimeLane],
    first: float,
    last: float,
    width: float,
    words: TimelineWords,
    measure: Measure = estimated_width,
) -> PlotPicture:
    """The timeline of the days from ``first`` to ``last``. Facts outside are left out."""
    return _Timeline(lanes, first, last, width, words, measure).picture()


class _Timeline:
    """Lays out one timeline."""

    def __init__(
        self,
        lanes: Sequence[TimeLane],
        first: float,
        last: float,
        width: float,
        words: TimelineWords,
        measure: Measure,
    ) -> None:
        self._lanes, self._width, self._words, self._measure = lanes, width, words, measure
        widest = max((measure(lane.name, TextRole.UI, False) for lane in lanes), default=0.0)
        self._name_width = min(widest, width * 0.2)
        left = 12 + 22 + self._name_width + 16
        self._axis = time_axis(first, last, left, width - _RIGHT, self._tick_width)
        self._shared = _shared_dates(lanes)

    def _tick_width(self, text: str) -> float:
        return self._measure(text, TextRole.SMALL, False)

    def picture(self) -> PlotPicture:
        shapes: list[PlotShape] = []
        marks: list[PlotMark] = []
        y = _TOP
        for lane in self._lanes:
            height, found = self._lane(lane, y)
            shapes.append(PlotLine(0, y, self._width, y, "hairline"))
            shapes += self._name(lane, y, height)
            marks += found
            y += height
        shapes += self._grid(y)
        shapes += self._shared_lines(y)
        axis = (self._axis.left, self._axis.right)
        return PlotPicture(self._width, y + _FOOT, self._words.title, tuple(shapes), tuple(marks), axis=axis)

    def _name(self, lane: TimeLane, y: float, height: float) -> list[PlotShape]:
        base = y + min(height, LANE) / 2 + 4.5
        name = shortened(lane.name, self._name_width, self._measure)
        return [
            PlotText(20, base, lane.letter, "text2", anchor=TextAnchor.MIDDLE, bold=True),
            PlotText(34, base, name, "text", language=lane.language),
        ]

    def _grid(self, bottom: float) -> list[PlotShape]:
        shapes: list[PlotShape] = []
        for tick in self._axis.ticks:
            x = self._axis.at(tick.value)
            shapes.append(PlotLine(x, _TOP, x, bottom, "hairline"))
            half = self._tick_width(tick.label) / 2
            middle = min(max(x, half), self._width - half)
            shapes.append(
                PlotText(middle, bottom + 19, tick.label, "text2", TextRole.SMALL, TextAnchor.MIDDLE)
            )
        shapes.append(PlotLine(0, bottom, self._width, bottom, "borderStrong"))
        return shapes

    def _shared_lines(self, bottom: float) -> list[PlotShape]:
        """A dashed line for each date that several articles state; labels that would overlap are left out."""
        shapes: list[PlotShape] = []
        taken = -1e9
        for day, (words, count) in sorted(self._shared.items()):
            if not self._axis.holds(day):
                continue
            x = self._axis.at(day)
            shapes.append(PlotLine(x, _TOP - 4, x, bottom, "accent", dash=(3, 3)))
            text = self._words.shared.format(date=_iso(day), words=words, count=count)
            half = self._tick_width(text) / 2
            middle = min(max(x, half + 2), self._width - half - 2)
            if middle - half > taken:
                shapes.append(PlotText(middle, 13, text, "accent", TextRole.SMALL, TextAnchor.MIDDLE))
                taken = middle + half + _GAP
        return shapes

    # Lanes

    def _lane(self, lane: TimeLane, top: float) -> tuple[float, list[PlotMark]]:
        """The height of a lane and its marks; each fact is in the first row with enough room."""
        visible = [
            fact
            for fact in sorted(lane.facts, key=lambda fact: (fact.first, fact.last))
            if fact.last >= self._axis.low and fact.first <= self._axis.high
        ]
        ends = [-1e9] * _MOST_ROWS
        marks, used = [], 2
        for fact in visible:
            left, right = self._reach(fact)
            row = next((number for number in range(_MOST_ROWS) if ends[number] <= left), _MOST_ROWS - 1)
            ends[row] = max(ends[row], right + _GAP)
            used = max(used, row + 1)
            marks.append(self._mark(lane, fact, top + 4 + SUBLANE * (row + 0.5)))
        return max(LANE, 8 + SUBLANE * used), marks

    def _ends(self, fact: TimedFact) -> tuple[float, float]:
        axis = self._axis
        left = axis.left if fact.open_before else axis.at(fact.first)
        # The bar includes the whole last day.
        right = axis.right if fact.open_after else axis.at(fact.last if fact.instant else fact.last + 1)
        return left, right

    def _reach(self, fact: TimedFact) -> tuple[float, float]:
        """The left and right end of a fact with its label."""
        left, right = self._ends(fact)
        label = self._measure(fact.words, TextRole.SMALL, False)
        if fact.instant:
            end = left + _POINT + _GAP + label
            return (
                (left - _POINT, end) if end <= self._width else (left - _POINT - _GAP - label, left + _POINT)
            )
        if label + 2 * _GAP <= right - left:
            return left, right
        return (left, right + _GAP + label) if right + _GAP + label <= self._width else (left, right)

    def _mark(self, lane: TimeLane, fact: TimedFact, y: float) -> PlotMark:
        shapes = self._instant(fact, y) if fact.instant else self._period(fact, y)
        left, right = self._reach(fact)
        area = PlotArea(left - 2, y - SUBLANE / 2, max(right - left + 4, 10), SUBLANE)
        label = f"{lane.letter} {lane.name}: {self._dated(fact)}, {fact.words}"
        return PlotMark(fact.key, area, label, fact.tooltip or (label,), tuple(shapes))

    def _dated(self, fact: TimedFact) -> str:
        words = self._words
        if fact.open_after:
            return words.since.format(date=_iso(fact.first))
        if fact.open_before:
            return words.until.format(date=_iso(fact.last))
        if fact.first == fact.last:
            return _iso(fact.first)
        return words.period.format(first=_iso(fact.first), last=_iso(fact.last))

    def _instant(self, fact: TimedFact, y: float) -> list[PlotShape]:
        x, ink = self._axis.at(fact.first), f"tag.{fact.colour}.line"
        shape: PlotShape = PlotCircle(x, y, _POINT, fill=ink)
        if not fact.figure:
            points = ((x, y - _DIAMOND), (x + _DIAMOND, y), (x, y + _DIAMOND), (x - _DIAMOND, y))
            shape = PlotOutline(points, fill="paper", ink=ink, line=1.6)
        shapes = [shape]
        left, right = self._reach(fact)
        at = x + _POINT + _GAP if left == x - _POINT else left
        if right <= self._width and at >= self._axis.left - 40:
            shapes.append(PlotText(at, y + 4, fact.words, "text", TextRole.SMALL))
        return shapes

    def _period(self, fact: TimedFact, y: float) -> list[PlotShape]:
        left, right = self._ends(fact)
        right = max(right, left + _LEAST_BAR)
        fill, ink = f"tag.{fact.colour}.fill", f"tag.{fact.colour}.line"
        bottom = y + _BAR / 2
        shapes: list[PlotShape] = [
            PlotBox(left, y - _BAR / 2, right - left, _BAR, fill=fill),
            PlotLine(left, bottom - 1, right, bottom - 1, ink, 2),
        ]
        if fact.open_after:
            shapes.append(_head(right, y, 1, ink))
        if fact.open_before:
            shapes.append(_head(left, y, -1, ink))
        label = self._measure(fact.words, TextRole.SMALL, False)
        if label + 2 * _GAP <= right - left:
            middle = PlotText(
                (left + right) / 2, y + 3, fact.words, "text", TextRole.SMALL, TextAnchor.MIDDLE
            )
            shapes.append(middle)
        elif right + _GAP + label <= self._width:
            shapes.append(PlotText(right + _GAP, y + 3, fact.words, "text", TextRole.SMALL))
        return shapes


def _head(x: float, y: float, way: int, ink: str) -> PlotShape:
    """The head of an arrow at an open end."""
    back = x - way * _ARROW
    return PlotOutline(((back, y - _BAR / 2), (x, y), (back, y + _BAR / 2)), ink=ink, line=1.4, closed=False)


def _shared_dates(lanes: Sequence[TimeLane]) -> dict[float, tuple[str, int]]:
    """The days that several articles state, with the most frequent words and the number of articles."""
    by_day: dict[float, dict[str, set[str]]] = {}
    for lane in lanes:
        for fact in lane.facts:
            if fact.instant:
                by_day.setdefault(fact.first, {}).setdefault(fact.words, set()).add(lane.letter)
    shared = {}
    for day, by_words in by_day.items():
        letters = {letter for group in by_words.values() for letter in group}
        if len(letters) >= SHARED_BY:
            words = max(by_words, key=lambda words: len(by_words[words]))
            shared[day] = words, len(letters)
    return shared


def _iso(day: float) -> str:
    return date.fromordinal(int(day)).isoformat()
