"""The columns of the matrix: their heads, their popups, and which of them are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect

from corpus.identities import ArticleId
from corpus.questions import Status
from desktop.comparing.buttons import KeyedButton
from desktop.comparing.matrix.column_popup import ColumnAct, ColumnPopup
from desktop.comparing.matrix.columns import Columns
from desktop.comparing.matrix.header import ColumnHead, head_of
from desktop.comparing.matrix.model import TOPIC, EntryKind
from desktop.words.comparing_words import ComparingCounts

if TYPE_CHECKING:
    from desktop.comparing.matrix.view import MatrixView


class MatrixHeads(QObject):
    """Fills heads and choosers from the project, and carries out what the popup of a column says."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(view)
        self._view = view
        self._counts = ComparingCounts()
        self._pill = KeyedButton(view.look, "", parent=view.grid)
        self._pill.setObjectName("hiddenColumns")
        self._pill.hide()
        self._pill.clicked.connect(self.show_all)
        view.grid.popup_wanted.connect(self.open_popup)
        view.toolbar.source_toggled.connect(self._on_source_toggled)

    def refresh(self) -> None:
        """Show the heads and offer the choices of the project as it is now."""
        view = self._view
        snapshot = view.workspace.snapshot
        if snapshot is None:
            return
        heads: dict[str, ColumnHead] = {
            row.id: head_of(
                row,
                snapshot.letter(row.id),
                self._counts.claims(len(snapshot.claims_of(row.id))),
                filtered=row.id in view.content.statuses,
            )
            for row in view.model.articles
        }
        words = {
            TOPIC: (self._question_words(), ""),
            view.model.summary_column: (self.tr("Summary"), self.tr("Your words; first in the export")),
        }
        for table in view.grid.tables:
            table.heads.show_heads(heads, words)
        view.toolbar.fill(
            ((tag.id, tag.name) for tag in snapshot.tags_in_order()),
            ((person.id, person.name) for person in snapshot.annotators.values()),
        )
        self._fill_sources()
        self._place_pill()

    def _question_words(self) -> str:
        view = self._view
        entries = view.model.entries
        own = sum(entry.kind is EntryKind.OWN for entry in entries)
        drafts = sum(entry.kind is EntryKind.DRAFT for entry in entries)
        total = len(view.comparing.rows())
        shown = f"{own}" if own == total else f"{own}/{total}"
        words = self.tr("Questions {shown}").format(shown=shown)
        return f"{words}　{self.tr('Drafts {count}').format(count=drafts)}" if drafts else words

    def _fill_sources(self) -> None:
        view = self._view
        snapshot = view.workspace.snapshot
        if snapshot is None:
            return
        sources = [
            (row.id, f"{snapshot.letter(row.id)} {row.publisher or row.title}")
            for row in snapshot.articles_in_order()
        ]
        view.toolbar.fill_sources(sources, view.grid.columns.hidden)

    def _place_pill(self) -> None:
        grid = self._view.grid
        articles = {row.id for row in self._view.model.articles}
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
        """Open the popup of a column below its head, whose place on the screen is given."""
        view = self._view
        article = view.model.article_at(column)
        if article is None:
            return
        rows = view.comparing.rows()
        counts = Counter(cell.status for row in rows for cell in row.cells if cell.article == article.id)
        popup = ColumnPopup(
            view.look,
            view.marks,
            article.publisher or article.title,
            counts,
            view.content.statuses.get(article.id, frozenset()),
            article.id in view.grid.columns.frozen,
            partial(self._remaining, article.id),
            partial(self._filter, article.id),
            partial(self._do, article.id),
            view,
        )
        popup.open_at(QPoint(head.right(), head.bottom() + 2), right=True)

    def _remaining(self, article: str, statuses: frozenset[Status]) -> str:
        left, total = self._view.content.remaining(self._view.toolbar.wanted(), article, statuses)
        return self.tr("{left}/{total} left").format(left=left, total=total)

    def _filter(self, article: str, statuses: frozenset[Status]) -> None:
        content = self._view.content
        content.overruled = content.overruled and bool(statuses)
        if statuses:
            content.statuses[article] = statuses
        else:
            content.statuses.pop(article, None)
            if content.column == article:
                content.column = None
        self._view.refresh()

    def _do(self, article: ArticleId, act: ColumnAct) -> None:
        view, columns = self._view, self._view.grid.columns
        match act:
            case ColumnAct.SORT:
                view.content.column = None if view.content.column == article else article
            case ColumnAct.OVERRULED:
                view.content.overruled = not view.content.overruled
            case ColumnAct.BASELINE:
                view.acts.set_baseline_column(article)
            case ColumnAct.FREEZE:
                columns.freeze(article, frozen=article not in columns.frozen)
            case ColumnAct.HIDE:
                columns.hide(article)
        self._apply()

    def _apply(self) -> None:
        self._view.grid.lay_out()
        self._view.refresh()

    def _on_source_toggled(self, article: str, shown: bool) -> None:
        columns = self._view.grid.columns
        if shown:
            columns.hidden.discard(article)
        else:
            columns.hide(article)
        self._apply()

    def show_all(self) -> None:
        """Show the hidden columns again."""
        self._view.grid.columns.show_all()
        self._apply()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the layout of the columns from its state."""
        self._view.grid.columns = Columns.restored(state)
        self._view.grid.lay_out()
