"""Combines several moves of a claim's ends into one operation: one entry of the history, one undo step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from corpus.identities import ClaimId
from corpus.model import Claim, Span
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.linking.all_events import stop_watching, watch_all_events
from desktop.reading.selection.selection import Selection

PAUSE = 600
"""Milliseconds without a key after which the moves are committed. Chosen: longer than between two keys of a series, and
hardly noticeable."""
MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_BracketLeft,
        Qt.Key.Key_BracketRight,
        Qt.Key.Key_BraceLeft,
        Qt.Key.Key_BraceRight,
        Qt.Key.Key_Shift,
    }
)
_ENDINGS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.Close,
    }
)


class SpanMoves(QObject):
    """Shows the moved claim, and commits the moves after a pause, at any other key, at a click, and when the window
    closes. So the next action applies to the claim as it is shown."""

    def __init__(self, selection: Selection, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._selection, self._workspace = selection, workspace
        self._claim: ClaimId | None = None
        self._span = Span(0, 0)
        self._due = False
        """Whether there is something to commit."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.commit)
        workspace.closed.connect(self._forget)

    def span_of(self, claim: Claim) -> Span:
        """The span of a claim, including uncommitted moves."""
        return self._span if claim.id == self._claim else claim.span

    def move(self, claim: Claim, span: Span) -> None:
        """Move a claim without committing."""
        if self._claim != claim.id:
            self.commit()
        if not self._due:
            watch_all_events(self)
            self._due = True
        self._claim, self._span = claim.id, span
        self._timer.start()
        self._preview(span)

    def commit(self) -> None:
        """Perform the edit, if there is one."""
        if not self._due:
            return
        self._due = False
        self._timer.stop()
        stop_watching(self)
        claim, span = self._claim, self._span
        snapshot = self._selection.snapshot
        row = snapshot.claims.get(claim) if snapshot is not None and claim is not None else None
        if row is None or row.span == span:
            self._forget()
            return
        request = self._workspace.perform(edits.set_claim_span, row.id, span)
        request.then(lambda _: self._settle(row.id), owner=self)
        request.otherwise(lambda _: self._settle(row.id), owner=self)

    def _settle(self, claim: ClaimId) -> None:
        """After the edit was made or refused, show the stored span, unless the claim was moved again meanwhile."""
        if claim == self._claim and not self._due:
            self._forget()

    def _forget(self) -> None:
        self._due = False
        self._timer.stop()
        stop_watching(self)
        self._preview(None)
        self._claim = None

    def _preview(self, span: Span | None) -> None:
        snapshot = self._selection.snapshot
        claim = snapshot.claims.get(self._claim) if snapshot is not None and self._claim is not None else None
        pane = self._selection.pane_of(claim.article) if claim is not None else None
        if pane is not None:
            view = pane.view
            stretch = view.reading_text.positions(span.start, span.end) if span is not None else None
            view.emphasis.preview_resize(stretch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDINGS or _is_other_key(event):
            self.commit()
        return False


def _is_other_key(event: QEvent) -> bool:
    pressed = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    return pressed and isinstance(event, QKeyEvent) and event.key() not in MOVING_KEYS
