"""The findings of a check as lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.journal.verifying import Finding
from desktop.dialogs.backups.finding_table import FindingTable
from desktop.look.theme import Theme


def test_damage_of_one_kind_is_one_line_with_its_count(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model = FindingTable(theme, parent)
    model.show_findings(
        [
            Finding("digest", "error", "claim", "c1", "<b>c1</b>"),
            Finding("digest", "error", "claim", "c2", ""),
            Finding("encoding", "error", "tag", "t1", ""),
            Finding("row", "error", "tag", "t2", ""),
        ]
    )
    assert [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())] == [
        ("Changed since it was written (claims)", "2"),
        ("Cannot be read (tags)", "2"),
    ]
    told = model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in told
    assert "c2" in told
