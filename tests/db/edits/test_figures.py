"""Corrections of the figures of a claim."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.figures import find_figures
from corpus.figures.ledger import effective
from corpus.measures import Bound, FigureKind
from corpus.model import Claim, FigureMark, MarkAction, Span
from db import edits
from db.effects import effect_of_removing
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build

QUOTE = "跨江渡轮单程票价由2元调整为3元，自11月1日起执行"


@pytest.fixture
def claim(store: Store) -> Claim:
    return build.claim(store, build.at(QUOTE))


def test_a_correction_keeps_what_it_does_not_change(store: Store, claim: Claim) -> None:
    changes = store.perform(
        edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5, bound=Bound.ABOUT
    )
    mark = build.created(changes.created, FigureMark)
    assert mark.action is MarkAction.CORRECTED
    assert (mark.text, mark.span, mark.claim) == ("2元", build.at("2元"), claim.id)
    assert (mark.kind, mark.low, mark.high, mark.unit) == (FigureKind.MONEY, 2.5, 2.5, "CNY")
    assert (mark.bound, mark.inferred, mark.annotator) == (Bound.ABOUT, False, store.annotator.id)
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.subject) == ("figure.correct", "2元")
    assert changes.operation.place == f"{claim.article}:2"


def test_a_correction_is_corrected_in_place(store: Store, claim: Claim) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    changes = store.perform(edits.correct_figure, claim.id, build.at("2元"), unit="TWD")
    assert not changes.created
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.low, mark.unit, mark.action) == (2.5, "TWD", MarkAction.CORRECTED)
    again = store.perform(edits.correct_figure, claim.id, build.at("2元"), unit="TWD")
    assert again.operation is None


def test_a_correction_outlives_a_reading_that_says_otherwise(store: Store, claim: Claim) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("11月1日"), value="2026-11-01")
    text = store.text(claim.article)
    for published in (None, "2024", "2031-01-01"):
        found = effective(find_figures(text, published), store.snapshot().marks_of(claim.id), claim.span)
        assert [one.figure.value for one in found if one.mark] == ["2026-11-01"]


def test_a_figure_is_added_where_none_is_read(store: Store, claim: Claim) -> None:
    fields: dict[str, Any] = {
        "kind": FigureKind.COUNT,
        "low": 1,
        "high": 2,
        "unit": "条\n江",
        "bound": Bound.RANGE,
    }
    changes = store.perform(edits.add_figure, claim.id, build.at("跨江"), **fields)
    mark = build.created(changes.created, FigureMark)
    assert (mark.action, mark.low, mark.high, mark.unit) == (MarkAction.ADDED, 1.0, 2.0, "条 江")
    assert isinstance(mark.low, float)
    store.perform(edits.correct_figure, claim.id, build.at("跨江"), low=0, high=0)
    assert build.marks(store, claim) == [("跨江", "added", 0.0)]
    store.perform(edits.dismiss_figure, claim.id, build.at("跨江"))
    assert build.marks(store, claim) == []


def test_a_dismissal_remembers_what_was_read(store: Store, claim: Claim) -> None:
    store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.action, mark.low, mark.unit) == (MarkAction.DISMISSED, 3.0, "CNY")
    assert store.perform(edits.dismiss_figure, claim.id, build.at("3元")).operation is None
    store.perform(edits.correct_figure, claim.id, build.at("3元"), low=4, high=4)
    assert build.marks(store, claim) == [("3元", "corrected", 4.0)]
    store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    assert build.marks(store, claim) == [("3元", "dismissed", 3.0)]


def test_restoring_leaves_the_reading_alone(store: Store, claim: Claim) -> None:
    changes = store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    mark = build.created(changes.created, FigureMark)
    restored = store.perform(edits.restore_figure, mark.id)
    assert restored.deleted == (mark,)
    assert restored.operation is not None
    assert (restored.operation.name, restored.operation.subject) == ("figure.restore", "3元")
    with pytest.raises(UnknownRow):
        store.perform(edits.restore_figure, mark.id)


def test_what_is_said_about_wider_words_replaces_a_dismissal_inside(store: Store, claim: Claim) -> None:
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    store.perform(edits.add_figure, claim.id, build.at("由2元调整"), low=1, high=1)
    assert build.marks(store, claim) == [("由2元调整", "added", 1.0)]
    store.undo()
    assert build.marks(store, claim) == [("2元", "dismissed", 2.0)]


NAN = float("nan")


@pytest.mark.parametrize(
    ("edit", "words", "fields", "code"),
    [
        ("correct_figure", "跨江", {"low": 1.0, "high": 1.0}, "no_figure_here"),
        ("correct_figure", "2", {"low": 1.0, "high": 1.0}, "no_figure_here"),
        ("correct_figure", "2元", {"low": 3.0}, "figure_numbers"),
        ("correct_figure", "2元", {"low": None}, "figure_numbers"),
        ("correct_figure", "2元", {"low": NAN, "high": NAN}, "figure_numbers"),
        ("correct_figure", "2元", {"high": float("inf")}, "figure_numbers"),
        ("correct_figure", "11月1日", {"value": " "}, "figure_value"),
        ("dismiss_figure", "跨江", {}, "no_figure_here"),
        ("dismiss_figure", "10月7日", {}, "figure_outside_claim"),
        ("add_figure", "2元", {"low": 1.0, "high": 1.0}, "figure_exists"),
        ("add_figure", "跨江", {}, "figure_value"),
        ("add_figure", "交通局", {"low": 1.0, "high": 1.0}, "figure_outside_claim"),
    ],
)
def test_what_makes_no_sense_is_refused(
    store: Store, claim: Claim, edit: str, words: str, fields: dict[str, Any], code: str
) -> None:
    with pytest.raises(Rejected) as refused:
        store.perform(getattr(edits, edit), claim.id, build.at(words), **fields)
    assert refused.value.code == code
    assert build.marks(store, claim) == []


def test_two_figures_of_a_claim_never_touch(store: Store, claim: Claim) -> None:
    store.perform(edits.add_figure, claim.id, build.at("由2元调整"), low=1, high=1)
    for edit in (edits.correct_figure, edits.dismiss_figure):
        with pytest.raises(Rejected) as refused:
            store.perform(edit, claim.id, build.at("2元"))
        assert refused.value.code == "figure_exists"


def test_of_an_orphan_nothing_can_be_said_but_all_is_kept(store: Store, claim: Claim) -> None:
    store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    store.perform(edits.replace_text, claim.article, "别的消息。\n")
    assert build.marks(store, claim) == [("3元", "dismissed", 3.0)]
    with pytest.raises(Rejected) as refused:
        store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    assert refused.value.code == "claim_orphaned"
    store.perform(edits.replace_text, claim.article, "记者获悉，" + build.FERRY)
    (mark,) = store.snapshot().marks_of(claim.id)
    assert mark.start == build.at("3元").start + 5


def test_a_claim_in_a_corrected_text_keeps_the_marks_whose_words_are_there(
    store: Store, claim: Claim
) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    store.perform(edits.correct_figure, claim.id, build.at("3元"), low=3.5, high=3.5)
    before = store.snapshot().marks_of(claim.id)
    changes = store.perform(
        edits.replace_text, claim.article, "更正：" + build.FERRY.replace("由2元", "由两元")
    )
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.text, mark.start) == ("3元", build.at("3元").start + 3)
    assert [one.text for one in changes.deleted if isinstance(one, FigureMark)] == ["2元"]
    store.undo()
    assert store.snapshot().marks_of(claim.id) == before


def test_moving_the_ends_of_a_claim_drops_what_is_outside(store: Store, claim: Claim) -> None:
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    store.perform(edits.set_claim_span, claim.id, build.at("票价由2元"))
    (mark,) = store.snapshot().marks_of(claim.id)
    assert mark.span == build.at("2元")


def test_deleting_a_claim_takes_its_marks_along_and_undo_brings_them_back(store: Store, claim: Claim) -> None:
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    before = build.rows(store.snapshot()), build.content(store)
    assert effect_of_removing(store.snapshot(), [claim.article]).marks == 1
    changes = store.perform(edits.delete_claims, [claim.id])
    assert any(isinstance(one, FigureMark) for one in changes.deleted)
    assert not store.snapshot().figure_marks
    store.undo()
    assert (build.rows(store.snapshot()), build.content(store)) == before
    store.perform(edits.remove_articles, [claim.article])
    assert not store.snapshot().figure_marks
    store.undo()
    assert (build.rows(store.snapshot()), build.content(store)) == before


def test_a_claim_with_a_mark_says_more_than_its_tag(store: Store, claim: Claim) -> None:
    tag = build.tag(store)
    store.perform(edits.tag_span, claim.article, claim.span, tag.id)
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    store.perform(edits.tag_span, claim.article, claim.span, tag.id)
    assert claim.id in store.snapshot().claims


# Figures that lie in no claim


def test_edits_of_figures_tell_what_they_did(store: Store, claim: Claim) -> None:
    told, place = build.told, f"{claim.article}:2"
    made = store.perform(
        edits.add_figure, claim.id, build.at("单程"), low=1, high=2, unit=" 次\n数 ", value=" 若干 "
    )
    assert told(made) == ("figure.add", "单程", place, 1)
    mark = build.created(made.created, FigureMark)
    assert (mark.kind, mark.bound, mark.inferred, mark.action) == (
        FigureKind.OTHER, Bound.EXACT, False, MarkAction.ADDED,
    )  # fmt: skip
    assert (mark.low, mark.high, mark.unit, mark.value) == (1.0, 2.0, "次 数", "若干")
    assert told(store.perform(edits.dismiss_figure, claim.id, build.at("2元"))) == (
        "figure.dismiss",
        "2元",
        place,
        1,
    )
    dismissed = store.snapshot().marks_of(claim.id)[1]
    assert told(store.perform(edits.restore_figure, dismissed.id)) == ("figure.restore", "2元", place, 1)
    assert store.snapshot().marks_of(claim.id) == [mark]


def test_a_figure_can_be_one_value_or_a_value_in_words(store: Store, claim: Claim) -> None:
    store.perform(edits.add_figure, claim.id, build.at("单程"), low=1, high=1)
    store.perform(edits.add_figure, claim.id, build.at("跨江"), value="若干")
    assert build.marks(store, claim) == [("跨江", "added", None), ("单程", "added", 1.0)]
    for fields in ({"low": 1}, {"high": 1}, {"low": 2, "high": 1}, {"low": 1, "high": float("inf")}):
        refused = build.refusal(store, edits.add_figure, claim.id, build.at("自"), **fields)
        assert refused == "figure_numbers"
    assert build.refusal(store, edits.add_figure, claim.id, build.at("自"), value=" ") == "figure_value"


def test_an_added_figure_is_corrected_dismissed_or_restored_to_none(
    store: Store, claim: Claim, clock: None
) -> None:
    store.perform(edits.add_figure, claim.id, build.at("单程"), low=1, high=1)
    store.perform(edits.correct_figure, claim.id, build.at("单程"), high=2)
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.action, mark.low, mark.high) == (MarkAction.ADDED, 1.0, 2.0)
    assert mark.updated > mark.created
    assert store.perform(edits.correct_figure, claim.id, build.at("单程"), high=2).operation is None
    assert (
        build.refusal(store, edits.add_figure, claim.id, build.at("单程"), low=1, high=1) == "figure_exists"
    )
    store.perform(edits.dismiss_figure, claim.id, build.at("单程"))
    assert store.snapshot().marks_of(claim.id) == []


def test_a_dismissed_figure_keeps_what_is_read_there_and_a_correction_takes_it_up(
    store: Store, claim: Claim
) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    assert build.marks(store, claim) == [("2元", "dismissed", 2.0)], "not what was said of it"
    store.perform(edits.correct_figure, claim.id, build.at("2元"), unit="TWD")
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.action, mark.low, mark.unit) == (MarkAction.CORRECTED, 2.0, "TWD")


def test_a_figure_that_is_read_no_more_keeps_what_was_said(store: Store) -> None:
    """Of 11月1日 the year is read off the article's date."""
    claim = build.claim(store, build.at("自11月1日起执行"))
    store.perform(edits.edit_article, claim.article, published="2026-10-08")
    span = build.at("11月1日")
    store.perform(edits.correct_figure, claim.id, span, value="2027-11-01")
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.kind, mark.value, mark.inferred) == (FigureKind.DATE, "2027-11-01", False)
    store.perform(edits.dismiss_figure, claim.id, span)
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.action, mark.value, mark.inferred) == (MarkAction.DISMISSED, "2026-11-01", True)


