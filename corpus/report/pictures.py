"""The plots of a report: one for each measure whose figures differ, the widest spread first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.comparing.values import Agreement, LedgerRow, Row
from corpus.identities import ArticleId
from corpus.plots.groups import PlotSource, PlotWording, group_of, widest_first
from corpus.plots.lanes import PlotGroup, PlotWords
from corpus.plots.picture import PlotPicture
from corpus.plots.range_plot import RangeLayout, range_plot
from corpus.plots.svg import write
from corpus.report.sources import ReportSource
from corpus.report.wording import Words

MOST_PICTURES = 24
"""Greatest number of plots. Chosen: readers do not look at more, and with twenty sources each has about 20 kB."""
_WIDTH = 1028
"""Width in pixels: that of the page's content and the margins of the plot, which extend beyond it."""
_LANE = 34
"""Height of a lane in pixels. Chosen."""
_LEAST_LANES = 2
"""Least number of figures of a plot; a single one is in the table."""


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """One plot."""

    anchor: str
    title: str
    unit: str
    spread: str
    group: PlotGroup
    """The content of the plot, for drawing it in another size."""
    svg: str
    """An ``<svg>`` element, escaped by its writer."""


def pictures_of(
    rows: Sequence[Row],
    ledger: Sequence[LedgerRow],
    sources: Mapping[ArticleId, ReportSource],
    words: Words,
) -> tuple[tuple[ReportPicture, ...], int]:
    """The plots, and how many are left out because there are too many."""
    shown = sorted((row for row in ledger if _worth_drawing(row)), key=widest_first)
    pictures = (_picture(rows[row.row], row, sources, words) for row in shown[:MOST_PICTURES])
    return tuple(pictures), max(0, len(shown) - MOST_PICTURES)


def _worth_drawing(row: LedgerRow) -> bool:
    with_number = [entry for entry in row.entries if entry.low is not None]
    return len(with_number) >= _LEAST_LANES and row.agreement not in (Agreement.EQUAL, Agreement.SINGLE)


def _picture(
    row: Row, ledger: LedgerRow, sources: Mapping[ArticleId, ReportSource], words: Words
) -> ReportPicture:
    named: dict[str, PlotSource] = {
        article: PlotSource(source.letter, source.name, source.language)
        for article, source in sources.items()
    }
    wording = PlotWording(
        words.language,
        words("status.baseline"),
        words("status.not_mentioned"),
        words("status.unread"),
        words.reason,
    )
    group = group_of(row, ledger, named, wording, silent=False)
    svg = write(drawn(group, _WIDTH, words), style=False)
    return ReportPicture(f"q{ledger.row + 1}", group.title, group.unit, group.spread, group, svg)


def drawn(group: PlotGroup, width: float, words: Words, *, head: bool = False) -> PlotPicture:
    """The plot of a measure, ``width`` pixels wide; ``head``: whether it has its title and spread above it."""
    return range_plot(group, RangeLayout(width, lane=_LANE, head=head), plot_words(words))


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
