"""Many spans in one act."""

from __future__ import annotations

from corpus.model import Span
from db import edits
from db.store import Store
from tests.db import build


def test_spans_are_tagged_once_and_in_one_act(store: Store) -> None:
    tag = build.tag(store)
    article = next(iter(store.snapshot().articles))
    standing = build.claim(store, Span(0, 4))
    places = [edits.Place(article, Span(0, 4)), *[edits.Place(article, Span(6, 9))] * 2]
    told = store.perform(edits.tag_spans, places, tag.id).operation
    assert told is not None
    assert (told.name, told.count) == ("claim.tag", 2)
    claims = store.snapshot().claims_of(article)
    assert [(claim.span, claim.tags) for claim in claims] == [
        (Span(0, 4), (tag.id,)),
        (Span(6, 9), (tag.id,)),
    ]
    assert claims[0].id == standing.id, "a claim that is there gets the tag"
    store.undo()
    assert store.snapshot().claims_of(article) == [standing]


def test_taking_it_off_leaves_what_says_more(store: Store) -> None:
    tag = build.tag(store)
    article = next(iter(store.snapshot().articles))
    noted = build.claim(store, Span(0, 4), tags=[tag.id], note="注")
    build.claim(store, Span(6, 9), tags=[tag.id])
    places = [
        edits.Place(article, Span(0, 4)),
        edits.Place(article, Span(6, 9)),
        edits.Place(article, Span(1, 2)),
    ]
    told = store.perform(edits.untag_spans, places, tag.id).operation
    assert told is not None and told.count == 2
    [left] = store.snapshot().claims_of(article)
    assert (left.id, left.tags) == (noted.id, ())


def test_what_changes_nothing_is_no_act(store: Store) -> None:
    tag = build.tag(store)
    article = next(iter(store.snapshot().articles))
    before = store.undo_state()
    store.perform(edits.untag_spans, [edits.Place(article, Span(0, 4))], tag.id)
    store.perform(edits.tag_spans, [], tag.id)
    assert store.undo_state() == before
