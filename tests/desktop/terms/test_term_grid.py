"""The table of words as it is used."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.term_grid import TermGrid
from desktop.terms.term_model import TOTAL, WORD, TermModel
from tests.desktop.terms.build import counted, snapshot


def shown(theme: Theme, qtbot: QtBot) -> TermGrid:
    model = TermModel()
    grid = TermGrid(model, theme)
    qtbot.addWidget(grid)
    grid.resize(620, 400)
    grid.show()
    model.show(counted().table, snapshot())
    return grid


def test_keys(theme: Theme, qtbot: QtBot) -> None:
    grid = shown(theme, qtbot)
    grid.select(0)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current is grid.terms.rows[1]
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.chosen() == [1, 2]
    for key, signal in (
        (Qt.Key.Key_X, grid.stop_wanted),
        (Qt.Key.Key_Return, grid.opened),
        (Qt.Key.Key_Escape, grid.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(grid, key)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.chosen() == [len(grid.terms.rows) - 1]


def test_a_click_on_a_head_sorts(theme: Theme, qtbot: QtBot) -> None:
    grid = shown(theme, qtbot)
    asked: list[str] = []
    grid.sort_wanted.connect(asked.append)
    header = grid.horizontalHeader()
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(1) + 5, 10)
    )
    corner = grid.childAt(QPoint(20, 10))
    for place in (QPoint(20, 10), QPoint(corner.width() - 10, 10)):
        qtbot.mouseClick(corner, Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["article-2", WORD, TOTAL]


def test_it_is_painted_in_both_units_and_empty(theme: Theme, qtbot: QtBot) -> None:
    grid = shown(theme, qtbot)
    full = grid.grab().toImage()
    grid.terms.tell_rates(False)
    assert grid.grab().toImage() != full
    grid.terms.filter("没有的词")
    assert not grid.grab().isNull() and grid.current is None
    QApplication.processEvents()


def test_the_menu_is_about_the_word_under_the_pointer(theme: Theme, qtbot: QtBot) -> None:
    grid = shown(theme, qtbot)
    grid.select(0)
    words = grid.verticalHeader()
    with qtbot.waitSignal(grid.menu_wanted):
        words.customContextMenuRequested.emit(QPoint(10, words.sectionViewportPosition(2) + 5))
    assert grid.chosen() == [2]