def test_correcting_nothing_keeps_what_is_inferred(store: Store) -> None:
    claim = build.claim(store, build.at("自11月1日起执行"))
    store.perform(edits.edit_article, claim.article, published="2026-10-08")
    store.perform(edits.correct_figure, claim.id, build.at("11月1日"))
    (mark,) = store.snapshot().marks_of(claim.id)
    assert (mark.action, mark.inferred) == (MarkAction.CORRECTED, True)
    store.perform(edits.correct_figure, claim.id, build.at("11月1日"), kind=FigureKind.DATE)
    (mark,) = store.snapshot().marks_of(claim.id)
    assert not mark.inferred


def test_a_mark_may_take_all_of_its_claim_and_no_more(store: Store) -> None:
    claim = build.claim(store, build.at("单程票价"))
    store.perform(edits.add_figure, claim.id, claim.span, value="若干")
    assert build.marks(store, claim) == [("单程票价", "added", None)]
    for span in (Span(claim.start - 1, claim.end), Span(claim.start, claim.end + 1)):
        refused = build.refusal(store, edits.add_figure, claim.id, span, value="若干")
        assert refused == "figure_outside_claim"


def test_marks_may_stand_side_by_side(store: Store, claim: Claim) -> None:
    store.perform(edits.add_figure, claim.id, build.at("单程"), value="若干")
    store.perform(edits.add_figure, claim.id, build.at("票价"), value="若干")
    store.perform(edits.dismiss_figure, claim.id, build.at("3元"))
    assert [mark.text for mark in store.snapshot().marks_of(claim.id)] == ["单程", "票价", "3元"]


