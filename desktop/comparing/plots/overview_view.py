"""The overview of the comparison: the widest spreads, the coverage, and the timeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.comparing.judgements import is_main
from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Row
from corpus.identities import ArticleId
from corpus.model import Claim
from corpus.plots.dated import dated_lanes
from corpus.plots.groups import article_of, group_of, widest_first
from corpus.plots.lanes import PlotGroup
from corpus.snapshot import Snapshot
from desktop.comparing.awaited import awaited_words, figures_awaited
from desktop.comparing.plots.coverage_section import CoverageSection
from desktop.comparing.plots.plot_legend import PlotLegend
from desktop.comparing.plots.plot_tiles import PlotTiles
from desktop.comparing.plots.timeline_view import TimelineView
from desktop.current import Current, Destination
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote, Surface
from desktop.widgets.section_head import SectionHead
from desktop.widgets.segments import Segments
from desktop.widgets.splitters import keep_sizes, make_splitter, restore_sizes
from desktop.words.plot_words import plot_sources, plot_telling, tag_of
from desktop.words.translation import interface_language

_PAUSE = 60
"""Milliseconds in which changes are collected before the pictures are redrawn. Chosen: not noticeable."""
_MOST_SILENT = 12
YEARS, MONTHS = "years", "months"
_UNLIMITED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, which PySide does not have."""


