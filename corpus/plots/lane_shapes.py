"""The shapes of one lane of a range plot."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.plots.axis import PlotAxis
from corpus.plots.lanes import LOWER_BOUNDS, UPPER_BOUNDS, PlotLane
from corpus.plots.measuring import Measure, shortened
from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotOutline,
    PlotShape,
    PlotText,
    TextRole,
)

# Sizes in logical pixels, as in the design.
_POINT = 4.5
_HOLLOW = 4.0
_GAP = 7.0
"""Distance between a shape and its words."""
_DOTS = (1.5, 2.5)
_DASHES = (4.0, 3.0)
_DIAMOND = 5.5
_BAR = 5.0
_CAP = 6.0
"""Half of the height of the caps of a bar."""
_GROUND = 3.0
"""How far the ground of words that cover a shape reaches beyond them."""


@dataclass(frozen=True, slots=True)
class LaneSpace:
    """The space in which a lane is drawn."""

    axis: PlotAxis
    y: float
    right: float
    """The right end of the picture, up to which words may extend beyond the axis."""
    measure: Measure
    role: TextRole
    between: str
    """The separator between a value and the reason why it is not compared."""

    @property
    def left(self) -> float:
        """The left end for words, a little before the axis."""
        return self.axis.left - 12

    @property
    def baseline(self) -> float:
        return self.y + 4.5

    def width(self, text: str, *, bold: bool = False) -> float:
        return self.measure(text, self.role, bold)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The shapes of a value, and their extent."""

    shapes: tuple[PlotShape, ...]
    left: float
    right: float
    arrow: int = 0
    """1 for an arrow to the right, -1 for one to the left, 0 for none."""
    bar: tuple[float, float] | None = None
    """The ends of a bar without its whiskers."""


def lane_shapes(lane: PlotLane, space: LaneSpace) -> list[PlotShape]:
    """The shapes of a lane without its letter and name."""
    if lane.glyph and lane.low is None:
        return _without_figure(lane, space)
    drawn = _value(lane, space)
    return [*drawn.shapes, *_written(lane, _words(lane, space), drawn, space)]


def overhang(lane: PlotLane, space: LaneSpace) -> tuple[float, float]:
    """How far the words to the right of a bar would leave the space, and the share of the axis after which they begin;
    0 and 0 if they have room on one of its sides, and for a lane without a bar."""
    if not lane.compared or lane.low is None:
        return 0.0, 0.0
    drawn, width = _value(lane, space), _words(lane, space).width
    over = drawn.right + _GAP + width - space.right
    if drawn.bar is None or over <= 0 or drawn.left - _GAP - width >= space.left:
        return 0.0, 0.0
    return over, (drawn.right - space.axis.left) / (space.axis.right - space.axis.left)


def _without_figure(lane: PlotLane, space: LaneSpace) -> list[PlotShape]:
    left = space.axis.left
    text = shortened(lane.words, space.right - left - 18, space.measure, space.role)
    glyph = PlotGlyph(left, space.y - 6, 12, lane.glyph, "text3")
    return [glyph, PlotText(left + 16, space.baseline, text, "text2", space.role)]


def _ink(lane: PlotLane) -> str:
    return f"relation.{lane.relation}.line" if lane.relation else "text"


def _value(lane: PlotLane, space: LaneSpace) -> _Drawn:
    if not lane.compared or lane.low is None or lane.high is None:
        return _diamond(lane, space)
    if lane.bound in LOWER_BOUNDS:
        return _arrow(lane, space, lane.low, space.axis.right)
    if lane.bound in UPPER_BOUNDS:
        return _arrow(lane, space, lane.high, space.axis.left)
    low, high = space.axis.at(lane.low), space.axis.at(lane.high)
    # A very short range is drawn as a point, since the caps of its bar would overlap.
    return _bar(lane, space, low, high) if high - low >= 3 else _point(lane, space, (low + high) / 2)


def _point(lane: PlotLane, space: LaneSpace, x: float) -> _Drawn:
    y, ink = space.y, _ink(lane)
    point = PlotCircle(x, y, _POINT, fill=ink)
    if lane.whisker is None:
        return _Drawn((point,), x - _POINT, x + _POINT)
    # A short whisker would hide behind the point.
    left = min(space.axis.at(lane.whisker[0]), x - _POINT - 5)
    right = max(space.axis.at(lane.whisker[1]), x + _POINT + 5)
    return _Drawn((PlotLine(left, y, right, y, ink, 2, _DOTS), point), left, right)