def test_what_a_refusal_is_about_is_named(store: Store, claim: Claim) -> None:
    blank = build.claim(store, Span(build.FERRY.index("\n") - 1, build.FERRY.index("\n") + 2))
    store.perform(edits.add_figure, claim.id, build.at("单程票价"), value="若干")
    details = []
    for edit, args, fields in (
        (edits.correct_figure, (claim.id, build.at("跨江")), {"low": 1.0, "high": 1.0}),
        (edits.dismiss_figure, (claim.id, build.at("跨江")), {}),
        (edits.add_figure, (claim.id, build.at("票价由")), {"value": "若干"}),
        (edits.add_figure, (claim.id, build.at("2元")), {"value": "若干"}),
        (edits.add_figure, (claim.id, build.at("交通局")), {"value": "若干"}),
        (edits.add_figure, (blank.id, Span(blank.start + 1, blank.start + 2)), {"value": "若干"}),
    ):
        with pytest.raises(Rejected) as refused:
            store.perform(edit, *args, **fields)
        details.append((refused.value.code, refused.value.details))
    assert details == [
        ("no_figure_here", {"words": "跨江"}),
        ("no_figure_here", {"words": "跨江"}),
        ("figure_exists", {"words": "单程票价"}),
        ("figure_exists", {"words": "2元"}),
        ("figure_outside_claim", {"words": claim.quote}),
        ("empty_span", {"article": build.article(store).title}),
    ]
    store.perform(edits.replace_text, claim.article, "别的消息。")
    with pytest.raises(Rejected) as refused:
        store.perform(edits.add_figure, claim.id, build.at("单程"), value="若干")
    assert (refused.value.code, refused.value.details) == ("claim_orphaned", {"words": claim.quote})
    with pytest.raises(UnknownRow):
        store.perform(edits.restore_figure, "nobody")


