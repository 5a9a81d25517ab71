"""The figure ledger of a large comparison: computing its rows, opening it, filtering it, and drawing its plots."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.comparing import ARTICLES, QUESTIONS, project
from benchmarks.measure import Measurement, cpu_seconds, percentile
from corpus.comparing.values import LedgerRow, Row
from corpus.plots import svg
from corpus.plots.groups import PlotSource, PlotWording, group_of
from corpus.plots.lanes import PlotWords
from corpus.plots.range_plot import RangeLayout, range_plot
from corpus.snapshot import Snapshot
from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.comparing.ledger.ledger_lines import LedgerFilter, LedgerLine, lines_of
from desktop.comparing.ledger.ledger_model import LedgerModel
from desktop.look.theme import Theme

_QUERIES = ("第", "第1", "第12", "票价 5.", "5.1", "一成", "沒有", "")
"""The texts entered into the filter, one after the other."""
_PLOTS = 100
"""Plots of which the mean is taken."""


def figures() -> Iterator[Measurement]:
    """All figures of the ledger."""
    app = QApplication.instance() or QApplication([])
    theme = Theme("light", reduced_motion=True)
    theme.apply(app)  # type: ignore[arg-type]
    snapshot, rows = project()
    made: list[LedgerLine] = []
    worked_out = min(cpu_seconds(partial(_lines, rows, made)) for _ in range(3))
    count = sum(len(line.ledger.entries) for line in made)
    about = f"{len(made)} lines, {count:,} figures of {QUESTIONS} questions and {ARTICLES} articles"
    yield Measurement("work out that ledger", worked_out, "s", 1, f"CPU, best of 3; {about}")
    grid = LedgerGrid(LedgerModel(), theme)
    grid.resize(1400, 400)
    articles = snapshot.articles_in_order()
    opened = cpu_seconds(lambda: _open(grid, made, articles, snapshot))
    yield Measurement("open that ledger", opened, "s", 0.3, "GUI-thread CPU to first paint")
    grid.model.warm()
    times = [
        cpu_seconds(partial(_filter, grid, LedgerFilter(text=query))) for _ in range(5) for query in _QUERIES
    ]
    times += [cpu_seconds(partial(_filter, grid, wanted)) for wanted in _others()]
    yield Measurement(
        "filter that ledger, slowest",
        max(times) * 1000,
        "ms",
        50,
        f"GUI-thread CPU with paint, {len(times)} filters; median {percentile(times, 0.5) * 1000:.1f} ms",
    )
    drawn = cpu_seconds(partial(_draw, rows, [line.ledger for line in made]))
    yield Measurement(
        "describe a range plot and write it as SVG", drawn / _PLOTS * 1000, "ms", 10, f"CPU, mean of {_PLOTS}"
    )


def _lines(rows: tuple[Row, ...], made: list[LedgerLine]) -> None:
    made[:] = lines_of(rows, (), "zh_CN")


def _open(grid: LedgerGrid, lines: list[LedgerLine], articles: list, snapshot: Snapshot) -> None:
    grid.model.show(lines, articles, snapshot)
    grid.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    grid.grab()


def _filter(grid: LedgerGrid, wanted: LedgerFilter) -> None:
    grid.model.set_filter(wanted)
    for table in (grid.frozen, grid.main):
        table.viewport().repaint()


def _others() -> list[LedgerFilter]:
    return [LedgerFilter(differing=True), LedgerFilter(apart=True), LedgerFilter()]


def _draw(rows: tuple[Row, ...], ledger: list[LedgerRow]) -> None:
    sources = {cell.article: PlotSource("A", "日报") for cell in rows[0].cells[:12]}
    telling = PlotWording("zh_CN", "基准", "读过，未提及", "未读", lambda reason: reason.code)
    for row in ledger[:_PLOTS]:
        group = group_of(rows[row.row], row, {str(key): source for key, source in sources.items()}, telling)
        svg.write(range_plot(group, RangeLayout(900), PlotWords()), style=False)
