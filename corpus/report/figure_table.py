"""The figure ledger of a report: one row a measure of a question, one column a source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.comparing.notation import normalised, spread_words, unit_words
from corpus.comparing.values import Agreement, LedgerEntry, LedgerRow, StatusReasonCode
from corpus.identities import ArticleId
from corpus.plots.numbers import bounded_number
from corpus.report.matrix import chunks
from corpus.report.sources import ReportSource
from corpus.report.wording import Words

_ENGLISH = (1e12, 1e9, 1e6)
"""The powers in which English tells numbers."""


@dataclass(frozen=True, slots=True)
class FigureCell:
    """One source in one row; ``shown`` is empty where it has no figure."""

    source: ReportSource
    shown: str
    written: str
    """As the text has it."""
    compared: bool
    outlier: bool
    note: str
    """Why it is not compared."""
    anchor: str


@dataclass(frozen=True, slots=True)
class ReportMeasure:
    """One measure of one question in one of the tables."""

    anchor: str
    title: str
    unit: str
    cells: tuple[FigureCell, ...]
    spread: str
    agreement: Agreement
    comparability: str
    """Why some figures are not compared, or that all are."""
    clear: bool
    """Whether all are."""


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
    entries = {entry.article: entry for entry in row.entries}
    apart = not_compared(row, words)
    return ReportMeasure(
        anchor=f"q{row.row + 1}",
        title=row.title,
        unit=unit_words(row, words.language) or words("ledger.own_unit"),
        cells=tuple(_cell(row, source, entries.get(source.article), words) for source in columns),
        spread=spread_of(row, words),
        agreement=row.agreement,
        comparability="—"
        if row.agreement is Agreement.SINGLE
        else words.listed(apart) or words("ledger.comparable"),
        clear=not apart,
    )


def _cell(row: LedgerRow, source: ReportSource, entry: LedgerEntry | None, words: Words) -> FigureCell:
    if entry is None:
        return FigureCell(source, "", "", False, False, "", "")
    return FigureCell(
        source=source,
        shown=shown(row, entry, words),
        written=entry.figure.figure.text,
        compared=entry.compared,
        outlier=entry.outlier,
        note="" if entry.excluded is None else words.reason(entry.excluded),
        anchor=f"q{row.row + 1}-{source.letter}",
    )


def shown(row: LedgerRow, entry: LedgerEntry, words: Words) -> str:
    """A figure in the unit of its row, without the unit; where it cannot be told in it, as it is."""
    figure = entry.figure.figure
    if entry.low is None or entry.high is None or not row.unit:
        return normalised(figure, words.language)
    scale = scale_of(row, words)
    low, high = sorted((entry.low / scale, entry.high / scale))
    return bounded_number(low, high, figure.bound)


def not_compared(row: LedgerRow, words: Words) -> list[str]:
    """The reasons why figures of a row are not compared, each once; a one-sided bound is no such reason."""
    reasons = [
        words.obstacle(entry.excluded)
        if entry.excluded.code is StatusReasonCode.NOT_COMPARABLE
        else words(f"reason.{entry.excluded.code}")
        for entry in row.entries
        if entry.excluded is not None and entry.excluded.code is not StatusReasonCode.ONE_SIDED
    ]
    return list(dict.fromkeys(reasons))


def scale_of(row: LedgerRow, words: Words) -> float:
    """What the numbers of a row are divided by to be told in the unit that
    :func:`corpus.comparing.notation.unit_words` names. English has no 亿 and 万, and takes the power below."""
    if words.language != "en":
        return row.scale
    return next((scale for scale in _ENGLISH if row.scale >= scale), 1.0)


def spread_of(row: LedgerRow, words: Words) -> str:
    """How far the figures lie apart; empty where they do not."""
    return (
        "" if row.spread is None or not row.spread.absolute else spread_words(row.spread, row, words.language)
    )


def rates_of(ledger: Sequence[LedgerRow], words: Words) -> str:
    """The rates that were used, in words."""
    used = dict.fromkeys(rate for row in ledger for rate in row.converted)
    told = [
        words("ledger.rate", unit=unit, target=target, factor=f"{factor:g}") for unit, target, factor in used
    ]
    return words("ledger.rates", rates=words.listed(told)) if told else ""
