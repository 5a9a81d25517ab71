"""The heading of one version: letter, publisher, version, and whether it is in use."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Article
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme

LETTER = 20
"""Side of the letter's badge, in pixels."""


class SideHead(QWidget):
    """One painted line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = self._publisher = self._version = self._remark = ""
        self._article: Article | None = None
        self._in_use = False
        self.setFixedHeight(theme.size("paneHeader"))
        theme.changed.connect(self.update)

    def show_side(self, article: Article, letter: str, version: str, remark: str, *, in_use: bool) -> None:
        """Show the article and version of this side; ``in_use``: it is the current version."""
        self._article, self._letter, self._version, self._remark = article, letter, version, remark
        self._publisher = article.source_name
        self._in_use = in_use
        self.setAccessibleName(" ".join((letter, self._publisher, version, remark)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        line = 2 if self._in_use else 1
        edge = theme.colour("accent" if self._in_use else "border")
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), edge)
        if self._article is None:
            painter.end()
            return
        gap, height = int(Space.M), self.height() - 1
        box = QRectF(gap, (height - LETTER) / 2, LETTER, LETTER)
        painting.paint_letter(painter, box, self._letter, theme)
        small, ui = theme.font("small"), theme.text_font(self._article.language)
        right = float(self.width() - gap)
        base = painting.baseline(0, height, small)
        quiet = theme.colour("text2")
        right = painting.paint_text_right(painter, right, base, self._remark, small, quiet) - 2 * gap
        version = painting.text_width(self._version, small)
        left = box.right() + gap
        room = right - left - version - gap
        end = painting.paint_text(
            painter, left, painting.baseline(0, height, ui), room, self._publisher, ui, theme.colour("text")
        )
        painting.paint_text(painter, end + gap, base, right - end - gap, self._version, small, quiet)
        painter.end()
