"""Entries of a list's context menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.list_actions import add_list_action


def test_an_entry_shows_its_key_and_calls(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    called: list[bool] = []
    action = add_list_action(menu, "Remove…", lambda: called.append(True), "Del")
    assert menu.actions() == [action]
    assert action.shortcut() == QKeySequence("Del")
    action.trigger()
    assert called == [True]


def test_the_key_is_only_told(qtbot: QtBot) -> None:
    """The list answers the key; a shortcut of the window would take it from every other list."""
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(window)
    called: list[bool] = []
    action = add_list_action(menu, "Remove…", lambda: called.append(True), "Del")
    assert action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert called == []
