"""The figures of a row of the ledger as words and numbers in the row's unit, for tables and axes."""

from __future__ import annotations

from corpus.comparing.common_unit import directed_bound
from corpus.comparing.notation import days_words, normalised, power_of, spread_words
from corpus.comparing.numbers import bounded_number, plain_number
from corpus.comparing.values import LedgerEntry, LedgerRow
from corpus.figures.dates.calendar import OPEN_END, extent
from corpus.figures.figure import Bound, Figure, FigureKind


def is_in_unit(entry: LedgerEntry, row: LedgerRow) -> bool:
    """Whether the figure has a number in the unit of the row."""
    return bool(row.unit) and entry.low is not None and entry.high is not None


def ends_of(entry: LedgerEntry, row: LedgerRow, language: str) -> tuple[float, float] | None:
    """The least and the greatest number of a figure in the unit of the row, or the first and the last day of a date.
    None if the figure has neither."""
    figure = entry.figure.figure
    if figure.kind is FigureKind.DATE:
        return days_of(figure)
    if entry.low is None or entry.high is None or not row.unit:
        return None
    power = power_of(row, language)
    low, high = sorted((entry.low / power, entry.high / power))
    return low, high


def days_of(figure: Figure) -> tuple[float, float] | None:
    """The first and the last day that a date may mean; for one with an open end, the known day twice."""
    value = figure.value
    if OPEN_END in value:
        days = extent("/".join(part for part in value.split("/") if part != OPEN_END))
        return None if days is None else (float(days[0].toordinal()), float(days[0].toordinal()))
    days = extent(value) if value else None
    return None if days is None else (float(days[0].toordinal()), float(days[1].toordinal()))


def bound_of(figure: Figure) -> Bound:
    """The bound in the direction of the axis: a fall by more than 10 % is a change of less than -10 %."""
    if figure.kind is FigureKind.DATE:
        if OPEN_END in figure.value:
            return Bound.AT_LEAST if figure.value.endswith(OPEN_END) else Bound.AT_MOST
        return figure.bound
    return directed_bound(figure)


def entry_words(entry: LedgerEntry, row: LedgerRow, language: str) -> str:
    """A figure in the unit of its row, without the unit: ``≈ 8.2``; one without a number in this unit, with its own
    unit."""
    ends = ends_of(entry, row, language)
    if ends is None or not is_in_unit(entry, row):
        return normalised(entry.figure.figure, language)
    figure = entry.figure.figure
    if figure.kind is FigureKind.ORDINAL:
        return plain_number(ends[0])
    return bounded_number(*ends, bound_of(figure))


def spread_text(row: LedgerRow, language: str) -> str:
    """The spread of the figures of a row in words, of dates in days; empty if there is none."""
    if row.spread is not None:
        return spread_words(row.spread, row, language) if row.spread.absolute else ""
    dates = [days_of(entry.figure.figure) for entry in row.entries if not entry.left_out]
    known = [days for days in dates if days is not None]
    if len(known) < 2 or len(known) < len(dates):
        return ""
    # From the end of the first to the beginning of the last, since 2026-10 and 2026-10-05 may be the same day.
    apart = max(first for first, _ in known) - min(last for _, last in known)
    return days_words(apart, language) if apart > 0 else ""
