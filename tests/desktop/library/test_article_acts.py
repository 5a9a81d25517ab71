"""Acts on several articles at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.derived.reading_marks import is_read
from desktop.library.panel import LibraryPanel
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.library.parts import titles, view

BOTH = ["article-1", "article-2"]


def select_two(library: LibraryPanel, qtbot: QtBot) -> None:
    view(library).setCurrentIndex(view(library).model().index(0, 0))
    qtbot.keyClick(view(library), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert library._list.chosen() == BOTH


def test_selected_articles_are_filed_marked_and_removed_in_one_step_each(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    select_two(library, qtbot)
    texts = [action.text() for action in library.acts.menu_for(BOTH).actions()]
    assert "Properties…" not in texts and "Versions" not in texts, "these are about one article"
    panels.changing(river, qtbot, lambda: panels.choose(library.acts.menu_for(BOTH), "Article is read"))
    assert [is_read(river, article) for article in BOTH] == [True, True]
    panels.changing(river, qtbot, river.undo)
    assert not any(is_read(river, article) for article in BOTH)

    select_two(library, qtbot)
    qtbot.keyClick(view(library), Qt.Key.Key_Delete)
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(library)))
    assert "2 article(s)" in said[0] and len(titles(library)) == 1
    panels.changing(river, qtbot, river.undo)
    assert len(titles(library)) == 3


def test_the_menu_of_an_article_is_short_and_groups_what_belongs_together(library: LibraryPanel) -> None:
    menu = library.acts.menu_for(["article-1"])
    # On a hub there is one more, on its text.
    assert len(panels.entries(menu)) + 1 <= 9
    below = {entry.text(): panels.entries(entry.menu()) for entry in menu.actions() if entry.menu()}
    assert below["Open in"] == ["The active pane", "A new pane"]
    assert below["Versions"] == ["New version…", "Compare versions"]


def test_dragged_articles_come_together_and_references_are_copied(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    select_two(library, qtbot)
    model = view(library).model()
    data = model.mimeData(view(library).selectedIndexes())
    panels.changing(river, qtbot, lambda: library._model.moved.emit(BOTH, "报纸"))
    assert [panels.rows(river).articles[article].folder for article in BOTH] == ["报纸", "报纸"]
    assert bytes(data.data(data.formats()[0]).data()).decode().split() == BOTH
    library._list.copied.emit(BOTH)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 2 and "青川渡轮十二年来首次调价" in lines[0]
    view(library).clearSelection()
    qtbot.keyClick(view(library), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().split("\n") == lines, "nothing is selected, so nothing is copied"


def test_the_menu_is_about_the_row_under_the_pointer_unless_it_is_selected(
    library: LibraryPanel, qtbot: QtBot
) -> None:
    select_two(library, qtbot)
    listed = library._list
    seen: list[list[str]] = []
    listed.menu_requested.disconnect()
    listed.menu_requested.connect(lambda *_: seen.append(list(listed.chosen())))
    for row in (1, 2):
        place = listed.visualRect(listed.model().index(row, 0)).center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(
            listed.viewport(), QContextMenuEvent(reason, place, listed.viewport().mapToGlobal(place))
        )
    assert seen == [BOTH, ["article-3"]]
