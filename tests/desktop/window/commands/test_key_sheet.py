"""The columns of keys as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.command import GROUP_NAMES
from desktop.look.theme import Theme
from desktop.window.commands.key_sheet import KeySheet
from desktop.window.commands.key_table import lines_of


def test_lines_are_pressed_and_walked_by_the_keyboard(actions: Actions, theme: Theme, qtbot: QtBot) -> None:
    sheet = KeySheet(theme)
    qtbot.addWidget(sheet)
    sheet.show_groups([(group, lines_of(actions, group)) for group in GROUP_NAMES], 1200)
    sheet.show()
    assert not sheet.grab().isNull()
    chosen: list[str] = []
    sheet.chosen.connect(chosen.append)
    first, second = [line.id for line in sheet.lines if not line.fixed][:2]
    sheet.focus_first()
    button = sheet.findChild(QAbstractButton, f"key_line_{first}")
    qtbot.keyClick(button, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.findChild(QAbstractButton, f"key_line_{second}"), Qt.Key.Key_Return)
    assert chosen == [second]
    assert not sheet.findChild(QAbstractButton, "key_line_tag.1").isEnabled()
