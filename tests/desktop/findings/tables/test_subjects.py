"""The subjects of findings tables: columns, texts, headings, and which rows a change affects."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.changes import Changed, ChangeSet
from corpus.snapshot import Snapshot
from desktop.findings.tables.cells import Cell
from desktop.findings.tables.subjects import ClaimSubject, LinkSubject
from tests.desktop.build import river_archive, tag


@pytest.fixture
def snapshot(qapp: object) -> Snapshot:
    return Snapshot.from_archive(river_archive())


def cells(subject: ClaimSubject | LinkSubject, row_id: str) -> dict[str, Cell]:
    row = subject.row(row_id)
    return {column.key: column.cell(row) for column in subject.columns}


def test_a_claim_tells_source_words_tags_kind_note_and_links(snapshot: Snapshot) -> None:
    told = {key: cell.text for key, cell in cells(ClaimSubject(snapshot), "claim-5").items()}
    assert told["article"] == "A 青川日报"
    assert told["quote"] == "去年日均客运量为21.5万人次"
    assert (told["tags"], told["kind"], told["note"]) == ("客运规模", "Statistic", "官方口径")
    assert told["links"] == "1"
    assert told["annotator"] == "林晓"


def test_sources_of_one_publisher_are_told_apart() -> None:
    archive = river_archive()
    articles = tuple(replace(row, publisher="青川日报") for row in archive.articles)
    snapshot = Snapshot.from_archive(replace(archive, articles=articles))
    subject = ClaimSubject(snapshot)
    told = {cells(subject, claim)["article"].text for claim in ("claim-5", "claim-8", "claim-11")}
    assert told == {snapshot.lettered_name(article) for article in snapshot.articles}
    assert all("青川日报·" in name for name in told)


def test_a_link_tells_both_ends_and_the_relation(snapshot: Snapshot) -> None:
    told = {key: cell.text for key, cell in cells(LinkSubject(snapshot), "link-3").items()}
    assert told["source"] == "A 去年日均客运量为21.5万人次"
    assert told["relation"] == "Differs in figure"
    assert told["target"] == "B 去年日均客运量为19.8万人次"


def test_claims_are_listed_as_a_reader_meets_them(snapshot: Snapshot) -> None:
    subject = ClaimSubject(snapshot)
    places = [(snapshot.claims[row_id].article, snapshot.claims[row_id].start) for row_id in subject.ids()]
    assert places == sorted(places)
    assert len(places) == 12


def test_the_filter_field_searches_words_notes_and_names(snapshot: Snapshot) -> None:
    claims, links = ClaimSubject(snapshot), LinkSubject(snapshot)
    claim, link = claims.row("claim-5"), links.row("link-3")
    assert claim is not None
    assert link is not None
    assert claims.words(claim).split("\n") == ["去年日均客运量为21.5万人次", "官方口径", "客运规模"]
    assert links.words(link).endswith("Differs in figure")


def test_headings_are_those_of_every_tag_and_both_articles(snapshot: Snapshot) -> None:
    claims, links = ClaimSubject(snapshot), LinkSubject(snapshot)
    claim, link = claims.row("claim-7"), links.row("link-3")
    assert claim is not None
    assert link is not None
    assert claims.headings(claim, "tag") == ["tag-0", "tag-1"]
    assert claims.headings(replace(claim, tags=()), "tag") == [""]
    assert links.headings(link, "article") == ["article-1", "article-2"]
    assert links.headings(link, "relation") == ["differs_in_figure"]
    assert claims.heading("", "tag", 2, collapsed=False).title == "No tag"


def test_a_link_touches_its_claims_and_a_claim_its_links(snapshot: Snapshot) -> None:
    link, claim = snapshot.links["link-3"], snapshot.claims["claim-5"]
    assert ClaimSubject(snapshot).touched(ChangeSet(created=(link,))) == {"claim-5", "claim-8"}
    changed = ChangeSet(updated=(Changed(claim, replace(claim, note="x")),))
    assert LinkSubject(snapshot).touched(changed) == {"link-3"}


def test_a_tag_may_touch_every_row(snapshot: Snapshot) -> None:
    subject = ClaimSubject(snapshot)
    change = ChangeSet(created=(tag(9, "新标签"),))
    snapshot.apply(change)
    assert subject.touched(change) is None
    assert "tag-9" in subject.heading_order("tag")
