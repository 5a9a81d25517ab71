"""The form for the data of an article: title, publisher, date, address and script."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from corpus.model import Language
from desktop.dialogs.frame import Note, add_row, form_layout
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.wording import language_name

_DATE = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?")


def parse_date(words: str) -> str | None:
    """Parse a date in a usual notation. Returns ISO 8601 with the given precision; empty for an empty text, None if it
    is not a date."""
    words = words.strip()
    if not words:
        return ""
    match = _DATE.fullmatch(words)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join([f"{int(year):04}", *(f"{int(part):02}" for part in (month, day) if part)])


class DateNote(Note):
    """A note that is shown while a field holds something that is not a date."""

    def __init__(self, theme: Theme, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(theme, "dateNote", parent)
        field.textChanged.connect(self._check)
        self.hide()

    def _check(self, written: str) -> None:
        wrong = parse_date(written) is None
        words = QCoreApplication.translate(
            "ArticleForm", "This is not a date. Write it as 2026-09-18, 2026-09 or 2026."
        )
        self.say(words if wrong else "", "danger")
        self.setVisible(wrong)


class ArticleForm(QWidget):
    """Editable data of one article. :attr:`edited` is emitted when the user changes something, not by
    :meth:`show_article`."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = QLineEdit()
        self.publisher = QLineEdit()
        self.byline = QLineEdit()
        self.published = QLineEdit()
        self.published.setPlaceholderText(self.tr("e.g. 2026-09-18, 2026-09 or 2026"))
        self.url = QLineEdit()
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(language_name(language), language)
        self._date_note = DateNote(theme, self.published, self)
        self._lay_out()
        for field in (self.title, self.publisher, self.byline, self.published, self.url):
            field.textEdited.connect(self._on_edited)
        self.language.activated.connect(self._on_edited)

    def _lay_out(self) -> None:
        form = form_layout()
        add_row(form, self.tr("Title"), self.title, "titleField")
        add_row(form, self.tr("Publisher"), self.publisher, "publisherField")
        add_row(form, self.tr("Author"), self.byline, "bylineField")
        add_row(form, self.tr("Date"), self.published, "dateField")
        add_row(form, self.tr("URL"), self.url, "urlField")
        add_row(form, self.tr("Script"), self.language, "languageField")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addLayout(form)
        outer.addWidget(self._date_note)

    def show_article(
        self,
        *,
        title: str,
        publisher: str,
        published: str | None,
        url: str,
        language: Language,
        byline: str = "",
    ) -> None:
        """Fill all fields."""
        self.title.setText(title)
        self.title.setCursorPosition(0)
        self.publisher.setText(publisher)
        self.byline.setText(byline)
        self.published.setText(published or "")
        self.url.setText(url)
        self.language.setCurrentIndex(self.language.findData(language))
        self._shape(language)

    @property
    def complete(self) -> bool:
        """Whether the input is valid: there is a title, and the date, if given, is one."""
        return bool(self.title.text().strip()) and parse_date(self.published.text()) is not None

    @property
    def chosen_language(self) -> Language:
        return Language(self.language.currentData())

    @property
    def chosen_date(self) -> str | None:
        """The date in ISO 8601; None if there is none."""
        return parse_date(self.published.text()) or None

    def values(self) -> dict[str, object]:
        """All fields by their names in :class:`corpus.model.Article`."""
        return {
            "title": self.title.text().strip(),
            "publisher": self.publisher.text().strip(),
            "byline": self.byline.text().strip(),
            "published": self.chosen_date,
            "url": self.url.text().strip(),
            "language": self.chosen_language,
        }

    def _shape(self, language: Language) -> None:
        """Show names in the glyph shapes of the article's script."""
        for field in (self.title, self.publisher, self.byline):
            field.setFont(self._theme.text_font(language))

    def _on_edited(self) -> None:
        self._shape(self.chosen_language)
        self.edited.emit()
