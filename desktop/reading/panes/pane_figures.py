"""Keeps the dots under one pane's figures in step with the project and with what the reader wants to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from corpus.changes import ChangeSet
from corpus.model import Article
from desktop.figures import touches_figures
from desktop.reading.text.article_view import ArticleView
from desktop.settings import Settings
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure


class PaneFigures(QObject):
    """Asks for the figures of the article that the view shows, unless they are turned off."""

    def __init__(self, view: ArticleView, workspace: Workspace, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._workspace, self._settings = view, workspace, settings
        view.figure_words = self._words
        workspace.figures.read.connect(self._on_read)
        settings.changed.connect(self._on_setting_changed)

    def show(self) -> None:
        """Show what is known of the figures of the article, and see to it that they get known."""
        article = self._view.article_id
        if article is None or not self._settings.value("show_figures"):
            self._view.set_figures(())
            return
        self._view.set_figures(self._workspace.figures.of(article) or ())
        self._workspace.figures.want(article)

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
        from desktop.figure_words import scale_of, tooltip_of

        return tooltip_of(one, scale_of(self._settings))
