"""The common base of the tables."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.agreement.view import AgreementView
from tests.desktop import panels


def test_enter_chooses_and_the_whole_table_is_copied(view: AgreementView, qtbot: QtBot) -> None:
    table = view.figures.tags
    table.setCurrentIndex(table.tags.index(1, 0))
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [1, 0]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = panels.clipboard().splitlines()
    assert len(lines) == 5 and lines[1].startswith("票价水平")
    with qtbot.waitSignal(table.left):
        qtbot.keyClick(table, Qt.Key.Key_Escape)


def test_cells_speak(view: AgreementView) -> None:
    tags = view.figures.tags.tags
    said = tags.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("票价水平: κ")
    assert tags.index(0, 0).data(Qt.ItemDataRole.DisplayRole) is None, "the delegate paints"
