"""The line below the cards: the keys, and the number of pairs to review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.suggestions.words import CardWords

HEIGHT = 34

translate = QCoreApplication.translate


class Footer(QWidget):
    """As many keys as fit at the left, the count at the right."""

    def __init__(self, theme: Theme, words: CardWords) -> None:
        super().__init__()
        self.setObjectName("suggestionFooter")
        self._theme = theme
        self._count = ""
        self._keys = (
            (("↑", "↓"), translate("SuggestionCards", "Choose")),
            *(((words.key(name),), words.button(name)) for name in ("accept", "reject", "relation")),
        )
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The words at the right."""
        return self._count

    def show_count(self, words: str) -> None:
        """Show the number of pairs, as text."""
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
