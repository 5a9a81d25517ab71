"""Lists with painted rows."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.row_list import RowList


def test_letters_search_for_no_row(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    assert not rows.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    rows.setModel(QStringListModel(["apple", "banana"]))
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_B)
    assert rows.currentIndex().row() == 0
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