def _bar(lane: PlotLane, space: LaneSpace, left: float, right: float) -> _Drawn:
    y, ink = space.y, _ink(lane)
    shapes: list[PlotShape] = []
    if lane.whisker is not None:
        low, high = (space.axis.at(end) for end in lane.whisker)
        shapes += [PlotLine(low, y, left, y, ink, 2, _DOTS), PlotLine(right, y, high, y, ink, 2, _DOTS)]
    shapes += [PlotLine(left, y, right, y, ink, _BAR)]
    shapes += [PlotLine(x, y - _CAP, x, y + _CAP, ink, 1.6) for x in (left, right)]
    ends = [end for shape in shapes if isinstance(shape, PlotLine) for end in (shape.x1, shape.x2)]
    return _Drawn(tuple(shapes), min(ends), max(ends), bar=(left, right))


def _arrow(lane: PlotLane, space: LaneSpace, value: float, tip: float) -> _Drawn:
    x, y, ink = space.axis.at(value), space.y, _ink(lane)
    way = 1 if tip >= x else -1
    tip -= 3 * way
    line = PlotLine(x + way * _HOLLOW, y, tip, y, ink, 1.6, _DASHES)
    head = PlotOutline(
        ((tip - way * 6, y - 5), (tip, y), (tip - way * 6, y + 5)), ink=ink, line=1.6, closed=False
    )
    circle = PlotCircle(x, y, _HOLLOW, fill="paper", ink=ink, line=1.8)
    return _Drawn((line, head, circle), x - _HOLLOW, x + _HOLLOW, arrow=way)


def _diamond(lane: PlotLane, space: LaneSpace) -> _Drawn:
    known = lane.low is not None and lane.high is not None
    middle = ((lane.low or 0.0) + (lane.high or 0.0)) / 2
    x = space.axis.at(middle) if known else space.axis.left + _DIAMOND
    x = min(max(x, space.axis.left + _DIAMOND), space.axis.right - _DIAMOND)
    y, size = space.y, _DIAMOND
    points = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
    return _Drawn((PlotOutline(points, fill="paper", ink="text2", line=1.4),), x - size, x + size)


@dataclass(frozen=True, slots=True)
class _Words:
    """The value and the note of a lane, shortened to its space."""

    value: str
    note: str
    strong: bool
    """Whether the value is bold."""
    note_at: float
    """Where the note begins, from the beginning of the value."""
    width: float
    """The width of both."""


def _words(lane: PlotLane, space: LaneSpace) -> _Words:
    strong = bool(lane.relation) and lane.compared
    room = space.right - space.left
    value = shortened(lane.words, room, space.measure, space.role, bold=strong)
    note = lane.note
    if value and note and not lane.compared:
        note = space.between + note
    gap = 8.0 if value and note and lane.compared else 0.0
    note_at = space.width(value, bold=strong) + gap
    note = shortened(note, room - note_at, space.measure, space.role)
    return _Words(value, note, strong, note_at, note_at + space.width(note))


def _written(lane: PlotLane, words: _Words, drawn: _Drawn, space: LaneSpace) -> list[PlotShape]:
    """The value and the note, beside the shape if there is room."""
    ink = f"relation.{lane.relation}.text" if words.strong else "text" if lane.compared else "text2"
    x, covered = _place(drawn, words.width, space)
    shapes: list[PlotShape] = []
    if covered:
        ground = words.width + 2 * _GROUND
        shapes.append(PlotBox(x - _GROUND, space.y - 9, ground, 18, fill="paper", radius=2))
    if words.value:
        shapes.append(PlotText(x, space.baseline, words.value, ink, space.role, bold=words.strong))
    if words.note:
        shapes.append(PlotText(x + words.note_at, space.baseline, words.note, "text2", space.role))
    return shapes


def _place(drawn: _Drawn, width: float, space: LaneSpace) -> tuple[float, bool]:
    """Where the words begin, and whether they cover a part of the shape: beside it, else inside a bar whose ends stay
    visible, else as far to the right as there is room."""
    left, right = drawn.left - _GAP - width, drawn.right + _GAP
    sides = [(right, drawn.arrow > 0), (left, drawn.arrow < 0)]
    if drawn.arrow > 0:
        sides.reverse()
    fitting = [(x, covers) for x, covers in sides if x >= space.left and x + width <= space.right]
    if fitting:
        return fitting[0]
    if drawn.bar is not None and drawn.bar[1] - drawn.bar[0] > width + 2 * _GROUND:
        return (sum(drawn.bar) - width) / 2, True
    return space.right - width, True
