"""The headings under which articles are listed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.model import Article
from desktop.library.grouping import LibraryGroup, grouped
from tests.desktop.build import river_archive

ARTICLES = river_archive().articles


def shown(articles: list[Article], kind: str, folded: frozenset[str] = frozenset()) -> list[str]:
    rows = grouped(articles, kind, folded.__contains__)
    return [f"[{row.words} {row.count}]" if isinstance(row, LibraryGroup) else row for row in rows]


def filed(*folders: str) -> list[Article]:
    return [replace(article, folder=folder) for article, folder in zip(ARTICLES, folders, strict=True)]


def test_folders_lie_in_folders_and_what_is_in_none_is_last() -> None:
    assert shown(filed("报纸/本地", "", "报纸"), "folder") == [
        *("[报纸 2]", "article-3", "[本地 1]", "article-1", "[No folder 1]", "article-2")
    ]
    rows = grouped(filed("报纸/本地/晚报", "", "报纸"), "folder", lambda name: False)
    groups = [(row.words, row.depth, row.whole_words) for row in rows if isinstance(row, LibraryGroup)]
    assert groups[:3] == [("报纸", 0, "报纸"), ("本地", 1, "报纸 / 本地"), ("晚报", 2, "报纸 / 本地 / 晚报")]


def test_a_folded_folder_hides_the_folders_in_it() -> None:
    assert shown(filed("报纸/本地", "报纸/本地/晚报", "报纸"), "folder", frozenset({"folder:报纸"})) == [
        "[报纸 3]"
    ]
    assert shown(filed("报纸/本地", "报纸/本地/晚报", "报纸"), "folder", frozenset({"folder:报纸/本地"})) == [
        *("[报纸 3]", "article-3", "[本地 2]")
    ]


def test_a_folded_group_shows_its_heading_alone() -> None:
    assert shown(filed("甲", "甲", "乙"), "folder", frozenset({"folder:甲"})) == [
        *("[甲 2]", "[乙 1]", "article-3")
    ]


@pytest.mark.parametrize("kind", ["folder", "none"])
def test_no_headings_without_folders(kind: str) -> None:
    assert shown(list(ARTICLES), kind) == ["article-1", "article-2", "article-3"]


def test_months_newest_first() -> None:
    dates = ("2026-09-18", "2026-10", None)
    articles = [replace(one, published=date) for one, date in zip(ARTICLES, dates, strict=True)]
    assert shown(articles, "published") == [
        *("[2026-10 1]", "article-2", "[2026-09 1]", "article-1", "[No date 1]", "article-3")
    ]


def test_tags_come_in_the_order_of_the_codebook() -> None:
    tags = {"article-1": "票价", "article-2": "客运", "article-3": ""}
    rows = grouped(ARTICLES, "tag", lambda name: False, tags.__getitem__, ["客运", "票价"])
    assert [row.words if isinstance(row, LibraryGroup) else row for row in rows] == [
        *("客运", "article-2", "票价", "article-1", "No tag", "article-3")
    ]
