"""One of the three tables."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.view import MatrixView


def test_a_click_anywhere_gives_the_keyboard_to_the_cells(matrix: MatrixView, qtbot: QtBot) -> None:
    grid = matrix.context.grid
    where = grid.left.row_rect(1).center()
    qtbot.mouseClick(grid.left.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (grid.current.row(), grid.current.column()) == (1, 0)
    assert grid.main.hasFocus()


def test_a_double_click_opens(matrix: MatrixView, qtbot: QtBot) -> None:
    grid = matrix.context.grid
    where = grid.main.visualRect(grid.model.index(1, 2)).center()
    with qtbot.waitSignal(grid.opened):
        qtbot.mouseDClick(grid.main.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_letters_are_not_searched_for(matrix: MatrixView) -> None:
    before = matrix.context.grid.current
    matrix.context.grid.main.keyboardSearch("日")
    assert matrix.context.grid.current == before
