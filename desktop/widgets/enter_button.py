"""Buttons that are pressed with Enter, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterButton(QAbstractButton):
    """Enter does what the space bar does. Qt's own buttons leave it to the default button of a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


def press_focused(parent: QWidget, event: QKeyEvent) -> bool:
    """If a key is Enter and a push button in ``parent`` has the focus, press that button. Returns whether it did.

    For the key events of a dialog whose buttons are not auto-default, which would press the default button."""
    button = parent.window().focusWidget()
    if event.key() not in _ENTER or not isinstance(button, QPushButton) or not parent.isAncestorOf(button):
        return False
    button.click()
    return True
