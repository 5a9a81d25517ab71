"""The dialog that creates an article from pasted text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from corpus.model import Article, Language
from corpus.text import article_from_text, digest
from desktop.dialogs.act import ActDialog
from desktop.dialogs.article_form import ArticleForm
from desktop.dialogs.encoding_box import TEXT_SIZE
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

SIZE = (880, 520)
"""Initial size in pixels: the text, and the form beside it."""
FORM_WIDTH = 340
"""Width of the form in pixels."""
_PAUSE = 150
"""Milliseconds without a keystroke before the title is guessed again. Chosen: a pause in typing."""


class PasteDialog(ActDialog):
    """The text on the left, its data on the right. Fields that the user has edited are not guessed any more."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, theme, self.tr("Paste an article"), "pasteDialog", parent)
        self._touched: set[str] = set()
        self._read = article_from_text("")
        self._guessed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.guess)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("textField")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Paste the text of an article here."))
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.reading_font(Language.SIMPLIFIED, TEXT_SIZE))
        self.form = ArticleForm(theme, self)
        self._lay_out()
        self.accept_button = self.add_ending(self.tr("Add"), self._add)
        self.text.textChanged.connect(self._on_text_changed)
        self._watch_fields()
        self.resize(*SIZE)
        self.text.setPlainText(text or QGuiApplication.clipboard().text())
        self.text.setFocus()
        self.guess()

    def _lay_out(self) -> None:
        right = QWidget(self)
        right.setFixedWidth(FORM_WIDTH)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        rows.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        label = Label(self.tr("Text"), self)
        label.setBuddy(self.text)
        left.addWidget(label)
        left.addWidget(self.text, 1)
        columns = QHBoxLayout()
        columns.setSpacing(Space.XXL)
        columns.addLayout(left, 1)
        columns.addWidget(right)
        self.body.addLayout(columns, 1)

    def _watch_fields(self) -> None:
        form = self.form
        for name in ("title", "publisher", "byline", "published", "url"):
            getattr(form, name).textEdited.connect(lambda _, name=name: self._touched.add(name))
        form.language.activated.connect(lambda _: self._touched.add("language"))
        form.edited.connect(self._update)

    def _on_text_changed(self) -> None:
        self._guessed = False
        self._pause.start()
        self._update()

    def guess(self) -> None:
        """Fill the fields that the user has not edited from the text."""
        self._pause.stop()
        self._read = article = article_from_text(self.text.toPlainText())
        self._guessed = True
        guessed: dict[str, Any] = {
            "title": article.title,
            "publisher": article.publisher,
            "byline": article.byline,
            "published": article.published,
            "url": article.url,
            # A script is recognised only in a text.
            "language": article.language if article.content.strip() else Language.SIMPLIFIED,
        }
        entered: dict[str, Any] = {**self.form.values(), "published": self.form.published.text()}
        self.form.show_article(**(guessed | {name: entered[name] for name in self._touched}))
        self.text.setFont(self.theme.reading_font(article.language, TEXT_SIZE))
        self._update()

    def _update(self) -> None:
        twin = self._twin() if self._guessed else None
        if twin is not None:
            words = self.tr("Already imported, as “{title}”.").format(title=twin.title)
            self.say(words, "warn")
        else:
            self.say("")
        if self.accept_button is not None:
            ready = self._guessed and bool(self._read.content.strip()) and twin is None
            self.accept_button.setEnabled(ready and self.form.complete and not self.acting)

    def _twin(self) -> Article | None:
        """The article of the project with the same text."""
        snapshot = self.workspace.snapshot
        sha256 = digest(self._read.content)
        articles = snapshot.articles.values() if snapshot is not None else ()
        return next((article for article in articles if article.sha256 == sha256), None)

    def _add(self) -> None:
        from db import edits

        values: dict[str, Any] = self.form.values()
        self.act(edits.import_articles, [replace(self._read, **values)])
