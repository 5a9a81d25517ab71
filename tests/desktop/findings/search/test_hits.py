"""Hits as a list: grouped by article, with steps that skip headings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from corpus.hit import Hit
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.findings.search.hits import FoundHit, HitHeading, HitList, MoreHits
from tests.desktop.build import river_archive

WORDS = {"text": "", "note": "Note", "name": "Tag", "tags": "Tags", "more": "Show more"}


def hit(article: str | None, start: int, field: str = "text") -> Hit:
    owner = article or "tag-0"
    identity = ArticleId(article) if article is not None else None
    return Hit(identity, owner, field, Span(start, start + 2), "渡轮", "青川", "调价")


@pytest.fixture
def hits(qapp: object) -> HitList:
    """A hit of a tag, one of the second article, and two of the first."""
    model = HitList(WORDS)
    found = (hit(None, 0, "name"), hit("article-2", 4), hit("article-1", 2), hit("article-1", 9, "note"))
    model.show_hits(found, Snapshot.from_archive(river_archive()), more=True)
    return model


def test_hits_stand_under_their_articles_in_the_order_of_import_and_tags_last(hits: HitList) -> None:
    items = [hits.item_at(row) for row in range(hits.rowCount())]
    kinds = [type(item) for item in items]
    assert kinds == [HitHeading, FoundHit, FoundHit, HitHeading, FoundHit, HitHeading, FoundHit, MoreHits]
    headings = [(item.letter, item.count) for item in items if isinstance(item, HitHeading)]
    assert headings == [("A", 2), ("B", 1), ("", 1)]
    assert hits.item_at(99) is None


def test_every_row_can_be_read_out(hits: HitList) -> None:
    told = [hits.index(row).data() for row in range(hits.rowCount())]
    assert told[0].startswith("A 青川渡轮") and told[0].endswith(" 2")
    assert told[2] == "Note 青川渡轮调价"
    assert told[-2:] == ["Tag 青川渡轮调价", "Show more"]


def test_steps_leave_headings_out_and_stop_at_the_ends(hits: HitList) -> None:
    assert [hits.next_row(row, 1) for row in (-1, 1, 2, 4, 7)] == [1, 2, 4, 6, 7]
    assert [hits.next_row(row, -1) for row in (4, 1)] == [2, 1]


def test_only_hits_in_the_text_are_found_by_their_place(hits: HitList) -> None:
    assert hits.row_of("article-1", Span(2, 4)) == 1
    assert hits.row_of("article-1", Span(9, 11)) == -1, "that one is in a note"


def test_it_knows_whether_all_are_listed(hits: HitList) -> None:
    assert not hits.complete
    hits.show_hits((hit("article-1", 2),), Snapshot.from_archive(river_archive()), more=False)
    assert hits.complete
    hits.clear()
    assert hits.rowCount() == 0


def test_hits_in_texts_are_ticked_one_by_one_below_a_heading_or_all(hits: HitList) -> None:
    told: list[None] = []
    hits.ticked.connect(lambda: told.append(None))
    assert hits.tick_of(5) is None, "a tag is not tagged"
    assert [hits.tick_of(row) for row in (0, 1, 2)] == [
        Qt.CheckState.Unchecked,
        Qt.CheckState.Unchecked,
        None,
    ]
    hits.toggle(0)
    assert [one.article for one in hits.ticks] == ["article-1"]
    assert hits.tick_of(0) is Qt.CheckState.Checked
    hits.toggle_all()
    assert [one.article for one in hits.ticks] == ["article-1", "article-2"]
    hits.toggle(4)
    assert [one.article for one in hits.ticks] == ["article-1"]
    snapshot = Snapshot.from_archive(river_archive())
    hits.show_hits((hit("article-1", 2), hit("article-2", 8)), snapshot, more=False)
    assert [one.article for one in hits.ticks] == ["article-1"], "a hit that is still there keeps its tick"
    hits.show_hits((hit("article-1", 5), hit("article-1", 7)), snapshot, more=False)
    assert hits.ticks == []
    hits.tick((0, 1))
    assert hits.tick_of(0) is Qt.CheckState.PartiallyChecked
    hits.untick()
    assert len(told) == 6
