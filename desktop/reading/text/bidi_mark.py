"""Makes bidirectional controls visible: a box with their name in place of the invisible character."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from desktop.look.theme import Theme

FONT_SHARE, SMALLEST_FONT = 0.6, 9
"""Font size of a mark, as a share of the text's, and at least in pixels."""
HEIGHT_SHARE, PADDING = 0.85, 4
"""Height of a mark, as a share of the text's size, and padding on either side of its name in pixels."""
BIDI_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME = QTextFormat.Property.UserProperty.value + 1


class BidiMark(QPyTextObject):
    """Draws the marks of one document."""

    def __init__(self, theme: Theme, size: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = QFont(theme.font("caption"))
        self._font.setPixelSize(max(SMALLEST_FONT, round(size * FONT_SHARE)))
        self._size = size

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        width = QFontMetricsF(self._font).horizontalAdvance(str(form.property(_NAME)))
        return QSizeF(width + 2 * PADDING, self._size * HEIGHT_SHARE)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("warn"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("warnSoft"))
        box = QRectF(rect)
        radius = self._theme.radius("highlight")
        painter.drawRoundedRect(box.adjusted(1.5, 0.5, -1.5, -0.5), radius, radius)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("warn"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(form.property(_NAME)))
        painter.restore()


def bidi_format(name: str) -> QTextCharFormat:
    """The character format of one mark."""
    form = QTextCharFormat()
    form.setObjectType(BIDI_OBJECT)
    form.setProperty(_NAME, name)
    return form
