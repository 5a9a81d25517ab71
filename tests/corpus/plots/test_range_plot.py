from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.measures import Bound
from corpus.plots.lanes import PlotGroup, PlotLane, PlotWords
from corpus.plots.measuring import estimated_width
from corpus.plots.picture import PlotBox, PlotGlyph, PlotLine, PlotPicture, PlotText, TextAnchor, TextRole
from corpus.plots.range_plot import RangeLayout, drawn_log, range_plot, small_multiple
from tests.corpus.plots.build import FARES, group, lane, silent_lane

WORDS = PlotWords()
FULL = RangeLayout(900)


def texts(picture: PlotPicture) -> list[PlotText]:
    shapes = [*picture.shapes, *(shape for mark in picture.marks for shape in mark.shapes)]
    return [shape for shape in shapes if isinstance(shape, PlotText)]


def said(picture: PlotPicture) -> set[str]:
    return {text.text for text in texts(picture)}


def test_every_lane_is_a_mark_in_its_order_and_what_is_not_compared_comes_last() -> None:
    lanes = (replace(lane("A", 9), compared=False), lane("B", 3), silent_lane("C"))
    picture = range_plot(group(*lanes), FULL, WORDS)
    assert [mark.key for mark in picture.marks] == ["B", "C", "A"]
    middles = [mark.area.y for mark in picture.marks]
    assert middles == sorted(middles)


def test_a_lane_is_hit_anywhere_along_it() -> None:
    picture = range_plot(FARES, FULL, WORDS)
    area = picture.marks[1].area
    for x in (2, 450, 898):
        mark = picture.mark_at(x, area.y + 20)
        assert mark is not None and mark.key == "B"


def test_a_rule_parts_what_is_not_compared() -> None:
    def rules(shown: PlotGroup) -> list[PlotLine]:
        shapes = range_plot(shown, FULL, WORDS).shapes
        return [shape for shape in shapes if isinstance(shape, PlotLine) and shape.dash]

    assert len(rules(FARES)) == 1
    assert not rules(group(lane("A", 1), lane("B", 2)))


def test_the_band_is_drawn_over_the_compared_lanes_and_told_in_words() -> None:
    picture = range_plot(FARES, FULL, WORDS)
    (band,) = [shape for shape in picture.shapes if isinstance(shape, PlotBox)]
    assert band.fill == "relation.equivalent.soft"
    assert band.height == 4 * 40
    assert "Bounds of C, D: 5–10 亿元; A inside" in said(picture)
    assert picture.description == "1.8 times, Bounds of C, D: 5–10 亿元; A inside"


def test_the_scale_follows_the_figures_unless_one_is_wanted() -> None:
    assert drawn_log(FARES)
    assert not drawn_log(group(lane("A", 3), lane("B", 8.9)))
    assert not drawn_log(group(lane("A", -3), lane("B", 9)))
    assert "亿元, log scale" in said(range_plot(FARES, FULL, WORDS))
    assert "亿元" in said(range_plot(FARES, FULL, WORDS, log=False))
    assert "亿元, log scale" in said(range_plot(group(lane("A", 3), lane("B", 4)), FULL, WORDS, log=True))


def test_what_is_not_compared_has_no_say_in_the_scale() -> None:
    assert not drawn_log(group(lane("A", 3), lane("B", 4), replace(lane("C", 900), compared=False)))


def test_a_small_multiple_has_tag_title_spread_and_sign_above_and_only_letters_beside() -> None:
    picture = range_plot(FARES, small_multiple(), WORDS)
    assert {"5", "年增票款收入", "log scale", "1.8 times", "A"} <= said(picture)
    assert "Source A" not in said(picture)
    assert [shape.name for shape in picture.shapes if isinstance(shape, PlotGlyph)] == ["differs_in_figure"]
    assert (picture.width, picture.height) == (302, 208)


def test_a_title_that_is_too_long_gives_way_to_the_spread() -> None:
    picture = range_plot(replace(FARES, title="去年日均客流" * 9), small_multiple(), WORDS)
    (title,) = [text for text in texts(picture) if text.text.startswith("去年")]
    (spread,) = [text for text in texts(picture) if text.text == "1.8 times"]
    assert title.text.endswith("…")
    assert title.x + estimated_width(title.text) < spread.x - estimated_width(
        spread.text, spread.role, bold=True
    )


def test_the_axis_leaves_room_for_the_words_of_a_wide_range() -> None:
    lanes = (
        lane("A", 5520, words="5,520"),
        lane("B", 1000, 10_000, Bound.RANGE, words="≈ 1,000–10,000"),
    )
    for width in (254, 302, 400):
        picture = range_plot(group(*lanes, unit="亿美元"), small_multiple(width), WORDS)
        shapes = picture.marks[1].shapes
        (words,) = [shape for shape in shapes if isinstance(shape, PlotText) and "≈" in shape.text]
        ends = [shape.x2 for shape in shapes if isinstance(shape, PlotLine)]
        assert words.x > max(ends), "the words begin after the bar"
        assert not [shape for shape in shapes if isinstance(shape, PlotBox)], "and cover nothing"
        assert words.x + estimated_width(words.text, words.role) <= width


