"""The headers of the table of words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.terms.table.term_grid import TermGrid
from desktop.terms.table.term_model import TOTAL, WORD


def test_a_click_on_a_head_sorts(term_grid: TermGrid, qtbot: QtBot) -> None:
    grid = term_grid
    asked: list[str] = []
    grid.sort_requested.connect(asked.append)
    header = grid.horizontalHeader()
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(1) + 5, 10)
    )
    corner = grid.childAt(QPoint(20, 10))
    for place in (QPoint(20, 10), QPoint(corner.width() - 10, 10)):
        qtbot.mouseClick(corner, Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["article-2", WORD, TOTAL]
