"""The range plot: the figures of one question above each other on one axis.

A point is a value, a dotted whisker "about", a capped bar a range, a hollow circle with a dashed open arrow a bound.
The band is the intersection of all bounds. Figures that cannot be compared are below a rule as diamonds, with the
reason. Colours only repeat what the shapes show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.comparing.numbers import bounded_number, plain_number
from corpus.measures import Bound
from corpus.plots.axis import AxisScale, PlotAxis, number_axis, wants_log
from corpus.plots.lane_shapes import LaneSpace, lane_shapes, overhang
from corpus.plots.lanes import LOWER_BOUNDS, UPPER_BOUNDS, PlotGroup, PlotLane, PlotWords, band_of
from corpus.plots.measuring import Measure, estimated_width, shortened
from corpus.plots.picture import (
    PlotArea,
    PlotBox,
    PlotGlyph,
    PlotLine,
    PlotMark,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
    TextRole,
)
from corpus.plots.time_axis import padded, time_axis

_LEAST_AXIS = 0.4
"""Least length of an axis whose unit is at its end, as a share of the picture. Chosen."""
_MOST_NAME = 0.28
"""Greatest width of the column of names, as a share of the picture. Chosen."""
# Heights in logical pixels, as in the design.
_AXIS_HEIGHT = 24
_UNIT_HEIGHT = 20
_BAND_HEIGHT = 22
_LEAST_LANE = 17


@dataclass(frozen=True, slots=True)
class RangeLayout:
    """The size of a range plot, and its parts besides the lanes."""

    width: float
    lane: float = 40
    """Height of a lane; reduced if ``height`` is too small for all."""
    height: float = 0
    """Height of the plot; 0 for as much as it needs."""
    names: bool = True
    """Whether lanes have names beside their letters."""
    head: bool = False
    """Whether tag, title and spread are shown above."""
    unit_below: bool = True
    """Whether the unit is below the axis; otherwise it is at its right end."""


def small_multiple(width: float = 302, height: float = 208) -> RangeLayout:
    """The layout of one of many small plots beside each other."""
    return RangeLayout(width, lane=25, height=height, names=False, head=True, unit_below=False)


def range_plot(
    group: PlotGroup,
    layout: RangeLayout,
    words: PlotWords,
    *,
    log: bool | None = None,
    measure: Measure = estimated_width,
    number: Callable[[float], str] = plain_number,
) -> PlotPicture:
    """The range plot of a group. ``log``: whether the scale is logarithmic; None to decide by the figures."""
    return _RangePlot(group, layout, words, log, measure, number).picture()


def drawn_log(group: PlotGroup) -> bool:
    """Whether a group is drawn on a logarithmic scale by default."""
    return not group.time and wants_log(reach_of(group))


def reach_of(group: PlotGroup) -> list[float]:
    """All numbers of the compared lanes."""
    return [number for lane in group.lanes if lane.compared for number in lane.reach]


class _RangePlot:
    """Lays out one plot."""

    def __init__(
        self,
        group: PlotGroup,
        layout: RangeLayout,
        words: PlotWords,
        log: bool | None,
        measure: Measure,
        number: Callable[[float], str],
    ) -> None:
        self._group, self._layout, self._words = group, layout, words
        self._measure, self._number = measure, number
        self._above = [lane for lane in group.lanes if lane.compared]
        self._below = [lane for lane in group.lanes if not lane.compared]
        self._numbers = reach_of(group) or [number for lane in self._below for number in lane.reach]
        self._log = drawn_log(group) if log is None else log
        self._band = band_of(group.lanes) if not group.time else None
        self._place()

    def _place(self) -> None:
        layout, count = self._layout, len(self._group.lanes)
        self._top: float = 36 if layout.head else 10
        if self._band is not None and layout.names:
            self._top += _BAND_HEIGHT
        self._rule = (8 if layout.lane < 30 else 12) if self._below and self._above else 0
        foot = _AXIS_HEIGHT + (_UNIT_HEIGHT if layout.unit_below else 0) + (6 if layout.head else 4)
        above_axis = 2 if layout.lane < 30 else 6
        self._lane: float = layout.lane
        if layout.height and count:
            room = (layout.height - self._top - foot - self._rule - above_axis) / count
            self._lane = max(_LEAST_LANE, min(layout.lane, room))
        self._axis_y = self._top + self._lane * count + self._rule + above_axis
        self._height = max(layout.height, self._axis_y + foot)
        self._left, self._right = self._sides()
        self._axis = self._make_axis()
        if not layout.unit_below:
            # Only now is it known how far the last label reaches.
            most = layout.width * (1 - _LEAST_AXIS) - self._left
            self._right = min(
                self._right, layout.width - min(self._beside_axis() + self._unit_width() + 4, most)
            )
            self._axis = self._make_axis()
        self._make_room()

    def _make_room(self) -> None:
        """Shorten the axis so that the words of ranges have room beside their bars, as far as it stays long enough."""
        over = [overhang(lane, self._space(0)) for lane in self._above]
        wanted = max((length / share for length, share in over if length), default=0.0)
        if wanted:
            least = self._left + self._layout.width * _LEAST_AXIS
            self._right = min(self._right, max(self._right - wanted, least))
            self._axis = self._make_axis()

    def _unit_width(self) -> float:
        return self._measure(self._group.unit, TextRole.SMALL, False)

    def _beside_axis(self) -> float:
        """The room between the end of the axis and the unit, which half of the last label takes."""
        last = self._axis.ticks[-1].label if self._axis.ticks else ""
        return self._measure(last, TextRole.SMALL, False) / 2 + 6

    def _sides(self) -> tuple[float, float]:
        layout, measure = self._layout, self._measure
        if not layout.names:
            unit = 0.0 if layout.unit_below else self._unit_width()
            return 40.0, layout.width - max(20.0, unit + 22)
        widest = max((measure(lane.name, TextRole.UI, False) for lane in self._group.lanes), default=0.0)
        self._name_width = min(widest, layout.width * _MOST_NAME)
        return 54 + self._name_width + 14, layout.width - 54

    def _make_axis(self) -> PlotAxis:
        above = [lane for lane in self._above if lane.reach]
        open_below = any(lane.bound in UPPER_BOUNDS for lane in above)
        open_above = any(lane.bound in LOWER_BOUNDS for lane in above)

        def width(text: str) -> float:
            return self._measure(text, TextRole.SMALL, False)

        if self._group.time:
            numbers = self._numbers or [1.0]
            first, last = padded(min(numbers), max(numbers), open_below=open_below, open_above=open_above)
            return time_axis(first, last, self._left, self._right, width)
        return number_axis(
            self._numbers,
            self._left,
            self._right,
            log=self._log,
            label=self._number,
            width=width,
            open_below=open_below,
            open_above=open_above,
        )

    # The whole

    def picture(self) -> PlotPicture:
        shapes: list[PlotShape] = []
        if self._layout.head:
            shapes += self._head()
        shapes += self._band_shapes()
        shapes += self._grid()
        if self._rule:
            y = self._top + self._lane * len(self._above) + self._rule / 2
            shapes.append(PlotLine(12, y, self._right, y, "border", dash=(3, 3)))
        marks = tuple(self._mark(index, lane) for index, lane in enumerate([*self._above, *self._below]))
        description = self._words.between.join(filter(None, (self._group.spread, self._band_words())))
        return PlotPicture(
            self._layout.width, self._height, self._group.title, tuple(shapes), marks, description=description
        )

    def _lane_y(self, index: int) -> float:
        shift = self._rule if index >= len(self._above) else 0
        return self._top + self._lane * (index + 0.5) + shift

    def _head(self) -> list[PlotShape]:
        group, width, baseline = self._group, self._layout.width, 25.0
        shapes: list[PlotShape] = []
        right = width - 12
        if group.relation:
            ink = f"relation.{group.relation}"
            shapes.append(PlotBox(right - 16, baseline - 13, 16, 16, fill=f"{ink}.soft", radius=3))
            shapes.append(PlotGlyph(right - 14, baseline - 11, 12, group.relation, f"{ink}.line"))
            right -= 24
        if group.spread:
            ink = f"relation.{group.relation}.text" if group.relation else "text2"
            shapes.append(PlotText(right, baseline, group.spread, ink, anchor=TextAnchor.END, bold=True))
            right -= self._measure(group.spread, TextRole.UI, True) + 12
        left = 12.0
        if group.tag is not None:
            digit, colour = group.tag
            shapes.append(PlotBox(left, baseline - 13, 16, 16, fill=f"tag.{colour}.fill", radius=2))
            shapes.append(
                PlotLine(left, baseline + 3, left + 16, baseline + 3, f"tag.{colour}.line", width=2)
            )
            shapes.append(
                PlotText(
                    left + 8,
                    baseline - 1,
                    digit,
                    f"tag.{colour}.text",
                    TextRole.SMALL,
                    TextAnchor.MIDDLE,
                    bold=True,
                )
            )
            left += 22
        scale = self._words.log_scale if self._axis.scale is AxisScale.LOG else ""
        remark = self._measure(scale, TextRole.SMALL, False) + 8 if scale else 0.0
        title = shortened(group.title, right - left - remark, self._measure)
        shapes.append(PlotText(left, baseline, title))
        if scale:
            after = left + self._measure(title, TextRole.UI, False) + 8
            shapes.append(PlotText(after, baseline, scale, "text2", TextRole.SMALL))
        return shapes

    def _band_shapes(self) -> list[PlotShape]:
        band = self._band
        if band is None:
            return []
        left, right = self._axis.at(band.low), self._axis.at(band.high)
        height = self._lane * len(self._above)
        shapes: list[PlotShape] = [
            PlotBox(left, self._top, right - left, height, fill="relation.equivalent.soft")
        ]
        if self._layout.names:
            text = shortened(self._band_words(), self._layout.width - 24, self._measure)
            half = self._measure(text, TextRole.UI, False) / 2
            middle = min(max((left + right) / 2, 12 + half), self._layout.width - 12 - half)
            shapes.append(
                PlotText(middle, self._top - 8, text, "relation.equivalent.text", anchor=TextAnchor.MIDDLE)
            )
        return shapes

    def _band_words(self) -> str:
        band, words = self._band, self._words
        if band is None:
            return ""
        range_text = f"{bounded_number(band.low, band.high, Bound.RANGE)} {self._group.unit}".strip()
        text = words.band.format(givers=words.listed.join(band.givers), range=range_text)
        if band.inside:
            text += words.band_inside.format(inside=words.listed.join(band.inside))
        return text

    def _grid(self) -> list[PlotShape]:
        axis, y = self._axis, self._axis_y
        shapes: list[PlotShape] = []
        for tick in axis.ticks:
            x = axis.at(tick.value)
            shapes.append(PlotLine(x, self._top, x, y, "hairline"))
            shapes.append(PlotLine(x, y, x, y + (4 if tick.label else 3), "borderStrong"))
            if tick.label:
                half = self._measure(tick.label, TextRole.SMALL, False) / 2
                middle = min(max(x, half), self._layout.width - half)
                shapes.append(
                    PlotText(middle, y + 19, tick.label, "text2", TextRole.SMALL, TextAnchor.MIDDLE)
                )
        shapes.append(PlotLine(axis.left, y, axis.right, y, "borderStrong"))
        unit, log = self._group.unit, axis.scale is AxisScale.LOG
        if self._layout.unit_below:
            text = self._words.between.join(filter(None, (unit, self._words.log_scale if log else "")))
            shapes.append(PlotText(axis.right, y + 39, text, "text2", TextRole.SMALL, TextAnchor.END))
        else:
            after = axis.right + self._beside_axis()
            room = self._layout.width - 4 - after
            shapes.append(
                PlotText(
                    after,
                    y + 19,
                    shortened(unit, room, self._measure, TextRole.SMALL),
                    "text2",
                    TextRole.SMALL,
                )
            )
        return shapes

    # Lanes

    def _mark(self, index: int, lane: PlotLane) -> PlotMark:
        y = self._lane_y(index)
        layout, space = self._layout, self._space(y)
        role = space.role
        letter_x = 40.0 if layout.names else 12.0
        shapes: list[PlotShape] = [
            PlotText(letter_x, y + 4.5, lane.letter, "text2", role, bold=True, language="")
        ]
        if layout.names:
            name = shortened(lane.name, self._name_width, self._measure)
            shapes.append(PlotText(letter_x + 19, y + 4.5, name, "text", language=lane.language))
        if lane.echo:
            after = letter_x + self._measure(lane.letter, role, True) + 3
            at = after if not layout.names else letter_x - 16
            shapes.append(PlotGlyph(at, y - 6, 12, "echo", "text2"))
        shapes += lane_shapes(lane, space)
        area = PlotArea(0, y - self._lane / 2, layout.width, self._lane)
        return PlotMark(lane.key, area, self._accessible_name(lane), lane.tooltip, tuple(shapes))

    def _space(self, y: float) -> LaneSpace:
        role = TextRole.UI if self._lane >= 20 else TextRole.SMALL
        return LaneSpace(self._axis, y, self._layout.width - 8, self._measure, role, self._words.between)

    def _accessible_name(self, lane: PlotLane) -> str:
        source = " ".join(filter(None, (lane.letter, lane.name)))
        unit = self._group.unit if lane.reach and lane.compared and not self._group.time else ""
        value = " ".join(filter(None, (lane.words, unit)))
        parts = (value, lane.note, self._words.echo if lane.echo else "")
        return self._words.lane.format(source=source, words=self._words.between.join(filter(None, parts)))
