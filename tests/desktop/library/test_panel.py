"""The library panel: removing, its menus, and following the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from corpus.new_article import NewArticle
from db import edits
from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.current import Current, Destination
from desktop.derived.comparison.near_copies import NearCopies
from desktop.library.panel import LibraryPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.library.parts import field, titles, view


def test_escape_gives_the_filter_up(library: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    qtbot.keyClick(field(library), Qt.Key.Key_Escape)
    assert len(titles(library)) == 3
    assert not field(library).isVisible()


def test_the_sort_menu_sets_the_setting(library: LibraryPanel, settings: Settings) -> None:
    button = library.findChild(QToolButton, "sortArticles")
    assert button is not None
    panels.choose(button.menu(), "title")
    assert settings.value("library_sort") == "title"
    assert [action.isChecked() for action in button.menu().actions()[:5]] == [
        False,
        False,
        False,
        True,
        False,
    ]


def test_the_list_follows_the_active_pane(library: LibraryPanel, current: Current) -> None:
    current.set_article("article-3")
    assert view(library).currentIndex().row() == 2


def test_removing_says_what_goes_with_it_and_asks(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    panels.press(qtbot, view(library), 0, Qt.Key.Key_Delete)
    assert len(panels.rows(river).articles) == 3
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(library)))
    assert "青川渡轮十二年来首次调价" in said[0]
    assert "5" in said[0]
    assert "4" in said[0]
    assert titles(library) == ["三块钱过江，钱去了哪里", "青川渡輪調漲　通勤族每月多付八十元"]
    panels.changing(river, qtbot, river.undo)
    assert len(titles(library)) == 3


def test_an_article_without_claims_is_removed_at_once(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    claims = [claim.id for claim in panels.rows(river).claims_of("article-3")]
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, claims))
    panels.changing(river, qtbot, lambda: library.acts.remove(["article-3"]))
    assert len(titles(library)) == 2


def test_the_menu_asks_for_what_needs_a_dialog(
    library: LibraryPanel, current: Current, actions: Actions, qtbot: QtBot
) -> None:
    menu = library.acts.menu_for(["article-2"])
    with qtbot.waitSignal(library.properties_requested) as asked:
        panels.choose(menu, "Properties…")
    assert asked.args == ["article-2"]
    with qtbot.waitSignal(library.new_version_requested) as asked:
        panels.choose(menu, "Versions", "New version…")
    assert asked.args == ["article-2"]
    with qtbot.waitSignal(actions["article.import"].triggered):
        panels.choose(library.acts.menu_for([]), "Import…")
    places = panels.jumps(current)
    panels.choose(menu, "Open in", "A new pane")
    assert places == [Destination("article-2", new_pane=True)]


def test_an_edited_title_appears(library: LibraryPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_article, "article-1", title="新标题"))
    assert titles(library)[0] == "新标题"


def test_an_empty_library_says_what_to_do(
    workspace: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    actions: Actions,
    near_copies: NearCopies,
) -> None:
    panel = LibraryPanel(workspace, current, theme, settings, actions, near_copies)
    qtbot.addWidget(panel)
    panel.show()
    assert not view(panel).isVisible()
    note = panel.findChild(EmptyNote, "emptyNote")
    assert note is not None
    assert note.isVisible()
    assert "Ctrl I" in note.text()


def test_a_rebuilt_panel_looks_the_same(
    library: LibraryPanel,
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    actions: Actions,
    near_copies: NearCopies,
) -> None:
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    again = LibraryPanel(river, current, theme, settings, actions, near_copies)
    qtbot.addWidget(again)
    again.restore(library.state())
    assert field(again).text() == "x"
    assert titles(again) == []


def test_articles_just_imported_are_scrolled_to(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    many = [NewArticle(f"第 {number} 篇的正文。", f"第 {number} 篇") for number in range(30)]
    panels.changing(river, qtbot, lambda: river.perform(edits.import_articles, many))
    listed = view(library)
    first = listed.model().index(3, 0)
    assert first.data() == "第 0 篇"
    assert listed.visualRect(first).top() == 0


def test_nothing_is_added_to_a_project_that_is_read_only(
    workspace: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    tmp_path: Path,
    actions: Actions,
    near_copies: NearCopies,
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    with qtbot.waitSignal(workspace.opened):
        workspace.open(tmp_path / "river.duikan", read_only=True)
    qtbot.waitUntil(lambda: workspace.read_only, timeout=panels.PATIENCE)
    actions.set_facts(frozenset(Need) - {Need.WRITABLE})
    panel = LibraryPanel(workspace, current, theme, settings, actions, near_copies)
    qtbot.addWidget(panel)
    add = panel.findChild(QToolButton, "addArticles")
    assert add is not None
    assert not add.isEnabled()
    assert "reading only" in add.toolTip()
    assert [action.isEnabled() for action in panel.acts.menu_for([]).actions()[:2]] == [False, False]
    assert panel.acts.menu_for(["article-1"]).actions()[0].isEnabled(), "it can still be opened"