class OverviewView(Surface):
    """The overview, updated with the project while it is visible."""

    ledger_requested = Signal(str)
    """Request to show a line of the ledger: its key, made from the question and the index of the measure."""
    covered_requested = Signal(str, str)
    """Request to show an article with the claims of a tag only: identities of both."""

    def __init__(
        self,
        workspace: Workspace,
        comparing: Comparing,
        figures: Figures,
        current: Current,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("overview")
        self._workspace, self._comparing, self._figures = workspace, comparing, figures
        self._current, self._settings = current, settings
        self.rows_of: Callable[[], Sequence[Row]] = comparing.rows
        """The function that returns the shown rows of the comparison."""
        self._stale = True
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.catch_up)
        self._make_spreads()
        self._coverage = CoverageSection(theme)
        self.coverage = self._coverage.table
        self._make_timeline()
        self._lay_out()
        self._connect()
        self._splitters = {"overview.above": self._above, "overview.split": self._split}
        restore_sizes(settings, self._splitters)
        self._unfolded = self._split.sizes()
        """The heights while there is a timeline."""
        self._folded = False

    # Parts

    def _make_spreads(self) -> None:
        theme = self._theme
        self.tiles = PlotTiles(theme)
        self._spread_head = SectionHead(theme, self.tr("Widest spreads"))
        self._spread_head.add(
            PlotLegend(
                theme,
                (
                    ("about", self.tr("about")),
                    ("range", self.tr("range")),
                    ("bound", self.tr("bound")),
                    ("apart", self.tr("not comparable")),
                ),
                self.tr("Legend"),
            )
        )
        for words, key in ((self.tr("Quotes"), "Space"), (self.tr("To the ledger"), "Return")):
            button = KeyedButton(theme, words, key, ButtonLook.QUIET)
            button.clicked.connect(self._peek if key == "Space" else self._open)
            self._spread_head.add(button)
        self._no_spreads = EmptyNote(theme)

    def _make_timeline(self) -> None:
        theme = self._theme
        self.timeline = TimelineView(theme)
        self._time_head = SectionHead(theme, self.tr("Timeline"))
        self._scale = Segments(
            theme, ((YEARS, self.tr("Years")), (MONTHS, self.tr("Months"))), self.tr("Period")
        )
        self._scale.chosen.connect(self._on_scale)
        self._time_head.add(
            PlotLegend(
                theme,
                (
                    ("instant", self.tr("day")),
                    ("period", self.tr("period")),
                    ("claim", self.tr("no figure")),
                ),
                self.tr("Legend"),
            )
        )
        self._time_head.add(self._scale)
        self._time_scroll = QScrollArea()
        # The plot inside takes the focus.
        self._time_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._time_scroll.setWidget(self.timeline)
        self._time_scroll.setWidgetResizable(True)
        self._time_scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._no_dates = EmptyNote(theme)

    def _lay_out(self) -> None:
        spreads = _section(self._spread_head, self.tiles, self._no_spreads)
        dated = self._dated = _section(self._time_head, self._time_scroll, self._no_dates)
        self._above = make_splitter(Qt.Orientation.Horizontal, (spreads, self._coverage), (960, 440))
        self._split = make_splitter(Qt.Orientation.Vertical, (self._above, dated), (452, 312))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        for area in (self.tiles, self._time_scroll):
            area.viewport().setAutoFillBackground(False)
        self.timeline.setAutoFillBackground(False)
        self.setFocusProxy(self.tiles)

    def _connect(self) -> None:
        self.tiles.opened.connect(lambda key: self.ledger_requested.emit(self._lines[key][0]))
        self.tiles.peeked.connect(lambda key: self._go(key, self._lines[key][1], preview=True))
        self.tiles.lane_opened.connect(lambda key, article: self._go(key, article, preview=False))
        for pictures in (self.tiles, self.timeline):
            pictures.save_failed.connect(lambda error: self._workspace.report(error, Task.EXPORT))
        self.coverage.opened.connect(self.covered_requested)
        self.timeline.activated.connect(self._go_to_claim)
        self.timeline.previewed.connect(lambda claim: self._go_to_claim(claim, preview=True))
        self._comparing.changed.connect(self._on_changed)
        self._figures.read.connect(self._on_changed)
        self._workspace.opened.connect(self._on_changed)
        self._workspace.closed.connect(self._on_changed)
        self._workspace.changed.connect(self._on_rows_changed)
        self._lines: dict[str, tuple[str, str]] = {}
        """For each plot, the key of the ledger's line and the baseline."""

    # Following the project

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparing.start()
        self._figures.request_all()
        if self._stale:
            self.catch_up()
        self._fold_timeline(self._no_dates.isVisibleTo(self))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fold_timeline(False)
        keep_sizes(self._settings, self._splitters)

    def _on_rows_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Claim):
            self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def catch_up(self) -> None:
        """Redraw all pictures."""
        self._stale = False
        snapshot = self._workspace.snapshot
        self._show_spreads(snapshot)
        self._coverage.show_project(snapshot)
        self._show_timeline(snapshot)

    def _show_spreads(self, snapshot: Snapshot | None) -> None:
        rows = tuple(self.rows_of()) if snapshot is not None else ()
        ledger = ledger_of(rows, snapshot.rates.values()) if snapshot is not None else ()
        numbers: dict[int, int] = {}
        groups: list[tuple[tuple[int, float], PlotGroup]] = []
        self._lines = {}
        sources = plot_sources(snapshot) if snapshot is not None else {}
        for line in ledger:
            number = numbers[line.row] = numbers.get(line.row, -1) + 1
            row = rows[line.row]
            if len(line.entries) < 2 or snapshot is None:
                continue
            silent = len(sources) <= _MOST_SILENT and is_main(row, line.entries)
            tag = tag_of(row.question, snapshot)
            group = group_of(row, line, sources, plot_telling(), silent=silent, tag=tag)
            key = f"{row.question.id if row.question is not None else line.row}/{number}"
            self._lines[key] = key, row.baseline or line.entries[0].article
            groups.append((widest_first(line), replace(group, key=key)))
        groups.sort(key=lambda pair: pair[0])
        self.tiles.show_groups([group for _, group in groups])
        count = len(self.tiles.tiles)
        self.tiles.setVisible(bool(groups))
        self._no_spreads.setVisible(not groups)
        awaited = figures_awaited(rows, self._figures)
        self._no_spreads.setText(awaited_words() if awaited else self.tr("No measurable question yet."))
        remark = self.tr("{shown} of %Ln measurable question(s)", "", len(groups)).format(shown=count)
        self._spread_head.set_remark(remark if groups else "")

    def _fold_timeline(self, folded: bool) -> None:
        """Leave the place of a timeline without dates to the spreads, or give it back."""
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self._unfolded = self._split.sizes()
        self._dated.setMaximumHeight(self._dated.minimumSizeHint().height() if folded else _UNLIMITED)
        if not folded:
            self._split.setSizes(self._unfolded)

    def _show_timeline(self, snapshot: Snapshot | None) -> None:
        lanes: tuple[Any, ...] = ()
        undated = 0
        if snapshot is not None:
            colours = {str(tag.id): tag.colour for tag in snapshot.tags.values()}
            claims = [claim for article in snapshot.articles for claim in snapshot.claims_of(article)]
            lanes, undated = dated_lanes(
                claims,
                lambda claim: self._figures.of_claim(claim) or (),
                plot_sources(snapshot),
                colours,
                interface_language(),
            )
        self.timeline.show_lanes(lanes)
        self._time_scroll.setVisible(bool(lanes))
        self._scale.setVisible(bool(lanes))
        self._no_dates.setVisible(not lanes)
        awaited = snapshot is not None and any(map(self._figures.awaited, snapshot.articles))
        self._no_dates.setText(awaited_words() if awaited else self.tr("No dated figures."))
        self._fold_timeline(not lanes)
        dated = sum(len(lane.facts) for lane in lanes)
        with_dates = self.tr("%Ln claim(s) with a date", "", dated)
        without = self.tr("%Ln without a date are not shown", "", undated)
        self._time_head.set_remark(
            self.tr("{dated}; {undated}").format(dated=with_dates, undated=without) if lanes else ""
        )

    # Going to the source

    def _open(self) -> None:
        tile = self.tiles.tile
        if tile is not None:
            self.ledger_requested.emit(tile.group.key)

    def _peek(self) -> None:
        tile = self.tiles.tile
        if tile is not None:
            self._go(tile.group.key, self._lines[tile.group.key][1], preview=True)

    def _go(self, key: str, article: str, *, preview: bool) -> None:
        """Go to the statement of an article on the question of a plot."""
        question, article = key.rpartition("/")[0], article_of(article)[0]
        row = self._comparing.row_of(question)
        if row is None:
            return
        cell = next((cell for cell in row.cells if cell.article == article), None)
        statement = cell.statements[0] if cell is not None and cell.statements else None
        if statement is None:
            self._current.go_to(Destination(article=ArticleId(article), preview=preview))
        else:
            place = Destination(statement.article, statement.span, statement.claim, preview=preview)
            self._current.go_to(place)

    def _go_to_claim(self, claim: str, *, preview: bool = False) -> None:
        snapshot = self._workspace.snapshot
        row = snapshot.claims.get(claim) if snapshot is not None else None
        if row is not None:
            self._current.go_to(Destination(row.article, row.span, row.id, preview=preview))

    def _on_scale(self, scale: str) -> None:
        if scale == YEARS:
            self.timeline.show_all()
        else:
            self.timeline.show_months()

    def regions(self) -> list[QWidget]:
        """The regions between which F6 moves the focus."""
        return [self.tiles, self.coverage, self.timeline]


def _section(head: QWidget, *parts: QWidget) -> QWidget:
    section = QWidget()
    column = flush_column(section)
    column.addWidget(head)
    for number, part in enumerate(parts):
        column.addWidget(part, 1 if number == 0 or number == len(parts) - 1 else 0)
    return section
