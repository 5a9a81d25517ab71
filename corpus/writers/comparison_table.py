"""The comparison of a document: a table of questions by sources, each cell with its quotations in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.questions import Status
from corpus.report.content import ReportContent, content_of
from corpus.report.figure_table import FigurePanel, ReportMeasure
from corpus.report.matrix import MatrixCell
from corpus.report.sources import ReportSource
from corpus.report.wording import Words
from corpus.writers.outline import Quotation, quotation
from corpus.writers.subject import ExportSubject

STATUS_INKS = {
    Status.AGREES: "relation.equivalent.text",
    Status.DIFFERS_IN_FIGURE: "relation.differs_in_figure.text",
    Status.CONTRADICTS: "relation.contradicts.text",
    Status.OVERLAPS: "relation.overlaps.text",
    Status.QUOTES: "relation.quotes.text",
}
"""Colours of the theme in which statuses are told; the others are quiet."""


@dataclass(frozen=True, slots=True)
class DocumentCell:
    """One source on one question."""

    status: Status
    label: str
    """The status in words; empty where a silent cell is left empty."""
    figure: str
    notes: tuple[str, ...]
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class DocumentPanel:
    """All questions, some of the sources: as many as fit beside each other on a page."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[DocumentCell, ...]], ...]
    """The title of each question, and its cells."""


def report_of(subject: ExportSubject) -> ReportContent:
    """What the report of the comparison tells."""
    return content_of(subject.material, subject.words)


def panels_of(report: ReportContent, subject: ExportSubject) -> Iterator[DocumentPanel]:
    """The tables."""
    untitled = subject.words("untitled")
    for panel in report.matrix:
        articles = [source.article for source in panel.columns]
        rows = []
        for told, row in zip(panel.rows, subject.rows, strict=True):
            cells = (
                _cell(cell, [statement.claim for statement in row.cell(article).statements], subject)
                for cell, article in zip(told.cells, articles, strict=True)
            )
            rows.append((told.title or untitled, tuple(cells)))
        heads = tuple(f"{source.letter} {source.name}" for source in panel.columns)
        yield DocumentPanel(heads, tuple(rows))


def _cell(cell: MatrixCell, claims: list[str | None], subject: ExportSubject) -> DocumentCell:
    known = (subject.snapshot.claims.get(claim or "") for claim in claims)
    label = cell.silent if not claims else subject.words(f"status.{cell.status}")
    if not claims and not subject.options.silent:
        label = ""
    notes = tuple(note for note in cell.notes if note != label)
    quotations = tuple(quotation(claim, subject, remarks=False) for claim in known if claim is not None)
    return DocumentCell(cell.status, label, cell.figure, notes, quotations)


# What documents tell of figures and sources


def ledger_heads(panel: FigurePanel, words: Words, *, last: bool) -> list[str]:
    """The heads of a table of figures. ``last``: whether what is said of whole measures stands in it too."""
    heads = [words("matrix.question"), words("ledger.unit")]
    heads += [f"{source.letter} {source.name}" for source in panel.columns]
    if last:
        heads += [words("ledger.spread"), words("ledger.agreement"), words("ledger.comparability")]
    return heads


def ledger_row(measure: ReportMeasure, words: Words, *, last: bool) -> list[str]:
    """One measure, a text for each of the heads."""
    told = [measure.title or words("untitled"), measure.unit]
    told += [cell.shown or "—" for cell in measure.cells]
    if last:
        told += [measure.spread or "—", words(f"agreement.{measure.agreement}"), measure.comparability]
    return told


def source_told(source: ReportSource) -> str:
    """A source as a list of references has it, behind its number and its letter."""
    author = f"{source.author}. " if source.author else ""
    address = f" {source.url}." if source.url else ""
    return f"[{source.number}] {source.letter}　{author}{source.title}{source.citation}{address}"
