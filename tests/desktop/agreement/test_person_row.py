"""A line of the list of people."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.agreement.person_row import PersonRow
from desktop.derived.people.layers import LayerSize, Person


def test_the_eye_hides_and_f2_edits(theme: Any, qtbot: QtBot) -> None:
    person = Person("a", frozenset("a"), "林晓", "林", "green", "solid", mine=True, shared=False)
    row = PersonRow(theme, person, LayerSize(61, 38, "2026-11-24T06:32:00.000Z"), hidden=True)
    qtbot.addWidget(row)
    row.resize(320, 44)
    row.show()
    assert "61 claim(s)" in row.accessibleName() and row.accessibleName().endswith("hidden")
    with qtbot.waitSignal(row.hidden_toggled):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(18, 22))
    with qtbot.assertNotEmitted(row.hidden_toggled):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(120, 22))
    with qtbot.waitSignal(row.hidden_toggled):
        qtbot.keyClick(row, Qt.Key.Key_V)
    with qtbot.waitSignal(row.edit_requested):
        qtbot.keyClick(row, Qt.Key.Key_F2)
    row.set_hidden(False)
    assert not row.grab().toImage().isNull() and "hidden" not in row.accessibleName()