# What figures are for the comparison


def noted(store: Store, claim: Claim) -> list[tuple[str, str, bool, str, str]]:
    marks = store.snapshot().marks_of(claim.id)
    return [(mark.text, mark.action.value, mark.answers, mark.scope, mark.period) for mark in marks]


def test_a_figure_answers_and_no_other_of_its_claim(store: Store, claim: Claim) -> None:
    changes = store.perform(edits.note_figure, claim.id, build.at("2元"), answers=True)
    assert build.told(changes) == ("figure.note", "2元", f"{claim.article}:2", 1)
    mark = build.created(changes.created, FigureMark)
    assert (mark.kind, mark.low, mark.unit) == (FigureKind.MONEY, 2.0, "CNY"), "as it is read"
    store.perform(edits.note_figure, claim.id, build.at("3元"), answers=True)
    assert noted(store, claim) == [("3元", "noted", True, "", "")]
    store.undo()
    assert noted(store, claim) == [("2元", "noted", True, "", "")]


def test_scope_and_period_are_said_and_taken_back(store: Store, claim: Claim) -> None:
    store.perform(edits.note_figure, claim.id, build.at("2元"), scope=" 全\n市 ", period="去年")
    assert noted(store, claim) == [("2元", "noted", False, "全 市", "去年")]
    store.perform(edits.note_figure, claim.id, build.at("3元"), answers=True)
    store.perform(edits.note_figure, claim.id, build.at("2元"), scope="")
    assert noted(store, claim)[0] == ("2元", "noted", False, "", "去年")
    store.perform(edits.note_figure, claim.id, build.at("2元"), period="")
    assert noted(store, claim) == [("3元", "noted", True, "", "")], "a mark that says nothing goes"
    assert store.perform(edits.note_figure, claim.id, build.at("2元")).operation is None
    assert store.perform(edits.note_figure, claim.id, build.at("3元"), answers=True).operation is None


