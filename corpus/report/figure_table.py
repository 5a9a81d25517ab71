"""The figure ledger of a report, with a row for each measure of a question and a column for each source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.comparing.notation import rate_words, unit_words
from corpus.comparing.values import Agreement, LedgerEntry, LedgerRow, StatusReasonCode
from corpus.identities import ArticleId
from corpus.plots.ledger_values import entry_words, spread_text
from corpus.report.matrix import chunks
from corpus.report.sources import ReportSource
from corpus.report.wording import Words


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """One figure of a source in one row."""

    shown: str
    written: str
    """As the text has it."""
    compared: bool
    outlier: bool
    note: str
    """Why it is not compared."""


@dataclass(frozen=True, slots=True)
class FigureCell:
    """The cell of a source in a row, with all figures by which it answers."""

    source: ReportSource
    figures: tuple[ShownFigure, ...]
    anchor: str

    @property
    def shown(self) -> str:
        """All figures in words; empty if there are none."""
        return "; ".join(figure.shown for figure in self.figures)


@dataclass(frozen=True, slots=True)
class ReportMeasure:
    """One measure of one question in one of the tables."""

    anchor: str
    title: str
    unit: str
    cells: tuple[FigureCell, ...]
    spread: str
    judgement: Agreement
    comparability: str
    """Why some figures are not compared, or the statement that all are."""
    clear: bool
    """Whether all figures are compared."""


@dataclass(frozen=True, slots=True)
class FigurePanel:
    """One of the tables: all measures, some of the sources."""

    columns: tuple[ReportSource, ...]
    rows: tuple[ReportMeasure, ...]


def figures_of(
    ledger: Sequence[LedgerRow], sources: Mapping[ArticleId, ReportSource], words: Words
) -> tuple[FigurePanel, ...]:
    """The tables. ``sources`` are in the order of the columns."""
    return tuple(
        FigurePanel(columns, tuple(_row(row, columns, words) for row in ledger))
        for columns in chunks(list(sources.values()))
    )


def _row(row: LedgerRow, columns: Sequence[ReportSource], words: Words) -> ReportMeasure:
    apart = not_compared(row, words)
    return ReportMeasure(
        anchor=f"q{row.row + 1}",
        title=row.title,
        unit=unit_words(row, words.language) or words("ledger.own_unit"),
        cells=tuple(_cell(row, source, words) for source in columns),
        spread=spread_text(row, words.language),
        judgement=row.judgement,
        comparability="—"
        if row.agreement is Agreement.SINGLE
        else words.listed(apart) or words("ledger.comparable"),
        clear=not apart,
    )


def _cell(row: LedgerRow, source: ReportSource, words: Words) -> FigureCell:
    figures = (_figure(row, entry, words) for entry in row.entries if entry.article == source.article)
    return FigureCell(source, tuple(figures), f"q{row.row + 1}-{source.letter}")


def _figure(row: LedgerRow, entry: LedgerEntry, words: Words) -> ShownFigure:
    return ShownFigure(
        shown=entry_words(entry, row, words.language),
        written=entry.figure.figure.text,
        compared=entry.compared,
        outlier=entry.outlier,
        note="" if entry.excluded is None else words.reason(entry.excluded),
    )


def not_compared(row: LedgerRow, words: Words) -> list[str]:
    """The reasons why figures of a row are not compared, each once; a one-sided bound is no such reason."""
    reasons = [
        words.obstacle(entry.excluded)
        if entry.excluded.code is StatusReasonCode.NOT_COMPARABLE
        else words(f"reason.{entry.excluded.code}")
        for entry in row.entries
        if entry.excluded is not None and entry.left_out
    ]
    return list(dict.fromkeys(reasons))


def rates_of(ledger: Sequence[LedgerRow], words: Words) -> str:
    """The rates that were used, in words."""
    used = dict.fromkeys(rate for row in ledger for rate in row.converted)
    parts = [rate_words(unit, factor, target, words.language) for unit, target, factor in used]
    return words("ledger.rates", rates=words.listed(parts)) if parts else ""
