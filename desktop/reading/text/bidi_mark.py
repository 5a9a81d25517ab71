"""Makes bidirectional controls visible: a boxed name stands where the invisible character does."""

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

BIDI_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME = QTextFormat.Property.UserProperty.value + 1


class BidiMark(QPyTextObject):
    """Draws the marks of one document."""

    def __init__(self, theme: Theme, size: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = QFont(theme.font("caption"))
        self._font.setPixelSize(max(9, round(size * 0.6)))
        self._size = size

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        width = QFontMetricsF(self._font).horizontalAdvance(str(form.property(_NAME)))
        return QSizeF(width + 8, self._size * 0.85)

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
        painter.drawRoundedRect(box.adjusted(1.5, 0.5, -1.5, -0.5), 2, 2)
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