def test_an_echo_is_marked_and_said() -> None:
    picture = range_plot(group(lane("A", 3), lane("B", 3, echo=True)), FULL, WORDS)
    assert [shape.name for shape in picture.marks[1].shapes if isinstance(shape, PlotGlyph)] == ["echo"]
    assert picture.marks[1].label == "B Source B: 3 亿元, same origin"


def test_a_screen_reader_hears_value_unit_and_note_of_each_lane() -> None:
    labels = [mark.label for mark in range_plot(FARES, FULL, WORDS).marks]
    assert labels[0] == "A Source A: ≈ 8.2 亿元, baseline"
    assert labels[4] == "E 港島: 12.6 亿港元, other currency"


def test_dates_stand_on_an_axis_of_time() -> None:
    first, last = date(2026, 9, 15), date(2027, 12, 31)
    lanes = (
        lane("A", first.toordinal(), words="2026-09-15"),
        lane("B", date(2027, 1, 1).toordinal(), last.toordinal(), Bound.RANGE, words="2027"),
    )
    picture = range_plot(group(*lanes, unit="", time=True), FULL, WORDS)
    assert {"2026-09-15", "2027", "2027-01"} <= said(picture)
    assert picture.marks[0].label == "A Source A: 2026-09-15"


def test_a_group_without_any_number_is_drawn_too() -> None:
    lanes = (PlotLane("A", "A", words="甲", compared=False), silent_lane("B"))
    picture = range_plot(group(*lanes), FULL, WORDS)
    assert [mark.key for mark in picture.marks] == ["B", "A"]
    assert range_plot(group(), FULL, WORDS).marks == ()


BOUNDS = st.sampled_from(list(Bound))
NUMBERS = st.one_of(st.floats(-1e9, -1e-3), st.just(0.0), st.floats(1e-3, 1e9))


@st.composite
def groups(draw: st.DrawFn) -> PlotGroup:
    lanes = []
    for letter in "ABCDEFGHIJKL"[: draw(st.integers(2, 12))]:
        low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
        shown = lane(
            letter,
            low,
            high if draw(st.booleans()) else low,
            draw(BOUNDS),
            note=draw(st.sampled_from(["", "基准"])),
        )
        lanes.append(
            replace(shown, compared=draw(st.booleans()), relation=draw(st.sampled_from(["", "contradicts"])))
        )
    return group(*lanes, spread="1.8 倍", relation="differs_in_figure")


@given(
    groups(),
    st.sampled_from([FULL, small_multiple(), RangeLayout(340, lane=20)]),
    st.sampled_from([None, True, False]),
)
def test_nothing_leaves_the_picture_whatever_the_figures(
    shown: PlotGroup, layout: RangeLayout, log: bool | None
) -> None:
    picture = range_plot(shown, layout, WORDS, log=log)
    shares = {TextAnchor.START: 0.0, TextAnchor.MIDDLE: 0.5, TextAnchor.END: 1.0}
    for text in texts(picture):
        width = estimated_width(text.text, text.role, text.bold)
        left = text.x - shares[text.anchor] * width
        assert left >= -0.5 and left + width <= picture.width + 0.5, text
        assert 0 < text.y <= picture.height
    bottoms = [mark.area.y + mark.area.height for mark in picture.marks]
    assert all(bottom <= mark.area.y + 0.01 for bottom, mark in zip(bottoms, picture.marks[1:], strict=False))


@pytest.mark.parametrize("count", [2, 6, 12])
def test_lanes_get_closer_where_the_picture_is_low_and_the_picture_higher_where_they_cannot(
    count: int,
) -> None:
    lanes = tuple(lane(letter, 3) for letter in "ABCDEFGHIJKL"[:count])
    picture = range_plot(group(*lanes), small_multiple(), WORDS)
    assert all(17 <= mark.area.height <= 25 for mark in picture.marks)
    assert picture.height >= 208
    assert range_plot(group(*lanes), small_multiple(height=picture.height), WORDS).height == picture.height
    assert picture.marks[-1].area.y + picture.marks[-1].area.height <= picture.height


@pytest.mark.parametrize("unit", ["亿元", "亿元人民币", "百万人次/年"])
@pytest.mark.parametrize("numbers", [(1, 9), (9_000, 12_500), (0.0012, 0.0045)])
def test_the_unit_beside_the_axis_is_whole_and_inside(unit: str, numbers: tuple[float, float]) -> None:
    lanes = [lane(letter, number) for letter, number in zip("AB", numbers, strict=True)]
    picture = range_plot(group(*lanes, unit=unit), small_multiple(), WORDS)
    (told,) = [text for text in texts(picture) if text.text and unit.startswith(text.text.rstrip("…"))]
    assert told.text == unit
    assert told.x + estimated_width(unit, TextRole.SMALL, False) <= picture.width
