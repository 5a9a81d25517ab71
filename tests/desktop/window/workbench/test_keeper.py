"""The life cycle of the workbench, and the views of each project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.new_article import NewArticle
from db import beginning, edits
from db.store import Store
from desktop.current import Destination
from desktop.words.translation import Translation
from tests.desktop.panels import PATIENCE, changing, rows
from tests.desktop.window.conftest import WindowBench


def test_jump_from_a_table_shows_the_reading_view_but_a_preview_does_not(river: WindowBench) -> None:
    river.press("view.claims")
    river.current.go_to(Destination(article="article-1", claim="claim-1", preview=True))
    assert river.workbench.views.name == "claims"
    river.current.go_to(Destination(article="article-1", claim="claim-1"))
    assert river.workbench.views.name == "read"


def test_new_language_rebuilds_the_panels_and_keeps_the_view(river: WindowBench, qtbot: QtBot) -> None:
    old = river.workbench
    river.press("pane.add")
    shown = river.keeper.open_articles()
    river.current.set_claim("claim-5")
    assert old is not None
    river.press("view.claims")
    old.library.restore({"filtering": True, "query": "渡轮"})
    old.views.restore({"claims": {"query": "客运", "grouping": "article"}})
    kept = old.state()
    river.press("view.read")
    translation = Translation()
    translation.install("zh_CN")
    qtbot.waitUntil(lambda: river.workbench is not old, timeout=PATIENCE)
    assert river.body.page is river.workbench
    assert river.workbench.state() == kept
    assert river.keeper.open_articles() == shown
    assert river.current.claim == "claim-5"
    translation.uninstall()


@pytest.mark.parametrize("view", ["figures", "compare"])
def test_a_new_language_leaves_the_focus_in_the_view(river: WindowBench, qtbot: QtBot, view: str) -> None:
    river.press("view.compare")
    river.workbench.views.matrix.pictures_requested.emit()
    river.press(f"view.{view}")
    assert river.workbench.views.current.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget().isVisible()
    old = river.workbench
    translation = Translation()
    translation.install("zh_CN")
    qtbot.waitUntil(lambda: river.workbench is not old, timeout=PATIENCE)
    focus = river.focusWidget()
    assert focus is not None and focus.isVisible() and river.workbench.views.current.isAncestorOf(focus)
    translation.uninstall()


def test_closing_and_opening_again_restores_panes_and_view(river: WindowBench, qtbot: QtBot) -> None:
    location = river.workspace.location
    river.press("pane.add")
    shown = river.keeper.open_articles()
    assert len(shown) == 3
    reading = river.workbench.views.reading
    qtbot.waitUntil(lambda: len(reading.state()["panes"]) == 3, timeout=PATIENCE)
    river.press("view.links")
    river.press("project.close")
    assert river.body.page is river.body.start_page
    assert river.current.article is None
    river.workspace.open(location)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert river.keeper.open_articles() == shown
    assert river.workbench.views.name == "links"


def test_the_first_articles_of_a_project_are_shown_at_once(
    window: WindowBench, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.workspace.opened, timeout=PATIENCE):
        window.workspace.create(tmp_path / "new.duikan", "新项目")
    assert window.keeper.open_articles() == []
    many = [NewArticle(f"第 {number} 篇的正文。", f"第 {number} 篇") for number in range(3)]
    changing(window.workspace, qtbot, lambda: window.workspace.perform(edits.import_articles, many))
    first = [article.id for article in rows(window.workspace).articles_in_order()[:2]]
    assert window.keeper.open_articles() == first
    more = [NewArticle("第四篇的正文。", "第四篇")]
    changing(window.workspace, qtbot, lambda: window.workspace.perform(edits.import_articles, more))
    assert len(window.keeper.open_articles()) == 3
    assert set(first) < set(window.keeper.open_articles()), "later ones do not push away what is being read"


def test_an_imported_article_is_opened_beside_what_is_read_and_selected(
    river: WindowBench, qtbot: QtBot
) -> None:
    river.press("view.claims")
    before = river.keeper.open_articles()
    new = [NewArticle(content=f"{title}\n青川渡轮。\n", title=title) for title in ("增刊", "号外")]
    changing(river.workspace, qtbot, lambda: river.workspace.perform(edits.import_articles, new))
    first = next(article for article in rows(river.workspace).articles.values() if article.title == "增刊")
    qtbot.waitUntil(lambda: river.current.article == first.id, timeout=PATIENCE)
    assert river.keeper.view == "read"
    assert set(river.keeper.open_articles()) == {*before, first.id}
    assert len(before) == 2
    changing(river.workspace, qtbot, river.workspace.undo)
    assert river.keeper.open_articles() == before
    changing(river.workspace, qtbot, river.workspace.redo)
    assert river.keeper.open_articles() == before, "what is brought back is not opened unasked"


def test_the_sample_shows_two_articles_when_it_was_never_open(window: WindowBench, qtbot: QtBot) -> None:
    """Afterwards it is shown as it was left, like every project."""
    window.press("project.sample")
    assert window.workbench.views.name == "read"
    assert len(window.keeper.open_articles()) == 2
    qtbot.waitUntil(lambda: window.workspace.saving.state == "saved", timeout=PATIENCE)
    assert len(window.keeper.open_articles()) == 2, "the file, once read, is not another project"
    window.press("view.claims")
    window.press("project.close")
    window.press("project.sample")
    qtbot.waitUntil(lambda: window.workspace.saving.state == "saved", timeout=PATIENCE)
    assert window.workbench.views.name == "claims"


@pytest.fixture
def large(river: WindowBench, monkeypatch: pytest.MonkeyPatch) -> str:
    """The file of the ferry project, which counts as large, after it was closed."""
    monkeypatch.setattr(beginning, "LARGE", 1)
    location = river.workspace.location
    river.press("project.close")
    return location


def test_while_a_large_file_is_checked_only_its_texts_are_shown(
    river: WindowBench, large: str, qtbot: QtBot
) -> None:
    panes = ["article-1", "article-2"]
    seen: list[tuple[bool, bool, str, list[str], bool]] = []

    def see() -> None:
        river.keeper.show_view("claims")
        shown = river.keeper.view, river.keeper.open_articles()
        seen.append(
            (
                river.workspace.checking,
                river.workbench.filled,
                *shown,
                river.actions_table["project.export"].isEnabled(),
            )
        )

    river.workspace.opened.connect(see)
    river.workspace.open(large)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert seen == [(True, False, "read", panes, False), (False, True, "claims", panes, True)]


def test_a_view_asked_for_while_a_large_file_is_checked_is_shown_after_that(
    river: WindowBench, large: str, qtbot: QtBot
) -> None:
    shown: list[tuple[str, bool]] = []

    def ask() -> None:
        if river.workspace.checking:
            river.press("view.compare")
            shown.append((river.keeper.view, river.actions_table["view.read"].isChecked()))

    river.workspace.opened.connect(ask)
    river.workspace.open(large)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert shown == [("read", True)]
    assert river.keeper.view == "compare"
    assert river.actions_table["view.compare"].isChecked()


def test_a_view_asked_for_of_a_file_that_was_closed_is_forgotten(
    river: WindowBench, large: str, qtbot: QtBot
) -> None:
    def ask_and_close() -> None:
        river.workspace.opened.disconnect(ask_and_close)
        river.press("view.compare")
        river.workspace.close()

    river.workspace.opened.connect(ask_and_close)
    with qtbot.waitSignal(river.workspace.closed, timeout=PATIENCE):
        river.workspace.open(large)
    river.workspace.open(large)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert river.keeper.view == "read"


def test_lists_are_made_after_the_check_of_a_large_file_all_of_which_was_shown(
    river: WindowBench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    river.press("pane.add")
    qtbot.waitUntil(lambda: len(river.keeper.open_articles()) == 3, timeout=PATIENCE)
    location = river.workspace.location
    monkeypatch.setattr(beginning, "LARGE", 1)
    river.press("project.close")
    river.workspace.open(location)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert len(rows(river.workspace).articles) == 3
    assert river.workbench.filled


def test_a_language_chosen_while_a_large_file_is_checked_makes_no_lists(
    river: WindowBench, large: str, qtbot: QtBot
) -> None:
    filled: list[bool] = []

    def rebuild() -> None:
        if river.workspace.checking:
            river.keeper.rebuild()
        filled.append(river.workbench.filled)

    river.workspace.opened.connect(rebuild)
    river.workspace.open(large)
    qtbot.waitUntil(lambda: river.workspace.saving.state == "saved", timeout=PATIENCE)
    assert filled == [False, True]
    assert river.keeper.open_articles() == ["article-1", "article-2"]


@pytest.fixture
def second(tmp_path: Path) -> str:
    """The file of another project."""
    path = tmp_path / "second.duikan"
    Store.create(path, "另一个").close()
    return str(path)


def test_a_view_asked_for_while_another_project_is_opened_is_that_of_the_other(
    river: WindowBench, second: str, qtbot: QtBot
) -> None:
    river.workspace.open(second)
    qtbot.keyClick(river, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert river.workspace.leaving
    assert river.keeper.view == "read" and river.actions_table["view.read"].isChecked()
    qtbot.waitUntil(lambda: rows(river.workspace).project.title == "另一个", timeout=PATIENCE)
    assert river.keeper.view == "compare" and river.actions_table["view.compare"].isChecked()


def test_a_view_asked_for_of_a_project_that_cannot_be_opened_is_forgotten(
    river: WindowBench, second: str, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.duikan"
    bad.write_bytes(b"no project at all")
    with qtbot.waitSignal(river.workspace.failed, timeout=PATIENCE):
        river.workspace.open(bad)
        river.press("view.compare")
    assert river.keeper.view == "read"
    river.workspace.open(second)
    qtbot.waitUntil(lambda: rows(river.workspace).project.title == "另一个", timeout=PATIENCE)
    assert river.keeper.view == "read"
