"""Quotations with their source."""

from __future__ import annotations

from dataclasses import replace

from corpus.snapshot import Snapshot
from desktop.words.citation import claims_with_source, quote_with_source
from tests.desktop.build import RIVER_DAILY, article, river_archive


def test_words_then_publisher_title_and_date() -> None:
    said = quote_with_source("单程票价", article(1, RIVER_DAILY))
    assert said == "“单程票价” (青川日报, “青川渡轮十二年来首次调价”, 2026-10-08)"


def test_the_paragraph_is_told_where_it_is_known() -> None:
    said = quote_with_source("单程票价", article(1, RIVER_DAILY), 3)
    assert said.endswith(", 2026-10-08, paragraph 3)")


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(article(1, RIVER_DAILY), publisher="", published=None)
    assert quote_with_source("单程票价", bare) == "“单程票价” (“青川渡轮十二年来首次调价”)"


def test_each_claim_has_a_line() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    lines = claims_with_source(snapshot, snapshot.claims_of("article-1")).splitlines()
    assert len(lines) == 5
    assert all("青川日报" in line for line in lines)
