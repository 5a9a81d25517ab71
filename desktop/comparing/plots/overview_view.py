"""The overview of the comparison: the widest spreads, what covers what, and what is dated."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Row
from corpus.identities import ArticleId
from corpus.model import Claim
from corpus.plots.dated import dated_lanes
from corpus.plots.groups import group_of, is_main, widest_first
from corpus.plots.heat_map import Coverage, CoverageGap, coverage_of
from corpus.plots.lanes import PlotGroup
from corpus.snapshot import Snapshot
from desktop.comparing.plots.heat_table import HeatTable
from desktop.comparing.plots.plot_legend import PlotLegend
from desktop.comparing.plots.plot_tiles import PlotTiles
from desktop.comparing.plots.section_head import SectionHead
from desktop.comparing.plots.timeline_view import TimelineView
from desktop.current import Current, Destination
from desktop.derived.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.painting import MARGIN
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.panels import EmptyNote, Surface
from desktop.widgets.segments import Segments
from desktop.words.comparing_words import interface_language, letters_of
from desktop.words.plot_words import plot_sources, plot_telling, tag_of

_PAUSE = 60
"""Milliseconds in which changes are taken together before the pictures are made anew."""
_MOST_SILENT = 12
_LAYOUT = "overview"
YEARS, MONTHS = "years", "months"


class OverviewView(Surface):
    """Follows the project while it is shown."""

    ledger_wanted = Signal(str)
    """The key of a line of the ledger: a question and the number of the measure."""
    covered_wanted = Signal(str, str)
    """An article and a tag: show the article with the claims of that tag only."""

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
        self._current, self._theme, self._settings = current, theme, settings
        self.rows_of: Callable[[], Sequence[Row]] = comparing.rows
        """What tells which rows of the comparison are shown."""
        self._stale = True
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.catch_up)
        self._make_spreads()
        self._make_coverage()
        self._make_timeline()
        self._lay_out()
        self._connect()
        self._restore_layout()

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
        self._no_spreads = EmptyNote(theme, self.tr("No measurable question yet."))

    def _make_coverage(self) -> None:
        theme = self._theme
        self.coverage = HeatTable(theme)
        self._coverage_head = SectionHead(theme, self.tr("Coverage"))
        self._coverage_head.set_remark(self.tr("article × tag, number of claims"))
        self._steps = PlotLegend(theme, (), self.tr("Legend"))
        self._gaps = QLabel()
        self._gaps.setObjectName("coverageGaps")
        self._gaps.setTextFormat(Qt.TextFormat.PlainText)
        self._gaps.setWordWrap(True)
        self._no_coverage = EmptyNote(theme, self.tr("No tagged claims yet."))

    def _make_timeline(self) -> None:
        theme = self._theme
        self.timeline = TimelineView(theme)
        self._time_head = SectionHead(theme, self.tr("Timeline"))
        self._scale = Segments(
            theme, ((YEARS, self.tr("Years")), (MONTHS, self.tr("Months"))), self.tr("Stretch of time")
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
        self._time_scroll.setWidget(self.timeline)
        self._time_scroll.setWidgetResizable(True)
        self._time_scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._time_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._no_dates = EmptyNote(theme, self.tr("No dated figures."))

    def _lay_out(self) -> None:
        spreads = _section(self._spread_head, self.tiles, self._no_spreads)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(MARGIN, int(Space.M), MARGIN, int(Space.M))
        below.setSpacing(int(Space.M))
        below.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._gaps)
        self._below_coverage = foot
        covered = _section(self._coverage_head, self.coverage, foot, self._no_coverage)
        dated = _section(self._time_head, self._time_scroll, self._no_dates)
        self._above = QSplitter(Qt.Orientation.Horizontal)
        self._above.addWidget(spreads)
        self._above.addWidget(covered)
        self._above.setSizes([960, 440])
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._above)
        self._split.addWidget(dated)
        self._split.setSizes([452, 312])
        for splitter in (self._above, self._split):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        for area in (self.tiles, self._time_scroll):
            area.viewport().setAutoFillBackground(False)
        self.timeline.setAutoFillBackground(False)
        self.setFocusProxy(self.tiles)

    def _connect(self) -> None:
        self.tiles.opened.connect(lambda key: self.ledger_wanted.emit(self._lines[key][0]))
        self.tiles.peeked.connect(lambda key: self._go(key, self._lines[key][1], preview=True))
        self.tiles.lane_opened.connect(lambda key, article: self._go(key, article, preview=False))
        self.coverage.opened.connect(self.covered_wanted)
        self.timeline.activated.connect(self._go_to_claim)
        self.timeline.previewed.connect(lambda claim: self._go_to_claim(claim, preview=True))
        self._comparing.changed.connect(self._on_changed)
        self._figures.read.connect(self._on_changed)
        self._workspace.opened.connect(self._on_changed)
        self._workspace.closed.connect(self._on_changed)
        self._workspace.changed.connect(self._on_rows_changed)
        self._theme.changed.connect(self._restyle)
        self._lines: dict[str, tuple[str, str]] = {}
        """The key of the ledger's line and the baseline of each plot."""
        self._restyle()

    def _restyle(self) -> None:
        self._gaps.setFont(self._theme.font("small"))
        colours = self._gaps.palette()
        colours.setColor(self._gaps.foregroundRole(), self._theme.colour("text2"))
        self._gaps.setPalette(colours)

    # Following the project

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restyle()
        self._comparing.want()
        self._figures.want_all()
        if self._stale:
            self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        kept = {"above": self._above.sizes(), "split": self._split.sizes()}
        if all(kept["above"]) and all(kept["split"]):
            self._settings.set_layout(_LAYOUT, QByteArray(json.dumps(kept).encode()))

    def _restore_layout(self) -> None:
        try:
            kept = json.loads(bytes(self._settings.layout(_LAYOUT).data()) or b"{}")
        except ValueError:  # from another version, or damaged
            return
        for splitter, name in ((self._above, "above"), (self._split, "split")):
            sizes = kept.get(name) if isinstance(kept, dict) else None
            if isinstance(sizes, list) and len(sizes) == splitter.count():
                splitter.setSizes([int(size) for size in sizes])

    def _on_rows_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Claim):
            self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def catch_up(self) -> None:
        """Make all pictures anew."""
        self._stale = False
        snapshot = self._workspace.snapshot
        self._show_spreads(snapshot)
        self._show_coverage(snapshot)
        self._show_timeline(snapshot)

    def _show_spreads(self, snapshot: Snapshot | None) -> None:
        rows = tuple(self.rows_of()) if snapshot is not None else ()
        ledger = ledger_of(rows, snapshot.rates.values()) if snapshot is not None else ()
        numbers: dict[int, int] = {}
        found: list[tuple[tuple[int, float], PlotGroup]] = []
        self._lines = {}
        sources = plot_sources(snapshot) if snapshot is not None else {}
        for line in ledger:
            number = numbers[line.row] = numbers.get(line.row, -1) + 1
            row = rows[line.row]
            if len(line.entries) < 2 or snapshot is None:
                continue
            silent = len(sources) <= _MOST_SILENT and is_main(row, line)
            tag = tag_of(row.question, snapshot)
            group = group_of(row, line, sources, plot_telling(), silent=silent, tag=tag)
            key = f"{row.question.id if row.question is not None else line.row}/{number}"
            self._lines[key] = key, row.baseline or line.entries[0].article
            found.append((widest_first(line), replace(group, key=key)))
        found.sort(key=lambda pair: pair[0])
        self.tiles.show_groups([group for _, group in found])
        shown = len(self.tiles.tiles)
        self.tiles.setVisible(bool(found))
        self._no_spreads.setVisible(not found)
        remark = self.tr("{shown} of %Ln measurable question(s)", "", len(found)).format(shown=shown)
        self._spread_head.set_remark(remark if found else "")

    def _show_coverage(self, snapshot: Snapshot | None) -> None:
        coverage = coverage_of(snapshot) if snapshot is not None else None
        some = coverage is not None and bool(coverage.tags)
        self.coverage.heat.show(coverage if some else None, snapshot)
        self.coverage.setVisible(some)
        self._no_coverage.setVisible(not some)
        self._below_coverage.setVisible(some)
        if coverage is not None and some:
            self._steps.set_entries(self._step_words(coverage))
        gaps = coverage.gaps() if coverage is not None and some else []
        self._gaps.setVisible(bool(gaps))
        if snapshot is not None:
            lines = [self.tr("Possible gaps"), *(self._gap_words(gap, snapshot) for gap in gaps)]
            self._gaps.setText("\n".join(lines))

    def _step_words(self, coverage: Coverage) -> list[tuple[str, str]]:
        """What each step of the blue stands for: one count, or from one to the next."""
        most = max((count for row in coverage.counts for count in row), default=0)
        ends = [*(bound - 1 for bound in coverage.bounds[1:]), most]
        words = [
            (f"heat.{step}", str(low) if high <= low else f"{low}–{high}")
            for step, (low, high) in enumerate(zip(coverage.bounds, ends, strict=True), 1)
            if low <= most
        ]
        return [*words, ("none", self.tr("read, nothing")), ("unread", self.tr("not read"))]

    def _gap_words(self, gap: CoverageGap, snapshot: Snapshot) -> str:
        article = snapshot.articles[gap.article]
        claims = self.tr("%Ln claim(s)", "", gap.claims)
        return self.tr("{letter} {name}: nothing on “{tag}”; {letters} have {claims}").format(
            letter=snapshot.letter(article.id),
            name=article.publisher or article.title,
            tag=snapshot.tags[gap.tag].name,
            letters=letters_of(gap.others, snapshot),
            claims=claims,
        )

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
        dated = sum(len(lane.facts) for lane in lanes)
        with_dates = self.tr("%Ln claim(s) with a date", "", dated)
        without = self.tr("%Ln without one are not in the picture", "", undated)
        self._time_head.set_remark(
            self.tr("{dated}; {undated}").format(dated=with_dates, undated=without) if lanes else ""
        )

    # Going there

    def _open(self) -> None:
        tile = self.tiles.tile
        if tile is not None:
            self.ledger_wanted.emit(tile.group.key)

    def _peek(self) -> None:
        tile = self.tiles.tile
        if tile is not None:
            self._go(tile.group.key, self._lines[tile.group.key][1], preview=True)

    def _go(self, key: str, article: str, *, preview: bool) -> None:
        """Go to what an article says on the question of a plot."""
        question = key.rpartition("/")[0]
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
        """What F6 steps through."""
        return [self.tiles, self.coverage, self.timeline]


def _section(head: QWidget, *parts: QWidget) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    for number, part in enumerate(parts):
        column.addWidget(part, 1 if number == 0 or number == len(parts) - 1 else 0)
    return section
