"""The dialog for the data of an article."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from corpus.model import Article
from desktop.dialogs.act import ActDialog
from desktop.dialogs.article_form import ArticleForm
from desktop.dialogs.frame import Note
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.wording import encoding_name

WIDTH = 520
"""Initial size in pixels. Chosen: most titles are fully visible."""


class PropertiesDialog(ActDialog):
    """Title, publisher, date, URL and script of one article, and the source of its text."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        article: Article,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, theme, self.tr("Article details"), "propertiesDialog", parent)
        self._article = article
        self.form = ArticleForm(theme, self)
        self.form.show_article(
            title=article.title,
            publisher=article.publisher,
            published=article.published,
            url=article.url,
            language=article.language,
            byline=article.byline,
        )
        self.body.addWidget(self.form)
        self.body.addWidget(Note(theme, "originNote", self, self._origin()))
        self.body.addStretch(1)
        self.accept_button = self.add_ending(self.tr("Save"), self._save)
        self.form.edited.connect(self._update)
        self.form.setEnabled(not workspace.read_only)
        self.resize(WIDTH, 0)
        self.form.title.setFocus()
        self._update()

    def _origin(self) -> str:
        article = self._article
        size = self.tr("%Ln character(s)", "", article.characters)
        if not article.source_file:
            return self.tr("Pasted, {size}").format(size=size)
        words = self.tr("From {file}, {encoding}, {size}")
        encoding = encoding_name(article.encoding)
        return words.format(file=article.source_file, encoding=encoding, size=size)

    def _update(self) -> None:
        if self.accept_button is not None:
            ready = self.form.complete and not self.workspace.read_only and not self.acting
            self.accept_button.setEnabled(ready)

    def _save(self) -> None:
        from db import edits

        article = self._article
        changed: dict[str, Any] = {
            name: value for name, value in self.form.values().items() if value != getattr(article, name)
        }
        if changed:
            self.act(edits.edit_article, article.id, **changed)
        else:
            self.accept()
