"""The list of articles: texts, filter and order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.near_copies import NearCopies
from desktop.library import model
from desktop.library.model import ENTRY_ROLE, ArticleList
from desktop.library.panel import LibraryPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.mime_types import ARTICLE_MIME
from tests.desktop import panels
from tests.desktop.build import river_archive
from tests.desktop.library.parts import field, publishers, titles, view


def test_articles_are_listed_in_the_order_of_import(library: LibraryPanel, archive: Archive) -> None:
    assert titles(library) == [article.title for article in archive.articles]


def test_a_row_tells_all_it_shows_to_a_screen_reader(library: LibraryPanel) -> None:
    library.set_open(["article-2"])
    library.set_progress({"article-2": 0.5})
    words = view(library).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "三块钱过江" in words
    assert "江城财经" in words
    assert "B" in words
    assert "50" in words


def test_dates_leave_out_the_year_only_while_all_share_one(
    workspace: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    tmp_path: Path,
    actions: Actions,
    near_copies: NearCopies,
) -> None:
    archive = river_archive()
    older = replace(archive.articles[0], published="2019-03-02")
    panels.open_river(workspace, qtbot, tmp_path, replace(archive, articles=(older, *archive.articles[1:])))
    panel = LibraryPanel(workspace, current, theme, settings, actions, near_copies)
    qtbot.addWidget(panel)
    model = view(panel).model()
    assert [model.index(row, 0).data(ENTRY_ROLE).date for row in range(2)] == ["2019-03-02", "2026-10-08"]


def test_the_filter_finds_either_script(library: LibraryPanel) -> None:
    panels.compose(field(library), "渡轮调涨")
    assert titles(library) == ["青川渡輪調漲　通勤族每月多付八十元"]
    field(library).clear()
    panels.compose(field(library), "江城")
    assert publishers(library) == ["江城财经"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("position", ["青川日报", "江城财经", "聯合江報"]),
        ("publisher", ["江城财经", "聯合江報", "青川日报"]),
        ("claims", ["青川日报", "江城财经", "聯合江報"]),
    ],
)
def test_sorting_follows_the_setting(
    library: LibraryPanel, settings: Settings, sort: str, expected: list[str]
) -> None:
    settings.set_value("library_sort", "title")
    settings.set_value("library_sort", sort)
    assert publishers(library) == expected


def test_sorting_by_claims_follows_the_claims(
    library: LibraryPanel, river: Workspace, settings: Settings, qtbot: QtBot
) -> None:
    settings.set_value("library_sort", "claims")
    ours = [claim.id for claim in panels.rows(river).claims_of("article-1")]
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ours))
    assert publishers(library)[-1] == "青川日报"


def test_a_dragged_row_carries_its_article(library: LibraryPanel) -> None:
    model = view(library).model()
    data = model.mimeData([model.index(1, 0)])
    assert bytes(data.data(ARTICLE_MIME).data()) == b"article-2"


def test_nothing_is_called_unread_before_reading_is_known(library: LibraryPanel) -> None:
    def spoken(row: int) -> str:
        return str(view(library).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "unread" not in spoken(0)
    library.set_progress({"article-2": 1.0})
    assert "unread" in spoken(0)
    assert "100" in spoken(1)


def test_grouping_by_tag_follows_the_claims(
    library: LibraryPanel, river: Workspace, settings: Settings, qtbot: QtBot
) -> None:
    settings.set_value("library_group", "tag")
    model = view(library).model()

    def group_above(article: str) -> str:
        rows = [(model.index(row, 0)) for row in range(model.rowCount())]
        at = next(row for row, index in enumerate(rows) if model.article_at(index) == article)
        return next(
            group.words for row in range(at, -1, -1) if (group := model.group_at(rows[row])) is not None
        )

    tags = panels.rows(river).tags_in_order()
    rare = next(tag for tag in tags if tag.name != group_above("article-1"))
    every = [claim.id for claim in panels.rows(river).claims_of("article-1")]
    panels.changing(river, qtbot, lambda: river.perform(edits.tag_claims, every, rare.id))
    main = {tag for claim in panels.rows(river).claims_of("article-1") for tag in claim.tags}
    for tag in main - {rare.id}:
        panels.changing(river, qtbot, lambda: river.perform(edits.untag_claims, every, tag))  # noqa: B023
    assert group_above("article-1") == rare.name
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_tag, rare.id, name="别的名字"))
    assert group_above("article-1") == "别的名字"


def test_claims_are_counted_once_where_nothing_is_tagged(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = river_archive()
    untagged = tuple(replace(claim, tags=()) for claim in archive.claims)
    snapshot = Snapshot.from_archive(replace(archive, claims=untagged))
    counted: list[int] = []
    whole = model._most_frequent

    def counting(claims: Iterable[Claim]) -> Any:
        read = list(claims)
        counted.extend([1] * len(read))
        return whole(read)

    monkeypatch.setattr(model, "_most_frequent", counting)
    rows = ArticleList(lambda entry: "")
    rows.set_groups("tag", frozenset())
    rows.set_snapshot(snapshot)
    assert rows.rowCount() == len(snapshot.articles)
    assert len(counted) <= 2 * len(snapshot.claims), "in all, and once for each article"
