"""The claims and tags that are offered for a reference."""

from __future__ import annotations

from corpus.snapshot import Snapshot
from desktop.memos.candidates import MOST, claims_fitting, tags_fitting
from tests.desktop.build import river_archive

RIVER = Snapshot.from_archive(river_archive())


def claims(query: str, near: str | None) -> list[str]:
    return [reference.id for reference in claims_fitting(RIVER, query, near)]


def test_the_nearest_article_comes_first_and_both_scripts_are_found() -> None:
    assert claims("单程票", "article-3") == ["claim-10", "claim-6", "claim-1"]


def test_pinyin_comes_after_what_is_spelled_out() -> None:
    assert claims("pjpj", "article-2") == ["claim-7", "claim-2"]
    assert claims("nothing", None) == []


def test_no_more_are_offered_than_can_be_read() -> None:
    assert len(claims("", None)) == MOST


def test_tags_by_how_early_they_match() -> None:
    assert [reference.words for reference in tags_fitting(RIVER, "guimo")] == ["客运规模"]
    assert tags_fitting(RIVER, "收")[0].words == "收入"
