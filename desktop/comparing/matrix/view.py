"""The comparison as a matrix: toolbar, rows and drafts, and below them the quotes of the selected row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from corpus.comparing.values import Cell, Row
from corpus.identities import ArticleId
from corpus.model import Article
from desktop.commands.actions import Actions
from desktop.comparing.matrix.acts import MatrixActs
from desktop.comparing.matrix.content import MatrixContent
from desktop.comparing.matrix.draft_bar import ActionStrip, DraftBar
from desktop.comparing.matrix.empty import EmptyMatrix
from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.heads import MatrixHeads
from desktop.comparing.matrix.in_place import InPlaceEditor
from desktop.comparing.matrix.lines import Lines
from desktop.comparing.matrix.marks import Marks
from desktop.comparing.matrix.model import Entry, EntryKind, MatrixModel
from desktop.comparing.matrix.places import Places, bar_place, clip_of, strip_place
from desktop.comparing.matrix.quotes import QuotesPanel
from desktop.comparing.matrix.quotes_desk import QuotesDesk
from desktop.comparing.matrix.telling import DraftTelling
from desktop.comparing.matrix.toolbar import MatrixToolbar
from desktop.current import ComparedCell, Current
from desktop.derived.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.panels import Surface

QUOTES_HEIGHT = 186
"""Pixels of the quotes, until somebody resizes them: five sources."""


class MatrixView(Surface):
    """Follows the project while it is shown."""

    state_changed = Signal()
    """What is selected or listed has changed: the status bar may say so."""

    def __init__(
        self,
        workspace: Workspace,
        comparing: Comparing,
        figures: Figures,
        current: Current,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("matrixView")
        self.workspace, self.comparing, self.figures = workspace, comparing, figures
        self.current_selection, self.look = current, theme
        self.content = MatrixContent(workspace, comparing)
        self._places = Places()
        self._stale = True
        self._make_parts(theme)
        self.acts = MatrixActs(self, actions)
        self._lay_out()
        self._connect()

    def _make_parts(self, theme: Theme) -> None:
        self.marks, self.lines = Marks(theme), Lines(theme)
        self.model = MatrixModel()
        self.grid = MatrixGrid(self.model, theme, self.marks, self.lines)
        self.toolbar = MatrixToolbar(theme, self.marks, self)
        self.bar, self.strip = DraftBar(theme), ActionStrip(theme)
        self.quotes = QuotesPanel(theme, self.marks, self.lines)
        self.quotes_desk = QuotesDesk(self)
        self.heads = MatrixHeads(self)
        self.telling = DraftTelling(self.workspace, self.comparing)
        self.editor = InPlaceEditor(self.grid)
        self._empty = EmptyMatrix(theme, self)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.refresh)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setObjectName("matrixSplit")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.grid)
        self._split.addWidget(self.quotes)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([10_000, QUOTES_HEIGHT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self._split, self._empty):
            column.addWidget(widget)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.grid.overlays.set_clip(lambda: clip_of(self.grid))
        self.grid.overlays.add(self.bar, lambda: bar_place(self.grid))
        self.grid.overlays.add(self.strip, lambda: strip_place(self.grid))
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        for signal in (self.comparing.changed, self.comparing.drafts_changed, self.figures.read):
            signal.connect(self._on_changed)
        for signal in (self.workspace.opened, self.workspace.closed):
            signal.connect(self._on_opened)
        self.grid.current_changed.connect(self._on_current_changed)
        self.toolbar.changed.connect(self.refresh)
        self.toolbar.left.connect(self._on_field_left)
        self._empty.clear_pressed.connect(self.clear_filters)
        self._empty.retry_pressed.connect(self.comparing.retry_drafts)
        self.bar.retry_pressed.connect(self.comparing.retry_drafts)

    # Following the project

    def _on_changed(self, *_: object) -> None:
        if self.isVisible():
            self._pause.start(0)
        else:
            self._stale = True

    def _on_opened(self) -> None:
        self.content.forget()
        self._places.forget()
        self.quotes_desk.close()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.comparing.want()
        self.comparing.want_drafts()
        if self._stale:
            self.refresh()
        self._tell_current()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.editor.finish(save=True)
        self.current_selection.set_cell(None)

    def refresh(self) -> None:
        """List the rows anew. What is selected stays selected, and stays where it is on the screen."""
        self._stale = False
        snapshot = self.workspace.snapshot
        if snapshot is None:
            self.model.clear()
            return
        self._places.note(self.grid)
        own, drafts = self.content.arranged(self.toolbar.wanted(), self.toolbar.order_by())
        state = self.comparing.drafting_state
        bar = self.telling.has_bar(state, bool(own), bool(drafts))
        self.model.show(snapshot, own, drafts, bar=bar)
        self.heads.refresh()
        self._tell_drafts(len(drafts))
        self._show_empty(bool(own), bool(drafts))
        self._places.restore(self.grid)
        self.quotes_desk.refresh()
        self._tell_current()
        self.state_changed.emit()

    def _tell_drafts(self, shown: int) -> None:
        told = self.telling.told(shown)
        sure = len(self.acts.sure_drafts())
        writable = not self.workspace.read_only
        self.bar.show_state(shown, told.sentence, sure, retry=told.retry, writable=writable)
        rows, drafts = self.comparing.rows(), self.comparing.drafts()
        missing = sum(1 for row in rows if row.question is not None and not row.question.summary.strip())
        self.toolbar.show_counts(0, 0, summaries=missing, drafts=len(drafts))

    def _show_empty(self, own: bool, drafts: bool) -> None:
        rows, filtered = own or drafts, False
        if not rows:
            filtered = bool(self.comparing.rows() or self.comparing.drafts())
            told = self.telling.told(0)
            self._empty.show_words(self.telling.empty_words(filtered), filtered=filtered, retry=told.retry)
        self._split.setVisible(rows)
        self._empty.setVisible(not rows)

    def clear_filters(self) -> None:
        """Let all rows through."""
        self.content.clear_columns()
        self.toolbar.clear()
        self.refresh()

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self.toolbar.field.clear()
        self.grid.setFocus()

    # What is selected

    @property
    def entry(self) -> Entry | None:
        """The line that is selected."""
        index = self.grid.current
        return self.model.entry_at(index.row()) if index.isValid() else None

    @property
    def row(self) -> Row | None:
        """The row that is selected, with the changes of a draft."""
        entry = self.entry
        return entry.row if entry is not None else None

    @property
    def article(self) -> Article | None:
        """The article of the selected column."""
        index = self.grid.current
        return self.model.article_at(index.column()) if index.isValid() else None

    @property
    def cell(self) -> Cell | None:
        """The selected cell of an article."""
        index = self.grid.current
        return self.model.cell_at(index) if index.isValid() else None

    def select(self, key: str, article: str | None = None) -> bool:
        """Select a row by the identity of its question or the key of its draft; whether it is listed."""
        row = self.model.row_of(key)
        if row < 0:
            return False
        column = self.model.column_of(article) if article is not None else self.grid.current.column()
        self.grid.set_current(row, max(column, 1) if article is None else max(column, 0))
        return True

    def select_row(self, row: int) -> None:
        """Select a row in the column that is selected, else in that of the first article."""
        column = self.grid.current.column()
        self.grid.set_current(row, column if column >= 0 else 1)

    def _on_current_changed(self) -> None:
        entry = self.entry
        self.content.hold(entry.key if entry is not None and entry.kind is EntryKind.DRAFT else "")
        self.quotes_desk.refresh()
        self.acts.tell_strip()
        self._tell_current()

    def _tell_current(self) -> None:
        """Tell the rest of the window what is selected."""
        if not self.isVisible():
            return
        entry, cell, article = self.entry, self.cell, self.article
        if entry is None or entry.row is None:
            self.current_selection.set_cell(None)
            return
        question = entry.row.question
        self.current_selection.set_cell(
            ComparedCell(
                question.id if question is not None else None,
                entry.key if question is None else "",
                ArticleId(article.id) if article is not None else None,
                bool(cell is not None and cell.statements),
            )
        )
        claim = cell.statements[0].claim if cell is not None and cell.statements else None
        if claim is not None:
            self.current_selection.set_claim(claim)

    def cell_place(self) -> QPoint:
        """Where a popup about the selected cell opens, on the screen."""
        rect = self.grid.cell_rect(self.grid.current)
        return self.grid.mapToGlobal(rect.topLeft() + QPoint(8, 28))

    def cell_rect(self, column: int) -> QRect:
        """Where a cell of the selected row is, in coordinates of the grid."""
        rect = self.grid.cell_rect(self.model.index(self.grid.current.row(), column))
        rect.setHeight(min(rect.height(), self.look.size("matrixRow")))
        return rect

    # For the window

    def words(self) -> str:
        """How much is listed, for the status bar: ``14 个议题，显示 8 个；6 行草稿``."""
        return self.telling.listed_words(self.model.entries)

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through."""
        return [self.grid, self.quotes] if self._split.isVisible() else [self]

    def key_areas(self) -> Sequence[QWidget]:
        """Where the keys of the matrix act."""
        return [self.grid, self.quotes.list]

    def state(self) -> dict[str, Any]:
        """What a rebuilt view, and the next session, need to look the same."""
        entry, article = self.entry, self.article
        return {
            "toolbar": self.toolbar.state(),
            "columns": self.grid.columns.state(),
            "sizes": self._split.sizes(),
            "row": entry.key if entry is not None else "",
            "article": article.id if article is not None else "",
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore what :meth:`state` of an earlier view returned."""
        self.heads.restore(_mapping(state, "columns"))
        self.toolbar.restore(_mapping(state, "toolbar"))
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self._split.setSizes(sizes)
        self._places.expect(str(state.get("row") or ""), str(state.get("article") or ""))
        self.refresh()


def _mapping(state: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = state.get(key)
    return value if isinstance(value, dict) else {}
