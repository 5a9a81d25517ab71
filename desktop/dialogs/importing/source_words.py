"""Texts of the import dialog: kinds of files, remarks of readers, and where a value was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.readers.document import FieldSource, FoundIn, ReadDocument, Remark
from desktop.dialogs.importing.sources import PASTED, ImportSource, State
from desktop.dialogs.refusals import refusal_text
from desktop.words.wording import encoding_name

translate = QCoreApplication.translate

_KINDS: dict[str, Any] = {
    "text": QT_TRANSLATE_NOOP("sources", "Text"),
    "html": QT_TRANSLATE_NOOP("sources", "Web page"),
    "mhtml": QT_TRANSLATE_NOOP("sources", "Saved page"),
    "webarchive": QT_TRANSLATE_NOOP("sources", "Saved page"),
    "docx": QT_TRANSLATE_NOOP("sources", "Word"),
    "odt": QT_TRANSLATE_NOOP("sources", "OpenDocument"),
    "rtf": QT_TRANSLATE_NOOP("sources", "RTF"),
    "markdown": QT_TRANSLATE_NOOP("sources", "Markdown"),
    "epub": QT_TRANSLATE_NOOP("sources", "Book"),
    "pdf": QT_TRANSLATE_NOOP("sources", "PDF"),
    "subtitles": QT_TRANSLATE_NOOP("sources", "Subtitles"),
    "csv": QT_TRANSLATE_NOOP("sources", "Table"),
    "xlsx": QT_TRANSLATE_NOOP("sources", "Table"),
    "json": QT_TRANSLATE_NOOP("sources", "Duikan export"),
    "qdpx": QT_TRANSLATE_NOOP("sources", "REFI-QDA project"),
    "qdc": QT_TRANSLATE_NOOP("sources", "REFI-QDA codebook"),
    "w3c": QT_TRANSLATE_NOOP("sources", "W3C Web Annotation"),
    "hypothesis": QT_TRANSLATE_NOOP("sources", "Hypothesis export"),
    "label_studio": QT_TRANSLATE_NOOP("sources", "Label Studio export"),
    "doccano": QT_TRANSLATE_NOOP("sources", "doccano export"),
    "uima": QT_TRANSLATE_NOOP("sources", "INCEpTION export"),
}
_PROJECT: Any = QT_TRANSLATE_NOOP("sources", "Project of another program")
_ICONS = {
    "html": "source.page",
    "mhtml": "source.page",
    "webarchive": "source.page",
    "docx": "source.document",
    "odt": "source.document",
    "rtf": "source.document",
    "pdf": "source.pdf",
    "epub": "source.book",
    "subtitles": "source.subtitles",
    "csv": "source.table",
    "xlsx": "source.table",
}
_REFUSED_ICONS = {"no_text_layer": "source.pictures", "encrypted": "source.locked"}
_FOUND_IN: dict[FoundIn, Any] = {
    FoundIn.LINKED_DATA: QT_TRANSLATE_NOOP("sources", "data of the page"),
    FoundIn.META: QT_TRANSLATE_NOOP("sources", "data of the page"),
    FoundIn.PROPERTIES: QT_TRANSLATE_NOOP("sources", "properties of the file"),
    FoundIn.COLUMN: QT_TRANSLATE_NOOP("sources", "column “{detail}”"),
    FoundIn.SAVED_ADDRESS: QT_TRANSLATE_NOOP("sources", "address when saved"),
    FoundIn.LABEL: QT_TRANSLATE_NOOP("sources", "“{detail}” in the text"),
    FoundIn.HEADING: QT_TRANSLATE_NOOP("sources", "heading"),
    FoundIn.TITLE_ELEMENT: QT_TRANSLATE_NOOP("sources", "title of the page"),
    FoundIn.HOST: QT_TRANSLATE_NOOP("sources", "name of the server"),
    FoundIn.FIRST_LINES: QT_TRANSLATE_NOOP("sources", "first lines"),
    FoundIn.FILE_NAME: QT_TRANSLATE_NOOP("sources", "name of the file"),
}
NEEDS_A_LOOK = frozenset(
    {
        *("joined", "hard_wrapped", "main_text_unsure", "columns", "vertical", "pages_without_text"),
        *("deletions", "unreadable_parts", "rows_without_text"),
    }
)
"""Codes of remarks that need the user's attention; the others only inform."""
_QUIET = frozenset({"headings", "list_items", "chapters"})
"""Codes of remarks without a line of their own, because the preview shows what they say."""


