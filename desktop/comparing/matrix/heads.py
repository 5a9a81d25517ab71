"""Controls headers, popups and visibility of the matrix's columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from corpus.identities import ArticleId
from corpus.questions import Status
from desktop.comparing.matrix.column_popup import ColumnAct, ColumnPopup
from desktop.comparing.matrix.columns import Columns
from desktop.comparing.matrix.header import GAP, heads_of
from desktop.comparing.matrix.model import TOPIC, EntryKind
from desktop.widgets.keyed_button import KeyedButton
from desktop.words.comparing_words import ComparingCounts
from desktop.words.filling import filled

if TYPE_CHECKING:
    from desktop.comparing.matrix.context import MatrixContext


class MatrixHeads(QObject):
    """Fills headers and choosers from the project, and carries out the actions of a column's popup."""

    baseline_requested = Signal(str)
    """The article to be made the baseline of the selected row."""

    def __init__(self, context: MatrixContext) -> None:
        super().__init__(context)
        self._context = context
        self._counts = ComparingCounts()
        self._pill = KeyedButton(context.theme, "", parent=context.grid)
        self._pill.setObjectName("hiddenColumns")
        self._pill.hide()
        self._pill.clicked.connect(self.show_all)
        context.grid.popup_requested.connect(self.open_popup)
        context.toolbar.source_toggled.connect(self._on_source_toggled)

    def refresh(self) -> None:
        """Update headers and choices to the present state of the project."""
        context = self._context
        snapshot = context.workspace.snapshot
        if snapshot is None:
            return
        heads = heads_of(snapshot, context.model.articles, self._counts, context.content.statuses)
        words = {
            TOPIC: (self._question_words(), ""),
            context.model.summary_column: (self.tr("Summary"), self.tr("Your words; first in the export")),
        }
        for table in context.grid.tables:
            table.heads.show_heads(heads, words)
        context.toolbar.fill(
            ((tag.id, tag.name) for tag in snapshot.tags_in_order()),
            ((person.id, person.name) for person in snapshot.annotators.values()),
        )
        self._fill_sources()
        self._place_pill()

    def _question_words(self) -> str:
        context = self._context
        entries = context.model.entries
        own = sum(entry.kind is EntryKind.OWN for entry in entries)
        drafts = sum(entry.kind is EntryKind.DRAFT for entry in entries)
        total = len(context.comparing.rows())
        counts = f"{own}" if own == total else f"{own}/{total}"
        words = self.tr("Questions {shown}").format(shown=counts)
        drafted = self.tr("Drafts {count}").format(count=drafts)
        return f"{words}{GAP}{drafted}" if drafts else words

    def _fill_sources(self) -> None:
        context = self._context
        snapshot = context.workspace.snapshot
        if snapshot is None:
            return
        sources = [(row.id, snapshot.lettered_name(row.id)) for row in snapshot.articles_in_order()]
        context.toolbar.fill_sources(sources, context.grid.columns.hidden)

    def _place_pill(self) -> None:
        grid = self._context.grid
        articles = {row.id for row in self._context.model.articles}
        hidden = len(grid.columns.hidden & articles)
        self._pill.setVisible(bool(hidden))
        if hidden:
            self._pill.set_words(self.tr("%Ln column(s) hidden", "", hidden))
            self._pill.adjustSize()
            head = grid.right.heads
            right = head.mapTo(grid, QPoint(head.width(), 0)).x()
            self._pill.move(right - self._pill.width() - 6, 10)
            self._pill.raise_()

    # The popup

    def open_popup(self, column: int, head: QRect) -> None:
        """Open the popup of a column below its header, whose rectangle is in screen coordinates."""
        context = self._context
        article = context.model.article_at(column)
        if article is None:
            return
        rows = context.comparing.rows()
        counts = Counter(cell.status for row in rows for cell in row.cells if cell.article == article.id)
        popup = ColumnPopup(
            context.theme,
            context.marks,
            context.model.name_of(article.id),
            counts,
            context.content.statuses.get(article.id, frozenset()),
            article.id in context.grid.columns.frozen,
            partial(self._remaining, article.id),
            partial(self._filter, article.id),
            partial(self._do, article.id),
            context.grid,
        )
        popup.open_at(QPoint(head.right(), head.bottom() + 2), right=True)

    def _remaining(self, article: str, statuses: frozenset[Status]) -> str:
        left, total = self._context.content.remaining(self._context.toolbar.filters(), article, statuses)
        return filled(self.tr("{left}/{total} left"), left=left, total=total)

    def _filter(self, article: str, statuses: frozenset[Status]) -> None:
        content = self._context.content
        content.overruled = content.overruled and bool(statuses)
        if statuses:
            content.statuses[article] = statuses
        else:
            content.statuses.pop(article, None)
            if content.column == article:
                content.column = None
        self._context.refresh()

    def _do(self, article: ArticleId, act: ColumnAct) -> None:
        context, columns = self._context, self._context.grid.columns
        match act:
            case ColumnAct.SORT:
                context.content.column = None if context.content.column == article else article
            case ColumnAct.OVERRULED:
                context.content.overruled = not context.content.overruled
            case ColumnAct.BASELINE:
                self.baseline_requested.emit(article)
            case ColumnAct.FREEZE:
                columns.freeze(article, frozen=article not in columns.frozen)
            case ColumnAct.HIDE:
                columns.hide(article)
        self._apply()

    def _apply(self) -> None:
        self._context.grid.lay_out()
        self._context.refresh()

    def _on_source_toggled(self, article: str, visible: bool) -> None:
        columns = self._context.grid.columns
        if visible:
            columns.hidden.discard(article)
        else:
            columns.hide(article)
        self._apply()

    def show_all(self) -> None:
        """Show the hidden columns again."""
        self._context.grid.columns.show_all()
        self._apply()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the layout of the columns from its state."""
        self._context.grid.take_columns(Columns.restored(state))
