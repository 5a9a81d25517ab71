"""The small buttons of the inspector: a tag that can be removed, one that offers choices, one that adds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from corpus.model import Tag
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.widgets.enter_button import EnterButton

HEIGHT = 22
ICON = 12


class Chip(EnterButton):
    """The common base: height, rounded box, pointer."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def box(self) -> QRectF:
        """The outline of the chip."""
        return self.rect().toRectF()

    def minimumSizeHint(self) -> QSize:
        return QSize(HEIGHT, HEIGHT)


class TagChip(Chip):
    """A tag of the claim. A click, Enter or Delete removes it; a cross is shown under the pointer."""

    def __init__(self, theme: Theme, tag: Tag, digit: int | None, words: str) -> None:
        super().__init__(theme, words)
        self.setObjectName(f"tagChip-{tag.id}")
        set_tip(self, words)
        self.tag, self.digit = tag, digit

    def sizeHint(self) -> QSize:
        return QSize(int(painting.chip_width(self.tag, self.digit, self._theme)) + 1, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.box()
        painting.paint_chip(painter, box, self.tag, self.digit, self._theme)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            style = self._theme.tag(self.tag.colour)
            cross = QRectF(box.right() - ICON - 3, box.center().y() - ICON / 2, ICON, ICON)
            painter.fillRect(cross.adjusted(-2, -2, 0, 2), style.fill)
            self._theme.paint_glyph(painter, cross, "contradicts", style.text)


class _WordedChip(Chip):
    """Text and an icon."""

    def sizeHint(self) -> QSize:
        width = painting.text_width(self.text(), self._theme.font("small")) + 3 * painting.CHIP_PADDING + ICON
        return QSize(int(width) + 1, HEIGHT)


class ChoiceChip(_WordedChip):
    """Text in a thin frame with a chevron: a click offers choices."""

    def set_words(self, words: str, name: str) -> None:
        """Show another choice; ``name``: the accessible name of the button."""
        self.setText(words)
        self.setAccessibleName(f"{name}: {words}")
        set_tip(self, name)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        box = self.box().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() and self.isEnabled() else "raised"))
        painter.drawRoundedRect(box, theme.radius("control"), theme.radius("control"))
        font = theme.font("small")
        ink = theme.colour("text" if self.isEnabled() else "disabled")
        left = box.left() + painting.CHIP_PADDING
        right = box.right() - painting.CHIP_PADDING - ICON
        base = painting.baseline(box.top(), box.height(), font)
        painting.paint_text(painter, left, base, right - left, self.text(), font, ink)
        chevron = QRectF(right + 2, box.center().y() - ICON / 2, ICON, ICON)
        theme.icon("collapse", "text2", ICON).paint(painter, chevron.toRect())


class AddChip(_WordedChip):
    """A plus and text in a dashed frame."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        box = self.box().adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(theme.colour("borderStrong" if self.underMouse() and self.isEnabled() else "border"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(box, theme.radius("control"), theme.radius("control"))
        plus = QRectF(box.left() + painting.CHIP_PADDING, box.center().y() - ICON / 2, ICON, ICON)
        theme.icon("add", "text2", ICON).paint(painter, plus.toRect())
        font = theme.font("small")
        base = painting.baseline(box.top(), box.height(), font)
        ink = theme.colour("text2" if self.isEnabled() else "disabled")
        painting.paint_text(painter, plus.right() + 4, base, box.width(), self.text(), font, ink)
