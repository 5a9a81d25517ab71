"""Decisions about orphaned claims after a correction: move them, leave them, or choose another place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from corpus.anchors.leaving import is_left
from corpus.model import Span
from corpus.versions.fates import ClaimFate, Fate
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.versions.fate_panel import FatePanel
from desktop.reading.versions.version_text import VersionText


class FateActs(QObject):
    """Acts on the selected claim of the panel. Each decision is one operation."""

    def __init__(
        self,
        workspace: Workspace,
        panel: FatePanel,
        text: VersionText,
        fates: Callable[[], Sequence[ClaimFate]],
        parent: QObject,
    ) -> None:
        """``text``: the version in use; ``fates`` returns what is listed."""
        super().__init__(parent)
        self._workspace, self._panel, self._text, self._fates = workspace, panel, text, fates
        self.next_claim = ""
        """The claim to be selected next."""
        self._choosing = ""
        panel.place_requested.connect(self.place_here)
        panel.keep_requested.connect(self.keep)
        panel.choosing_requested.connect(self.choose)
        self._show_instruction()

    def place_here(self) -> None:
        """Place the selected orphan at the most similar passage."""
        row = self._panel.row
        if row is not None and row.fate.nearest is not None:
            self._place(row.fate.claim, row.fate.nearest)

    def keep(self) -> None:
        """Leave the selected orphan as it is, and select the next one; reconsider one that was left."""
        orphan, snapshot = self._orphan(), self._workspace.snapshot
        if not orphan or snapshot is None or self._workspace.read_only:
            return
        leave = orphan not in self.kept()
        self.next_claim = self._next(orphan) if leave else orphan
        self._workspace.perform(edits.leave_orphaned, snapshot.claims[orphan].id, leave=leave)

    def kept(self) -> frozenset[str]:
        """The orphans of which somebody decided that they stay orphaned in the version in use."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return frozenset()
        claims = (snapshot.claims[fate.claim] for fate in self._fates() if fate.claim in snapshot.claims)
        return frozenset(
            claim.id for claim in claims if is_left(claim, snapshot.articles[claim.article].text)
        )

    def choose(self) -> None:
        """Wait for the place of the selected orphan to be selected in the text."""
        orphan = self._orphan()
        if orphan and not self._workspace.read_only:
            self._choosing = orphan
            self._show_instruction()
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_selection(self) -> bool:
        """Place the orphan at the selected text. Returns whether one is being placed."""
        span = self._text.selected_span()
        if not self._choosing or span is None:
            return False
        self._place(self._choosing, span)
        return True

    def give_up(self) -> bool:
        """Cancel choosing a place. Returns whether one was being chosen."""
        choosing, self._choosing = bool(self._choosing), ""
        self._show_instruction()
        return choosing

    def _orphan(self) -> str:
        row = self._panel.row
        return row.fate.claim if row is not None and row.fate.fate is Fate.ORPHANED else ""

    def _place(self, claim: str, span: Span) -> None:
        snapshot = self._workspace.snapshot
        row = snapshot.claims.get(claim) if snapshot is not None else None
        if row is None or self._workspace.read_only:
            return
        self.give_up()
        self.next_claim = self._next(claim)
        self._workspace.perform(edits.reanchor_claim, row.id, span)
        self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self, claim: str) -> str:
        """The next orphan after a claim that has not been reviewed, else any other such one."""
        orphans = [str(fate.claim) for fate in self._fates() if fate.fate is Fate.ORPHANED]
        at = orphans.index(claim) if claim in orphans else 0
        order, kept = [*orphans[at + 1 :], *orphans[:at]], self.kept()
        return next((orphan for orphan in order if orphan not in kept), "")

    def _show_instruction(self) -> None:
        words = self.tr("Select the words in the version in use, then press Enter. Esc cancels.")
        self._panel.say(words if self._choosing else "")
