"""The matrix of a report, divided into tables that fit on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from corpus.comparing.notation import cell_difference, normalised
from corpus.comparing.values import Cell, Row, StatusReasonCode
from corpus.identities import ArticleId
from corpus.questions import Status
from corpus.report.findings import quoted_words
from corpus.report.sources import ReportSource
from corpus.report.wording import Words

MOST_COLUMNS = 6
"""Sources beside each other. Chosen: with more, a cell is narrower than a figure on a page of A4."""
_QUOTE = 18
"""Code points of a quotation where a cell has no figure. Chosen: about two lines of such a cell."""
_NOTED = frozenset(
    {StatusReasonCode.OTHER_SCOPE, StatusReasonCode.OTHER_PERIOD, StatusReasonCode.NOT_COMPARABLE}
)
_SILENT = frozenset({Status.NOT_MENTIONED, Status.UNREAD})


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One source on one question."""

    source: ReportSource
    status: Status
    label: str
    """The status in words, with the reason."""
    figure: str
    """The answering figure in short form; empty if there is none."""
    quote: str
    """A short quote if there is no figure."""
    notes: tuple[str, ...]
    """In words: the difference from the baseline, why it is not compared, and whether it is overruled."""
    overruled: bool
    echo: bool
    anchor: str
    """Anchor of the statement; empty if there is none."""
    silent: str
    """The words for a source without a statement; otherwise empty."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One question in one of the tables."""

    anchor: str
    title: str
    tag: tuple[str, str, str] | None
    """Digit, colour and name of the question's tag."""
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixPanel:
    """One of the tables: all questions, some of the sources."""

    columns: tuple[ReportSource, ...]
    rows: tuple[MatrixRow, ...]


def chunks(sources: Sequence[ReportSource]) -> list[tuple[ReportSource, ...]]:
    """The sources in portions of at most :data:`MOST_COLUMNS`, as even as possible."""
    size = ceil(len(sources) / max(1, ceil(len(sources) / MOST_COLUMNS))) or 1
    return [tuple(sources[start : start + size]) for start in range(0, len(sources), size)]


def matrix_of(
    rows: Sequence[Row],
    sources: Mapping[ArticleId, ReportSource],
    tags: Mapping[str, tuple[str, str, str]],
    words: Words,
) -> tuple[MatrixPanel, ...]:
    """The tables. ``sources`` are in the order of the columns; ``tags``: digit, colour and name by identity."""
    panels = []
    for columns in chunks(list(sources.values())):
        shown = {source.article for source in columns}
        panel_rows = tuple(
            MatrixRow(
                f"q{number}",
                row.title,
                tags.get(row.question.tag or "") if row.question else None,
                tuple(
                    _cell(number, row, cell, sources[cell.article], words)
                    for cell in row.cells
                    if cell.article in shown
                ),
            )
            for number, row in enumerate(rows, 1)
        )
        panels.append(MatrixPanel(columns, panel_rows))
    return tuple(panels)


def _cell(question: int, row: Row, cell: Cell, source: ReportSource, words: Words) -> MatrixCell:
    name, reason = words(f"status.{cell.status}"), words.reason(cell.reason)
    figure = "" if cell.figure is None else normalised(cell.figure.figure, words.language)
    silent = ""
    if not cell.statements:
        key = "short_not_mentioned" if cell.status is Status.NOT_MENTIONED else cell.status
        silent = words(f"status.{key}")
    return MatrixCell(
        source=source,
        status=cell.status,
        label=name if reason == name or cell.status in _SILENT else f"{name}{words('joint')}{reason}",
        figure=figure,
        quote="" if figure or not cell.statements else quoted_words(cell.statements[0], _QUOTE),
        notes=tuple(_notes(row, cell, words)),
        overruled=cell.overruled,
        echo=cell.echo,
        anchor=f"q{question}-{source.letter}" if cell.statements else "",
        silent=silent,
    )


def _notes(row: Row, cell: Cell, words: Words) -> list[str]:
    notes = []
    if cell.status is Status.BASELINE:
        notes.append(words("status.baseline"))
    if cell.reason.code is StatusReasonCode.NOT_COMPARABLE:
        notes.append(words.obstacle(cell.reason))
    elif cell.reason.code in _NOTED:
        notes.append(words(f"reason.{cell.reason.code}"))
    else:
        notes.append(cell_difference(row, cell.article, words.language))
    if cell.overruled:
        notes.append(words("status.overruled"))
    if cell.echo:
        notes.append(words("status.echo"))
    return list(filter(None, notes))
