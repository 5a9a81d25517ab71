"""Correcting a figure in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from corpus.model import MarkAction
from desktop.current import Current
from desktop.findings.figures.editor import FigureEditor
from desktop.findings.tables.figures_view import FiguresView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.tables.figures import VALUE, button, column, form, row_of, table


def test_a_figure_of_a_claim_is_corrected_in_the_table(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    editor = form(view)
    assert view.rect().contains(editor.geometry())
    editor.low.setText("22万")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor.low, Qt.Key.Key_Return))
    (mark,) = panels.rows(river).marks_of("claim-5")
    assert (mark.action, mark.low) == (MarkAction.CORRECTED, 220_000)
    row = row_of(view, "21.5万人次")
    cell = table(view).model().index(row, VALUE)
    assert cell.data() == "22万"
    assert "corrected" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    menu = view.menu_for([view._table.id_at(row) or ""])
    assert len(panels.entries(menu)) <= 9, "with the restoring, it is as long as it gets"
    panels.choose(menu, "Restore the reading")
    qtbot.waitUntil(lambda: not panels.rows(river).marks_of("claim-5"), timeout=panels.PATIENCE)
    assert column(view, VALUE)[row_of(view, "21.5万人次")] == "21.5万"


def test_a_figure_in_no_claim_gets_one(
    view: FiguresView, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    before = set(panels.rows(river).claims)
    panels.press(qtbot, table(view), row_of(view, "10月7日"), Qt.Key.Key_F2)
    editor = form(view)
    note = editor.findChild(QLabel, "figureNote")
    assert note is not None and note.text()
    note.setText("它不在任何论断里：保存时会把所在的句子建为论断。" * 4)
    editor.grown.emit()
    QApplication.processEvents()
    assert note.height() >= note.heightForWidth(note.width())
    assert editor.height() >= editor.heightForWidth(editor.width())
    editor.date.setText("2026-10-07")
    panels.changing(river, qtbot, lambda: button(editor, "saveFigure").click())
    (made,) = set(panels.rows(river).claims) - before
    assert [mark.value for mark in panels.rows(river).marks_of(made)] == ["2026-10-07"]
    assert "10月7日" in panels.rows(river).claims[made].quote
    assert current.claim == made
    panels.changing(river, qtbot, river.undo)
    assert set(panels.rows(river).claims) == before


def test_escape_closes_the_form_and_changes_nothing(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    qtbot.keyClick(form(view).low, Qt.Key.Key_Escape)
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    assert not panels.rows(river).marks_of("claim-5")


def test_the_form_closes_when_another_row_is_chosen(view: FiguresView, qtbot: QtBot) -> None:
    panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert form(view), "rows in another order are the same rows"
    table(view).selectRow(row_of(view, "2.6元"))
    assert not [one for one in view.findChildren(FigureEditor) if one.isVisible()]


def test_the_corrected_row_stays_selected_where_it_is_sorted_to(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    for value in ("1", "999亿"):
        panels.press(qtbot, table(view), row_of(view, "21.5万人次"), Qt.Key.Key_F2)
        editor = form(view)
        editor.low.setText(value)
        panels.changing(river, qtbot, lambda editor=editor: qtbot.keyClick(editor.low, Qt.Key.Key_Return))
        row = row_of(view, "21.5万人次")
        assert [index.row() for index in table(view).selectionModel().selectedRows()] == [row]
        assert table(view).currentIndex().row() == row
