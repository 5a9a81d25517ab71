"""Suggested links are accepted, rejected and restored; rejections are kept after their text changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.identities import ArticleId
from corpus.model import Claim, Link, Rejection, Span
from corpus.rejected_pairs import rejected_pair
from db import edits
from db.edits.suggestions import in_order, shown_in
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build

FARE = "跨江渡轮单程票价由2元调整为3元"
FARE_TRADITIONAL = "跨江渡輪單程票價由2元調整為3元"


def place(store: Store, words: str, number: int = 0) -> edits.Place:
    """The first place of words in an article."""
    article = build.article(store, number)
    start = store.text(article.id).index(words)
    return edits.Place(article.id, Span(start, start + len(words)))


def pair(store: Store) -> tuple[edits.Place, edits.Place]:
    return place(store, FARE), place(store, FARE_TRADITIONAL, 1)


def reject(store: Store, relation: str = "equivalent") -> Rejection:
    changes = store.perform(edits.reject_suggestion, *pair(store), relation)
    return build.created(changes.created, Rejection)


def test_accepting_makes_claims_and_link_in_one_act(store: Store) -> None:
    changes = store.perform(edits.accept_suggestion, *pair(store), "equivalent", note="同一件事")
    assert changes.operation is not None
    assert changes.operation.name == "suggestion.accept"
    assert changes.operation.subject == "equivalent"
    ends = [end.article for end in pair(store)]
    assert changes.operation.place == f"{ends[0]}:2 {ends[1]}:2"
    link = build.created(changes.created, Link)
    claims = {one.id: one.quote for one in changes.created if isinstance(one, Claim)}
    assert (claims[link.source], claims[link.target]) == (FARE, FARE_TRADITIONAL)
    assert link.note == "同一件事"
    store.undo()
    assert not store.snapshot().claims
    store.redo()
    assert len(store.snapshot().links) == 1


def test_accepting_uses_the_claims_that_are_there(store: Store) -> None:
    one, other = pair(store)
    claim = build.claim(store, one.span)
    changes = store.perform(edits.accept_suggestion, one, other, "overlaps")
    link = build.created(changes.created, Link)
    assert link.source == claim.id
    assert len(store.snapshot().claims) == 2
    with pytest.raises(Rejected) as refused:
        store.perform(edits.accept_suggestion, one, other, "overlaps")
    assert refused.value.code == "same_link_exists"


def test_accepting_what_was_rejected_takes_the_rejection_back(store: Store) -> None:
    rejection = reject(store)
    changes = store.perform(edits.accept_suggestion, *reversed(pair(store)), "equivalent")
    assert rejection in changes.deleted
    assert not store.snapshot().rejections
    store.undo()
    assert store.snapshot().rejections == {rejection.id: rejection}


def test_a_rejection_keeps_the_pair_and_what_was_proposed(store: Store) -> None:
    changes = store.perform(edits.reject_suggestion, *reversed(pair(store)), "differs_in_figure")
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.subject) == ("suggestion.reject", "differs_in_figure")
    rejection = build.created(changes.created, Rejection)
    one, other = pair(store)
    assert (rejection.one_article, rejection.one_quote, rejection.one_span) == (one.article, FARE, one.span)
    assert (rejection.other_article, rejection.other_span) == (other.article, other.span)
    assert rejection.other_quote == FARE_TRADITIONAL
    assert (rejection.relation, rejection.annotator) == ("differs_in_figure", store.annotator.id)
    assert store.snapshot().rejections == {rejection.id: rejection}
    assert not store.snapshot().claims


def test_rejecting_twice_is_no_matter(store: Store) -> None:
    reject(store)
    again = store.perform(edits.reject_suggestion, *reversed(pair(store)), "contradicts")
    assert again.operation is None
    assert len(store.snapshot().rejections) == 1


def test_no_words_and_no_relation_cannot_be_rejected(store: Store) -> None:
    one, other = pair(store)
    for end, code in ((Span(3, 3), "empty_span"), (Span(0, 9_999), "span_outside")):
        with pytest.raises(Rejected) as refused:
            store.perform(edits.reject_suggestion, one, edits.Place(other.article, end), "equivalent")
        assert refused.value.code == code
    with pytest.raises(UnknownRow):
        store.perform(edits.reject_suggestion, one, other, "nothing")
    with pytest.raises(UnknownRow):
        store.perform(edits.reject_suggestion, one, edits.Place("nowhere", other.span), "equivalent")


def test_what_was_rejected_can_be_shown_again(store: Store) -> None:
    rejection = reject(store)
    changes = store.perform(edits.restore_suggestions, [rejection.id, "gone"])
    assert changes.deleted == (rejection,)
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.count) == ("suggestion.restore", 1)
    assert store.perform(edits.restore_suggestions, [rejection.id]).operation is None
    store.undo()
    assert rejection.id in store.snapshot().rejections


def test_many_are_shown_again_in_one_act(store: Store) -> None:
    one, other = pair(store)
    reject(store)
    store.perform(edits.reject_suggestion, one, edits.Place(other.article, build.HEADLINE), "overlaps")
    rejections = store.snapshot().rejections
    changes = store.perform(edits.restore_suggestions, list(rejections))
    assert len(changes.deleted) == 2
    assert changes.operation is not None
    assert (changes.operation.count, changes.operation.subject, changes.operation.place) == (2, "", "")
    store.undo()
    assert store.snapshot().rejections == rejections


def test_a_rejection_of_a_relation_that_is_gone_can_be_shown_again(store: Store) -> None:
    own = build.relation(store)
    rejection = reject(store, own.id)
    store.perform(edits.delete_relation, own.id)
    changes = store.perform(edits.restore_suggestions, [rejection.id])
    assert changes.operation is not None
    assert changes.operation.subject == ""


def test_a_rejection_goes_with_its_article_and_comes_back_with_it(store: Store) -> None:
    rejection = reject(store)
    for number in (0, 1):
        changes = store.perform(edits.remove_articles, [build.article(store, number).id])
        assert rejection in changes.deleted
        assert store.check() == []
        store.undo()
        assert store.snapshot().rejections == {rejection.id: rejection}


def test_in_a_corrected_text_a_rejection_stands_where_its_quote_does(store: Store) -> None:
    rejection = reject(store)
    article = build.article(store).id
    changes = store.perform(edits.replace_text, article, "（更正）" + build.FERRY)
    (change,) = (one for one in changes.updated if isinstance(one.after, Rejection))
    moved = change.after
    assert isinstance(moved, Rejection)
    assert (moved.one_start, moved.one_end) == (rejection.one_start + 4, rejection.one_end + 4)
    assert rejected_pair(moved) == rejected_pair(rejection)
    assert moved.other_span == rejection.other_span
    store.perform(edits.reject_suggestion, *pair(store), "equivalent")
    assert len(store.snapshot().rejections) == 1


def test_of_equal_quotes_in_a_corrected_text_the_nearest_is_shown(store: Store) -> None:
    rejection = reject(store)
    article = build.article(store).id
    store.perform(edits.replace_text, article, f"{FARE}。\n{build.FERRY}{FARE}。")
    (moved,) = store.snapshot().rejections.values()
    assert moved.one_start == rejection.one_start + len(FARE) + 2


def test_a_rejection_survives_the_other_script_and_the_loss_of_its_quote(store: Store) -> None:
    rejection = reject(store)
    first, second = build.article(store).id, build.article(store, 1).id
    store.perform(edits.replace_text, second, "渡輪消息：" + FARE + "。")
    (moved,) = store.snapshot().rejections.values()
    assert moved.other_span == Span(5, 5 + len(FARE))
    assert moved.other_quote == FARE_TRADITIONAL
    store.perform(edits.replace_text, first, "短文。")
    (kept,) = store.snapshot().rejections.values()
    assert kept == moved, "it tells its old place"
    assert store.perform(edits.remove_articles, [first]).deleted
    assert rejection.id not in store.snapshot().rejections


def test_rejections_by_two_people_meet(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        snapshot = lin.snapshot()
        rejection = reject(shen)
        changes = lin.refresh()
        assert changes is not None
        snapshot.apply(changes)
        assert snapshot.rejections == {rejection.id: rejection}
        assert snapshot.annotators[rejection.annotator].name == build.SHEN
        assert lin.perform(edits.reject_suggestion, *pair(lin), "overlaps").operation is None


def test_edits_of_suggestions_tell_what_they_did(store: Store) -> None:
    ends = [end.article for end in pair(store)]
    places = f"{ends[0]}:2 {ends[1]}:2"
    own = build.relation(store)
    rejected = store.perform(edits.reject_suggestion, *pair(store), own.id)
    assert build.told(rejected) == ("suggestion.reject", "补充", places, 1)
    rejection = build.created(rejected.created, Rejection)
    restored = store.perform(edits.restore_suggestions, [rejection.id, "nobody"])
    assert build.told(restored) == ("suggestion.restore", "补充", f"{ends[0]} {ends[1]}", 1)
    accepted = store.perform(edits.accept_suggestion, *pair(store), "overlaps")
    assert build.told(accepted) == ("suggestion.accept", "overlaps", places, 1)
    assert store.perform(edits.restore_suggestions, ["nobody"]).operation is None


def test_accepting_a_pair_leaves_other_rejections_alone(store: Store) -> None:
    kept = build.created(
        store.perform(
            edits.reject_suggestion, place(store, "青川渡轮"), place(store, "青川渡輪", 1), "equivalent"
        ).created,
        Rejection,
    )
    reject(store)
    store.perform(edits.accept_suggestion, *pair(store)[::-1], "equivalent")
    assert store.snapshot().rejections == {kept.id: kept}


def test_a_second_pair_of_the_same_articles_can_be_rejected(store: Store) -> None:
    reject(store)
    store.perform(edits.reject_suggestion, place(store, "青川渡轮"), place(store, "青川渡輪", 1), "overlaps")
    assert len(store.snapshot().rejections) == 2
    for one, other in (pair(store), pair(store)[::-1]):
        assert store.perform(edits.reject_suggestion, one, other, "quotes").operation is None


def test_the_article_imported_earlier_is_told_first(store: Store) -> None:
    one, other = pair(store)
    changes = store.perform(edits.reject_suggestion, other, one, "equivalent")
    rejection = build.created(changes.created, Rejection)
    assert (rejection.one_article, rejection.one_quote, rejection.one_span) == (one.article, FARE, one.span)
    assert (rejection.other_article, rejection.other_quote) == (other.article, FARE_TRADITIONAL)
    assert rejection.other_span == other.span
    later = in_order(rejection, store.snapshot().articles)  # type: ignore[arg-type]
    assert later is rejection


def test_within_an_article_the_earlier_place_is_told_first(store: Store) -> None:
    changes = store.perform(
        edits.reject_suggestion, place(store, "平均票价"), place(store, "青川渡轮"), "overlaps"
    )
    rejection = build.created(changes.created, Rejection)
    assert (rejection.one_quote, rejection.other_quote) == ("青川渡轮", "平均票价")
    same = replace(rejection, other_start=rejection.one_start)
    assert in_order(same, store.snapshot().articles) is same  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("渡轮。", 0),
        ("一二三四五渡轮。", 5),
        ("一二三渡轮四五六七八九十渡轮", 3),
        ("渡轮一二三四五六七八九渡轮", 0),
        ("渡轮一二三四渡轮五六七八九渡轮", 6),
        ("一二渡轮三四渡轮", 6),
        ("渡輪十一二", 0),
        ("没有", 4),
    ],
)
def test_a_place_moves_to_the_nearest_that_has_its_words(store: Store, text: str, start: int) -> None:
    rejection = replace(
        reject(store),
        one_quote="渡轮",
        one_start=4,
        one_end=6,
        other_quote="渡轮",
        other_start=4,
        other_end=6,
    )
    assert shown_in(rejection, rejection.one_article, text) == replace(
        rejection, one_start=start, one_end=start + 2
    )
    assert shown_in(rejection, rejection.other_article, text) == replace(
        rejection, other_start=start, other_end=start + 2
    )
    assert shown_in(rejection, ArticleId("another"), text) is rejection


def test_a_rejection_that_need_not_move_is_left_alone(store: Store, clock: None) -> None:
    rejection = reject(store)
    article = build.article(store).id
    store.perform(edits.replace_text, article, build.FERRY + "又记。\n")
    assert store.snapshot().rejections == {rejection.id: rejection}
    store.perform(edits.replace_text, article, "又记。\n" + build.FERRY)
    (moved,) = store.snapshot().rejections.values()
    assert moved.updated > rejection.updated
