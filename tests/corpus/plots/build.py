"""Lanes and groups for the tests of plots."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from corpus.comparing.ledger import ledger_of
from corpus.comparing.numbers import bounded_number
from corpus.comparing.values import (
    Cell,
    CellFigure,
    CellStatement,
    LedgerRow,
    Row,
    StatusReason,
    StatusReasonCode,
)
from corpus.figures import Verdict, compare, find_figures
from corpus.identities import ArticleId, ClaimId
from corpus.measures import Bound
from corpus.model import Span
from corpus.plots.lanes import PlotGroup, PlotLane
from corpus.questions import Rate, Status


def lane(
    letter: str, low: float, high: float | None = None, bound: Bound = Bound.EXACT, **rest: Any
) -> PlotLane:
    high = low if high is None else high
    rest = {"words": bounded_number(low, high, bound), "name": f"Source {letter}"} | rest
    return PlotLane(letter, letter, low=low, high=high, bound=bound, **rest)


def silent_lane(letter: str, words: str = "not mentioned", glyph: str = "absent") -> PlotLane:
    return PlotLane(letter, letter, words=words, glyph=glyph)


def group(*lanes: PlotLane, unit: str = "亿元", **rest: Any) -> PlotGroup:
    return PlotGroup("q", "年增票款收入", unit, lanes, **rest)


FARES = group(
    lane("A", 8.2, bound=Bound.ABOUT, note="baseline"),
    lane("B", 12, 15, Bound.RANGE, relation="differs_in_figure"),
    lane("C", 5, bound=Bound.MORE_THAN),
    lane("D", 10, bound=Bound.LESS_THAN),
    PlotLane("E", "E", "港島", words="12.6 亿港元", note="other currency", compared=False),
    spread="1.8 times",
    relation="differs_in_figure",
    tag=("5", "sky"),
)


# Rows of a comparison


def statement(letter: str, text: str, start: int = 100, **marked: str) -> CellStatement:
    """A statement with the figures that the grammar reads; the first one answers. ``marked`` gives its scope or
    period."""
    found = find_figures(text)
    figures = tuple(CellFigure(replace(f, start=f.start + start, end=f.end + start)) for f in found)
    if marked and figures:
        figures = (replace(figures[0], **marked), *figures[1:])  # type: ignore[arg-type]
    claim = ClaimId(f"claim {letter}")
    span = Span(start, start + len(text))
    return CellStatement(claim, ArticleId(letter), span, text, figures, 0 if figures else None)


def row(title: str = "年增票款收入", **said: str | CellStatement | Status) -> Row:
    """A row with a cell for each article, named by its letter, with its statement or without one. The first statement
    is the baseline."""
    cells: list[Cell] = []
    baseline: CellStatement | None = None
    for letter, what in said.items():
        if isinstance(what, Status):
            cells.append(Cell(ArticleId(letter), what, StatusReason(StatusReasonCode.MARKED_READ)))
            continue
        told = statement(letter, what) if isinstance(what, str) else what
        first = baseline is None
        baseline = baseline or told
        cells.append(_cell(letter, told, baseline, first=first))
    return Row(None, title, baseline.article if baseline is not None else None, tuple(cells))


def _cell(letter: str, told: CellStatement, baseline: CellStatement, *, first: bool) -> Cell:
    comparison = None
    if told.answering is not None and baseline.answering is not None:
        comparison = compare(baseline.answering.figure, told.answering.figure)
    differs = comparison is not None and comparison.verdict is Verdict.DIFFERENT
    status = Status.BASELINE if first else Status.DIFFERS_IN_FIGURE if differs else Status.AGREES
    reason = StatusReason(StatusReasonCode.IS_BASELINE if first else StatusReasonCode.FIGURES_DIFFER)
    return Cell(ArticleId(letter), status, reason, statements=(told,), comparison=comparison)


def ledger(shown: Row, *rates: Rate) -> LedgerRow:
    """The first row of the ledger of a row."""
    return ledger_of([shown], rates)[0]


FARE_ROW = row(
    A="每年增加的票款收入约8.2亿元",
    B="票款每年可多收12亿至15亿元",
    C="调涨后每年可增收逾5亿元",
    D="每年多收不到10亿元",
    E="每年额外车费收入12.6亿港元",
    F=Status.NOT_MENTIONED,
    G=Status.UNREAD,
)
