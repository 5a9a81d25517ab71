"""An analyst reorganizes the codebook while tagging: creating, renaming, merging and deleting tags, and undoing all of
it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.app.launch import Program
from desktop.codebook.editor import TagEditor
from desktop.codebook.panel import CodebookPanel
from desktop.current import TextSelection
from desktop.widgets.mime_types import SELECTION_MIME
from tests.desktop.panels import choose, compose
from tests.journeys.desks import command, rows, the, wait


def names(desk: Program) -> list[str]:
    return [tag.name for tag in rows(desk).tags_in_order()]


def tree(desk: Program) -> QTreeView:
    return the(desk.window, QTreeView, "tagTree")


def drop_selection(view: QTreeView, row: int) -> None:
    """Drag selected text over the tree and let go on a row."""
    data = QMimeData()
    data.setData(SELECTION_MIME, b"")
    where = view.visualRect(view.model().index(row, 0)).center()
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(where, action, data, button, keys),
        QDragMoveEvent(where, action, data, button, keys),
        QDropEvent(QPointF(where), action, data, button, keys),
    ):
        QApplication.sendEvent(view.viewport(), event)


def agree(desk: Program) -> str:
    """Say yes to the question; return it."""
    box = the(desk.window, QMessageBox, "confirmation")
    said = f"{box.text()}\n{box.informativeText()}"
    the(box, QPushButton, "confirm").click()
    return said


def test_a_tag_is_born_used_renamed_merged_and_all_of_it_taken_back(desk: Program, qtbot: QtBot) -> None:
    view = tree(desk)
    before = names(desk)

    the(desk.window, QToolButton, "addTag").click()
    sheet = the(desk.window, TagEditor, "tagEditor")
    compose(the(sheet, QLineEdit, "tagName"), "船只更新")
    the(sheet, QPushButton, "saveTag").click()
    wait(qtbot, lambda: names(desk) == [*before, "船只更新"])

    desk.services.current.set_selection(TextSelection("article-1", Span(0, 4)))
    drop_selection(view, 4)
    wait(qtbot, lambda: len(rows(desk).claims) == 13)
    made = rows(desk).claims_of("article-1")[0]
    assert [rows(desk).tags[tag].name for tag in made.tags] == ["船只更新"]

    view.setCurrentIndex(view.model().index(4, 0))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = the(view, QLineEdit, "tagNameEditor")
    editor.selectAll()
    compose(editor, "购船")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait(qtbot, lambda: names(desk)[-1] == "购船")

    panel = the(desk.window, CodebookPanel, "codebook")
    menu = panel.menu_for(made.tags[0])
    choose(menu, "Merge and split", "Merge into", "收入")
    assert "购船" in agree(desk)
    wait(qtbot, lambda: names(desk) == before)
    assert [rows(desk).tags[tag].name for tag in rows(desk).claims[made.id].tags] == ["收入"]

    for expected in (
        lambda: names(desk)[-1] == "购船",
        lambda: names(desk)[-1] == "船只更新",
        lambda: len(rows(desk).claims) == 12,
        lambda: names(desk) == before,
    ):
        command(desk, "undo")
        wait(qtbot, expected)


def test_deleting_a_used_tag_names_its_claims_and_keeps_them(desk: Program, qtbot: QtBot) -> None:
    view = tree(desk)
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    said = agree(desk)
    assert "票价水平" in said
    assert "5" in said
    wait(qtbot, lambda: "票价水平" not in names(desk))
    assert len(rows(desk).claims) == 12
    command(desk, "undo")
    wait(qtbot, lambda: "票价水平" in names(desk))
    assert sum("tag-0" in claim.tags for claim in rows(desk).claims.values()) == 5


def test_a_double_click_on_a_tag_shows_its_claims_in_the_table(desk: Program, qtbot: QtBot) -> None:
    view = tree(desk)
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    table = the(desk.window, QTableView, "findingsTable")
    wait(qtbot, lambda: table.isVisible() and table.model().rowCount() == 3)
    assert the(desk.window, QComboBox, "tagFilter").currentData() == "tag-2"
