"""The list of articles: what it shows, how it is filtered and sorted, what its keys and menus ask for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.new_article import NewArticle
from db import edits
from desktop.current import Current, Place
from desktop.library.model import ARTICLE_MIME, ENTRY_ROLE
from desktop.library.panel import LibraryPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.build import river_archive

FILTER = "filterField"


@pytest.fixture
def archive() -> Archive:
    return river_archive()


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path, archive: Archive) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, archive)


@pytest.fixture
def library(
    river: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot
) -> LibraryPanel:
    panel = LibraryPanel(river, current, theme, settings)
    qtbot.addWidget(panel)
    panel.resize(208, 400)
    panel.show()
    return panel


def view(library: LibraryPanel) -> QListView:
    found = library.findChild(QListView, "articleList")
    assert found is not None
    return found


def field(library: LibraryPanel) -> QLineEdit:
    found = library.findChild(QLineEdit, FILTER)
    assert found is not None
    return found


def titles(library: LibraryPanel) -> list[str]:
    model = view(library).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def publishers(library: LibraryPanel) -> list[str]:
    model = view(library).model()
    return [model.index(row, 0).data(ENTRY_ROLE).article.publisher for row in range(model.rowCount())]


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
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    archive = river_archive()
    older = replace(archive.articles[0], published="2019-03-02")
    panels.open_river(workspace, qtbot, tmp_path, replace(archive, articles=(older, *archive.articles[1:])))
    panel = LibraryPanel(workspace, current, theme, settings)
    qtbot.addWidget(panel)
    model = view(panel).model()
    assert [model.index(row, 0).data(ENTRY_ROLE).date for row in range(2)] == ["2019-03-02", "2026-10-08"]


def test_the_filter_finds_either_script(library: LibraryPanel) -> None:
    panels.compose(field(library), "渡轮调涨")
    assert titles(library) == ["青川渡輪調漲　通勤族每月多付八十元"]
    field(library).clear()
    panels.compose(field(library), "江城")
    assert publishers(library) == ["江城财经"]


def test_typing_in_the_list_begins_to_filter(library: LibraryPanel, qtbot: QtBot) -> None:
    assert not field(library).isVisible()
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    assert field(library).isVisible()
    assert field(library).text() == "x"
    assert titles(library) == []


def test_escape_gives_the_filter_up(library: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    qtbot.keyClick(field(library), Qt.Key.Key_Escape)
    assert len(titles(library)) == 3
    assert not field(library).isVisible()


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


def test_the_sort_menu_sets_the_setting(library: LibraryPanel, settings: Settings) -> None:
    button = library.findChild(QToolButton, "sortArticles")
    assert button is not None
    panels.choose(button.menu(), "title")
    assert settings.value("library_sort") == "title"
    assert [action.isChecked() for action in button.menu().actions()] == [False, False, False, True, False]


def test_enter_and_double_click_open(library: LibraryPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    panels.press(qtbot, view(library), 1, Qt.Key.Key_Return)
    panels.press(qtbot, view(library), 2, Qt.Key.Key_Return, control=True)
    panels.double_click(qtbot, view(library), 0)
    assert places == [Place("article-2"), Place("article-3", new_pane=True), Place("article-1")]


def test_space_previews(library: LibraryPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    panels.press(qtbot, view(library), 1, Qt.Key.Key_Space)
    assert places == [Place("article-2", preview=True)]


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
    panels.changing(river, qtbot, lambda: library.remove("article-3"))
    assert len(titles(library)) == 2


def test_the_menu_asks_for_what_needs_a_dialog(library: LibraryPanel, current: Current, qtbot: QtBot) -> None:
    menu = library.menu_for("article-2")
    with qtbot.waitSignal(library.properties_requested) as asked:
        panels.choose(menu, "Properties…")
    assert asked.args == ["article-2"]
    with qtbot.waitSignal(library.new_version_requested) as asked:
        panels.choose(menu, "New version…")
    assert asked.args == ["article-2"]
    with qtbot.waitSignal(library.import_requested):
        panels.choose(library.menu_for(None), "Import files…")
    places = panels.jumps(current)
    panels.choose(menu, "Open in new pane")
    assert places == [Place("article-2", new_pane=True)]


def test_a_dragged_row_carries_its_article(library: LibraryPanel) -> None:
    model = view(library).model()
    data = model.mimeData([model.index(1, 0)])
    assert bytes(data.data(ARTICLE_MIME).data()) == b"article-2"


def test_an_edited_title_appears(library: LibraryPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_article, "article-1", title="新标题"))
    assert titles(library)[0] == "新标题"


def test_an_empty_library_says_what_to_do(
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    panel = LibraryPanel(workspace, current, theme, settings)
    qtbot.addWidget(panel)
    panel.show()
    assert not view(panel).isVisible()
    note = panel.findChild(EmptyNote, "emptyNote")
    assert note is not None
    assert note.isVisible()


def test_a_rebuilt_panel_looks_the_same(
    library: LibraryPanel, river: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    again = LibraryPanel(river, current, theme, settings)
    qtbot.addWidget(again)
    again.restore(library.state())
    assert field(again).text() == "x"
    assert titles(again) == []


def test_it_paints_in_every_look(library: LibraryPanel, theme: Theme, current: Current) -> None:
    library.set_open(["article-1"])
    library.set_progress({"article-1": 1.0, "article-2": 0.3})
    current.set_article("article-2")
    pictures = set()
    for name in ("light", "dark"):
        for density in ("compact", "standard", "roomy"):
            theme.set_look(name, density)
            assert view(library).sizeHintForRow(0) == theme.size("row2line")
            image = library.grab().toImage()
            pictures.add(image.pixelColor(3, 300).name() + str(view(library).sizeHintForRow(0)))
    assert len(pictures) == 6


def test_nothing_is_called_unread_before_reading_is_known(library: LibraryPanel) -> None:
    def spoken(row: int) -> str:
        return str(view(library).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "unread" not in spoken(0)
    library.set_progress({"article-2": 1.0})
    assert "unread" in spoken(0)
    assert "100" in spoken(1)


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
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    with qtbot.waitSignal(workspace.opened):
        workspace.open(tmp_path / "river.duikan", read_only=True)
    qtbot.waitUntil(lambda: workspace.read_only, timeout=panels.PATIENCE)
    panel = LibraryPanel(workspace, current, theme, settings)
    qtbot.addWidget(panel)
    add = panel.findChild(QToolButton, "addArticles")
    assert add is not None
    assert not add.isEnabled()
    assert "reading only" in add.toolTip()
    assert [action.isEnabled() for action in panel.menu_for(None).actions()[:2]] == [False, False]
    assert panel.menu_for("article-1").actions()[0].isEnabled(), "it can still be opened"
