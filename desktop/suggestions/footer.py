"""The line under the cards: what the keys do, and how many pairs await a decision."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme

HEIGHT = 34

translate = QCoreApplication.translate


class Footer(QWidget):
    """Keys from the left as far as there is room, the count at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("suggestionFooter")
        self._theme = theme
        self._count = ""
        self._keys = (
            (("↑", "↓"), translate("SuggestionCards", "Choose")),
            (("Y",), translate("SuggestionCards", "Accept")),
            (("N",), translate("SuggestionCards", "Reject")),
            (("R",), translate("SuggestionCards", "Relation")),
        )
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What is said at the right."""
        return self._count

    def show_count(self, words: str) -> None:
        """Say how many pairs there are."""
        if words != self._count:
            self._count = words
            self.setAccessibleName(words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("border"))
        font = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        right = painting.paint_text_right(
            painter, self.width() - MARGIN, base, self._count, font, theme.colour("text2")
        )
        left = float(MARGIN)
        for keys, words in self._keys:
            wide = sum(painting.key_cap_width(theme, key) + 3 for key in keys)
            if left + wide + 3 + painting.text_width(words, font) > right - 8:
                break
            for key in keys:
                left = painting.paint_key_cap(painter, left, self.height() / 2, key, theme) + 3
            left = painting.paint_text(
                painter, left + 2, base, right - left, words, font, theme.colour("text2")
            )
            left += 9
