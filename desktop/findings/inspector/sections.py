"""Headings between the parts of an inspector page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme

HEIGHT = 24
"""Pixels: room for a small button."""


class SectionHeading(QWidget):
    """Small grey text, followed by a count, with a remark or buttons on the right."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title = theme, title
        self._count = 0
        self._remark = ""
        self._buttons = QHBoxLayout(self)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(Space.XXS)
        self._buttons.addStretch(1)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)

    @property
    def remark(self) -> str:
        """The text on the right."""
        return self._remark

    def set_count(self, count: int) -> None:
        """Show a count after the title; 0 is not shown."""
        self._count = count
        self.update()

    def set_remark(self, remark: str) -> None:
        """Show a warning on the right; empty for none."""
        self._remark = remark
        self.setAccessibleName(f"{self._title} {remark}".strip())
        self.update()

    def add_button(self, button: QWidget) -> None:
        """Append a button on the right."""
        self._buttons.addWidget(button)

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        font = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        end = painting.paint_text(painter, 0, base, self.width(), self._title, font, theme.colour("text2"))
        if self._count:
            end = painting.paint_count(painter, end + 6, base, self._count, theme)
        if self._remark:
            words = painting.elide(self._remark, font, self.width() - end - 12)
            painting.paint_text_right(painter, self.width(), base, words, font, theme.colour("warn"))
