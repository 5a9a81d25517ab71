"""Makes the lanes of a range plot from a row of the comparison and of its ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from corpus.comparing.excerpt import excerpt
from corpus.comparing.notation import TIMES_FROM, unit_words
from corpus.comparing.values import Agreement, Cell, CellStatement, LedgerEntry, LedgerRow, Row, StatusReason
from corpus.figures.compare import Verdict, compare
from corpus.figures.figure import FigureKind
from corpus.model import Span
from corpus.plots.lanes import PlotGroup, PlotLane
from corpus.plots.ledger_values import bound_of, ends_of, entry_words, spread_text
from corpus.questions import Status

EQUIVALENT, OVERLAPS, DIFFERS, CONTRADICTS = "equivalent", "overlaps", "differs_in_figure", "contradicts"
"""Identities of the relations whose colours and drawings plots use."""
_RELATIONS = {
    Agreement.EQUAL: EQUIVALENT,
    Agreement.COMPATIBLE: OVERLAPS,
    Agreement.DIFFERS: DIFFERS,
    Agreement.CONTRADICTS: CONTRADICTS,
}
_DISPUTES = {Status.DIFFERS_IN_FIGURE: DIFFERS, Status.CONTRADICTS: CONTRADICTS}
_QUOTE = 60
"""Code points of the quote in a tooltip: two lines."""


@dataclass(frozen=True, slots=True)
class PlotSource:
    """An article as plots name it."""

    letter: str
    name: str
    language: str = ""
    """BCP 47 tag of the name."""


@dataclass(frozen=True, slots=True)
class PlotWording:
    """The words of the lanes of a plot."""

    language: str
    """The language of the interface, as settings name it."""
    baseline: str
    not_mentioned: str
    unread: str
    reason: Callable[[StatusReason], str]
    """Words the reason why a figure is not compared."""


def group_of(
    row: Row,
    ledger: LedgerRow,
    sources: Mapping[str, PlotSource],
    wording: PlotWording,
    *,
    silent: bool = True,
    tag: tuple[str, str] | None = None,
) -> PlotGroup:
    """The plot of one row of the ledger, with a lane for each figure of the articles of ``sources`` and, with
    ``silent``, for each article that was read and does not mention it or was not read. A lane's key is that of
    :func:`lane_key`."""
    lanes = []
    for cell in row.cells:
        if cell.article not in sources:
            continue
        entries = [entry for entry in ledger.entries if entry.article == cell.article]
        for number, entry in enumerate(entries):
            lane = _lane(row, ledger, cell, entry, sources[cell.article], wording)
            lanes.append(replace(lane, key=lane_key(cell.article, number)))
        if not entries and silent and not cell.statements:
            lanes.append(_silent(cell, sources[cell.article], wording))
    return PlotGroup(
        key=str(ledger.row),
        title=ledger.title,
        unit=unit_words(ledger, wording.language),
        lanes=tuple(lanes),
        time=is_time(ledger),
        spread=spread_text(ledger, wording.language),
        relation=relation_of(ledger.judgement),
        tag=tag,
    )


def lane_key(article: str, number: int = 0) -> str:
    """The key of the lane of an article's figure, of several the ``number``-th."""
    return f"{article}/{number}" if number else article


def article_of(key: str) -> tuple[str, int]:
    """The article of a lane, and which of its figures the lane shows."""
    article, _, number = key.partition("/")
    return article, int(number or 0)


def is_time(ledger: LedgerRow) -> bool:
    """Whether the figures of a row are dates."""
    return bool(ledger.entries) and all(
        entry.figure.figure.kind is FigureKind.DATE for entry in ledger.entries
    )


def relation_of(judgement: Agreement) -> str:
    """The relation by which plots and tables draw a judgement; empty if there is nothing to compare."""
    return _RELATIONS.get(judgement, "")


def dispute_of(row: Row, ledger: LedgerRow, entry: LedgerEntry) -> str:
    """The relation by which a figure disagrees with the baseline; empty if it does not."""
    if entry.left_out:
        return ""
    cell = row.cell(entry.article)
    if cell.figure is entry.figure:
        return _DISPUTES.get(cell.status, "")
    others = (other for other in ledger.entries if other.article == row.baseline and other is not entry)
    baseline = next(others, None)
    if baseline is None or baseline.left_out:
        return ""
    differs = compare(baseline.figure.figure, entry.figure.figure).verdict is Verdict.DIFFERENT
    return DIFFERS if differs else ""


def statement_of(row: Row, entry: LedgerEntry) -> CellStatement | None:
    """The statement that a figure is of."""
    statements = row.cell(entry.article).statements
    return next(
        (
            statement
            for statement in statements
            if any(entry.figure is figure for figure in statement.figures)
        ),
        None,
    )


def quote_of(row: Row, entry: LedgerEntry, limit: int = _QUOTE) -> tuple[str, Span | None]:
    """A shortened quote around a figure, and the span of the figure in it."""
    statement = statement_of(row, entry)
    if statement is None:
        return entry.figure.figure.text, None
    start = entry.span.start - statement.span.start
    end = entry.span.end - statement.span.start
    inside = 0 <= start < end <= len(statement.text)
    shown = excerpt(statement.text, Span(start, end) if inside else None, limit)
    return shown.text, shown.focus


def _lane(
    row: Row, ledger: LedgerRow, cell: Cell, entry: LedgerEntry, source: PlotSource, wording: PlotWording
) -> PlotLane:
    ends = ends_of(entry, ledger, wording.language)
    note = wording.baseline if cell.article == row.baseline and cell.figure is entry.figure else ""
    reason = wording.reason(entry.excluded) if entry.left_out and entry.excluded is not None else ""
    quote, _ = quote_of(row, entry)
    tooltip = (f"{source.letter} {source.name}", f"“{quote}”", reason)
    return PlotLane(
        key=cell.article,
        letter=source.letter,
        name=source.name,
        language=source.language,
        words=entry_words(entry, ledger, wording.language),
        note=reason or note,
        low=None if ends is None else ends[0],
        high=None if ends is None else ends[1],
        bound=bound_of(entry.figure.figure),
        relation=dispute_of(row, ledger, entry),
        compared=not entry.left_out,
        echo=cell.echo,
        tooltip=tuple(filter(None, tooltip)),
    )


def _silent(cell: Cell, source: PlotSource, wording: PlotWording) -> PlotLane:
    read = cell.status is Status.NOT_MENTIONED
    words = wording.not_mentioned if read else wording.unread
    return PlotLane(
        key=cell.article,
        letter=source.letter,
        name=source.name,
        language=source.language,
        words=words,
        glyph="absent" if read else "unread",
        tooltip=(f"{source.letter} {source.name}", words),
    )


def widest_first(ledger: LedgerRow) -> tuple[int, float]:
    """Sort key for rows of the ledger with the widest spread first: by ratio, then by share, then by the absolute
    spread. Rows without a spread are last."""
    spread = ledger.spread
    if spread is None or not spread.absolute:
        return 3, 0.0
    if spread.times is not None and spread.times >= TIMES_FROM:
        return 0, -spread.times
    if spread.share is not None:
        return 1, -spread.share
    return 2, -spread.absolute
