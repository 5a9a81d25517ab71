"""A key drawn as a small cap: beside buttons, in the search field, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.window.command import key_text

_PADDING = 6
_HEIGHT = 18


def key_cap_width(theme: Theme, text: str) -> float:
    """Width in pixels of the cap for ``text``."""
    return max(QFontMetricsF(theme.font("caption")).horizontalAdvance(text) + 2 * _PADDING, 16.0)


def paint_key_cap(painter: QPainter, left: float, middle: float, text: str, theme: Theme) -> float:
    """Draw a cap around ``text`` with its vertical centre at ``middle``; returns where it ends."""
    font = theme.font("caption")
    metrics = QFontMetricsF(font)
    width = key_cap_width(theme, text)
    box = QRectF(left + 0.5, round(middle - _HEIGHT / 2) + 0.5, width - 1, _HEIGHT - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("border"), 1))
    painter.setBrush(theme.colour("panel"))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(theme.colour("text2"))
    painter.setFont(font)
    base = box.center().y() + (metrics.capHeight()) / 2
    painter.drawText(QPointF(left + (width - metrics.horizontalAdvance(text)) / 2, round(base)), text)
    painter.restore()
    return left + width


class KeyCap(QWidget):
    """A cap as a widget. The mouse goes through it, and readers of the screen have the tooltip of what it is for."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = key_text(key)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(key_cap_width(self._theme, self._text)), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, 0, self.height() / 2, self._text, self._theme)
