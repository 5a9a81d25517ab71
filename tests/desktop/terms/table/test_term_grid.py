"""The view of the table of words: keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.terms.table.term_grid import TermGrid


def test_keys(term_grid: TermGrid, qtbot: QtBot) -> None:
    grid = term_grid
    grid.select(0)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current is grid.terms.rows[1]
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.chosen() == [1, 2]
    for key, signal in (
        (Qt.Key.Key_X, grid.stop_requested),
        (Qt.Key.Key_Return, grid.opened),
        (Qt.Key.Key_Escape, grid.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(grid, key)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.chosen() == [len(grid.terms.rows) - 1]


def test_the_menu_is_about_the_word_under_the_pointer(term_grid: TermGrid, qtbot: QtBot) -> None:
    grid = term_grid
    grid.select(0)
    words = grid.verticalHeader()
    with qtbot.waitSignal(grid.menu_requested):
        words.customContextMenuRequested.emit(QPoint(10, words.sectionViewportPosition(2) + 5))
    assert grid.chosen() == [2]
