"""The figure ledger: the figures of all articles by question, with plot and quotes of the selected line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from corpus.changes import ChangeSet
from corpus.comparing.values import Row
from corpus.measures import FigureKind
from corpus.model import Article
from corpus.plots.groups import article_of, group_of
from corpus.questions import Rate
from desktop.comparing.awaited import awaited_words, figures_awaited
from desktop.comparing.ledger.ledger_acts import LedgerActs
from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.comparing.ledger.ledger_layout import LedgerLayout
from desktop.comparing.ledger.ledger_lines import LedgerLine, lines_of
from desktop.comparing.ledger.ledger_model import LedgerModel
from desktop.comparing.ledger.ledger_quotes import LedgerQuotes, line_warning, quotes_of
from desktop.comparing.ledger.ledger_table import is_copy
from desktop.comparing.ledger.ledger_toolbar import LedgerToolbar
from desktop.comparing.plots.range_panel import RangePanel
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.copying import as_mime
from desktop.widgets.empty_page import EmptyPage, show_either
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import Surface
from desktop.widgets.splitters import make_splitter
from desktop.words.comparing_words import sources_words
from desktop.words.plot_words import plot_sources, plot_telling, tag_of

translate = QCoreApplication.translate
_MOST_SILENT = 12
"""Largest number of lanes for which a plot also shows articles without a figure. Chosen: more would hide the others."""
_WARM_UP = 50
"""Milliseconds after which the text that a filter searches is computed. Chosen: after the first paint."""


class LedgerView(Surface):
    """The figure ledger, updated with the project while it is visible."""

    counted = Signal(int, int)
    """The number of lines, and of lines whose figures differ."""

    def __init__(
        self,
        workspace: Workspace,
        comparing: Comparing,
        figures: Figures,
        current: Current,
        theme: Theme,
        settings: Settings,
        compare: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("ledgerView")
        self._workspace, self._comparing, self._current = workspace, comparing, current
        self._figures = figures
        self._settings = settings
        self._hidden: set[str] = set()
        """Articles without a column."""
        self._lane = ("", "")
        """The line and the lane of the figure that was selected below the table."""
        self._stale = True
        self.model = LedgerModel()
        self.toolbar = LedgerToolbar(theme)
        self.grid = LedgerGrid(self.model, theme)
        self.plot = RangePanel(theme)
        self.quotes = LedgerQuotes(theme)
        self._acts = LedgerActs(self, workspace, figures, current, theme, settings)
        self._empty, self._compare = EmptyPage(theme, "view.figures"), compare
        self._warm = QTimer(self, singleShot=True, interval=_WARM_UP)
        self._warm.timeout.connect(self.model.warm)
        self._lay_out()
        self._connect()
        self._layout = LedgerLayout(self.grid, self._split, self._below, settings)
        self._layout.restore()

    def _lay_out(self) -> None:
        self._below = make_splitter(Qt.Orientation.Horizontal, (self.plot, self.quotes), (700, 300))
        self._split = make_splitter(Qt.Orientation.Vertical, (self.grid, self._below), (380, 340))
        column = flush_column(self)
        column.addWidget(self.toolbar)
        column.addWidget(self._split, 1)
        column.addWidget(self._empty, 1)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self.toolbar.changed.connect(self._filter)
        self._empty.clear_pressed.connect(self.toolbar.clear)
        self.toolbar.left.connect(self._on_field_left)
        self.toolbar.source_toggled.connect(self._on_source_toggled)
        self.grid.current_changed.connect(self._on_current)
        self.grid.opened.connect(lambda: self._go(self.lane))
        self.grid.menu_requested.connect(self._on_menu)
        self.grid.key_pressed.connect(self._on_key)
        self.quotes.list.key_pressed.connect(self._on_key)
        self.quotes.list.moved.connect(self._on_lane)
        self.quotes.list.menu_requested.connect(self._on_menu)
        self.quotes.go_requested.connect(lambda: self._go(self.lane))
        self.quotes.rate_requested.connect(self.ask_rate)
        for part in (self.quotes.list, self.plot):
            opened = part.opened if part is self.quotes.list else part.activated
            opened.connect(self._go)
            part.previewed.connect(lambda article: self._go(article, preview=True))
        self.plot.save_failed.connect(lambda error: self._workspace.report(error, Task.EXPORT))
        self.plot.plot.current_changed.connect(self._on_lane)
        self._comparing.changed.connect(self._on_changed)
        self._figures.failed.connect(self._on_changed)
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_opened)
        self._workspace.changed.connect(self._on_rows_changed)
        self._theme.changed.connect(self._on_current)

    def add_end(self, widget: QWidget) -> None:
        """Append something at the right end of the toolbar, such as the switch between list and ledger."""
        self.toolbar.add_end(widget)

    # Following the project

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparing.start()
        if self._stale:
            self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._layout.keep()

    def _on_opened(self) -> None:
        self._hidden.clear()
        self.toolbar.clear()
        self._on_changed()

    def _on_rows_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Rate, Article):
            self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Read the comparison again, and keep the selection."""
        self._stale = False
        key, article = self.grid.current_key, self.article
        snapshot = self._workspace.snapshot
        rows = self._comparing.rows() if snapshot is not None else ()
        lines: list[LedgerLine] = []
        if snapshot is not None:
            pending = frozenset(str(row) for row in snapshot.articles if self._figures.awaited(row))
            lines = lines_of(rows, snapshot.rates.values(), pending=pending)
        self._show(lines)
        kinds = {line.kind for line in lines}
        self.toolbar.fill_kinds(kind for kind in FigureKind if kind in kinds)
        self.toolbar.show_counts(sum(line.disputed for line in lines), sum(line.apart for line in lines))
        self._filter()
        if not self.grid.select(key, article) and self.model.shown:
            self.grid.select(self.model.shown[0].key)
        self._on_current()
        self._warm.start()
        self.counted.emit(len(lines), sum(line.disputed for line in lines))

    def _show(self, lines: list[LedgerLine]) -> None:
        snapshot = self._workspace.snapshot
        articles = snapshot.articles_in_order() if snapshot is not None else []
        self.model.show(lines, [row for row in articles if row.id not in self._hidden], snapshot)
        named = [
            (str(row.id), f"{self.model.letter(row.id)} {self.model.name_of(row.id)}") for row in articles
        ]
        self.toolbar.fill_sources(named, self._hidden)

    def _on_source_toggled(self, article: str, visible: bool) -> None:
        if visible:
            self._hidden.discard(article)
        else:
            self._hidden.add(article)
        key = self.grid.current_key
        self._show(list(self.model.lines))
        self.grid.select(key)

    # Filtering

    def _filter(self) -> None:
        key, article = self.grid.current_key, self.article
        self.model.set_filter(self.toolbar.filters())
        if not self.grid.select(key, article) and self.model.shown:
            self.grid.select(self.model.shown[0].key)
        self._show_empty_page()

    def _show_empty_page(self) -> None:
        some = bool(self.model.shown)
        filtered = bool(self.model.total)
        unmatched = self.tr("No line matches. Clear the filters to see all.")
        words = unmatched if filtered else _why_empty(self._comparing.rows(), self._figures)
        remedies = () if self._compare is None else (self._compare,)
        self._empty.show_words(words, remedies=remedies, filtered=filtered)
        self.setFocusProxy(self.grid if some else self._empty)
        show_either(self, self._split, self._empty, filled=some)

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self.toolbar.field.clear()
        self.grid.setFocus()

    # The selected cell

    @property
    def line(self) -> LedgerLine | None:
        """The selected line."""
        return self.model.line_at(self.grid.current.row())

    @property
    def article(self) -> str:
        """The article of the selected cell; in other columns, that of the baseline."""
        article = self.model.article_at(self.grid.current.column())
        if article is not None:
            return article.id
        line = self.line
        return (line.row.baseline or "") if line is not None else ""

    @property
    def lane(self) -> str:
        """The selected figure, as lanes of a plot are named: the article, and which of its figures it is."""
        line, (key, lane) = self.line, self._lane
        chosen = line is not None and key == line.key and article_of(lane)[0] == self.article
        return lane if chosen else self.article

    def _on_current(self) -> None:
        line, snapshot = self.line, self._workspace.snapshot
        if line is None or snapshot is None:
            self.plot.show_group(None)
            self.quotes.list.show_quotes([], "")
            self.quotes.warn("", rate=False)
            return
        sources = plot_sources(snapshot)
        silent = len(sources) <= _MOST_SILENT
        tag = tag_of(line.row.question, snapshot)
        group = group_of(line.row, line.ledger, sources, plot_telling(), silent=silent, tag=tag)
        self.plot.show_group(group, _remark(line))
        self.plot.set_current(self.lane)
        self.quotes.list.show_quotes(quotes_of(line, snapshot), self.lane)
        writable = self._acts.can_convert(line) and self._acts.writable
        self.quotes.warn(line_warning(line, snapshot), rate=writable)
        entry = line.entry(*article_of(self.lane))
        if entry is not None and entry.claim is not None and self.isVisible():
            self._current.set_claim(entry.claim)

    def _on_lane(self, lane: str) -> None:
        """Select the cell of the article whose lane or quote was selected."""
        line, article = self.line, article_of(lane)[0]
        if line is None or lane == self.lane:
            return
        self._lane = (line.key, lane)
        if article != self.article:
            self.grid.select(line.key, article)
        else:
            self._on_current()

    def _go(self, article: str, *, preview: bool = False) -> None:
        line = self.line
        if line is not None and article:
            self._acts.go(line, article, preview=preview)

    # Keys and menus

    def _on_key(self, event: QKeyEvent) -> None:
        line = self.line
        if is_copy(event):
            self.copy()
        elif line is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return
        else:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._go(self.lane)
                case Qt.Key.Key_Space:
                    self._go(self.lane, preview=True)
                case Qt.Key.Key_C:
                    self._acts.compare(line, self.lane, self._place())
                case Qt.Key.Key_P:
                    self._acts.ask_scope(line, self.lane, self._place())
                case Qt.Key.Key_O:
                    self._acts.overrule(line, self.article, self._place())
                case Qt.Key.Key_B:
                    self._acts.make_baseline(line, self.lane)
                case _:
                    return
        event.accept()

    def _place(self) -> QPoint:
        """The position below the selected cell, in screen coordinates."""
        return self.grid.cell_rect(self.grid.current).bottomLeft() + QPoint(0, 2)

    def _on_menu(self, place: QPoint) -> None:
        line = self.line
        if line is not None:
            open_menu(self._acts.menu(line, self.lane, self._place(), self.copy), place)

    def ask_rate(self) -> None:
        """Ask for the rate of the selected line, else of the first one with figures in two currencies."""
        line = self._acts.convertible(self.line, self.model.shown)
        if line is None:
            self.quotes.warn(self.tr("No question listed here has figures in two currencies."), rate=False)
            return
        self.grid.select(line.key, self.article)
        self._acts.ask_rate(line, self.quotes.mapToGlobal(QPoint(8, self.quotes.height() - 160)))

    def copy(self) -> None:
        """Copy the selected lines as a table, with the headers of the columns."""
        rows = self.grid.selected_rows()
        if rows:
            QApplication.clipboard().setMimeData(as_mime(self.model.table(rows)))

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt view is restored; see :meth:`restore`."""
        return self.toolbar.state() | {
            "hidden": sorted(self._hidden),
            "sorted": list(self.grid.sorted),
            "line": self.grid.current_key,
            "article": self.article,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        hidden = state.get("hidden")
        self._hidden = {str(article) for article in hidden} if isinstance(hidden, list) else set()
        self.catch_up()
        self.toolbar.restore(state)
        column, descending = (*state.get("sorted", []), -1, False)[:2]
        self.grid.sort(int(column), bool(descending))
        self.grid.select(str(state.get("line", "")), str(state.get("article", "")))


def _why_empty(rows: Sequence[Row], figures: Figures) -> str:
    """Why the rows of the comparison have no lines."""
    if figures_awaited(rows, figures):
        return awaited_words()
    if rows:
        return translate(
            "LedgerView", "No question with figures yet. Figures come from the claims of a question."
        )
    return translate(
        "LedgerView",
        "No question yet. Group claims or accept a draft under Compare, and its figures are listed here.",
    )


def _remark(line: LedgerLine) -> str:
    """How many sources a plot shows, and how far apart they are."""
    parts = [sources_words(line.row)]
    if line.ledger.spread is not None and line.ledger.spread.absolute:
        spread = translate("LedgerView", "spread {spread}")
        parts.append(spread.format(spread=line.spread))
    return "   ".join(parts)
