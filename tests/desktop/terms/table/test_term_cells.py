"""The cells of the table of words."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.terms.table.term_grid import TermGrid


def test_it_is_painted_in_both_units_and_empty(term_grid: TermGrid, qtbot: QtBot) -> None:
    grid = term_grid
    full = grid.grab().toImage()
    grid.terms.show_rates(False)
    assert grid.grab().toImage() != full
    grid.terms.filter("没有的词")
    assert not grid.grab().isNull() and grid.current is None
    QApplication.processEvents()
