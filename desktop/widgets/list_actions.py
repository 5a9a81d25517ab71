"""Entries of a list's context menu for actions that have keys in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_list_action(menu: QMenu, words: str, call: Callable[[], object], key: str) -> QAction:
    """Append an entry that shows ``key``, in Qt's portable notation. The menu only shows the key; the list handles it.

    Commands of the window are not added like this: menus show the actions of
    :class:`~desktop.commands.actions.Actions`.
    """
    action = QAction(words, menu)
    action.setShortcut(QKeySequence.fromString(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: call())
    menu.addAction(action)
    return action
