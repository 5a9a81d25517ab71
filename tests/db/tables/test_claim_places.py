"""Claims by their places."""

from __future__ import annotations

from pathlib import Path

from corpus.identities import ClaimId
from corpus.model import Span
from db import edits
from db.editing import Editing
from db.store import Store
from db.tables.claim_places import misplaced
from db.tables.prepared import driver
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


def test_claims_that_are_not_where_they_say_are_found_among_few_and_among_all(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        store.perform(edits.import_articles, [build.new_article("渡轮公司另行公布了新的票价表和班次。")])
        claims = [build.claim(store, Span(at, at + 2), number=at % 2) for at in range(12)]
        wrong = [claims[3], claims[8], claims[9]]
        for claim in wrong:
            build.forge(store, "claim", claim.id, quote="别的话")
        orphan = build.claim(store, Span(1, 3))
        build.forge(store, "claim", orphan.id, quote="别的话", orphaned=1)
        ids = [claim.id for claim in wrong]

        def found(among: list[ClaimId] | None) -> list[str]:
            with build.reading(store) as connection:
                rows = sorted(misplaced(driver(connection), among))
            assert {quote for _, quote in rows} <= {"别的话"}
            return [claim for claim, _ in rows]

        assert found(None) == sorted(ids)
        assert found([claim.id for claim in claims]) == sorted(ids)
        assert found([claim.id for claim in claims[4:9]]) == [claims[8].id], "all are read for so many"
        assert found([claims[8].id, orphan.id]) == [claims[8].id]
        assert found([claims[2].id]) == found([]) == []
