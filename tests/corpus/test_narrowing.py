"""Narrowing hits by claims, articles and dates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.hit import Hit, hit_at
from corpus.model import Claim, Kind, Span
from corpus.narrowing import UNTAGGED, Narrowing, narrowed, narrowing_of
from corpus.snapshot import Snapshot
from tests.desktop.build import RIVER_DAILY, river_archive

WORDS = ("单程票价", "2.6元", "约三成", "船只", "客运量", "4.2%")
"""In claims 1, 2 and 3, in none, in claim 5, and in none."""


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    river = river_archive()
    articles = tuple(
        replace(article, published=published)
        for article, published in zip(river.articles, ("2026-10-08", "2026-11", None), strict=True)
    )
    return Snapshot.from_archive(replace(river, articles=articles))


def hits(snapshot: Snapshot) -> list[Hit]:
    article = snapshot.articles["article-1"].id
    starts = [(RIVER_DAILY.index(words), len(words)) for words in WORDS]
    in_text = [
        hit_at(article, article, "text", RIVER_DAILY, Span(start, start + length)) for start, length in starts
    ]
    note = hit_at(article, "claim-5", "note", "官方口径", Span(0, 2))
    others = [
        hit_at(snapshot.articles[one].id, one, "title", "青", Span(0, 1))
        for one in ("article-2", "article-3")
    ]
    return [*in_text, note, *others, hit_at(None, "tag-0", "name", "票价水平", Span(0, 2))]


@pytest.mark.parametrize(
    ("narrowing", "passing"),
    [
        (Narrowing(), [*WORDS, "官方", "青", "青", "票价"]),
        (Narrowing(within="另外的事"), [*WORDS, "官方", "青", "青", "票价"]),
        (Narrowing(tag="tag-0"), ["单程票价", "2.6元", "票价"]),
        (Narrowing(tag="tag-2"), ["客运量", "官方"]),
        (Narrowing(tag=UNTAGGED), ["船只", "4.2%"]),
        (Narrowing(kind=Kind.STATISTIC), ["客运量", "官方"]),
        (Narrowing(kind=Kind.STATISTIC, tag="tag-0"), []),
        (Narrowing(annotator="annotator-lin", tag="tag-1"), ["约三成"]),
        (Narrowing(annotator="nobody"), []),
        (Narrowing(article="article-1"), [*WORDS, "官方"]),
        (Narrowing(since="2026-11"), ["青"]),
        (Narrowing(until="2026-10"), [*WORDS, "官方"]),
    ],
)
def test_what_passes(snapshot: Snapshot, narrowing: Narrowing, passing: list[str]) -> None:
    assert [hit.text for hit in narrowed(hits(snapshot), narrowing, snapshot)] == passing


def test_a_long_claim_before_a_short_one_covers_what_is_behind_both(snapshot: Snapshot) -> None:
    first = snapshot.claims["claim-1"]
    start, end = RIVER_DAILY.index("测算"), RIVER_DAILY.index("船只")
    long: Claim = replace(first, id=first.id, start=start, end=end + 2, tags=("tag-3",))  # type: ignore[arg-type]
    changed = Snapshot(snapshot.project, [*(row for row in snapshot.rows() if row.id != long.id), long])
    found = narrowed(hits(snapshot), Narrowing(tag="tag-3"), changed)
    assert [hit.text for hit in found] == ["2.6元", "约三成", "船只"]


def test_it_is_kept_with_a_saved_search() -> None:
    narrowing = Narrowing(within="票", tag=UNTAGGED, since="2026-09")
    assert narrowing_of((("words", ("票价",)), *narrowing.to_filters())) == narrowing
    assert narrowing.asks
    assert not narrowing_of((("words", ("票价",)),)).asks
