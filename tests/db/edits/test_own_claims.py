"""The claims of the person who edits."""

from __future__ import annotations

from corpus.model import Span
from db.editing import Editing
from db.edits.own_claims import own_claims_at, own_claims_at_places, own_identities
from db.store import Store
from tests.db import build


def test_own_claims_are_found_at_one_place_and_at_many(store: Store) -> None:
    article = build.article(store)
    spans = [Span(0, 4), Span(2, 6), Span(8, 9)]
    theirs = [build.claim(store, span) for span in spans[:2]]
    store.set_annotator(build.SHEN)
    mine = [build.claim(store, spans[1]), build.claim(store, spans[1]), build.claim(store, spans[2])]
    found: list[object] = []

    def look(editing: Editing) -> None:
        places = [(article.id, span) for span in spans]
        found.append(own_claims_at_places(editing, places))
        found.append({place: own for place in places if (own := own_claims_at(editing, *place))})
        found.append(own_claims_at_places(editing, []))
        found.append(own_identities(editing))

    store.perform(look)
    expected = {(article.id, spans[1]): mine[:2], (article.id, spans[2]): mine[2:]}
    assert found == [expected, expected, {}, frozenset({store.annotator.id})]
    assert theirs[1].annotator != store.annotator.id
