from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from corpus.plots.measuring import estimated_width
from corpus.plots.picture import PlotBox, PlotCircle, PlotLine, PlotOutline, PlotPicture, PlotText, TextAnchor
from corpus.plots.time_axis import time_axis
from corpus.plots.timeline import TimedFact, TimeLane, TimelineWords, extent_of, timeline

WORDS = TimelineWords()


def day(year: int, month: int = 1, number: int = 1) -> float:
    return float(date(year, month, number).toordinal())


def instant(key: str, at: float, words: str = "3 元") -> TimedFact:
    return TimedFact(key, words, at, at)


def lane(letter: str, *facts: TimedFact) -> TimeLane:
    return TimeLane(letter, f"Source {letter}", "", facts)


def drawn(*lanes: TimeLane, first: float = day(2020), last: float = day(2028)) -> PlotPicture:
    return timeline(lanes, first, last, 900, WORDS)


def texts(picture: PlotPicture) -> list[str]:
    shapes = [*picture.shapes, *(shape for mark in picture.marks for shape in mark.shapes)]
    return [shape.text for shape in shapes if isinstance(shape, PlotText)]


def test_an_instant_is_a_point_and_without_a_figure_a_diamond() -> None:
    figure, claim = instant("1", day(2026, 10)), replace(instant("2", day(2024)), figure=False)
    marks = {mark.key: mark for mark in drawn(lane("A", figure, claim)).marks}
    assert isinstance(marks["1"].shapes[0], PlotCircle)
    assert isinstance(marks["2"].shapes[0], PlotOutline)


def test_a_period_is_a_bar_over_whole_days_in_the_colours_of_its_tag() -> None:
    fact = TimedFact("1", "412万", day(2025), day(2025, 12, 31), "green")
    bar, line, label = drawn(lane("A", fact)).marks[0].shapes
    assert isinstance(bar, PlotBox) and bar.fill == "tag.green.fill"
    assert isinstance(line, PlotLine) and line.ink == "tag.green.line"
    axis = time_axis(day(2020), day(2028), 0, 1000, estimated_width)
    share = (bar.width / (900 - 12 - (12 + 22 + estimated_width("Source A") + 16))) * 1000
    assert abs(share - (axis.at(day(2026)) - axis.at(day(2025)))) < 1
    assert isinstance(label, PlotText) and label.anchor is TextAnchor.MIDDLE


def test_words_that_do_not_fit_into_a_bar_stand_behind_it() -> None:
    fact = TimedFact("1", "补贴占比升 9 个百分点", day(2025, 1), day(2025, 2))
    label = drawn(lane("A", fact)).marks[0].shapes[-1]
    assert isinstance(label, PlotText) and label.anchor is TextAnchor.START


def test_an_open_end_is_an_arrow_to_the_end_of_the_axis() -> None:
    fact = TimedFact("1", "100 元", day(2026), day(2026), open_after=True)
    mark = drawn(lane("A", fact)).marks[0]
    (head,) = [shape for shape in mark.shapes if isinstance(shape, PlotOutline)]
    assert head.points[1][0] == 900 - 12 and "since 2026-01-01" in mark.label
    before = TimedFact("2", "100 元", day(2026), day(2026), open_before=True)
    assert "until 2026-01-01" in drawn(lane("A", before)).marks[0].label


def test_facts_that_would_overlap_stand_below_each_other_and_the_lane_grows() -> None:
    facts = [instant(str(number), day(2024, 1, 1 + number)) for number in range(3)]
    marks = drawn(lane("A", *facts), lane("B", instant("b", day(2024)))).marks
    tops = [mark.area.y for mark in marks]
    assert len(set(tops[:3])) == 3
    assert tops[3] - tops[0] > 44


def test_a_date_that_three_articles_state_is_one_line_with_one_label() -> None:
    lanes = [lane(letter, instant(letter, day(2026, 10))) for letter in "ABC"]
    assert "2026-10-01: 3 元, in 3 articles" in texts(drawn(*lanes))
    assert not [text for text in texts(drawn(*lanes[:2])) if "articles" in text]


def test_what_is_outside_is_left_out() -> None:
    lanes = lane("A", instant("in", day(2024)), instant("out", day(2010)))
    assert [mark.key for mark in drawn(lanes).marks] == ["in"]


def test_the_extent_holds_all_facts() -> None:
    lanes = [lane("A", instant("1", day(2024))), lane("B", TimedFact("2", "", day(2020), day(2026)))]
    assert extent_of(lanes) == (day(2020), day(2026))
    assert extent_of([]) is None


def test_the_picture_tells_where_its_axis_is() -> None:
    picture = drawn(lane("A", instant("1", day(2024))))
    assert picture.axis == (12 + 22 + estimated_width("Source A") + 16, 900 - 12)


@given(
    st.lists(
        st.tuples(
            st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 900), st.text("万元约", max_size=9)
        ),
        max_size=12,
    )
)
def test_every_fact_inside_is_a_mark_with_words_and_none_leaves_the_picture(
    dated: list[tuple[date, int, str]],
) -> None:
    facts = [
        TimedFact(str(number), words, at.toordinal(), at.toordinal() + days)
        for number, (at, days, words) in enumerate(dated)
    ]
    picture = timeline([lane("A", *facts)], day(1890), day(2110), 700, WORDS)
    assert {mark.key for mark in picture.marks} == {fact.key for fact in facts}
    for mark in picture.marks:
        assert mark.area.y + mark.area.height <= picture.height
        for shape in mark.shapes:
            if isinstance(shape, PlotText) and shape.anchor is TextAnchor.START:
                assert shape.x + estimated_width(shape.text, shape.role) <= picture.width + 0.5
