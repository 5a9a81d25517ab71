"""Texts for formats, their possible contents, and what they omit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.writers.exported import ExportRemark
from corpus.writers.losses import Loss
from corpus.writers.options import Content, Option, Purpose

_PURPOSES: dict[Purpose, tuple[Any, Any]] = {
    Purpose.WRITING: (
        QT_TRANSLATE_NOOP("exporting", "For reading"),
        QT_TRANSLATE_NOOP("exporting", "for those without Duikan"),
    ),
    Purpose.TABLES: (
        QT_TRANSLATE_NOOP("exporting", "For tables"),
        QT_TRANSLATE_NOOP("exporting", "to calculate and sort further"),
    ),
    Purpose.PROGRAMS: (
        QT_TRANSLATE_NOOP("exporting", "For other programs"),
        QT_TRANSLATE_NOOP("exporting", "to continue working there"),
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
        QT_TRANSLATE_NOOP("exporting", "opens in any browser, without a network"),
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
        QT_TRANSLATE_NOOP("exporting", "one table per file"),
        QT_TRANSLATE_NOOP("exporting", "UTF-8; no cell is a formula"),
    ),
    "jsonl": (
        QT_TRANSLATE_NOOP("exporting", "JSON Lines"),
        QT_TRANSLATE_NOOP("exporting", "one object per line, for scripts"),
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
        QT_TRANSLATE_NOOP("exporting", "one row per line, so that two exports can be compared"),
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
    Option.MEMOS: QT_TRANSLATE_NOOP("exporting", "Memos"),
    Option.FIGURES: QT_TRANSLATE_NOOP("exporting", "Figures and plots"),
    Option.SILENT: QT_TRANSLATE_NOOP("exporting", "Cells that are read, not mentioned"),
    Option.SIMPLIFIED: QT_TRANSLATE_NOOP("exporting", "Quotations in Simplified characters"),
    Option.QUOTES: QT_TRANSLATE_NOOP("exporting", "All quotations behind it"),
    Option.LINK_CODES: QT_TRANSLATE_NOOP("exporting", "Links also as codes"),
}


class LossWords(QObject):
    """Texts with numbers. A class, because lupdate collects plurals only from classes."""

    def loss(self, loss: Loss, count: int) -> str:
        """What is omitted."""
        return {
            Loss.HISTORY: self.tr("the history, which is only in the project file"),
            Loss.TEXTS: self.tr("the texts of %Ln article(s)", "", count),
            Loss.LINKS: self.tr("%Ln link(s)", "", count),
            Loss.LINK_LINES: self.tr("the lines of %Ln link(s), which are described in words", "", count),
            Loss.RATES: self.tr("%Ln exchange rate(s)", "", count),
            Loss.PLOTS: self.tr("the plots, which are in the web page"),
            Loss.QUESTIONS: self.tr("%Ln question(s) and their comparison", "", count),
            Loss.SUMMARIES: self.tr("the summaries of %Ln question(s)", "", count),
            Loss.UNGROUPED: self.tr("%Ln claim(s) that answer no question", "", count),
            Loss.FIGURE_MARKS: self.tr("corrections of %Ln figure(s)", "", count),
            Loss.KINDS: self.tr("the kinds of %Ln claim(s)", "", count),
            Loss.NOTES: self.tr("%Ln note(s)", "", count),
            Loss.ORPHANS: self.tr("%Ln claim(s) no longer in the text", "", count),
            Loss.REJECTIONS: self.tr("%Ln rejected suggestion(s)", "", count),
            Loss.READINGS: self.tr("%Ln mark(s) of reading", "", count),
            Loss.MEMOS: self.tr("%Ln memo(s)", "", count),
            Loss.SEARCHES: self.tr("%Ln saved search(es)", "", count),
            Loss.ORIGINS: self.tr("%Ln quoted third parties", "", count),
            Loss.CODEBOOK: self.tr("definitions, colours and order of %Ln tag(s)", "", count),
            Loss.CLAIMS: self.tr("%Ln claim(s) with links and notes", "", count),
            Loss.OTHER_TABLES: self.tr("the other tables, each of which needs a file of its own"),
        }[loss]

    def remark(self, remark: ExportRemark, count: int) -> str:
        """How the content was changed."""
        return {
            ExportRemark.SPLIT_CELLS: self.tr("%Ln long cell(s) continue in rows below", "", count),
            ExportRemark.CONTROLS: self.tr("%Ln control character(s) became �", "", count),
            ExportRemark.TEXTS_ABSENT: self.tr(
                "the texts of %Ln article(s) are not on this machine; they and their figures are missing",
                "",
                count,
            ),
            ExportRemark.ORPHANS: self.tr("%Ln claim(s) no longer in the text were left out", "", count),
        }[remark]


def purpose_words(purpose: Purpose) -> tuple[str, str]:
    """What formats are for, as a heading and a short explanation."""
    name, more = _PURPOSES[purpose]
    return _translated(name), _translated(more)


def format_name(format: str) -> str:
    """The name of a format, by its identity in :data:`corpus.writers.WRITERS`."""
    return _translated(_FORMATS[format][0])


def format_words(format: str) -> str:
    """What a format is suited to."""
    return _translated(_FORMATS[format][1])


def format_hint(format: str) -> str:
    """The programs that open a format."""
    return _translated(_FORMATS[format][2])


def content_name(content: Content) -> str:
    """The name of a content."""
    return _translated(_CONTENTS[content])


def option_name(option: Option) -> str:
    """The label of a check box. The one for names is the inverse of the option, which hides them."""
    return _translated(_OPTIONS[option])


def losses_text(losses: tuple[tuple[Loss, int], ...]) -> str:
    """A list of what is omitted."""
    words = LossWords()
    texts = (words.loss(loss, count) for loss, count in losses)
    return _translated(QT_TRANSLATE_NOOP("exporting", "; ")).join(texts)


def remarks_text(remarks: Mapping[ExportRemark, int]) -> str:
    """A list of the changes to the content."""
    words = LossWords()
    texts = (words.remark(remark, count) for remark, count in remarks.items())
    return _translated(QT_TRANSLATE_NOOP("exporting", "; ")).join(texts)


def _translated(words: Any) -> str:
    return QCoreApplication.translate("exporting", words)
