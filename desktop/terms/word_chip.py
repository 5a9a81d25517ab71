"""Words in a small frame: one that can be removed, and one that can be opened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

HEIGHT = 22
_PADDING = 8
_CROSS = 9
_GAP = 6


class WordChip(QAbstractButton):
    """A click outside the cross, or Enter, chooses the word."""

    removed = Signal()
    """The cross was clicked, or X or Delete pressed."""

    def __init__(
        self,
        theme: Theme,
        word: str,
        remark: str = "",
        *,
        own: bool = False,
        removable: bool = False,
        tip: str = "",
    ) -> None:
        """``own``: with the accent's outline, for the analyst's own words. ``remark``: less prominent text after the
        word."""
        super().__init__()
        self._theme, self._remark, self._own, self._removable = theme, remark, own, removable
        self.setText(word)
        self.setAccessibleName(f"{word} {remark}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if tip:
            set_tip(self, tip)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        font = self._theme.font("small")
        width = painting.text_width(self.text(), font) + 2 * _PADDING
        if self._remark:
            width += painting.text_width(self._remark, self._theme.font("caption")) + _GAP
        if self._removable:
            width += _CROSS + _GAP
        return QSize(round(width + 0.5), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(HEIGHT * 2, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._removable and event.position().x() >= self.width() - _CROSS - _PADDING - _GAP:
            event.accept()
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if self._own else "border"), 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "raised"))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font: QFont = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        right = self.width() - _PADDING - (_CROSS + _GAP if self._removable else 0)
        end = painting.paint_text(
            painter, _PADDING, base, right - _PADDING, self.text(), font, theme.colour("text")
        )
        if self._remark:
            caption = theme.font("caption")
            painting.paint_text(
                painter, end + _GAP, base, right - end, self._remark, caption, theme.colour("text2")
            )
        if self._removable:
            top = (self.height() - _CROSS) / 2
            box = QRectF(self.width() - _PADDING - _CROSS, top, _CROSS, _CROSS)
            ink = theme.colour("text" if self.underMouse() or self.hasFocus() else "text3")
            theme.paint_glyph(painter, box, "contradicts", ink)
