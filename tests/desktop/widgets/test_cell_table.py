"""Tables with painted cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.cell_table import CellTable


def test_letters_search_for_no_cell_and_edit_none(qtbot: QtBot) -> None:
    table, model = CellTable(), QStandardItemModel()
    qtbot.addWidget(table)
    assert not table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    for name in ("apple", "banana"):
        model.appendRow(QStandardItem(name))
    table.setModel(model)
    table.setCurrentIndex(model.index(0, 0))
    for key in (Qt.Key.Key_B, Qt.Key.Key_F2):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == 0 and table.state() is CellTable.State.NoState
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
