"""A widget that displays a key as a small cap, as in the search field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.commands.command import key_text
from desktop.look.painting import KEY_CAP_HEIGHT, key_cap_width, paint_key_cap
from desktop.look.theme import Theme


class KeyCap(QWidget):
    """Transparent for the mouse; screen readers get the key from the tooltip of the control."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = key_text(key) if key else ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def set_key(self, key: str) -> None:
        """Show another key, in Qt's notation; nothing if it is empty."""
        self._text = key_text(key) if key else ""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._text:
            return QSize(0, KEY_CAP_HEIGHT)
        return QSize(round(key_cap_width(self._theme, self._text)), KEY_CAP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        paint_key_cap(painter, 0, self.height() / 2, self._text, self._theme)
