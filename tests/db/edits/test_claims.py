"""Marking, tagging, moving, describing and deleting claims."""

from __future__ import annotations

import pytest

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
    store.undo(), store.undo(), store.undo()
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
