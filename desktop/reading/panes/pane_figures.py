"""Keeps the dots under one pane's figures in step with the project and with what the reader wants to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from corpus.changes import ChangeSet
from corpus.model import Article
from desktop.derived.figures import Figures, touches_figures
from desktop.project.workspace import Workspace
from desktop.reading.text.article_view import ArticleView
from desktop.settings import Settings

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure


class PaneFigures(QObject):
    """Asks for the figures of the article that the view shows, unless they are turned off."""

    def __init__(self, view: ArticleView, workspace: Workspace, figures: Figures, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._workspace, self._figures = view, workspace, figures
        self._settings = settings
        view.figure_words = self._words
        figures.read.connect(self._on_read)
        settings.changed.connect(self._on_setting_changed)

    def show(self) -> None:
        """Show what is known of the figures of the article, and see to it that they get known."""
        article = self._view.article_id
        if article is None or not self._settings.value("show_figures"):
            self._view.set_figures(())
            return
        self._view.set_figures(self._figures.of(article) or ())
        self._figures.want(article)

    def take(self, changes: ChangeSet) -> None:
        """The project changed."""
        if touches_figures(changes) or changes.touches(Article):
            self.show()

    def _on_read(self, article: str) -> None:
        if article == self._view.article_id:
            self.show()

    def _on_setting_changed(self, key: str) -> None:
        if key == "show_figures":
            self.show()

    def _words(self, one: LedgerFigure) -> str:
        from desktop.words.figure_words import scale_of, tooltip_of

        return tooltip_of(one, scale_of(self._settings))
