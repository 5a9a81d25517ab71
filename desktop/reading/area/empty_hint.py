"""The empty state of the reading area."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.commands.actions import Actions
from desktop.look.painting import elide, text_width
from desktop.look.spacing import Space
from desktop.look.theme import Theme

LINE = 24.0
"""Line height in pixels: looser than in a list, since there are only two or three lines."""
BASELINE = 0.7
"""Position of the baseline in a line, as a share of its height."""


class EmptyHint(QWidget):
    """A few lines in the middle of the empty area."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._has_articles = False
        self.setObjectName("emptyReadingArea")
        self._import = QPushButton(self)
        self._import.setObjectName("importButton")
        self._import.clicked.connect(lambda _=False: actions["article.import"].trigger())
        theme.changed.connect(self.update)
        self._refresh()

    def set_has_articles(self, has: bool) -> None:
        """Set whether the library has articles to open."""
        if has != self._has_articles:
            self._has_articles = has
            self._refresh()

    def lines(self) -> list[str]:
        """The text, line by line."""
        if not self._has_articles:
            key = self._actions.command("article.import").called
            how = self.tr("Drop files here, or press {key}").format(key=key)
            return [self.tr("There are no articles yet"), how]
        return [
            self.tr("No article is open"),
            self.tr("Double-click one in the library, or drag it here"),
            self.tr("Drag a second one to the edge to read both side by side"),
        ]

    def _refresh(self) -> None:
        self.setAccessibleName("\n".join(self.lines()))
        self._import.setText(self._actions["article.import"].text())
        self._import.setVisible(not self._has_articles)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _top(self) -> float:
        side = self._theme.size("iconToolbar")
        return self.height() / 2 - (side + Space.L + LINE * len(self.lines())) / 2

    def _place(self) -> None:
        """Put the button below the lines."""
        size = self._import.sizeHint()
        below = self._top() + self._theme.size("iconToolbar") + Space.L + LINE * len(self.lines()) + Space.L
        self._import.setGeometry(
            (self.width() - size.width()) // 2, round(below), size.width(), size.height()
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        lines = self.lines()
        side = self._theme.size("iconToolbar")
        top = self._top()
        icon = QRectF((self.width() - side) / 2, top, side, side)
        self._theme.icon("view.read", "text3", side).paint(
            painter, icon.toRect(), Qt.AlignmentFlag.AlignCenter
        )
        for number, line in enumerate(lines):
            font = self._theme.font("ui" if number == 0 else "small")
            elided = elide(line, font, float(self.width() - 2 * Space.XL))
            painter.setFont(font)
            painter.setPen(self._theme.colour("text" if number == 0 else "text2"))
            base = top + side + Space.L + LINE * (number + BASELINE)
            painter.drawText(QPointF((self.width() - text_width(elided, font)) / 2, base), elided)
