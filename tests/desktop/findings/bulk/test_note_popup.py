"""A note for several claims."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.findings.bulk.note_popup import NotePopup
from desktop.look.theme import Theme


def test_enter_gives_what_is_written_and_nothing_else_does(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    given: list[str] = []
    for words, key in ((" 待核 ", Qt.Key.Key_Return), ("", Qt.Key.Key_Return), ("x", Qt.Key.Key_Escape)):
        popup = NotePopup(theme, parent)
        popup.written.connect(given.append)
        popup.show()
        popup.field.setText(words)
        qtbot.keyClick(popup.field, key)
        assert not popup.isVisible()
    assert given == ["待核"]
