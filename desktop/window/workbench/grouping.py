"""Adding claims to questions from panes, tables and the comparison; and marking articles as read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from corpus.changes import ChangeSet
from corpus.identities import ClaimId, QuestionId
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from db.edits.links import Place
from desktop.current import Current
from desktop.derived.reading_marks import toggle_read
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper

_Put = Callable[[QuestionId | None, str], Request[ChangeSet]]
"""Puts something into a question, or into a new one with a title."""


class Grouping(QObject):
    """Asks to which question the selected claims, the selected text, or places found by searching are added."""

    def __init__(self, workspace: Workspace, current: Current, theme: Theme, keeper: WorkbenchKeeper) -> None:
        super().__init__(keeper)
        self._workspace, self._current, self._theme, self._keeper = workspace, current, theme, keeper
        self._latest: QuestionId | None = None
        """The question that claims were added to last."""
        self._selected_then: QuestionId | None = None
        """The question that was selected in the matrix or the ledger at that time."""
        keeper.follow(lambda workbench: workbench.grouping_requested.connect(self.group_places))

    def group(self) -> None:
        """Open the chooser for the selected claims, else for the selected text."""
        claims, selection = self._claims(), self._current.selection
        if claims:
            self._ask(claims, lambda question, title: self._put(claims, question, title))
        elif selection is not None:
            self.group_places([Place(selection.article, selection.span)])

    def group_places(self, places: Sequence[Place], whole_statements: bool = False) -> None:
        """Open the chooser for places in texts, or for the statements around them."""

        def put(question: QuestionId | None, title: str) -> Request[ChangeSet]:
            return self._workspace.perform(
                edits.group_places, places, question, title, whole_statements=whole_statements
            )

        self._ask([], put)

    def _ask(self, claims: Sequence[ClaimId], put: _Put) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        from desktop.comparing.question_chooser import QuestionChooser

        chooser = QuestionChooser(
            self._theme,
            snapshot,
            claims,
            lambda question, title: put(question, title).then(self._remember, owner=self),
            self._keeper.present,
            first=self._likely(snapshot),
        )
        chooser.open_at(self._place())

    def _likely(self, snapshot: Snapshot) -> QuestionId | None:
        """The question that claims were added to last, until it is gone or another one is selected in the matrix or the
        ledger."""
        selected = self._keeper.present.views.selected_question()
        lasts = self._latest in snapshot.questions and selected in (None, self._selected_then)
        return self._latest if lasts else selected

    def _remember(self, changes: ChangeSet) -> None:
        moved = (row for row in changes.present if isinstance(row, Claim) and row.question is not None)
        self._latest = next((claim.question for claim in moved), self._latest)
        self._selected_then = self._keeper.present.views.selected_question()

    def _claims(self) -> list[ClaimId]:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return []
        selected = self._keeper.present.views.selected_claims()
        if selected is None:
            reading = self._keeper.view == "read"
            alone = self._current.claim if not (reading and self._current.selection) else None
            selected = [alone] if alone is not None else []
        return [snapshot.claims[claim].id for claim in selected if claim in snapshot.claims]

    def _put(self, claims: list[ClaimId], question: QuestionId | None, title: str) -> Request[ChangeSet]:
        if question is None and title:
            return self._workspace.perform(edits.create_question, title, claims)
        return self._workspace.perform(edits.group_claims, claims, question)

    def _place(self) -> QPoint:
        """Where the chooser opens: at the selected cell, or over the upper part of the focused widget."""
        if self._keeper.view == "compare":
            return self._keeper.present.views.matrix.context.cell_place()
        focus = QApplication.focusWidget() or self._keeper.present
        return focus.mapToGlobal(QPoint(focus.width() // 4, focus.height() // 4))

    def toggle_read(self) -> None:
        """Mark the article of the active pane as read, or as unread."""
        if self._current.article is not None:
            toggle_read(self._workspace, [self._current.article])
