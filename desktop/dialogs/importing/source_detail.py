"""The right side of the import dialog: details, choices and corrections of the selected source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from corpus.archive import Archive
from corpus.intake import Refusal
from corpus.model import Language
from corpus.new_article import NewArticle
from corpus.readers.document import ReadingChoices
from desktop.dialogs.frame import Note
from desktop.dialogs.importing.article_preview import ArticlePreview
from desktop.dialogs.importing.detail_bar import DetailBar
from desktop.dialogs.importing.remark_lines import RemarkLine, RemarkLines
from desktop.dialogs.importing.source_fields import SourceFields
from desktop.dialogs.importing.source_words import NEEDS_A_LOOK, remark_words
from desktop.dialogs.importing.sources import ImportSource, State
from desktop.dialogs.importing.table_columns import TableColumns
from desktop.dialogs.refusals import place_of, refusal_text
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.wording import encoding_name

LEFT_OUT = 5
"""Rows left out whose places are listed. Chosen: more would not fit in small windows."""
SAMPLE = 12
"""Code points of the samples by which encodings are compared."""


class SourceDetail(QWidget):
    """Shows one source. Changes are emitted with the source's key first."""

    described = Signal(str, int, object)
    """Fields of the article with this number were changed: names and values."""
    choices_changed = Signal(str, object)
    """Request to read it in another way: other :class:`~corpus.readers.document.ReadingChoices`."""
    read_requested = Signal(str)
    """Request to read it although it is large, or was stopped."""
    look_requested = Signal(str)
    """Request to show the contents of this project of another program."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source: ImportSource | None = None
        self._part = 0
        self.fields = SourceFields(theme, self)
        self.columns = TableColumns(theme, self)
        self.remarks = RemarkLines(theme, self)
        self.bar = DetailBar(theme, self)
        self.preview = ArticlePreview(theme, self)
        self.note = Note(theme, "sourceNote", self)
        self.read_it = QPushButton(self.tr("Read it all the same"), self)
        self.read_it.setObjectName("readLargeButton")
        self.read_it.setAutoDefault(False)
        self.look = QPushButton(self.tr("See what it holds…"), self)
        self.look.setObjectName("lookButton")
        self.look.setAutoDefault(False)
        self.rest = QPushButton(self.tr("Import the rest"), self)
        self.rest.setObjectName("restButton")
        self.rest.setAutoDefault(False)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._article_page())
        self._pages.addWidget(self._note_page())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._pages)
        self._connect()

    @property
    def typing(self) -> bool:
        """Whether the person is in a field about the source."""
        focus = self.window().focusWidget()
        return focus is not None and self.fields.isAncestorOf(focus)

    def _article_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.L)
        for widget in (self.fields, self.columns, self.remarks, self.bar):
            rows.addWidget(widget)
        rows.setSpacing(Space.M)
        rows.addWidget(self.preview, 1)
        return page

    def _note_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addStretch(1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(self.note)
        rows.addSpacing(Space.L)
        for button in (self.read_it, self.look, self.rest):
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        return page

    def _connect(self) -> None:
        self.fields.edited.connect(self._describe)
        self.bar.language_chosen.connect(self._on_language)
        self.bar.part_chosen.connect(self._show_part)
        self.bar.whole_page_chosen.connect(lambda whole: self._choose(whole_page=whole))
        self.bar.chapters_chosen.connect(lambda chapters: self._choose(chapters=chapters))
        self.bar.encoding_chosen.connect(lambda encoding: self._choose(encoding=encoding))
        self.columns.chosen.connect(lambda roles, head: self._choose(roles=roles, table_head=head))
        self.read_it.clicked.connect(self._on_read_wanted)
        self.rest.clicked.connect(lambda: self._choose(skip_bad_lines=True))
        self.look.clicked.connect(lambda: self.look_requested.emit(self._source.key if self._source else ""))

    # What is shown

    @property
    def complete(self) -> bool:
        """Whether the input is valid."""
        source = self._source
        if source is None or source.state is not State.READY or source.document is None:
            return True
        return source.document.table is not None or self.fields.complete

    def show_source(self, source: ImportSource | None) -> None:
        """Show a source; of several articles, the one shown before."""
        before, self._source = self._source, source
        unchanged = before is not None and source is not None and before.key == source.key
        articles = source.articles if source is not None else ()
        self._part = min(self._part, max(len(articles) - 1, 0)) if unchanged else 0
        visible = source is not None and source.document is not None and source.state is not State.REFUSED
        self._pages.setCurrentIndex(0 if visible else 1)
        self.read_it.setVisible(source is not None and source.state is State.HELD)
        self.look.setVisible(source is not None and source.importable and source.foreign is not None)
        self.rest.setVisible(source is not None and _may_skip(source))
        if source is None or not visible:
            self.note.say(self._note_words(source))
            return
        self._show_article(source, articles[self._part])

    def _show_article(self, source: ImportSource, article: NewArticle) -> None:
        document = source.document
        assert document is not None
        read = document.articles[self._part]
        self.columns.setVisible(document.table is not None)
        self.fields.setVisible(document.table is None)
        if document.table is not None:
            self.columns.show_table(document.table)
        else:
            edited = source.edited.get(self._part, ())
            self.fields.show_article(article, read.found, edited, document.format)
        self.fields.setEnabled(source.state is State.READY)
        self.remarks.show_lines(list(self._lines(source, article)))
        self.bar.show_source(source, self._part)
        self.preview.show_article(article, read.joins)

    def _show_part(self, part: int) -> None:
        self._part = part
        if self._source is not None:
            self._show_article(self._source, self._source.articles[part])

    # Remarks

    def _lines(self, source: ImportSource, article: NewArticle) -> Iterator[RemarkLine]:
        document = source.document
        assert document is not None
        if source.state is State.KNOWN:
            words = self.tr("The same text is in the project as “{title}”. It will not be imported again.")
            yield RemarkLine(words.format(title=source.twins[0] or ""), warns=True)
        elif any(source.twins):
            doubled = self.tr("%Ln article(s) of it are here already", "", sum(map(bool, source.twins)))
            yield RemarkLine(doubled)
        if source.ambiguous:
            yield self._encoding_line(source)
        for remark in document.remarks:
            if words := remark_words(remark):
                yield RemarkLine(words, remark.code in NEEDS_A_LOOK, self._acts(remark.code))
        if words := self._cleaned_words(article):
            yield RemarkLine(words)

    def _acts(self, code: str) -> tuple[tuple[str, Any], ...]:
        match code:
            case "joined":
                return (
                    (self.tr("Look"), self.preview.go_to_join),
                    (self.tr("Keep the lines"), lambda: self._choose(join_lines=False)),
                )
            case "hard_wrapped":
                return ((self.tr("Join them"), lambda: self._choose(join_lines=True)),)
        return ()

    def _encoding_line(self, source: ImportSource) -> RemarkLine:
        assert source.document is not None
        acts = tuple(
            (
                f"{encoding_name(candidate.encoding)} {candidate.preview.strip()[:SAMPLE]}",
                lambda encoding=candidate.encoding: self._choose(encoding=encoding),
            )
            for candidate in source.document.candidates
        )
        return RemarkLine(self.tr("Encoding unclear; choose by the words:"), True, acts)

    def _cleaned_words(self, article: NewArticle) -> str:
        """What decoding and cleaning changed, in words."""
        counts = {code: int(count) for code, count in (notice.split(":") for notice in article.notices)}
        words = []
        if "replaced" in counts:
            words.append(self.tr("%Ln broken character(s) shown as �", "", counts["replaced"]))
        if "controls" in counts:
            words.append(self.tr("%Ln control character(s) removed", "", counts["controls"]))
        if "surrogates" in counts:
            words.append(self.tr("%Ln half character(s) shown as �", "", counts["surrogates"]))
        if "bidi" in counts:
            words.append(self.tr("%Ln mark(s) that turn the direction of writing", "", counts["bidi"]))
        return self.tr(", ").join(words)

    # Notes instead of an article

    def _note_words(self, source: ImportSource | None) -> str:
        if source is None:
            return self.tr("Drop files here, or press Add files.")
        match source.state:
            case State.HELD:
                words = self.tr(
                    "“{name}” has {size} MB. Reading it can take a while; the window stays usable and you can cancel."
                )
                if source.size < 1024**2:
                    words = self.tr("“{name}” has not been read.")
                return words.format(name=source.name, size=round(source.size / 1024**2))
            case State.WAITING:
                return self.tr("Reading “{name}”…").format(name=source.name)
            case State.REFUSED:
                assert source.intake is not None and source.intake.refusal is not None
                return refusal_text(source.intake.refusal)
        if source.foreign is not None:
            words = self.tr("A project of another program. Look at what comes and what becomes of its tags.")
        else:
            words = self._archive_words(source.archive) if source.archive is not None else ""
        left_out = source.intake.left_out if source.intake is not None else ()
        return f"{words}\n{self._left_out_words(left_out)}" if left_out else words

    def _left_out_words(self, rows: Sequence[Refusal]) -> str:
        """The rows of a project that cannot be read, the first of them with their places."""
        sentence = self.tr("%Ln row(s) that cannot be read are left out: {places}", "", len(rows))
        places = [place_of(row) for row in rows[:LEFT_OUT]]
        return sentence.format(places=self.tr(", ").join([*places, *["…"] * (len(rows) > LEFT_OUT)]))

    def _archive_words(self, archive: Archive) -> str:
        counts = [
            self.tr("%Ln article(s)", "", len(archive.articles)),
            self.tr("%Ln claim(s)", "", len(archive.claims)),
            self.tr("%Ln link(s)", "", len(archive.links)),
        ]
        words = self.tr("Export of the project “{title}”: {counts}. What is in this project already is kept.")
        return words.format(title=archive.project.title, counts=self.tr(", ").join(counts))

    # Actions of the user

    def _describe(self, fields: Any) -> None:
        if self._source is not None:
            self.described.emit(self._source.key, self._part, fields)

    def _on_language(self, language: Language) -> None:
        self.fields.shape(language)
        self._describe({"language": language})
        if self._source is not None:
            article = replace(self._source.articles[self._part], language=language)
            document = self._source.document
            joins = document.articles[self._part].joins if document is not None else ()
            self.preview.show_article(article, joins)

    def _on_read_wanted(self) -> None:
        if self._source is not None:
            self.read_requested.emit(self._source.key)

    def _choose(self, **changed: Any) -> None:
        if self._source is not None:
            choices: ReadingChoices = replace(self._source.choices, **changed)
            if choices != self._source.choices:
                self.choices_changed.emit(self._source.key, choices)


def _may_skip(source: ImportSource) -> bool:
    """Whether a project was refused because of one row, without which the rest has not been tried yet."""
    refusal = source.intake.refusal if source.intake is not None else None
    return refusal is not None and refusal.of_one_row and not source.choices.skip_bad_lines
