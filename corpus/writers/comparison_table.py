"""The comparison in documents: a table of questions by sources, each cell with its quotations in full."""

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
"""Theme colours of the status labels; the other statuses have the colour of secondary text."""


@dataclass(frozen=True, slots=True)
class DocumentCell:
    """The statements of a source on a question."""

    status: Status
    label: str
    """The status in words; empty where a silent cell is left empty."""
    figure: str
    notes: tuple[str, ...]
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class DocumentPanel:
    """All questions, with as many of the sources as fit beside each other on a page."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[DocumentCell, ...]], ...]
    """The title of each question, and its cells."""


def report_of(subject: ExportSubject) -> ReportContent:
    """The content of the report of the comparison."""
    return content_of(subject.material, subject.words)


def panels_of(report: ReportContent, subject: ExportSubject) -> Iterator[DocumentPanel]:
    """The tables of the comparison, left to right."""
    untitled = subject.words("untitled")
    for panel in report.matrix:
        articles = [source.article for source in panel.columns]
        rows = []
        for shown, row in zip(panel.rows, subject.rows, strict=True):
            cells = (
                _cell(cell, [statement.claim for statement in row.cell(article).statements], subject)
                for cell, article in zip(shown.cells, articles, strict=True)
            )
            rows.append((shown.title or untitled, tuple(cells)))
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


# Figures and sources


def ledger_heads(panel: FigurePanel, words: Words, *, last: bool) -> list[str]:
    """The column heads of a table of figures. ``last``: whether the columns on whole measures are included."""
    heads = [words("matrix.question"), words("ledger.unit")]
    heads += [f"{source.letter} {source.name}" for source in panel.columns]
    if last:
        heads += [words("ledger.spread"), words("ledger.agreement"), words("ledger.comparability")]
    return heads


def ledger_row(measure: ReportMeasure, words: Words, *, last: bool) -> list[str]:
    """The cells of a measure, one for each column of :func:`ledger_heads`."""
    texts = [measure.title or words("untitled"), measure.unit]
    texts += [cell.shown or "—" for cell in measure.cells]
    if last:
        texts += [measure.spread or "—", words(f"agreement.{measure.judgement}"), measure.comparability]
    return texts


def source_line(source: ReportSource) -> str:
    """An entry of the list of sources: number, letter and reference."""
    author = f"{source.author}. " if source.author else ""
    address = f" {source.url}." if source.url else ""
    return f"[{source.number}] {source.letter}　{author}{source.title}{source.citation}{address}"
