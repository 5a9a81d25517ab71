"""The line about articles that are not compared: they are too long, or their text is not on this machine."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.derived.suggestions.suggesting import Suggesting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.absent_text_words import left_out_words


class LeftOutLine(Label):
    """Hidden while all articles are compared."""

    def __init__(
        self, suggesting: Suggesting, workspace: Workspace, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._suggesting, self._workspace, self._theme = suggesting, workspace, theme
        self.setObjectName("suggestionsLeftOut")
        self.setWordWrap(True)
        self.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Name the current articles."""
        lines = [left_out_words(self._workspace.absent_texts)]
        titles = [article.title for article in self._suggesting.left_out()]
        if titles:
            words = self.tr("Too long, compared only where you select: {articles}")
            lines.append(words.format(articles=self.tr(", ").join(f"“{title}”" for title in titles)))
        self.setText("\n".join(filter(None, lines)))
        self.setVisible(bool(self.text()))

    def _restyle(self) -> None:
        self.set_style(self._theme.font("small"), self._theme.colour("text2"))
