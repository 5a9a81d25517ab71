"""A text field that shows where its value was found, until the user edits it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

_EDGE, _GAP = 9, 10
"""Distance from the words on the right to the edge of the field and to the value, in pixels."""
_LEAST_VALUE = 90
"""Smallest width of the value in pixels; below that the words on the right are hidden."""


class FoundField(QLineEdit):
    """A line edit that shows in faint words on its right where its value was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = ""
        self._edited = False
        self.textEdited.connect(self._on_edited)
        theme.changed.connect(self._make_room)

    @property
    def found(self) -> str:
        """The words on the right that are shown now."""
        return "" if self._edited else self._found

    def show_value(self, value: str, found: str = "") -> None:
        """Fill the field; ``found``: where the value was found."""
        self.setText(value)
        self.setCursorPosition(0)
        self._found, self._edited = found if value else "", False
        set_tip(self, f"{value}\n{found}" if found and value else value)
        self._make_room()

    def _on_edited(self) -> None:
        if not self._edited:
            self._edited = True
            self._make_room()

    def _width(self) -> int:
        """Width of the words on the right in pixels; 0 if there is no room for them."""
        if not self.found:
            return 0
        wide = round(painting.text_width(self.found, self._theme.font("caption")) + 0.5)
        return wide if self.width() - wide - _EDGE - _GAP >= _LEAST_VALUE else 0

    def _make_room(self) -> None:
        width = self._width()
        self.setTextMargins(0, 0, width + _GAP if width else 0, 0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._width():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        font = self._theme.font("caption")
        base = painting.baseline(0, self.height(), font)
        right = self.width() - _EDGE
        painting.paint_text_right(painter, right, base, self.found, font, self._theme.colour("text3"))
