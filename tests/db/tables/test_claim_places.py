"""Claims by their places."""

from __future__ import annotations

from corpus.model import Span
from db import edits
from db.editing import Editing
from db.store import Store
from tests.db import build


def test_placed_claims_are_found_by_article_and_exact_span(store: Store) -> None:
    first = build.article(store)
    store.perform(edits.import_articles, [build.new_article("渡轮公司另行公布了新的票价表和班次。")])
    second = build.article(store, 1)
    tags = [build.tag(store, name) for name in ("甲", "乙")]
    span, other = Span(3, 7), Span(3, 8)
    held = [build.claim(store, span, tags=[tags[1].id, tags[0].id]), build.claim(store, span)]
    build.claim(store, other)
    store.perform(edits.create_claim, second.id, span)
    found: list[object] = []

    def look(editing: Editing) -> None:
        found.append(editing.claims_at_places([(first.id, span), (first.id, Span(3, 9))]))
        found.append({place: len(claims) for place, claims in editing.claims_at_places(places).items()})

    places = [(first.id, span), (second.id, span), (second.id, other)]
    store.perform(look)
    assert found == [{(first.id, span): held}, {(first.id, span): 2, (second.id, span): 1}]
    assert held[0].tags == (tags[0].id, tags[1].id)


def test_orphans_have_no_place(store: Store) -> None:
    claim = build.claim(store, Span(3, 7))
    store.perform(edits.replace_text, claim.article, "另一篇文章，没有相同的话。")
    assert store.snapshot().claims[claim.id].orphaned
    found: list[object] = []
    store.perform(lambda editing: found.append(editing.claims_at_places([(claim.article, claim.span)])))
    assert found == [{}]
