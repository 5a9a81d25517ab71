"""What the reading area says while no article is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.look.painting import elide, text_width
from desktop.look.theme import Theme

ICON = 20
LINE = 24.0


class EmptyHint(QWidget):
    """A few lines in the middle of the empty area."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_articles = False
        self.setObjectName("emptyReadingArea")
        theme.changed.connect(self.update)
        self._tell()

    def set_has_articles(self, has: bool) -> None:
        """Whether there is something in the library to open."""
        if has != self._has_articles:
            self._has_articles = has
            self._tell()

    def lines(self) -> list[str]:
        """What is said, line by line."""
        if not self._has_articles:
            return [self.tr("There are no articles yet"), self.tr("Drop files here, or press Ctrl I")]
        return [
            self.tr("No article is open"),
            self.tr("Double-click one in the library, or drag it here"),
            self.tr("Drag a second one to the edge to read both side by side"),
        ]

    def _tell(self) -> None:
        self.setAccessibleName("\n".join(self.lines()))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        lines = self.lines()
        top = self.height() / 2 - (ICON + 12 + LINE * len(lines)) / 2
        icon = QRectF((self.width() - ICON) / 2, top, ICON, ICON)
        self._theme.icon("view.read", "text3", ICON).paint(
            painter, icon.toRect(), Qt.AlignmentFlag.AlignCenter
        )
        for number, line in enumerate(lines):
            font = self._theme.font("ui" if number == 0 else "small")
            shown = elide(line, font, self.width() - 32.0)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text" if number == 0 else "text2"))
            base = top + ICON + 12 + LINE * (number + 0.7)
            painter.drawText(QPointF((self.width() - text_width(shown, font)) / 2, base), shown)
