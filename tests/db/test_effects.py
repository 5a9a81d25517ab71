"""The announced effects of an edit are its actual effects."""

from __future__ import annotations

from corpus.model import Span
from db import edits
from db.effects import RemovalEffect, TagEffect, effect_of_deleting_tag, effect_of_removing
from db.store import Store
from tests.db import build


def test_deleting_a_tag_untags_claims_and_raises_children(store: Store) -> None:
    tag, other = build.tag(store), build.tag(store, "客运量")
    build.tag(store, "单程", parent=tag.id)
    build.tag(store, "往返", parent=tag.id)
    build.claim(store, tags=[tag.id])
    build.claim(store, Span(5, 8), tags=[tag.id, other.id])
    build.claim(store, Span(2, 8), tags=[other.id])
    snapshot = store.snapshot()
    assert effect_of_deleting_tag(snapshot, tag.id) == TagEffect(claims=2, children=2)
    assert effect_of_deleting_tag(snapshot, other.id) == TagEffect(claims=2, children=0)


def test_removing_articles_takes_claims_links_and_marks(store: Store) -> None:
    one = build.claim(store, build.at("由2元调整为3元"))
    other = build.claim(store, build.at("平均票价为2.6元"))
    there = build.claim(store, number=1)
    for source, target in ((one, there), (one, other)):
        store.perform(edits.create_link, source.id, target.id, "equivalent")
    for claim, words in ((one, "2元"), (one, "3元"), (other, "2.6元")):
        store.perform(edits.dismiss_figure, claim.id, build.at(words))
    snapshot = store.snapshot()
    first, second = (article.id for article in snapshot.articles_in_order())
    assert effect_of_removing(snapshot, [first]) == RemovalEffect(articles=1, claims=2, links=2, marks=3)
    assert effect_of_removing(snapshot, [second, second]) == RemovalEffect(
        articles=1, claims=1, links=1, marks=0
    )
    assert effect_of_removing(snapshot, [first, second, "nobody"]) == RemovalEffect(2, 3, 2, 3)
    store.perform(edits.remove_articles, [first])
    after = store.snapshot()
    assert (len(after.claims), len(after.links), len(after.figure_marks)) == (1, 0, 0)
