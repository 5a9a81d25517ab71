from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.measures import Bound
from corpus.plots.axis import AxisScale, PlotAxis
from corpus.plots.lane_shapes import LaneSpace, lane_shapes
from corpus.plots.lanes import PlotLane
from corpus.plots.measuring import estimated_width
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
from tests.corpus.plots.build import lane, silent_lane

AXIS = PlotAxis(AxisScale.LINEAR, 0, 100, 40, 240)


def drawn(shown: PlotLane, right: float = 300) -> list[PlotShape]:
    return lane_shapes(shown, LaneSpace(AXIS, 20, right, estimated_width, TextRole.UI, ", "))


def of_kind(kind: type, shapes: list[PlotShape]) -> list[PlotShape]:
    return [shape for shape in shapes if isinstance(shape, kind)]


def words(shapes: list[PlotShape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, PlotText)]


def test_a_value_is_a_filled_point_with_its_words_to_the_right() -> None:
    point, text = drawn(lane("A", 50))
    assert isinstance(point, PlotCircle) and isinstance(text, PlotText)
    assert (point.x, point.y, point.fill, point.ink) == (140, 20, "text", "")
    assert text.text == "50" and text.x > point.x + point.radius


def test_about_is_a_point_with_a_dotted_whisker_of_five_per_cent() -> None:
    whisker, point, _ = drawn(lane("A", 80, bound=Bound.ABOUT))
    assert isinstance(whisker, PlotLine) and isinstance(point, PlotCircle)
    assert whisker.dash and (whisker.x1, whisker.x2) == pytest.approx((AXIS.at(80) - 9.5, AXIS.at(80) + 9.5))
    assert PlotAxis(AxisScale.LINEAR, 0, 100, 0, 1000).at(84) - 800 == 40


def test_a_long_whisker_is_as_long_as_it_means() -> None:
    wide = PlotAxis(AxisScale.LINEAR, 0, 100, 0, 1000)
    space = LaneSpace(wide, 20, 1100, estimated_width, TextRole.UI, ", ")
    whisker = lane_shapes(lane("A", 80, bound=Bound.ABOUT), space)[0]
    assert isinstance(whisker, PlotLine) and (whisker.x1, whisker.x2) == (760, 840)


def test_a_range_is_a_bar_with_caps() -> None:
    lines = of_kind(PlotLine, drawn(lane("A", 20, 60, Bound.RANGE)))
    bar, *caps = lines
    assert isinstance(bar, PlotLine) and (bar.x1, bar.x2, bar.width) == (80, 160, 5)
    assert [cap.x1 for cap in caps if isinstance(cap, PlotLine)] == [80, 160]


def test_a_range_that_is_too_short_to_see_is_a_point() -> None:
    assert of_kind(PlotCircle, drawn(lane("A", 50, 50.5, Bound.RANGE)))


@pytest.mark.parametrize("bound", [Bound.AT_LEAST, Bound.MORE_THAN])
def test_a_lower_bound_is_a_hollow_circle_with_a_dashed_arrow_to_the_right_end(bound: Bound) -> None:
    shapes = drawn(lane("A", 50, bound=bound))
    line, head, circle, text = shapes
    assert isinstance(line, PlotLine) and line.dash and line.x1 < line.x2 and line.x2 == AXIS.right - 3
    assert isinstance(head, PlotOutline) and not head.closed and head.points[1] == (AXIS.right - 3, 20)
    assert isinstance(circle, PlotCircle) and (circle.x, circle.fill, circle.ink) == (140, "paper", "text")
    assert isinstance(text, PlotText) and text.x + estimated_width(text.text) < circle.x


@pytest.mark.parametrize("bound", [Bound.AT_MOST, Bound.LESS_THAN])
def test_an_upper_bound_points_to_the_left(bound: Bound) -> None:
    line, _, circle, text = drawn(lane("A", 0, 50, bound))
    assert isinstance(line, PlotLine) and line.x2 == AXIS.left + 3
    assert isinstance(circle, PlotCircle) and circle.x == 140
    assert isinstance(text, PlotText) and text.x > circle.x


def test_words_that_must_cover_an_arrow_have_a_ground_of_their_own() -> None:
    shapes = drawn(lane("A", 2, bound=Bound.AT_LEAST))
    assert of_kind(PlotBox, shapes)
    assert shapes.index(of_kind(PlotBox, shapes)[0]) < shapes.index(of_kind(PlotText, shapes)[0])


def test_words_go_to_the_left_where_there_is_no_room_on_the_right() -> None:
    point, text = drawn(lane("A", 99, words="99 percent of all"), right=260)
    assert isinstance(point, PlotCircle) and isinstance(text, PlotText)
    assert text.x + estimated_width(text.text) <= point.x - point.radius


def test_words_without_room_beside_a_bar_are_inside_it_and_leave_its_ends_visible() -> None:
    shapes = drawn(lane("A", 5, 95, Bound.RANGE, words="about 5 to 95"), right=248)
    (ground,) = of_kind(PlotBox, shapes)
    (text,) = of_kind(PlotText, shapes)
    assert isinstance(ground, PlotBox) and isinstance(text, PlotText)
    assert AXIS.at(5) < ground.x < text.x
    assert text.x + estimated_width(text.text) < ground.x + ground.width < AXIS.at(95)


def test_words_that_are_as_long_as_the_bar_end_at_the_right() -> None:
    shapes = drawn(lane("A", 5, 95, Bound.RANGE, words="5" * 25), right=248)
    (text,) = of_kind(PlotText, shapes)
    assert isinstance(text, PlotText) and text.x + estimated_width(text.text) == pytest.approx(248)


def test_words_never_leave_the_picture() -> None:
    shapes = drawn(
        lane("A", 50, words="5" * 12, note="a reason that is much longer than all of the picture"), 260
    )
    for shape in of_kind(PlotText, shapes):
        assert isinstance(shape, PlotText)
        assert (
            shape.x >= AXIS.left - 12 and shape.x + estimated_width(shape.text, shape.role, shape.bold) <= 260
        )


def test_a_relation_colours_shape_and_words_and_makes_these_bold() -> None:
    point, text = drawn(lane("A", 50, relation="contradicts"))
    assert isinstance(point, PlotCircle) and point.fill == "relation.contradicts.line"
    assert isinstance(text, PlotText) and text.bold and text.ink == "relation.contradicts.text"


def test_what_is_not_compared_is_a_diamond_at_its_place_with_the_reason() -> None:
    shapes = drawn(replace(lane("A", 50, note="other scope"), compared=False))
    diamond = shapes[0]
    assert isinstance(diamond, PlotOutline) and diamond.closed and diamond.points[0] == (140, 14.5)
    assert words(shapes) == ["50", ", other scope"]
    assert {shape.ink for shape in of_kind(PlotText, shapes) if isinstance(shape, PlotText)} == {"text2"}


def test_a_diamond_without_a_number_stands_at_the_start_of_the_axis() -> None:
    diamond = drawn(PlotLane("A", "A", words="12 HKD", note="other currency", compared=False))[0]
    assert isinstance(diamond, PlotOutline) and min(x for x, _ in diamond.points) == AXIS.left


def test_a_lane_without_a_figure_says_why_beside_its_glyph() -> None:
    glyph, text = drawn(silent_lane("B"))
    assert isinstance(glyph, PlotGlyph) and glyph.name == "absent"
    assert isinstance(text, PlotText) and text.text == "not mentioned"
