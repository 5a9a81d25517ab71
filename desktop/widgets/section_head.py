"""The header of a section of the overview: a bold title, a remark, and the section's controls at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.spacing import Space
from desktop.look.theme import Theme

HEIGHT = 35


class SectionHead(QWidget):
    """Has the panel's colour, with a line below."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title, self._remark = theme, title, ""
        self._parts: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, MARGIN, 0)
        self._row.setSpacing(int(Space.M))
        self._row.addStretch(1)
        self.setFixedHeight(HEIGHT)
        self.set_remark("")
        theme.changed.connect(self.update)

    def add(self, widget: QWidget) -> None:
        """Append a widget at the right."""
        self._parts.append(widget)
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_remark(self, words: str) -> None:
        """Set the text after the title."""
        self._remark = words
        self.setAccessibleName(f"{self._title} {words}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme)
        font = QFont(theme.font())
        font.setBold(True)
        base = painting.baseline(0, self.height(), font)
        lefts = [part.x() for part in self._parts if not part.isHidden()]
        right = min(lefts, default=self.width()) - 8
        end = painting.paint_text(
            painter, MARGIN, base, right - MARGIN, self._title, font, theme.colour("text")
        )
        room = right - end - 8
        painting.paint_text(
            painter, end + 8, base, room, self._remark, theme.font("small"), theme.colour("text2")
        )
