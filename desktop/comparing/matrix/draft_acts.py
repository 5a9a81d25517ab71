"""Actions on a drafted row: accept it, reject it, and change it before that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from corpus.comparing.values import Row
from corpus.identities import ArticleId
from corpus.questions import Status
from db import edits
from desktop.comparing.matrix.amending import Amendments, accepted, written_by
from desktop.comparing.matrix.draft_bar import SURE
from desktop.comparing.matrix.model import EntryKind, MatrixEntry
from desktop.comparing.matrix.shown import tag_of
from desktop.derived.comparison.draft_keys import leading
from desktop.widgets.confirming import confirm
from desktop.widgets.menus import open_menu
from desktop.words.comparing_words import ComparingCounts, listed

if TYPE_CHECKING:
    from db.edits import AcceptedDraft
    from desktop.comparing.matrix.context import MatrixContext

LISTED = 12
"""Titles listed before several drafts are accepted, at most. Chosen: what can be read at a glance."""


class DraftActs(QObject):
    """Acts on the selected draft. Accepting and rejecting are one operation each; changes are kept until then."""

    def __init__(self, context: MatrixContext) -> None:
        super().__init__(context)
        self._context = context
        self._counts = ComparingCounts()
        self._being_accepted: set[str] = set()
        """The keys of the drafts whose acceptance is not saved yet."""

    @property
    def entry(self) -> MatrixEntry | None:
        """The selected draft."""
        entry = self._context.entry
        return entry if entry is not None and entry.kind is EntryKind.DRAFT else None

    def _accepted(self, row: Row) -> AcceptedDraft:
        snapshot = self._context.workspace.snapshot
        assert snapshot is not None
        return accepted(row, tag_of(row, snapshot))

    def accept(self) -> None:
        """Make the draft a question, with its claims and links."""
        entry = self.entry
        if entry is None or entry.row is None or self._context.workspace.read_only:
            return
        key = entry.key
        # It is listed until it is saved, and a second key press would write all of it again.
        if key not in self._being_accepted:
            self._being_accepted.add(key)
            request = self._context.workspace.perform(edits.accept_drafts, [self._accepted(entry.row)])
            request.then(lambda _: self._being_accepted.discard(key), owner=self)
            request.otherwise(lambda _: self._being_accepted.discard(key), owner=self)

    def reject(self) -> None:
        """Reject this draft, unless it is being accepted: it and similar ones are not offered again."""
        entry = self.entry
        if entry is None or entry.row is None or self._context.workspace.read_only:
            return
        if entry.key in self._being_accepted:
            return
        quotes = [(statement.article, statement.span) for statement in leading(entry.row)]
        self._context.workspace.perform(edits.reject_draft, entry.row.title, quotes)

    def next(self) -> None:
        """Select the next draft; after the last, the first."""
        model = self._context.model
        rows = [number for number, entry in enumerate(model.entries) if entry.kind is EntryKind.DRAFT]
        if rows:
            current_row = self._context.grid.current.row()
            self._context.select_row(next((row for row in rows if row > current_row), rows[0]))

    def open_rejected(self, place: QPoint) -> None:
        """List the rejected drafts at a position in screen coordinates; choosing one allows it to be offered again."""
        context = self._context
        snapshot = context.workspace.snapshot
        if snapshot is None:
            return
        menu = QMenu(context.grid)
        menu.setObjectName("rejectedMenu")
        rejections = sorted(snapshot.draft_rejections.values(), key=lambda row: row.created, reverse=True)
        for rejection in rejections:
            action = menu.addAction(self.tr("Restore “{title}”").format(title=rejection.title))
            action.triggered.connect(
                lambda _=False, rejection=rejection: context.workspace.perform(
                    edits.restore_drafts, [rejection.id]
                )
            )
        open_menu(menu, place)

    # Several drafts

    def sure(self) -> list[Row]:
        """The listed drafts that can be accepted at once."""
        return [
            entry.row
            for entry in self._context.model.entries
            if entry.kind is EntryKind.DRAFT and entry.row is not None and (entry.row.score or 0) >= SURE
        ]

    def accept_many(self) -> None:
        """List the drafts with a high score, and accept them after confirmation."""
        rows = self.sure()
        if not rows or self._context.workspace.read_only:
            return
        drafts = [self._accepted(row) for row in rows]
        titles = [f"· {row.title}" for row in rows[:LISTED]]
        if len(rows) > LISTED:
            titles.append("…")
        confirm(
            self._context.grid,
            question=self.tr("Accept %Ln drafted row(s)?", "", len(rows)),
            consequence="\n".join((*titles, "", self._written(drafts))),
            verb=self.tr("Accept"),
            act=lambda: self._context.workspace.perform(edits.accept_drafts, drafts),
        )

    def _written(self, drafts: Sequence[AcceptedDraft]) -> str:
        """What accepting writes, as in ``5 论断、4 关联、1 议题``."""
        snapshot = self._context.workspace.snapshot
        if snapshot is None:
            return ""
        written = [written_by(draft, snapshot) for draft in drafts]
        claims, links = sum(rows.claims for rows in written), sum(rows.links for rows in written)
        counts = [self._counts.claims(claims)] if claims else []
        counts += [self._counts.links(links)] if links else []
        return listed((*counts, self._counts.questions(len(drafts))))

    def written_words(self, row: Row, undo: str) -> str:
        """What accepting a draft will write; ``undo`` is the key that reverts it."""
        return self.tr("When accepted: {written}; {undo} undoes all of it").format(
            written=self._written([self._accepted(row)]), undo=undo
        )

    # Changes before accepting

    def _amend(self, changes: Amendments) -> None:
        entry = self.entry
        if entry is not None:
            self._context.content.amend(entry.key, changes)
            self._context.refresh()

    @property
    def _changes(self) -> Amendments:
        entry = self.entry
        return self._context.content.amendments(entry.key if entry is not None else "")

    def take_out(self, article: ArticleId) -> None:
        """Leave out the statement of an article."""
        row = self._context.row
        if row is not None and len(row.answered) > 1:
            self._amend(self._changes.without(article))

    def set_status(self, article: ArticleId, status: Status | None, reason: str = "") -> None:
        """Give a cell another status, or the proposed one for None."""
        self._amend(self._changes.with_status(article, status, reason))

    def set_baseline(self, article: ArticleId) -> None:
        """Make the statement of this article the baseline."""
        self._amend(self._changes.based_on(article))

    def set_title(self, title: str) -> None:
        """Give the draft another title."""
        self._amend(self._changes.titled(title))
