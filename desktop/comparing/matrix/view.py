"""The comparison as a matrix: toolbar, rows and drafts, and below them the quotes of the selected row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import ArticleId
from desktop.commands.actions import Actions
from desktop.comparing.matrix.acts import MatrixActs
from desktop.comparing.matrix.context import MatrixContext
from desktop.comparing.matrix.draft_messages import DraftTelling
from desktop.comparing.matrix.empty import EmptyMatrix
from desktop.comparing.matrix.heads import MatrixHeads
from desktop.comparing.matrix.model import EntryKind
from desktop.comparing.matrix.places import KeptPlace, bar_place, clip_of, strip_place
from desktop.comparing.matrix.quotes_desk import QuotesDesk
from desktop.current import ComparedCell, Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.empty_page import show_either
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.widgets.splitters import make_splitter

QUOTES_HEIGHT = 186
"""Initial height of the quotes in pixels: five sources."""


MESSAGE_STAYS = 6_000
"""Milliseconds for which the status bar shows why a draft is gone. Chosen: long enough to read it."""


class MatrixView(Surface):
    """The matrix, updated with the project while it is visible."""

    state_changed = Signal()
    """The selection or the list has changed, so the status bar may have to change."""
    pictures_requested = Signal()
    """The pictures are to be shown in place of the rows."""

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
        self.context = context = MatrixContext(workspace, comparing, figures, current, theme, self)
        self._workspace, self._comparing, self._current = workspace, comparing, current
        self._grid, self._model = context.grid, context.model
        self._places = KeptPlace()
        self._stale = True
        self._pictures: QWidget | None = None
        self._message = ""
        self._by_others = False
        self._passing = QTimer(self, singleShot=True, interval=MESSAGE_STAYS)
        self._passing.timeout.connect(lambda: self._say(""))
        self._quotes_desk = QuotesDesk(context)
        self._heads = MatrixHeads(context)
        self._telling = DraftTelling(workspace, comparing)
        self.acts = MatrixActs(context, self._quotes_desk, actions)
        self._empty = EmptyMatrix(theme, actions, self)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        self._lay_out()
        self._connect(figures)

    def _lay_out(self) -> None:
        parts = (self._grid, self.context.quotes)
        self._split = make_splitter(Qt.Orientation.Vertical, parts, (10_000, QUOTES_HEIGHT))
        self._split.setObjectName("matrixSplit")
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        column = flush_column(self)
        for widget in (self.context.toolbar, self._split, self._empty):
            column.addWidget(widget)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self._grid.overlays.set_clip(lambda: clip_of(self._grid))
        self._grid.overlays.add(self.context.bar, lambda: bar_place(self._grid))
        self._grid.overlays.add(self.context.strip, lambda: strip_place(self._grid))
        self.setFocusProxy(self._grid)

    def _connect(self, figures: Figures) -> None:
        context = self.context
        comparing = self._comparing
        for signal in (comparing.changed, comparing.drafts_changed, figures.read, figures.failed):
            signal.connect(self._on_changed)
        for signal in (self._workspace.opened, self._workspace.closed):
            signal.connect(self._on_opened)
        self._workspace.changed.connect(self._on_project_changed)
        self._grid.current_changed.connect(self._on_current_changed)
        context.refresh_requested.connect(self.refresh)
        context.quotes.list.focused.connect(
            lambda focused: self._grid.set_active(focused or self._grid.has_keyboard)
        )
        self._quotes_desk.message.connect(self._say)
        self._heads.baseline_requested.connect(self.acts.set_baseline_column)
        self.context.toolbar.changed.connect(self.refresh)
        self.context.toolbar.left.connect(self._on_field_left)
        self._empty.clear_pressed.connect(self.clear_filters)
        self._empty.retry_pressed.connect(self._comparing.retry_drafts)
        self._empty.rejected_pressed.connect(self._open_rejected)
        self.context.bar.retry_pressed.connect(self._comparing.retry_drafts)

    # Following the project

    def _on_changed(self, *_: object) -> None:
        if self.isVisible():
            self._pause.start(0)
        else:
            self._stale = True

    def _on_opened(self) -> None:
        self.context.content.forget()
        self._places.forget()
        self._quotes_desk.close()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparing.start()
        self._comparing.start_drafts()
        if self._stale:
            self.refresh()
        self._announce_selection()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.editor.finish(save=True)
        self._current.set_cell(None)

    def refresh(self) -> None:
        """Recompute and list the rows. The selection is kept, at the same position on the screen."""
        self._stale = False
        snapshot = self._workspace.snapshot
        if snapshot is None:
            self._model.clear()
            return
        self._places.note(self._grid)
        own, drafts = self.context.content.arranged(
            self.context.toolbar.filters(), self.context.toolbar.order_by()
        )
        state = self._comparing.drafting_state
        bar = self._telling.has_bar(state, bool(own), bool(drafts))
        self._model.show(snapshot, own, drafts, bar=bar)
        self._heads.refresh()
        self._show_draft_message(len(drafts))
        self._show_empty(bool(own), bool(drafts))
        self._report_withdrawn_draft()
        self._places.restore(self._grid)
        self._show_selected()
        self.state_changed.emit()

    def _show_draft_message(self, count: int) -> None:
        message = self._telling.message(count)
        sure = len(self.acts.sure_drafts())
        writable = not self._workspace.read_only
        rejected = self._telling.rejected
        self.context.bar.show_state(
            count, message.sentence, sure, rejected, retry=message.retry, writable=writable
        )
        rows, drafts = self._comparing.rows(), self._comparing.drafts()
        missing = sum(1 for row in rows if row.question is not None and not row.question.summary.strip())
        self.context.toolbar.show_counts(summaries=missing, drafts=len(drafts))

    def _report_withdrawn_draft(self) -> None:
        """Show why the selected draft is gone, if somebody else put one of its claims into a question."""
        gone = self._places.gone(self._model)
        question = self._comparing.question_that_took(gone) if gone else None
        if question is not None and self._by_others:
            self._say(self._telling.withdrawn_words(question.title))

    def _say(self, words: str) -> None:
        self._message = words
        if words:
            self._passing.start()
        self.state_changed.emit()

    def _on_project_changed(self, changes: ChangeSet) -> None:
        self._by_others = changes.origin is ChangeOrigin.REMOTE

    def _show_empty(self, own: bool, drafts: bool) -> None:
        rows, filtered = own or drafts, False
        snapshot = self._workspace.snapshot
        if not rows:
            filtered = bool(self._comparing.rows() or self._comparing.drafts())
            message = self._telling.message(0)
            self._empty.show_words(
                self._telling.empty_words(filtered),
                filtered=filtered,
                retry=message.retry,
                rejected=bool(self._telling.rejected),
                articles=len(snapshot.articles) if snapshot is not None else 0,
                claims=snapshot is not None and bool(snapshot.claims),
            )
        if self._pictures is not None:
            self.setFocusProxy(self._pictures)
            self._split.hide()
            self._empty.hide()
        else:
            self.setFocusProxy(self._grid if rows else self._empty)
            show_either(self, self._split, self._empty, filled=rows)

    def show_instead(self, pictures: QWidget | None) -> None:
        """Show ``pictures`` instead of the rows, or the rows again if None. What is shown has the focus of the view."""
        self._pictures = pictures
        self.refresh()

    def clear_filters(self) -> None:
        """Remove all filters."""
        self.context.content.clear_columns()
        self.context.toolbar.clear()
        self.refresh()

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self.context.toolbar.field.clear()
        self._grid.setFocus()

    def _open_rejected(self) -> None:
        button = self._empty.restore
        self.acts.drafts.open_rejected(button.mapToGlobal(button.rect().bottomLeft()))

    # What is selected

    def _on_current_changed(self) -> None:
        entry = self.context.entry
        self.context.content.hold(entry.key if entry is not None and entry.kind is EntryKind.DRAFT else "")
        self._show_selected()

    def _show_selected(self) -> None:
        """Update the quotes, the action strip and the rest of the window to the selection."""
        self._quotes_desk.refresh()
        self.acts.refresh_strip()
        self._announce_selection()

    def _announce_selection(self) -> None:
        """Announce the selection to the rest of the window."""
        if not self.isVisible():
            return
        entry, cell, article = self.context.entry, self.context.cell, self.context.article
        if entry is None or entry.row is None:
            self._current.set_cell(None)
            return
        question = entry.row.question
        self._current.set_cell(
            ComparedCell(
                question.id if question is not None else None,
                entry.key if question is None else "",
                ArticleId(article.id) if article is not None else None,
                bool(cell is not None and cell.statements),
            )
        )
        self._current.set_claim(cell.statements[0].claim if cell is not None and cell.statements else None)

    # Interface to the window

    def words(self) -> str:
        """The numbers of listed rows for the status bar, as in ``14 个议题，显示 8 个；6 行草稿``."""
        return self._message or self._telling.listed_words(self._model.entries)

    def show_question(self, question: str) -> None:
        """Select the row of a question; a filter that hides it is removed."""
        if self._model.row_of(question) < 0:
            self.clear_filters()
        article = self.context.article
        self._places.expect(question, article.id if article is not None else "")
        self.refresh()

    def regions(self) -> Sequence[QWidget]:
        """The regions between which F6 moves the focus."""
        return [self._grid, self.context.quotes] if self._split.isVisible() else [self]

    def key_areas(self) -> Sequence[QWidget]:
        """The widgets in which the keys of the matrix act."""
        return [self._grid, self.context.quotes.list]

    def state(self) -> dict[str, Any]:
        """State for a rebuilt view and the next session; see :meth:`restore`."""
        entry, article = self.context.entry, self.context.article
        return {
            "toolbar": self.context.toolbar.state(),
            "columns": self._grid.columns.state(),
            "sizes": self._split.sizes(),
            "row": entry.key if entry is not None else "",
            "article": article.id if article is not None else "",
            "charted": self._pictures is not None,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        self._heads.restore(_mapping(state, "columns"))
        self.context.toolbar.restore(_mapping(state, "toolbar"))
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self._split.setSizes(sizes)
        self._places.expect(str(state.get("row") or ""), str(state.get("article") or ""))
        self.refresh()
        if state.get("charted") is True:
            self.pictures_requested.emit()


def _mapping(state: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = state.get(key)
    return value if isinstance(value, dict) else {}
