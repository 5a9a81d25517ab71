"""The plots of a report: one for each measure whose figures lie apart, the widest spread first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.comparing.notation import unit_words
from corpus.comparing.values import Agreement, Cell, LedgerEntry, LedgerRow, Row, StatusReasonCode
from corpus.identities import ArticleId
from corpus.plots.lanes import PlotGroup, PlotLane, PlotWords
from corpus.plots.range_plot import RangeLayout, range_plot
from corpus.plots.svg import write
from corpus.questions import Status
from corpus.report.figure_table import scale_of, shown, spread_of
from corpus.report.sources import ReportSource
from corpus.report.wording import Words

MOST_PICTURES = 24
"""Plots in a report. Chosen: more are not looked at, and of twenty sources each is about 20 kB."""
_WIDTH = 1028
"""The width of the page's content and the margins that the plot has on both sides, which the page lets overhang."""
_LANE = 34
_LEAST_LANES = 2
_RELATIONS = {
    Agreement.EQUAL: "equivalent",
    Agreement.COMPATIBLE: "overlaps",
    Agreement.DIFFERS: "differs_in_figure",
}
_OPPOSED = frozenset({Status.DIFFERS_IN_FIGURE, Status.CONTRADICTS})


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """One plot."""

    anchor: str
    title: str
    unit: str
    spread: str
    svg: str
    """An ``<svg>`` element, escaped by its writer."""


def pictures_of(
    rows: Sequence[Row],
    ledger: Sequence[LedgerRow],
    sources: Mapping[ArticleId, ReportSource],
    words: Words,
) -> tuple[tuple[ReportPicture, ...], int]:
    """The plots, and how many are left out because there are too many."""
    drawn = sorted((row for row in ledger if _worth_drawing(row)), key=_width, reverse=True)
    pictures = (_picture(rows[row.row], row, sources, words) for row in drawn[:MOST_PICTURES])
    return tuple(pictures), max(0, len(drawn) - MOST_PICTURES)


def _worth_drawing(row: LedgerRow) -> bool:
    told = [entry for entry in row.entries if entry.low is not None]
    return len(told) >= _LEAST_LANES and row.agreement not in (Agreement.EQUAL, Agreement.SINGLE)


def _width(row: LedgerRow) -> tuple[float, float]:
    spread = row.spread
    return (0.0, 0.0) if spread is None else (spread.times or 0.0, spread.share or 0.0)


def _picture(
    row: Row, ledger: LedgerRow, sources: Mapping[ArticleId, ReportSource], words: Words
) -> ReportPicture:
    unit, spread = unit_words(ledger, words.language), spread_of(ledger, words)
    anchor = f"q{ledger.row + 1}"
    group = PlotGroup(
        key=anchor,
        title=ledger.title,
        unit=unit,
        lanes=tuple(
            _lane(row.cell(entry.article), ledger, entry, sources, words) for entry in ledger.entries
        ),
        spread=spread,
        relation=_RELATIONS.get(ledger.agreement, ""),
    )
    picture = range_plot(group, RangeLayout(_WIDTH, lane=_LANE), plot_words(words))
    return ReportPicture(anchor, ledger.title, unit, spread, write(picture, style=False))


def _lane(
    cell: Cell,
    ledger: LedgerRow,
    entry: LedgerEntry,
    sources: Mapping[ArticleId, ReportSource],
    words: Words,
) -> PlotLane:
    source = sources[entry.article]
    scale = scale_of(ledger, words)
    figure = shown(ledger, entry, words)
    one_sided = entry.excluded is not None and entry.excluded.code is StatusReasonCode.ONE_SIDED
    compared = entry.compared or one_sided and entry.low is not None
    note = words("status.baseline") if cell.status is Status.BASELINE else ""
    if not compared and entry.excluded is not None:
        note = words.reason(entry.excluded)
    return PlotLane(
        key=source.letter,
        letter=source.letter,
        name=source.name,
        language=source.language,
        words=figure,
        note=note,
        low=None if entry.low is None else entry.low / scale,
        high=None if entry.high is None else entry.high / scale,
        bound=entry.figure.figure.bound,
        relation=cell.status.value if cell.status in _OPPOSED else "",
        compared=compared,
        echo=cell.echo,
        tooltip=(f"{source.letter} {source.name}", *(one.text for one in cell.statements[:1])),
    )


def plot_words(words: Words) -> PlotWords:
    """The words of plots."""
    return PlotWords(
        log_scale=words.pattern("pictures.log_scale"),
        band=words.pattern("pictures.band"),
        band_inside=words.pattern("pictures.band_inside"),
        between=words("list"),
        echo=words("status.echo"),
        lane=words.pattern("pictures.lane"),
    )
