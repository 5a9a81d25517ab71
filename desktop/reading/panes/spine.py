"""A folded pane: its letter and title along the edge; a click unfolds it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from corpus.model import Language
from corpus.shortening import cut_off
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.panes.pane import Pane

BADGE = 20.0
"""Side of the letter's badge, as in the head of a pane."""
LINE_GAP = 4
"""Pixels between the characters of the title."""


class Spine(QAbstractButton):
    """Represents one folded pane."""

    unfold_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pane: Pane | None = None
        self.setObjectName("spine")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.unfold_requested.emit(self._pane))
        theme.changed.connect(self.update)

    def show_pane(self, pane: Pane) -> None:
        """Represent ``pane``."""
        self._pane = pane
        words = self.tr("Unfold {letter} {title}").format(letter=pane.letter, title=self._title())
        self.setAccessibleName(words)
        set_tip(self, words)
        self.update()

    def _title(self) -> str:
        article = self._pane.view.article if self._pane else None
        return article.title if article else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.hasFocus()
        painter.fillRect(self.rect(), self._theme.colour("hover" if hot else "chrome"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour("border"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colour("border"))
        if self._pane is None:
            return
        head = float(self._theme.size("paneHeader"))
        badge = QRectF((self.width() - BADGE) / 2, (head - BADGE) / 2, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("pressed"))
        painter.drawRoundedRect(badge, self._theme.radius("control"), self._theme.radius("control"))
        bold = QFont(self._theme.font("small"))
        bold.setBold(True)
        self._draw(painter, self._pane.letter, badge.center().x(), badge.center().y(), bold)
        self._draw_title(painter, head + Space.M)

    def _draw_title(self, painter: QPainter, top: float) -> None:
        """Draw the title vertically, as on the spine of a Chinese book."""
        article = self._pane.view.article if self._pane else None
        font = self._theme.text_font(article.language if article else Language.SIMPLIFIED, "small")
        step = QFontMetricsF(font).ascent() + LINE_GAP
        title = self._title()
        fitting = max(0, int((self.height() - top - Space.M) / step))
        excerpt = cut_off(title, fitting)
        for number, character in enumerate(excerpt):
            self._draw(painter, character, self.width() / 2, top + (number + 0.5) * step, font)

    def _draw(self, painter: QPainter, words: str, x: float, y: float, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(
            QPointF(x - metrics.horizontalAdvance(words) / 2, y + metrics.capHeight() / 2), words
        )
