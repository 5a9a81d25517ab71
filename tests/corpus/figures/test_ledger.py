"""The grammar's figures combined with the analysts' corrections."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures import Bound, find_figures
from corpus.figures.ledger import LedgerFigure, carried, effective, of_interest
from corpus.measures import FigureKind
from corpus.model import Claim, FigureMark, MarkAction, Span, TextVersion
from tests.corpus.build import article, mark, quoting

TEXT = "全市轮渡去年运客8.6万人次，票价由2元调整为3元，涨幅超过五成。\n"
_, VERSION = article(0, TEXT)
CLAIM = quoting("c", VERSION, "票价由2元调整为3元，涨幅超过五成")
WHOLE = Span(0, len(TEXT))


def said(found: list[LedgerFigure]) -> list[str]:
    """The words of each figure, with its value where it was told, in brackets where it was dismissed."""
    return [
        f"({one.figure.text})" if one.dismissed else f"{one.figure.text}={one.figure.low}" if one.mark else one.figure.text
        for one in found
    ]  # fmt: skip


def test_without_marks_it_is_what_the_grammar_reads_inside_the_claim() -> None:
    figures = find_figures(TEXT)
    assert said(effective(figures, [], WHOLE)) == [figure.text for figure in figures]
    assert said(effective(figures, [], CLAIM.span)) == ["2元", "3元", "五成"]
    assert all(one.mark is None for one in effective(figures, [], WHOLE))


def test_a_figure_that_the_claim_cuts_is_not_in_it() -> None:
    cut = quoting("c", VERSION, "票价由2")
    assert effective(find_figures(TEXT), [], cut.span) == []


def test_marks_lie_over_readings() -> None:
    marks = [
        mark("m1", CLAIM, "2元", 2.5),
        mark("m2", CLAIM, "3元", action=MarkAction.DISMISSED),
        mark("m3", CLAIM, "涨幅", 1.0, action=MarkAction.ADDED),
    ]
    found = effective(find_figures(TEXT), marks, CLAIM.span)
    assert said(found) == ["2元=2.5", "(3元)", "涨幅=1.0", "五成"]
    assert [one.mark and one.mark.id for one in found] == ["m1", "m2", "m3", None]
    assert said(effective(find_figures(TEXT), marks, WHOLE)) == ["8.6万人次", *said(found)]


def test_what_is_pointed_at_leaves_out_list_numbers_and_what_was_dismissed() -> None:
    text = "一、票价\n票价调整为3元，排名第五。\n二、客流\n"
    _, version = article(1, text)
    claim = quoting("c", version, text.strip())
    found = effective(find_figures(text), [], Span(0, len(text)))
    assert said(found) == ["一", "3元", "第五", "二"]
    assert said(of_interest(found, text)) == ["3元", "第五"]
    marks = [mark("m1", claim, "二", 2.0), mark("m2", claim, "3元", action=MarkAction.DISMISSED)]
    assert said(of_interest(effective(find_figures(text), marks, claim.span), text)) == ["第五", "二=2.0"]


def test_a_mark_wins_over_every_reading_that_it_touches() -> None:
    wider = mark("m", CLAIM, "由2元调整", 7.0, action=MarkAction.ADDED)
    assert said(effective(find_figures(TEXT), [wider], CLAIM.span)) == ["由2元调整=7.0", "3元", "五成"]
    narrower = mark("m", CLAIM, "2", action=MarkAction.DISMISSED)
    assert said(effective(find_figures(TEXT), [narrower], CLAIM.span)) == ["(2)", "3元", "五成"]


def test_of_two_marks_that_touch_the_one_that_tells_a_figure_wins() -> None:
    dismissed = mark("a", CLAIM, "2元", action=MarkAction.DISMISSED)
    told = mark("b", CLAIM, "由2元", 4.0, action=MarkAction.ADDED)
    assert said(effective([], [dismissed, told], WHOLE)) == ["由2元=4.0"]
    assert said(effective([], [told, dismissed], WHOLE)) == ["由2元=4.0"]


def test_what_a_mark_does_not_tell_stays_as_it_is_read() -> None:
    text = "现价超过每吨5000元/吨，翻了两番。"
    _, version = article(0, text)
    claim = quoting("c", version, text)
    figures = find_figures(text)
    (price,) = (figure for figure in figures if figure.per)
    same = {"kind": price.kind, "unit": price.unit, "bound": price.bound}
    corrected = mark("m", claim, price.text, 5100.0, **same)
    (found,) = (one for one in effective(figures, [corrected], claim.span) if one.mark)
    assert found.figure == replace(price, low=5100.0, high=5100.0)
    as_length = mark("m", claim, price.text, 5100.0, kind=FigureKind.LENGTH, unit="m")
    (found,) = (one for one in effective(figures, [as_length], claim.span) if one.mark)
    assert (found.figure.per, found.figure.cue) == ("", "")


def test_the_level_goes_with_the_number_that_it_came_from() -> None:
    (grown,) = find_figures("营收增长了两倍")
    _, version = article(0, "营收增长了两倍")
    claim = quoting("c", version, "营收增长了两倍")
    same = {"kind": grown.kind, "unit": grown.unit}
    (kept,) = effective(
        [grown], [mark("m", claim, grown.text, grown.low or 0.0, bound=Bound.ABOUT, **same)], claim.span
    )
    (changed,) = effective([grown], [mark("m", claim, grown.text, 3.0, **same)], claim.span)
    assert (kept.figure.level, changed.figure.level) == (grown.level, None)
    assert grown.level == 3


# Moving with the claim


def moved(text: str, words: str, *marks: FigureMark) -> list[tuple[str, int]]:
    """The marks of CLAIM when it is placed on ``words`` of another text: their words and places."""
    _, version = article(0, text)
    after = quoting("c", TextVersion("new", version.article, text, "", "lin", ""), words)
    found = carried(marks, CLAIM, after)
    assert all(text[one.start : one.end] == one.text for one in found)
    return [(one.text, one.start) for one in found]


def test_marks_move_with_the_quote() -> None:
    marks = (mark("a", CLAIM, "2元"), mark("b", CLAIM, "3元"))
    found = moved("新增一句。" + TEXT, CLAIM.quote, *marks)
    assert found == [(one.text, one.start + 5) for one in marks]


def test_of_two_places_with_the_same_words_the_one_with_the_same_neighbours_counts() -> None:
    words = "票价先由3元试行，后由2元调整为3元，涨幅超过五成"
    found = moved(words, words, mark("b", CLAIM, "3元"), mark("a", CLAIM, "2元"))
    assert found == [("3元", words.rindex("3元")), ("2元", words.index("2元"))]


def test_neighbours_count_as_far_as_all_of_them_are_the_same() -> None:
    source = _claim("春夏秋3元", "source", 0)
    target = _claim("春冬秋3元，冬夏秋3元。", "target", 0)
    (found,) = carried([replace(mark("m", source, "3元"), start=3, end=5)], source, target)
    assert found.start == 9


def test_a_mark_may_be_at_the_very_beginning() -> None:
    source, target = _claim("3元起步", "source", 0), _claim("3元试行", "target", 0)
    (found,) = carried([replace(mark("m", source, "3元"), start=0, end=2)], source, target)
    assert found.start == 0


def test_a_mark_whose_words_are_gone_is_dropped() -> None:
    words = "票价由4元调整为3元，涨幅超过五成"
    marks = (mark("a", CLAIM, "2元"), mark("b", CLAIM, "3元"))
    assert moved(words, words, *marks) == [("3元", words.index("3元"))]


def test_the_same_words_in_another_role_are_not_taken_for_it() -> None:
    words = "花去3元"
    assert moved(words, words, mark("b", CLAIM, "3元")) == []


def test_in_one_text_words_stay_where_they_are() -> None:
    marks = (mark("a", CLAIM, "2元"), mark("b", CLAIM, "3元"))
    narrower = quoting("c", VERSION, "2元调整")
    assert carried(marks, CLAIM, narrower) == [marks[0]]


def test_an_orphan_is_placed_by_its_words() -> None:
    orphan = replace(CLAIM, orphaned=True, start=CLAIM.start + 3, end=CLAIM.end + 3)
    marks = [replace(one, start=one.start + 3, end=one.end + 3) for one in (mark("a", CLAIM, "2元"),)]
    assert carried(marks, orphan, CLAIM) == [mark("a", CLAIM, "2元")]


@given(st.text("ab12", min_size=1, max_size=12), st.text("ab12", min_size=1, max_size=12), st.data())
def test_wherever_marks_go_their_words_stand_there(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before) - 1))
    end = data.draw(st.integers(start + 1, len(before)))
    one, other = _claim(before, "one", 5), _claim(after, "other", 2)
    made = replace(mark("m", one, before), start=5 + start, end=5 + end, text=before[start:end])
    for found in carried([made], one, other):
        assert other.quote[found.start - 2 : found.end - 2] == made.text
    assert carried([made], one, _claim(before, "other", 2)) == [
        replace(made, start=made.start - 3, end=made.end - 3)
    ]


@pytest.mark.parametrize(
    ("before", "at", "after", "place"),
    [
        ("x3元y", 1, "x3元yx3元yz", 1),
        ("x3元y", 1, "zx3元yx3元y", 6),
        ("q3元", 1, "q3元，3元", 1),
    ],
)
def test_of_places_with_equal_neighbours_the_nearest_counts(
    before: str, at: int, after: str, place: int
) -> None:
    source, target = _claim(before, "source", 0), _claim(after, "target", 0)
    made = replace(mark("m", source, before), start=at, end=at + 2, text="3元")
    (found,) = carried([made], source, target)
    assert found.start == place


def _claim(quote: str, version: str, start: int) -> Claim:
    return replace(CLAIM, text=version, quote=quote, start=start, end=start + len(quote))


def test_a_figure_that_is_only_noted_is_as_the_grammar_reads_it_now() -> None:
    noted = mark("m", CLAIM, "2元", 9.0, action=MarkAction.NOTED, answers=True)
    (found, *_) = effective(find_figures(TEXT), [noted], CLAIM.span)
    assert (found.figure.low, found.mark) == (2.0, noted)
    assert not found.dismissed
    (kept,) = effective([], [noted], CLAIM.span)
    assert kept.figure.low == 9.0, "as it was when it was noted, where nothing is read any more"