def test_what_is_corrected_can_answer_and_stays_corrected(store: Store, claim: Claim) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    store.perform(edits.note_figure, claim.id, build.at("2元"), answers=True, scope="全市")
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.6, high=2.6)
    assert noted(store, claim) == [("2元", "corrected", True, "全市", "")]
    (mark,) = store.snapshot().marks_of(claim.id)
    store.perform(edits.restore_figure, mark.id)
    assert noted(store, claim) == [("2元", "noted", True, "全市", "")]
    assert store.snapshot().marks_of(claim.id)[0].low == 2.0
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.6, high=2.6)
    assert noted(store, claim) == [("2元", "corrected", True, "全市", "")]
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    assert noted(store, claim) == [("2元", "dismissed", False, "", "")]


def test_a_corrected_figure_that_answers_no_more_stays_corrected(store: Store, claim: Claim) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    store.perform(edits.note_figure, claim.id, build.at("2元"), answers=True)
    store.perform(edits.note_figure, claim.id, build.at("3元"), answers=True)
    assert noted(store, claim) == [("2元", "corrected", False, "", ""), ("3元", "noted", True, "", "")]


def test_only_a_figure_can_be_noted(store: Store, claim: Claim) -> None:
    assert build.refusal(store, edits.note_figure, claim.id, build.at("跨江")) == "no_figure_here"
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    assert build.refusal(store, edits.note_figure, claim.id, build.at("2元")) == "no_figure_here"
    outside = build.at("2.6元")
    assert build.refusal(store, edits.note_figure, claim.id, outside) == "figure_outside_claim"
    store.perform(edits.add_figure, claim.id, build.at("跨江"), low=1, high=1)
    store.perform(edits.note_figure, claim.id, build.at("跨江"), answers=True)
    assert noted(store, claim)[0] == ("跨江", "added", True, "", "")
