"""Keeps the dots under a pane's figures up to date with the project and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from corpus.changes import ChangeSet
from corpus.model import Article
from desktop.derived.figures import Figures, touches_figures
from desktop.project.workspace import Workspace
from desktop.reading.text.reading_view import ReadingView
from desktop.settings import Settings

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure


class PaneFigures(QObject):
    """Requests the figures of the article shown, unless they are turned off."""

    def __init__(self, view: ReadingView, workspace: Workspace, figures: Figures, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._workspace, self._figures = view, workspace, figures
        self._settings = settings
        view.figure_words = self._words
        figures.read.connect(self._on_read)
        settings.changed.connect(self._on_setting_changed)

    def show(self) -> None:
        """Show the known figures of the article, and request the others."""
        article = self._view.article_id
        if article is None or not self._settings.value("show_figures"):
            self._view.emphasis.set_figures(())
            return
        self._view.emphasis.set_figures(self._shown(article))
        self._figures.request(article)

    def _shown(self, article: str) -> list[LedgerFigure]:
        figures = self._figures.of(article)
        if not figures:
            return []
        from corpus.figures.ledger import of_interest

        return of_interest(figures, self._view.source)

    def apply(self, changes: ChangeSet) -> None:
        """Follow a change of the project."""
        if touches_figures(changes) or changes.touches(Article):
            self.show()

    def _on_read(self, article: str) -> None:
        if article == self._view.article_id:
            self.show()

    def _on_setting_changed(self, key: str) -> None:
        if key == "show_figures":
            self.show()

    def _words(self, figure: LedgerFigure) -> str:
        from desktop.words.figure_words import scale_of, tooltip_of

        return tooltip_of(figure, scale_of(self._settings))