def kind_of(source: ImportSource) -> str:
    """The kind of file of a source, in words."""
    project = source.intake.project if source.intake is not None else None
    code = source.document.format if source.document is not None else project.format if project else ""
    return format_words(code) if code else ""


def format_words(format: str) -> str:
    """The name of a format, by its identity."""
    words: str = translate("sources", _KINDS.get(format, _PROJECT))
    return words


def icon_of(source: ImportSource) -> str:
    """The role of the icon for a source."""
    if source.document is not None:
        return _ICONS.get(source.document.format, "source.text")
    if source.archive is not None:
        return "source.project"
    refusal = source.intake.refusal if source.intake is not None else None
    code = refusal.code if refusal is not None else ""
    if source.key.startswith(("http://", "https://")):
        return "source.page"
    return _REFUSED_ICONS.get(code, "source.text")


def found_in_words(finding: FieldSource, format: str = "html") -> str:
    """Where a value was found in a document of a format, short enough for its field."""
    where = finding.found_in
    if where is FoundIn.META and _ICONS.get(format) != "source.page":
        where = FoundIn.PROPERTIES
    return translate("sources", _FOUND_IN[where]).format(detail=finding.detail)


class _Counts(QObject):
    """Sentences with a number. A QObject, because Qt collects plural forms only from ``tr``."""

    def characters(self, count: int) -> str:
        return self.tr("%Ln character(s)", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%Ln article(s)", "", count)

    def claims(self, count: int) -> str:
        return self.tr("%Ln claim(s)", "", count)

    def remark(self, code: str, count: int) -> str:
        """The sentence of a remark, without its detail."""
        return self._of_pages(code, count) or self._of_parts(code, count) or self._of_left_out(code, count)

    def _of_pages(self, code: str, count: int) -> str:
        match code:
            case "joined":
                return self.tr("%Ln place(s) where lines of the page were joined to a paragraph", "", count)
            case "hard_wrapped":
                return self.tr("%Ln line(s) break off inside a sentence", "", count)
            case "left_out":
                return self.tr("Menus, related pages and footers were left out: %Ln character(s)", "", count)
            case "page_lines":
                return self.tr("%Ln header(s), footer(s) and page number(s) were left out", "", count)
            case "columns":
                return self.tr("%Ln page(s) with columns: check their order", "", count)
            case "vertical":
                return self.tr("%Ln page(s) of vertical text: check their order", "", count)
            case "pages_without_text":
                return self.tr("%Ln page(s) contain only pictures; run OCR to get their text", "", count)
        return ""

    def _of_parts(self, code: str, count: int) -> str:
        match code:
            case "tables":
                return self.tr("%Ln table(s), kept row by row", "", count)
            case "footnotes":
                return self.tr("%Ln footnote(s), at the end of the text", "", count)
            case "radicals":
                return self.tr(
                    "%Ln radical(s) were replaced by the characters that they stand for", "", count
                )
            case "rows_without_text":
                return self.tr("%Ln row(s) without text were left out", "", count)
            case "unreadable_parts":
                return self.tr("%Ln damaged part(s) were left out: {detail}", "", count)
        return ""

    def _of_left_out(self, code: str, count: int) -> str:
        match code:
            case "images":
                return self.tr("%Ln picture(s) were left out", "", count)
            case "deletions":
                return self.tr("%Ln passage(s) deleted by tracked changes were left out", "", count)
            case "hidden":
                return self.tr("%Ln hidden passage(s) were left out", "", count)
            case "comments":
                return self.tr("%Ln comment(s) were left out", "", count)
            case "time_codes":
                return self.tr("%Ln time code(s) were left out", "", count)
            case "objects":
                return self.tr("%Ln embedded file(s) were left out", "", count)
        return ""

    def pages(self, count: int) -> str:
        return self.tr("%Ln page(s)", "", count)

    def chapters(self, count: int) -> str:
        return self.tr("%Ln chapter(s)", "", count)

    def cues(self, count: int) -> str:
        return self.tr("%Ln cue(s)", "", count)

    def tables(self, count: int) -> str:
        return self.tr("%Ln table(s)", "", count)

    def footnotes(self, count: int) -> str:
        return self.tr("%Ln footnote(s)", "", count)

    def joins(self, count: int) -> str:
        return self.tr("%Ln place(s) joined", "", count)


def remark_words(remark: Remark) -> str:
    """A remark as a sentence; empty for one that is not shown."""
    if remark.code in _QUIET:
        return ""
    if remark.code == "main_text_unsure":
        return translate("sources", "The main text could not be determined, so the whole page was used")
    if remark.code == "encoding":
        words = translate(
            "sources", "It is labelled {stated}, but is something else; it was read as what it is"
        )
        return words.format(stated=encoding_name(remark.detail))
    return _Counts().remark(remark.code, remark.count).format(detail=remark.detail)


def second_line(source: ImportSource) -> str:
    """The line below the name of a source in the list."""
    match source.state:
        case State.HELD:
            size = round(source.size / 1024**2)
            if size < 1:
                return translate("sources", "Not read")
            return translate("sources", "{size} MB: read only after you confirm").format(size=size)
        case State.WAITING:
            return translate("sources", "Waiting to be read")
        case State.REFUSED:
            assert source.intake is not None and source.intake.refusal is not None
            return refusal_text(source.intake.refusal)
        case State.KNOWN:
            return translate("sources", "The same text as “{title}”").format(title=source.twins[0] or "")
    if source.archive is not None:
        return _archive_line(source)
    assert source.document is not None
    return translate("sources", " · ").join([kind_of(source), *_facts(source, source.document)])


def _archive_line(source: ImportSource) -> str:
    assert source.archive is not None
    counts = _Counts()
    facts = [kind_of(source), counts.articles(len(source.archive.articles))]
    if source.foreign is not None:
        facts[0] = source.foreign.program or facts[0]
        facts.append(counts.claims(source.foreign.counts().claims))
    return translate("sources", " · ").join(facts)


def _facts(source: ImportSource, document: ReadDocument) -> list[str]:
    counts = _Counts()
    parts = []
    if document.format == "pdf" and document.parts:
        parts.append(counts.pages(document.parts))
    elif document.format == "epub":
        parts.append(counts.chapters(document.parts))
    elif document.format == "subtitles":
        parts.append(counts.cues(document.parts))
    if len(source.articles) > 1:
        parts.append(counts.articles(len(source.articles)))
    parts.append(counts.characters(source.characters))
    counts_by_code = {remark.code: remark.count for remark in document.remarks}
    if counts_by_code.get("joined"):
        parts.append(counts.joins(counts_by_code["joined"]))
    if counts_by_code.get("tables"):
        parts.append(counts.tables(counts_by_code["tables"]))
    if counts_by_code.get("footnotes"):
        parts.append(counts.footnotes(counts_by_code["footnotes"]))
    if document.format == "text":
        encoding = source.articles[0].encoding
        unclear = translate("sources", "encoding unclear")
        parts.append(unclear if source.ambiguous else encoding_name(encoding))
    return parts


def needs_a_look(source: ImportSource) -> bool:
    """Whether the user should check what was read before it is imported."""
    if source.state is State.HELD:
        return True
    document = source.document
    if source.state is not State.READY or document is None:
        return False
    return source.ambiguous or any(remark.code in NEEDS_A_LOOK for remark in document.remarks)


def short_name(source: ImportSource) -> str:
    """The name of a source in the list; for pasted text its beginning."""
    if source.key.startswith(PASTED) and source.articles:
        return source.articles[0].title or source.name
    return source.name


def total_words(sources: Sequence[ImportSource], articles: int, characters: int) -> str:
    """The line at the foot of the dialog: what would be imported, and what would not."""
    counts = _Counts()
    count_known = sum(source.state is State.KNOWN for source in sources)
    refused = sum(source.state is State.REFUSED for source in sources)
    parts = []
    if articles:
        words = translate("sources", "{articles}, {characters}")
        parts.append(
            words.format(articles=counts.articles(articles), characters=counts.characters(characters))
        )
    if count_known:
        parts.append(translate("sources", "{count} already here").format(count=count_known))
    if refused:
        parts.append(translate("sources", "{count} cannot be read").format(count=refused))
    return translate("sources", " · ").join(parts)
