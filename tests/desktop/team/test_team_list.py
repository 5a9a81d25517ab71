from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.team.team_list import TeamList


def test_rows_hold_values_words_and_tips(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows: TeamList[int] = TeamList(("Name", "Role"), parent)
    rows.show_rows([(7, ("lin", "Owner"), "may do all")])
    assert (rows.rowCount(), rows.columnCount()) == (1, 2)
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Role"
    assert rows.index(0, 1).data() == "Owner"
    assert "may do all" in rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert (rows.value(0), rows.value(1), rows.value(-1)) == (7, None, None)
