"""Adding claims to questions from panes, tables and the comparison; and marking articles as read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from corpus.identities import ClaimId, QuestionId
from db import edits
from desktop.current import Current, TextSelection
from desktop.derived.reading_marks import toggle_read
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper


class Grouping(QObject):
    """Asks to which question the selected claims, or the selected text, are added."""

    def __init__(self, workspace: Workspace, current: Current, theme: Theme, keeper: WorkbenchKeeper) -> None:
        super().__init__(keeper)
        self._workspace, self._current, self._theme, self._keeper = workspace, current, theme, keeper

    def group(self) -> None:
        """Open the chooser for the selection."""
        snapshot = self._workspace.snapshot
        claims, selection = self._claims(), self._current.selection
        if snapshot is None or not (claims or selection):
            return
        from desktop.comparing.question_chooser import QuestionChooser

        chooser = QuestionChooser(
            self._theme,
            snapshot,
            claims,
            lambda question, title: self._put(claims, selection, question, title),
            self._keeper.present,
        )
        chooser.open_at(self._place())

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

    def _put(
        self,
        claims: list[ClaimId],
        selection: TextSelection | None,
        question: QuestionId | None,
        title: str,
    ) -> None:
        if claims and question is None and title:
            self._workspace.perform(edits.create_question, title, claims)
        elif claims:
            self._workspace.perform(edits.group_claims, claims, question)
        elif selection is not None:
            self._workspace.perform(edits.group_span, selection.article, selection.span, question, title)

    def _place(self) -> QPoint:
        """Where the chooser opens: at the selected cell, or over the upper part of the focused widget."""
        if self._keeper.view == "compare":
            return self._keeper.present.views.matrix.desk.cell_place()
        focus = QApplication.focusWidget() or self._keeper.present
        return focus.mapToGlobal(QPoint(focus.width() // 4, focus.height() // 4))

    def toggle_read(self) -> None:
        """Mark the article of the active pane as read, or as unread."""
        if self._current.article is not None:
            toggle_read(self._workspace, [self._current.article])
