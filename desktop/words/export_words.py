"""Words for formats, what they can be made of, and what they cannot carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.writers.exported import ExportRemark
from corpus.writers.losses import Loss
from corpus.writers.options import Content, Option, Purpose

translate = QCoreApplication.translate

_PURPOSES: dict[Purpose, tuple[Any, Any]] = {
    Purpose.WRITING: (
        QT_TRANSLATE_NOOP("exporting", "For reading"),
        QT_TRANSLATE_NOOP("exporting", "for those without Duikan"),
    ),
    Purpose.TABLES: (
        QT_TRANSLATE_NOOP("exporting", "For tables"),
        QT_TRANSLATE_NOOP("exporting", "to count and sort on"),
    ),
    Purpose.PROGRAMS: (
        QT_TRANSLATE_NOOP("exporting", "For other programs"),
        QT_TRANSLATE_NOOP("exporting", "to go on working there"),
    ),
    Purpose.BACKUP: (
        QT_TRANSLATE_NOOP("exporting", "To keep and hand over"),
        QT_TRANSLATE_NOOP("exporting", "nothing is lost"),
    ),
}
_FORMATS: dict[str, tuple[Any, Any, Any]] = {
    "docx": (
        QT_TRANSLATE_NOOP("exporting", "Word document"),
        QT_TRANSLATE_NOOP("exporting", "sources as footnotes, notes as comments"),
        QT_TRANSLATE_NOOP("exporting", "opens in Word, WPS and LibreOffice"),
    ),
    "html": (
        QT_TRANSLATE_NOOP("exporting", "Web page"),
        QT_TRANSLATE_NOOP("exporting", "one file with plots, for screen and paper"),
        QT_TRANSLATE_NOOP("exporting", "opens in any browser; loads nothing"),
    ),
    "pdf": (
        QT_TRANSLATE_NOOP("exporting", "PDF"),
        QT_TRANSLATE_NOOP("exporting", "the report, or texts with highlights"),
        QT_TRANSLATE_NOOP("exporting", "for printing and mailing"),
    ),
    "md": (
        QT_TRANSLATE_NOOP("exporting", "Markdown"),
        QT_TRANSLATE_NOOP("exporting", "for note-taking programs"),
        QT_TRANSLATE_NOOP("exporting", "plain text with footnotes"),
    ),
    "xlsx": (
        QT_TRANSLATE_NOOP("exporting", "Excel workbook"),
        QT_TRANSLATE_NOOP("exporting", "a sheet each for claims, links, figures…"),
        QT_TRANSLATE_NOOP("exporting", "text stays text; no cell is a formula"),
    ),
    "csv": (
        QT_TRANSLATE_NOOP("exporting", "CSV"),
        QT_TRANSLATE_NOOP("exporting", "one table a file"),
        QT_TRANSLATE_NOOP("exporting", "UTF-8; no cell is a formula"),
    ),
    "jsonl": (
        QT_TRANSLATE_NOOP("exporting", "JSON Lines"),
        QT_TRANSLATE_NOOP("exporting", "one object a line, for scripts"),
        QT_TRANSLATE_NOOP("exporting", "as the command line prints with --json"),
    ),
    "qdpx": (
        QT_TRANSLATE_NOOP("exporting", "REFI-QDA project"),
        QT_TRANSLATE_NOOP("exporting", "NVivo, MAXQDA, ATLAS.ti, QualCoder"),
        QT_TRANSLATE_NOOP("exporting", "texts, codes, codings and notes"),
    ),
    "qdc": (
        QT_TRANSLATE_NOOP("exporting", "REFI-QDA codebook"),
        QT_TRANSLATE_NOOP("exporting", "tags only, without claims"),
        QT_TRANSLATE_NOOP("exporting", "for the same programs"),
    ),
    "w3c": (
        QT_TRANSLATE_NOOP("exporting", "W3C Web Annotation"),
        QT_TRANSLATE_NOOP("exporting", "for tools that annotate web pages"),
        QT_TRANSLATE_NOOP("exporting", "JSON-LD"),
    ),
    "json": (
        QT_TRANSLATE_NOOP("exporting", "Duikan JSON"),
        QT_TRANSLATE_NOOP("exporting", "the whole project, can be imported again"),
        QT_TRANSLATE_NOOP("exporting", "one row a line, so that two can be compared"),
    ),
}
_CONTENTS: dict[Content, Any] = {
    Content.PROJECT: QT_TRANSLATE_NOOP("exporting", "The whole project"),
    Content.COMPARISON: QT_TRANSLATE_NOOP("exporting", "Comparison"),
    Content.BY_QUESTION: QT_TRANSLATE_NOOP("exporting", "Claims by question"),
    Content.BY_TAG: QT_TRANSLATE_NOOP("exporting", "Claims by tag"),
    Content.BY_ARTICLE: QT_TRANSLATE_NOOP("exporting", "Claims by article"),
    Content.TEXTS: QT_TRANSLATE_NOOP("exporting", "Texts with highlights"),
    Content.CLAIMS: QT_TRANSLATE_NOOP("exporting", "Claims"),
    Content.LINKS: QT_TRANSLATE_NOOP("exporting", "Links"),
    Content.FIGURES: QT_TRANSLATE_NOOP("exporting", "Figures"),
    Content.CODEBOOK: QT_TRANSLATE_NOOP("exporting", "Codebook"),
    Content.ARTICLES: QT_TRANSLATE_NOOP("exporting", "Articles"),
}
_OPTIONS: dict[Option, Any] = {
    Option.TEXTS: QT_TRANSLATE_NOOP("exporting", "Texts of the articles"),
    Option.NAMES: QT_TRANSLATE_NOOP("exporting", "Hide the annotators’ names"),
    Option.NOTES: QT_TRANSLATE_NOOP("exporting", "Notes"),
    Option.FIGURES: QT_TRANSLATE_NOOP("exporting", "Table of figures"),
    Option.SILENT: QT_TRANSLATE_NOOP("exporting", "Cells that are silent"),
    Option.SIMPLIFIED: QT_TRANSLATE_NOOP("exporting", "Quotations in Simplified characters"),
    Option.QUOTES: QT_TRANSLATE_NOOP("exporting", "All quotations behind it"),
    Option.LINK_CODES: QT_TRANSLATE_NOOP("exporting", "Links also as codes"),
}
_LOSSES: dict[Loss, Callable[[int], str]] = {
    Loss.HISTORY: lambda _: translate("exporting", "the history, which is in the project file alone"),
    Loss.TEXTS: lambda n: translate("exporting", "the texts of %Ln article(s)", "", n),
    Loss.LINKS: lambda n: translate("exporting", "%Ln link(s)", "", n),
    Loss.LINK_LINES: lambda n: translate("exporting", "%Ln link(s) as lines: they are told in words", "", n),
    Loss.PLOTS: lambda _: translate("exporting", "the plots, which the web page has"),
    Loss.QUESTIONS: lambda n: translate("exporting", "%Ln question(s) and their comparison", "", n),
    Loss.SUMMARIES: lambda n: translate("exporting", "the summaries of %Ln question(s)", "", n),
    Loss.UNGROUPED: lambda n: translate("exporting", "%Ln claim(s) that answer no question", "", n),
    Loss.FIGURE_MARKS: lambda n: translate("exporting", "corrections of %Ln figure(s)", "", n),
    Loss.KINDS: lambda n: translate("exporting", "the kinds of %Ln claim(s)", "", n),
    Loss.NOTES: lambda n: translate("exporting", "%Ln note(s)", "", n),
    Loss.ORPHANS: lambda n: translate("exporting", "%Ln claim(s) no longer in the text", "", n),
    Loss.REJECTIONS: lambda n: translate("exporting", "%Ln rejected suggestion(s)", "", n),
    Loss.READINGS: lambda n: translate("exporting", "%Ln mark(s) of reading", "", n),
    Loss.MEMOS: lambda n: translate("exporting", "%Ln memo(s)", "", n),
    Loss.SEARCHES: lambda n: translate("exporting", "%Ln kept search(es)", "", n),
    Loss.ORIGINS: lambda n: translate("exporting", "%Ln quoted third parties", "", n),
    Loss.CODEBOOK: lambda n: translate("exporting", "definitions, colours and order of %Ln tag(s)", "", n),
    Loss.CLAIMS: lambda n: translate("exporting", "%Ln claim(s) with links and notes", "", n),
    Loss.OTHER_TABLES: lambda _: translate(
        "exporting", "the other tables, each of which needs a file of its own"
    ),
}
_REMARKS: dict[ExportRemark, Callable[[int], str]] = {
    ExportRemark.SPLIT_CELLS: lambda n: translate("exporting", "%Ln long cell(s) go on in rows below", "", n),
    ExportRemark.CONTROLS: lambda n: translate("exporting", "%Ln control character(s) became �", "", n),
    ExportRemark.ORPHANS: lambda n: translate(
        "exporting", "%Ln claim(s) no longer in the text were left out", "", n
    ),
}


def purpose_words(purpose: Purpose) -> tuple[str, str]:
    """What formats are for, and a few words more."""
    name, more = _PURPOSES[purpose]
    return _told(name), _told(more)


def format_name(format: str) -> str:
    """The name of a format, by its identity in :data:`corpus.writers.WRITERS`."""
    return _told(_FORMATS[format][0])


def format_words(format: str) -> str:
    """What a format is good for."""
    return _told(_FORMATS[format][1])


def format_hint(format: str) -> str:
    """What opens a format."""
    return _told(_FORMATS[format][2])


def content_name(content: Content) -> str:
    """What a file can be made of."""
    return _told(_CONTENTS[content])


def option_name(option: Option) -> str:
    """The label of a check box. That of names is the opposite of the option: it hides them."""
    return _told(_OPTIONS[option])


def losses_told(losses: tuple[tuple[Loss, int], ...]) -> str:
    """What is not carried, listed."""
    told = (_LOSSES[loss](count) for loss, count in losses)
    return _told(QT_TRANSLATE_NOOP("exporting", "; ")).join(told)


def remarks_told(remarks: Mapping[ExportRemark, int]) -> str:
    """What was done to the content, listed."""
    told = (_REMARKS[one](count) for one, count in remarks.items())
    return _told(QT_TRANSLATE_NOOP("exporting", "; ")).join(told)


def _told(words: Any) -> str:
    return QCoreApplication.translate("exporting", words)
