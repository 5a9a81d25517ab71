"""Sentences about the drafts: how they were made, and why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.comparing.matrix.model import EntryKind, MatrixEntry
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.comparison.drafting import DraftingState
from desktop.project.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DraftMessage:
    """A sentence, and whether drafting can be started again."""

    sentence: str
    retry: bool = False


class DraftTelling(QObject):
    """Makes the sentences about the state of the drafts."""

    def __init__(self, workspace: Workspace, comparing: Comparing) -> None:
        super().__init__()
        self._workspace, self._comparing = workspace, comparing

    def has_bar(self, state: DraftingState, own: bool, drafts: bool) -> bool:
        """Whether the bar of the drafts is shown: not if nothing can be drafted, nor without any row."""
        if drafts:
            return True
        return own and state not in (DraftingState.CLOSED, DraftingState.UNASKED, DraftingState.FEW)

    def message(self, shown: int) -> DraftMessage:
        """The sentence of the bar while it shows this number of drafts."""
        state = self._comparing.drafting_state
        if state is DraftingState.FAILED:
            return DraftMessage(
                self.tr("Drafting failed, retried once. Your rows are unaffected."), retry=True
            )
        if state is DraftingState.STOPPED:
            return DraftMessage(self.tr("Drafting was stopped."), retry=True)
        if self._comparing.drafted_by_place:
            return DraftMessage(
                self.tr("Too much text to draft rows from all of it: only claims linked by hand are drafted.")
            )
        if state is DraftingState.FEW:
            return DraftMessage(self.tr("No drafts yet. They need a second article."))
        if shown:
            count = self._articles()
            return DraftMessage(
                self.tr(
                    "Drafted by the program from %Ln article(s); nothing is written to the project, nor counted in "
                    "the report, until you accept it",
                    "",
                    count,
                )
            )
        if state is not DraftingState.READY:
            return DraftMessage(self.tr("Drafting rows…"))
        return DraftMessage(self._none_left())

    @property
    def rejected(self) -> int:
        """Number of rejected drafts."""
        snapshot = self._workspace.snapshot
        return len(snapshot.draft_rejections) if snapshot is not None else 0

    def _none_left(self) -> str:
        snapshot, rejected = self._workspace.snapshot, self.rejected
        if rejected:
            return self.tr("All drafts are done. The %Ln rejected one(s) can be restored.", "", rejected)
        if snapshot is not None and snapshot.questions:
            return self.tr("All drafts are done.")
        return self.tr("The program found nothing to draft.")

    def listed_words(self, entries: Sequence[MatrixEntry]) -> str:
        """The numbers of questions, of listed ones, of overruled cells and of drafts, in words."""
        rows = self._comparing.rows()
        listed = sum(entry.kind is EntryKind.OWN for entry in entries)
        words = self.tr("%Ln question(s)", "", len(rows))
        if listed != len(rows):
            words = self.tr("{questions}, {shown} shown").format(questions=words, shown=listed)
        parts = [words]
        overruled = sum(cell.overruled for row in rows for cell in row.cells)
        if overruled:
            parts.append(self.tr("%Ln overruled", "", overruled))
        drafts = sum(entry.kind is EntryKind.DRAFT for entry in entries)
        if drafts:
            parts.append(self.tr("%Ln drafted row(s)", "", drafts))
        return self.tr("; ").join(parts)

    def withdrawn_words(self, title: str) -> str:
        """Why a draft is gone: somebody else put one of its claims into the question of that title."""
        return self.tr(
            "Somebody else just put a claim of this row into “{title}”, so the row was withdrawn."
        ).format(title=title)

    def empty_words(self, filtered: bool) -> str:
        """The sentence of the empty state."""
        if filtered:
            return self.tr("No question matches.")
        state = self._comparing.drafting_state
        none = self.tr(
            "No questions yet. Group claims into a question or accept a draft, and its row appears here."
        )
        if state is DraftingState.READY:
            return f"{none}\n{self._none_left()}"
        return f"{none}\n{self.message(0).sentence}"

    def _articles(self) -> int:
        snapshot = self._workspace.snapshot
        return len(snapshot.articles) if snapshot is not None else 0
