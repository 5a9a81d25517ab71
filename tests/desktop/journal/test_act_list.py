from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.journal.journal_page import JournalPage
from tests.desktop import panels


def test_acts_are_copied_as_text_and_painted(page: JournalPage, qtbot: QtBot) -> None:
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = panels.clipboard().splitlines()
    assert len(lines) == page.list.model().rowCount() - 1, "the head of the day is no act"
    assert "班次" in lines[0]
    assert "undone" in lines[0]
    assert "航线" in lines[1]
    assert not page.list.grab().isNull()
