"""The data of an article to be imported: title, publisher, author, date and address."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from corpus.model import Language
from corpus.new_article import NewArticle
from corpus.readers.document import FieldSource
from desktop.dialogs.article_form import DateNote, parse_date
from desktop.dialogs.importing.found_field import FoundField
from desktop.dialogs.importing.source_words import found_in_words
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme

LABEL_WIDTH = 36
"""Smallest width of a label in pixels."""


class SourceFields(QWidget):
    """The fields of one article. :attr:`edited` carries the names and values that the user changed."""

    edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = self._field("title", "titleField")
        self.publisher = self._field("publisher", "publisherField")
        self.byline = self._field("byline", "bylineField")
        self.published = self._field("published", "dateField")
        self.published.setPlaceholderText(self.tr("e.g. 2026-09-18, 2026-09 or 2026"))
        self.url = self._field("url", "urlField")
        self._date_note = DateNote(theme, self.published, self)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        self._add(grid, 0, 0, self.tr("Title"), self.title, span=4)
        self._add(grid, 1, 0, self.tr("Publisher"), self.publisher)
        self._add(grid, 1, 3, self.tr("Author"), self.byline)
        self._add(grid, 2, 0, self.tr("Date"), self.published)
        self._add(grid, 2, 3, self.tr("URL"), self.url)
        grid.setColumnMinimumWidth(2, Space.M)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(grid)
        rows.addWidget(self._date_note)

    def _field(self, name: str, object_name: str) -> FoundField:
        field = FoundField(self._theme, self)
        field.setObjectName(object_name)
        field.textEdited.connect(lambda: self._on_edited(name, field))
        return field

    def _add(
        self, grid: QGridLayout, row: int, column: int, words: str, field: FoundField, span: int = 1
    ) -> None:
        label = Label(words, self)
        label.setFont(self._theme.font("small"))
        label.setMinimumWidth(LABEL_WIDTH)
        label.setBuddy(field)
        field.setAccessibleName(words)
        grid.addWidget(label, row, column)
        grid.addWidget(field, row, column + 1, 1, span)

    def show_article(
        self,
        article: NewArticle,
        found: Iterable[FieldSource],
        edited: Iterable[str] = (),
        format: str = "html",
    ) -> None:
        """Fill all fields. ``edited``: the names of those that the user has edited; ``format``: the format of the
        document."""
        origins = {finding.field: found_in_words(finding, format) for finding in found}
        own = set(edited)
        for name, field, value in (
            ("title", self.title, article.title),
            ("publisher", self.publisher, article.publisher),
            ("byline", self.byline, article.byline),
            ("published", self.published, article.published or ""),
            ("url", self.url, article.url),
        ):
            field.show_value(value, "" if name in own else origins.get(name, ""))
        self.shape(article.language)

    def shape(self, language: Language) -> None:
        """Show names in the glyph shapes of a script."""
        for field in (self.title, self.publisher, self.byline):
            field.setFont(self._theme.text_font(language))

    @property
    def complete(self) -> bool:
        """Whether the input is valid: there is a title, and the date, if given, is one."""
        return bool(self.title.text().strip()) and parse_date(self.published.text()) is not None

    def _on_edited(self, name: str, field: FoundField) -> None:
        value: str | None = field.text().strip()
        if name == "published":
            value = parse_date(field.text()) or None
        self.edited.emit({name: value})
