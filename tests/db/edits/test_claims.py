"""Marking, tagging, moving, describing and deleting claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.anchors.leaving import is_left
from corpus.changes import Changed
from corpus.model import Claim, Kind, Link, Span, Tag
from db import edits
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build

FARE = build.at("由2元调整为3元")


def test_a_claim_quotes_its_span_with_what_surrounds_it(store: Store) -> None:
    claim = build.claim(store, FARE, kind=Kind.STATISTIC, note="  注\r\n释 ")
    assert claim.quote == "由2元调整为3元"
    assert build.FERRY[: FARE.start].endswith(claim.prefix)
    assert build.FERRY[FARE.end :].startswith(claim.suffix)
    assert (claim.kind, claim.note, claim.annotator) == (Kind.STATISTIC, "注\n释", store.annotator.id)
    assert store.snapshot().claims == {claim.id: claim}


def test_a_claim_is_told_with_its_tag_and_paragraph(store: Store) -> None:
    tag = build.tag(store)
    article = build.article(store)
    told = store.perform(edits.create_claim, article.id, FARE, tags=[tag.id]).operation
    assert told is not None
    assert (told.name, told.subject, told.place) == ("claim.tag", "票价", f"{article.id}:2")


@pytest.mark.parametrize(
    ("span", "code"),
    [
        (Span(3, 3), "empty_span"),
        (Span(len(build.FERRY) - 1, len(build.FERRY)), "empty_span"),
        (Span(0, len(build.FERRY) + 1), "span_outside"),
    ],
)
def test_a_span_without_words_is_no_claim(store: Store, span: Span, code: str) -> None:
    with pytest.raises(Rejected) as refused:
        build.claim(store, span)
    assert refused.value.code == code
    assert not store.snapshot().claims


def test_unknown_rows_are_named(store: Store) -> None:
    with pytest.raises(UnknownRow) as refused:
        store.perform(edits.tag_span, build.article(store).id, FARE, "nobody")
    assert (refused.value.kind, refused.value.id) == ("tag", "nobody")
    with pytest.raises(UnknownRow):
        store.perform(edits.set_claim_note, "nobody", "注")


def test_the_same_key_twice_changes_nothing(store: Store) -> None:
    tag, article = build.tag(store), build.article(store)
    before = store.fingerprint()
    made = store.perform(edits.tag_span, article.id, FARE, tag.id)
    assert [type(value) for value in made.created] == [Claim]
    gone = store.perform(edits.tag_span, article.id, FARE, tag.id)
    assert gone.operation is not None
    assert gone.operation.name == "claim.untag"
    assert store.fingerprint() == before


def test_a_second_tag_joins_the_claim_of_the_same_span(store: Store) -> None:
    first, second = build.tag(store), build.tag(store, "客运量")
    article = build.article(store)
    claim = build.claim(store, FARE, tags=[second.id])
    (change,) = store.perform(edits.tag_span, article.id, FARE, first.id).updated
    assert change == Changed(claim, store.snapshot().claims[claim.id])
    assert store.snapshot().claims[claim.id].tags == (first.id, second.id), "in the order of the codebook"
    (change,) = store.perform(edits.tag_span, article.id, FARE, second.id).updated
    assert isinstance(change.after, Claim)
    assert change.after.tags == (first.id,)


def test_taking_the_last_tag_off_keeps_a_claim_that_says_more(store: Store) -> None:
    tag = build.tag(store)
    claim = build.claim(store, FARE, tags=[tag.id], note="要紧")
    store.perform(edits.tag_span, claim.article, FARE, tag.id)
    assert store.snapshot().claims[claim.id].tags == ()
    other = build.claim(store, tags=[tag.id])
    store.perform(edits.toggle_tag, other.id, tag.id)
    assert store.snapshot().claims[other.id].tags == (), "a claim that was chosen by itself stays"
    store.perform(edits.toggle_tag, other.id, tag.id)
    assert store.snapshot().claims[other.id].tags == (tag.id,)


def test_a_tag_can_be_created_and_applied_in_one_act(store: Store) -> None:
    article = build.article(store)
    changes = store.perform(edits.create_tag_on, article.id, FARE, None, "票价")
    claim, tag = build.created(changes.created, Claim), build.created(changes.created, Tag)
    assert claim.tags == (tag.id,)
    store.perform(edits.create_tag_on, None, None, claim.id, "调价")
    assert len(store.snapshot().claims[claim.id].tags) == 2
    store.perform(edits.create_tag_on, article.id, FARE, None, "十二年")
    assert len(store.snapshot().claims[claim.id].tags) == 3
    with pytest.raises(Rejected):
        store.perform(edits.create_tag_on, None, None, None, "无处")
    store.undo()
    store.undo()
    store.undo()
    assert not store.snapshot().claims
    assert not store.snapshot().tags


def test_ends_kind_and_note_can_be_changed(store: Store) -> None:
    claim = build.claim(store, FARE)
    store.perform(edits.set_claim_span, claim.id, Span(FARE.start, FARE.end - 1))
    store.perform(edits.set_claim_kind, claim.id, Kind.POLICY)
    store.perform(edits.set_claim_note, claim.id, "见公告")
    now = store.snapshot().claims[claim.id]
    assert (now.quote, now.kind, now.note) == ("由2元调整为3", Kind.POLICY, "见公告")
    assert now.updated >= claim.updated
    assert not store.perform(edits.set_claim_span, claim.id, now.span).updated
    assert not store.perform(edits.set_claim_note, claim.id, "见公告").updated


def test_deleting_claims_takes_their_links_along(store: Store) -> None:
    tag = build.tag(store)
    one, other = build.claim(store, FARE, tags=[tag.id]), build.claim(store, number=1)
    store.perform(edits.create_link, one.id, other.id, "equivalent")
    before = build.rows(store.snapshot())
    changes = store.perform(edits.delete_claims, [one.id, "gone already"])
    assert {type(value) for value in changes.deleted} == {Claim, Link}
    assert one in changes.deleted
    assert list(store.snapshot().claims) == [other.id]
    store.undo()
    assert build.rows(store.snapshot()) == before
    assert store.perform(edits.delete_claims, ["gone already"]).operation is None


def test_edits_of_claims_tell_what_they_did(store: Store) -> None:
    told, article = build.told, build.article(store)
    here = f"{article.id}:2"
    tags = [build.tag(store, name) for name in ("票价", "客运量")]
    made = store.perform(edits.create_claim, article.id, FARE, tags=[tag.id for tag in tags] * 2)
    assert told(made) == ("claim.tag", "票价, 客运量", here, 1)
    claim = build.created(made.created, Claim)
    assert claim.tags == tuple(tag.id for tag in tags)
    assert not claim.orphaned
    bare = store.perform(edits.create_claim, article.id, build.HEADLINE)
    assert told(bare) == ("claim.create", "青川渡轮", f"{article.id}:1", 1)
    other = build.created(bare.created, Claim)
    quote = claim.quote
    assert told(store.perform(edits.tag_span, article.id, FARE, tags[0].id)) == (
        "claim.untag",
        "票价",
        here,
        1,
    )
    assert told(store.perform(edits.tag_span, article.id, FARE, tags[0].id)) == ("claim.tag", "票价", here, 1)
    assert told(store.perform(edits.toggle_tag, claim.id, tags[1].id)) == ("claim.untag", "客运量", here, 1)
    assert told(store.perform(edits.toggle_tag, claim.id, tags[1].id)) == ("claim.tag", "客运量", here, 1)
    assert told(store.perform(edits.set_claim_kind, claim.id, Kind.POLICY)) == ("claim.kind", quote, here, 1)
    assert told(store.perform(edits.set_claim_note, claim.id, "注")) == ("claim.note", quote, here, 1)
    shorter = Span(FARE.start + 1, FARE.end)
    assert told(store.perform(edits.set_claim_span, claim.id, shorter)) == ("claim.span", quote[1:], here, 1)
    on_span = store.perform(edits.create_tag_on, article.id, FARE, None, "调价")
    assert told(on_span) == ("claim.tag", "调价", here, 1)
    assert told(store.perform(edits.create_tag_on, None, None, claim.id, "公告")) == (
        "claim.tag",
        "公告",
        here,
        1,
    )
    assert told(store.perform(edits.delete_claims, [claim.id])) == ("claim.delete", quote[1:], here, 1)
    two = [other.id, build.created(on_span.created, Claim).id]
    gone = store.perform(edits.delete_claims, two)
    assert told(gone) == ("claim.delete", "青川渡轮", "", 2)


def test_an_orphan_tells_its_article_alone_until_it_is_placed(store: Store) -> None:
    claim, article = build.claim(store, FARE), build.article(store)
    store.perform(edits.replace_text, article.id, "甲乙丙丁戊己庚辛")
    assert build.told(store.perform(edits.set_claim_note, claim.id, "注"))[2] == article.id
    placed = store.perform(edits.reanchor_claim, claim.id, Span(2, 4))
    assert build.told(placed) == ("claim.reanchor", "丙丁", f"{article.id}:1", 1)


def test_an_orphan_can_be_placed_at_the_span_that_it_had(store: Store) -> None:
    claim = build.claim(store, Span(0, 4))
    store.perform(edits.replace_text, claim.article, "甲乙丙丁戊己庚辛")
    assert store.snapshot().claims[claim.id].span == Span(0, 4)
    store.perform(edits.reanchor_claim, claim.id, Span(0, 4))
    now = store.snapshot().claims[claim.id]
    assert (now.orphaned, now.quote) == (False, "甲乙丙丁")


def test_of_two_claims_of_one_span_the_older_is_tagged(store: Store) -> None:
    tags = [build.tag(store, name).id for name in "甲乙丙"]
    first, second = build.claim(store, FARE), build.claim(store, FARE, tags=tags[1:2])
    third = build.claim(store, FARE)
    store.perform(edits.tag_span, first.article, FARE, tags[0])
    store.perform(edits.create_tag_on, first.article, FARE, None, "丁")
    claims = store.snapshot().claims
    assert len(claims[first.id].tags) == 2
    assert (claims[second.id].tags, claims[third.id].tags) == ((tags[1],), ())
    store.perform(edits.tag_span, first.article, FARE, tags[1])
    assert second.id not in store.snapshot().claims, "it is the one that has the tag"


@pytest.mark.parametrize("more", ["note", "kind", "tag", "link", "mark", "extra"])
def test_a_claim_that_says_anything_more_stays_without_its_tag(store: Store, more: str) -> None:
    tag, other = build.tag(store), build.tag(store, "客运量")
    claim = build.claim(store, FARE, tags=[tag.id])
    match more:
        case "note":
            store.perform(edits.set_claim_note, claim.id, "注")
        case "kind":
            store.perform(edits.set_claim_kind, claim.id, Kind.EVENT)
        case "tag":
            store.perform(edits.toggle_tag, claim.id, other.id)
        case "link":
            store.perform(edits.create_link, claim.id, build.claim(store).id, "overlaps")
        case "mark":
            store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
        case "extra":
            store.perform(lambda editing: editing.update(replace(claim, extra='{"x":1}')))
    store.perform(edits.tag_span, claim.article, FARE, tag.id)
    assert tag.id not in store.snapshot().claims[claim.id].tags


def test_what_is_to_be_tagged_must_be_said(store: Store) -> None:
    article = build.article(store).id
    assert build.refusal(store, edits.create_tag_on, None, None, None, "甲") == "nothing_to_tag"
    assert build.refusal(store, edits.create_tag_on, article, None, None, "甲") == "nothing_to_tag"
    assert build.refusal(store, edits.create_tag_on, None, FARE, None, "甲") == "nothing_to_tag"


def test_a_claim_may_reach_to_the_end_of_the_text(store: Store) -> None:
    end = len(build.FERRY)
    claim = build.claim(store, Span(end - 3, end))
    assert claim.quote == "说。\n"
    article = build.article(store).id
    for edit, args in (
        (edits.create_claim, (article, Span(end - 3, end + 1))),
        (edits.tag_span, (article, Span(end - 3, end + 1), build.tag(store).id)),
        (edits.set_claim_span, (claim.id, Span(end - 3, end + 1))),
    ):
        assert build.refusal(store, edit, *args) == "span_outside"
    with pytest.raises(Rejected) as refused:
        store.perform(edits.set_claim_span, claim.id, Span(end - 1, end))
    assert (refused.value.code, refused.value.details) == (
        "empty_span",
        {"article": build.article(store).title},
    )


def test_what_does_not_change_is_not_written(store: Store, clock: None) -> None:
    claim = build.claim(store, FARE, kind=Kind.POLICY, note="注")
    for edit, args in (
        (edits.set_claim_span, (claim.id, FARE)),
        (edits.set_claim_kind, (claim.id, Kind.POLICY)),
        (edits.set_claim_note, (claim.id, " 注 ")),
    ):
        assert store.perform(edit, *args).operation is None
    store.perform(edits.set_claim_kind, claim.id, Kind.NONE)
    now = store.snapshot().claims[claim.id]
    assert now == replace(claim, kind=Kind.NONE, updated=now.updated)
    assert now.updated > claim.updated == claim.created


def test_marks_move_with_their_claim_and_those_that_need_not_are_left_alone(
    store: Store, clock: None
) -> None:
    claim, other = (
        build.claim(store, build.at("由2元调整为3元")),
        build.claim(store, build.at("平均票价为2.6元")),
    )
    for marked, words in ((claim, "2元"), (claim, "3元"), (other, "2.6元")):
        store.perform(edits.dismiss_figure, marked.id, build.at(words))
    first, second = store.snapshot().marks_of(claim.id)
    untouched = store.snapshot().marks_of(other.id)
    store.perform(edits.set_claim_span, claim.id, build.at("由2元调整"))
    assert store.snapshot().marks_of(claim.id) == [first], "with the time that it had"
    store.undo()
    store.perform(edits.replace_text, claim.article, "更正" + build.FERRY)
    moved = store.snapshot().marks_of(claim.id)
    assert [mark.start for mark in moved] == [first.start + 2, second.start + 2]
    assert all(mark.updated > first.updated for mark in moved)
    assert [mark.start for mark in store.snapshot().marks_of(other.id)] == [untouched[0].start + 2]


def test_an_orphan_is_left_until_it_is_reconsidered_placed_or_the_text_corrected_again(store: Store) -> None:
    claim, article = build.claim(store, FARE), build.article(store)
    assert build.refusal(store, edits.leave_orphaned, claim.id) == "claim_placed"

    def left_now() -> bool:
        snapshot = store.snapshot()
        return is_left(snapshot.claims[claim.id], snapshot.articles[article.id].text)

    store.perform(edits.replace_text, article.id, "甲乙丙丁戊己庚辛")
    assert not left_now()
    told = store.perform(edits.leave_orphaned, claim.id)
    assert build.told(told) == ("claim.leave", "由2元调整为3元", article.id, 1) and left_now()
    assert store.perform(edits.leave_orphaned, claim.id).operation is None
    assert build.told(store.perform(edits.leave_orphaned, claim.id, leave=False))[0] == "claim.reconsider"
    assert not left_now()
    store.undo()
    assert left_now()
    store.perform(edits.replace_text, article.id, "甲乙丙丁戊己庚辛壬")
    assert not left_now(), "a further correction asks again"
    store.perform(edits.leave_orphaned, claim.id)
    store.perform(edits.reanchor_claim, claim.id, Span(2, 4))
    assert store.snapshot().claims[claim.id].extra == ""
    assert store.check() == []
