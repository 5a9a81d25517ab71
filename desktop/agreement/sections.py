"""A section of the view with its heading and a note below it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote, Surface
from desktop.widgets.section_head import SectionHead

_NOTE = 30


class Section(Surface):
    """A heading with parts below it. The last part that is not a note takes the remaining height."""

    def __init__(self, theme: Theme, title: str, *parts: QWidget) -> None:
        super().__init__(theme, "paper")
        self.head = SectionHead(theme, title)
        column = flush_column(self)
        column.addWidget(self.head)
        growing = [part for part in parts if not isinstance(part, SmallNote)][-1]
        for part in parts:
            column.addWidget(part, 1 if part is growing or isinstance(part, EmptyNote) else 0)
        if isinstance(growing, EmptyNote):
            column.setStretchFactor(parts[-2], 1)


class SmallNote(QWidget):
    """A sentence in small type."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setFixedHeight(_NOTE)
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = self._theme, self._theme.font("caption")
        base = painting.baseline(0, self.height(), font)
        room = self.width() - 2 * MARGIN
        painting.paint_text(QPainter(self), MARGIN, base, room, self._words, font, theme.colour("text2"))
