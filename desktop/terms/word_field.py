"""The field above a list of words, in which more are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.look.theme import Theme


class WordField(QLineEdit):
    """As high as the other fields of the theme."""

    escaped = Signal()
    """Escape was pressed; the field is empty now."""

    def __init__(self, theme: Theme, name: str, words: str) -> None:
        """``name``: the object name; ``words``: what is to be typed."""
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.size("input"))
