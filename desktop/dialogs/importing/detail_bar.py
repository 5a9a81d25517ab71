"""The bar above the preview: which part of a page, how it is read, in which script and encoding."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from corpus.model import Language
from desktop.dialogs.encoding_box import EncodingBox
from desktop.dialogs.frame import Note
from desktop.dialogs.importing.sources import ImportSource
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.segments import Segments
from desktop.words.wording import language_name

_WITH_ENCODING = frozenset({"text", "html", "markdown", "csv", "subtitles"})
"""Formats whose encoding may not be stated in the file."""


class DetailBar(QWidget):
    """The choices for the selected source."""

    part_chosen = Signal(int)
    """The number of the article to show."""
    whole_page_chosen = Signal(bool)
    chapters_chosen = Signal(bool)
    language_chosen = Signal(object)
    encoding_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = Segments(
            theme, [("main", self.tr("Main text")), ("all", self.tr("Whole page"))], self.tr("Part"), self
        )
        self.page.chosen.connect(lambda key: self.whole_page_chosen.emit(key == "all"))
        self.chapters = QComboBox(self)
        self.chapters.addItem(self.tr("As one article"), False)
        self.chapters.addItem(self.tr("One article per chapter"), True)
        self.chapters.setObjectName("chaptersField")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.activated.connect(
            lambda _: self.chapters_chosen.emit(bool(self.chapters.currentData()))
        )
        self.parts = QComboBox(self)
        self.parts.setObjectName("partField")
        self.parts.setAccessibleName(self.tr("Article"))
        self.parts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parts.setMinimumContentsLength(14)
        self.parts.activated.connect(self.part_chosen)
        self.counts = Note(theme, "countsNote", self)
        self.counts.setWordWrap(False)
        self.language = QComboBox(self)
        for language in Language:
            self.language.addItem(language_name(language), language)
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(Language(self.language.currentData()))
        )
        self.encoding = EncodingBox(self)
        self.encoding.chosen.connect(self.encoding_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for widget in (self.page, self.chapters, self.parts, self.counts):
            row.addWidget(widget)
        row.addStretch(1)
        self._add(row, theme, self.tr("Script"), self.language, "languageField")
        self._encoding_label = self._add(row, theme, self.tr("Encoding"), self.encoding, "encodingField")

    def _add(self, row: QHBoxLayout, theme: Theme, words: str, box: QComboBox, name: str) -> Label:
        label = Label(words, self)
        label.setFont(theme.font("small"))
        label.setBuddy(box)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(label)
        row.addWidget(box)
        return label

    def show_source(self, source: ImportSource, part: int) -> None:
        """Show the choices for a source, of which the article with this number is shown."""
        document, articles = source.document, source.articles
        assert document is not None
        self.page.setVisible(document.whole_page is not None)
        self.page.set_chosen("all" if document.whole_page else "main")
        self.chapters.setVisible(document.chapters is not None)
        self.chapters.setCurrentIndex(1 if document.chapters else 0)
        self.parts.setVisible(len(articles) > 1)
        if len(articles) > 1:
            titles = [
                f"{number}/{len(articles)}  {article.title}"
                for number, article in enumerate(articles, start=1)
            ]
            if titles != [self.parts.itemText(at) for at in range(self.parts.count())]:
                self.parts.clear()
                self.parts.addItems(titles)
            self.parts.setCurrentIndex(part)
        self.counts.say(self._count_words(source, part))
        self.language.setCurrentIndex(self.language.findData(articles[part].language))
        with_encoding = document.format in _WITH_ENCODING and not source.key.startswith("paste:")
        for widget in (self.encoding, self._encoding_label):
            widget.setVisible(with_encoding)
        self.encoding.show_encoding(articles[part].encoding)

    def _count_words(self, source: ImportSource, part: int) -> str:
        document = source.document
        assert document is not None
        if document.whole_page is None:
            return self.tr("%Ln character(s)", "", len(source.articles[part].content))
        # The text has line ends too, so the displayed count is that of the stored text.
        characters = 0 if document.whole_page else len(source.articles[part].content)
        main = self.tr("%Ln character(s)", "", characters or document.main_characters)
        whole = self.tr("whole page: %Ln", "", document.page_characters)
        return self.tr("{main}, {whole}").format(main=main, whole=whole)
