"""Commands for claims: moving between them, moving their ends, notes, history, deleting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.changes import ChangeSet
from corpus.identities import ClaimId
from corpus.model import Claim, Span
from corpus.same_words import same_claims
from db import edits
from desktop.current import Destination
from desktop.project.workspace import Workspace
from desktop.reading.keys.span_moves import SpanMoves
from desktop.reading.keys.tag_keys import nothing_selected
from desktop.reading.panes.pane import Pane
from desktop.reading.selection.selection import Selection

translate = QCoreApplication.translate


class ClaimKeys(QObject):
    """Acts on the selected claim. ``say`` shows a message, such as why nothing happened."""

    note_requested = Signal(str)
    """Identity of a claim or link whose note is to be edited; empty if none is selected."""
    history_requested = Signal(str)
    """Identity of a claim."""

    def __init__(
        self, selection: Selection, workspace: Workspace, say: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._workspace = workspace
        self._say = say
        self._moves = SpanMoves(selection, workspace, self)

    def attach(self, pane: Pane) -> None:
        """Handle the end handles of the selected claim in a new pane."""
        pane.view.pointer.handle_dragged.connect(self.set_span)

    # Notes, history, deleting

    def edit_note(self) -> None:
        """Request the note of the selected link, else of the selected claim, else a memo about the article."""
        row = self._selection.link() or self._selection.claim()
        self.note_requested.emit(row.id if row is not None else "")

    def show_history(self) -> None:
        """Request the history of the selected claim."""
        claim = self._selection.claim()
        if claim is not None:
            self.history_requested.emit(claim.id)

    def delete(self) -> None:
        """Delete the selected link, else the selected claim."""
        link, claim = self._selection.link(), self._selection.claim()
        if link is not None:
            self._workspace.perform(edits.delete_links, [link.id])
        elif claim is not None:
            self._workspace.perform(edits.delete_claims, [claim.id])
        else:
            self._say(nothing_selected())

    def join(self) -> None:
        """Join the selected claim with the others of the same words."""
        claim, snapshot = self._selection.claim(), self._selection.snapshot
        if claim is not None and snapshot is not None:
            identities = [same_claim.id for same_claim in same_claims(snapshot, claim)]
            self._workspace.perform(edits.join_claims, identities).then(self._select_joined, owner=self)

    def _select_joined(self, changes: ChangeSet) -> None:
        claim = next((row for row in changes.present if isinstance(row, Claim)), None)
        if claim is not None:
            self._selection.select_claim(claim.id)

    # Moving between claims

    def next(self) -> None:
        """Select the next claim of the active article, from the selected one or else the caret."""
        self._step(1)

    def previous(self) -> None:
        """Select the previous claim of the active article, from the selected one or else the caret."""
        self._step(-1)

    def _step(self, step: int) -> None:
        snapshot, pane = self._selection.snapshot, self._selection.pane
        if snapshot is None or pane is None or pane.article_id is None:
            return
        claims = [claim for claim in snapshot.claims_of(pane.article_id) if claim.id in pane.view.index]
        selected = self._selection.claim()
        if selected in claims:
            number = claims.index(selected) + step
        else:
            caret = pane.view.caret_offset()
            before_caret = sum(claim.start < caret for claim in claims)
            number = before_caret if step > 0 else before_caret - 1
        if 0 <= number < len(claims):
            self._selection.go_to(Destination(article=pane.article_id, claim=claims[number].id))
        else:
            self._say(translate("ReadingCommands", "No further claim in this article"))

    # Ends

    def move_start(self, step: int) -> None:
        """Move the start of the selected claim by a character to the right (1) or left (-1); line breaks are
        skipped."""
        claim = self._selection.claim()
        if claim is not None:
            span = self._moves.span_of(claim)
            self._move_ends(claim, self._past_breaks(claim, span.start + step, step, 0), span.end)

    def move_end(self, step: int) -> None:
        """Move the end of the selected claim by a character to the right (1) or left (-1); line breaks are skipped."""
        claim = self._selection.claim()
        if claim is not None:
            span = self._moves.span_of(claim)
            self._move_ends(claim, span.start, self._past_breaks(claim, span.end + step, step, -1))

    def set_span(self, claim: ClaimId, span: Span) -> None:
        """Give a claim another span, as after dragging one of its handles."""
        self._workspace.perform(edits.set_claim_span, claim, span)

    def _past_breaks(self, claim: Claim, offset: int, step: int, beside: int) -> int:
        """``offset``, or the next offset in the direction of ``step`` whose character is not a line break. The relevant
        character is the one at ``offset + beside``: 0 for a start, -1 for an end."""
        text = self._workspace.text(claim.article) or ""
        while 0 < offset < len(text) and text[offset + beside] == "\n":
            offset += step
        return offset

    def _move_ends(self, claim: Claim, start: int, end: int) -> None:
        text = self._workspace.text(claim.article)
        if text is not None and not claim.orphaned and 0 <= start < end <= len(text):
            self._moves.move(claim, Span(start, end))
