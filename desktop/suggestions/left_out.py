"""The line that names the articles too long to be compared."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.derived.suggestions.suggesting import Suggesting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme


class LeftOutLine(Label):
    """Hidden while all articles are compared."""

    def __init__(self, suggesting: Suggesting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._suggesting, self._theme = suggesting, theme
        self.setObjectName("suggestionsLeftOut")
        self.setWordWrap(True)
        self.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Name the current articles."""
        titles = [article.title for article in self._suggesting.left_out()]
        words = self.tr("Too long, compared only where you select: {articles}")
        self.setText(words.format(articles=self.tr(", ").join(f"“{title}”" for title in titles)))
        self.setVisible(bool(titles))

    def _restyle(self) -> None:
        self.set_style(self._theme.font("small"), self._theme.colour("text2"))
