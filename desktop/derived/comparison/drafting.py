"""Drafted rows of the open project: computed in the worker, kept, and recomputed after each change.

Drafts can be read until newer ones have arrived. Those that have been accepted or rejected are removed as soon as that
is committed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import TextId
from corpus.model import Article
from desktop.derived.matching.encoding import Encoding
from desktop.derived.matching.inquiries import source_of
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.comparing.drafting import Draft, DraftWork, ProposedDrafts
    from corpus.comparing.values import Row
    from corpus.matching import SourceText
    from db.indexes.vectors import StoredVectors
    from db.store import Store
    from desktop.derived.comparison.draft_keys import DecidedDrafts

LONG = 300
"""Milliseconds after which the status bar shows that drafts are being computed. Chosen: shorter would flicker."""
CHANGED = 800
"""Milliseconds without a change before drafts are recomputed. Chosen: a pause while reviewing."""


class DraftingState(StrEnum):
    """The state of the drafts of the open project."""

    CLOSED = "closed"
    UNASKED = "unasked"
    """No view has requested drafts yet."""
    FEW = "few"
    """Fewer than two articles."""
    COMPUTING = "computing"
    READY = "ready"
    STOPPED = "stopped"
    """The analyst cancelled."""
    FAILED = "failed"


def drafts_of(
    sources: Sequence[SourceText], work: DraftWork, vectors: StoredVectors | None
) -> ProposedDrafts:
    """In the worker: the drafted rows of a project, best first."""
    from corpus.comparing.drafting import drafts

    return drafts(sources, work, vectors)


def load_drafts(_: Store) -> None:
    """On the lane: import what unpickling the worker's answers needs."""
    import_module("corpus.comparing.drafting")


class DraftedRows(QObject):
    """Computes the drafts after :meth:`start` was called, and again after each change of the project."""

    changed = Signal()
    """The list, or the :attr:`state`, has changed."""

    def __init__(self, workspace: Workspace, encoding: Encoding, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._encoding = workspace, encoding
        self._started = False
        self._proposed: ProposedDrafts | None = None
        self._decided: DecidedDrafts | None = None
        self._request: Request[Any] | None = None
        self._first_try = True
        self._stopped = self._failed = False
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self.stop)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)
        encoding.ready.connect(self._on_vectors)
        encoding.changed.connect(self._on_vectors)

    # Results

    @property
    def state(self) -> DraftingState:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return DraftingState.CLOSED
        if len(snapshot.articles) < 2:
            return DraftingState.FEW
        if self._stopped:
            return DraftingState.STOPPED
        if self._failed:
            return DraftingState.FAILED
        if not self._started:
            return DraftingState.UNASKED
        return DraftingState.READY if self._proposed is not None else DraftingState.COMPUTING

    @property
    def busy(self) -> bool:
        """Whether drafts are being computed, or will be without a further request."""
        return self._request is not None or self._pause.isActive()

    @property
    def by_place(self) -> bool:
        """Whether there is too much text to draft rows from all of it, so that only linked statements are drafted."""
        return self._proposed is not None and self._proposed.by_place

    def drafts(self) -> tuple[Draft, ...]:
        """The drafts that are neither accepted nor rejected, best first."""
        drafts = self._proposed.drafts if self._proposed is not None else ()
        return tuple(draft for draft in drafts if not self.decided(draft.row))

    def decided(self, row: Row) -> bool:
        """Whether a draft was accepted or rejected, or one of its articles no longer exists."""
        snapshot = self._workspace.snapshot
        if snapshot is None or any(cell.article not in snapshot.articles for cell in row.cells):
            return True
        if self._decided is None:
            from desktop.derived.comparison.draft_keys import DecidedDrafts

            self._decided = DecidedDrafts(snapshot)
        return self._decided.holds(row)

    def question_of(self, key: str) -> str | None:
        """The question that contains a statement of a draft which was removed for that reason."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return None
        from desktop.derived.comparison.draft_keys import DecidedDrafts, draft_key

        drafts = self._proposed.drafts if self._proposed is not None else ()
        draft = next((draft for draft in drafts if draft_key(draft.row) == key), None)
        return DecidedDrafts(snapshot).question_of(draft.row) if draft is not None else None

    # Requests

    def start(self) -> None:
        """Compute the drafts, and keep them up to date, in this and all projects opened later."""
        if not self._started:
            self._started = True
            self._pause.start(0)
            self.changed.emit()

    def retry(self) -> None:
        """Compute again after failure or cancellation."""
        self._stopped = self._failed = False
        self._pause.start(0)
        self.changed.emit()

    def stop(self) -> None:
        """Cancel the computation."""
        if self._request is not None:
            self._workspace.abandon(self._request)
        self._end()
        self._stopped = True
        self.changed.emit()

    # Steps

    def _rows(self) -> list[Article]:
        snapshot = self._workspace.snapshot
        return snapshot.texts.articles() if snapshot is not None else []

    def _work(self) -> DraftWork:
        from corpus.comparing.drafting import draft_work_of

        assert self._workspace.snapshot is not None
        return draft_work_of(self._workspace.snapshot)

    def _begin(self) -> None:
        if self._request is not None:
            self._pause.start(CHANGED)
            return
        opening = self._workspace.saving.state in ("opening", "closed")
        if opening or not self._started or self._stopped or len(self._rows()) < 2:
            return
        self._first_try = True
        self._job.begin(lambda: self.tr("Drafting rows"), after=LONG)
        self._gather()

    def _gather(self) -> None:
        self._request = self._workspace.ask(load_drafts).then(self._fetch).otherwise(self._on_failed)

    def _fetch(self, _: None) -> None:
        self._request = self._workspace.fetch_texts(self._rows()).otherwise(self._on_failed)
        self._request.then(self._compute)

    def _compute(self, texts: dict[TextId, str]) -> None:
        rows = [row for row in self._rows() if row.text in texts]
        blocks = self._workspace.blocks
        sources = [source_of(row, texts[row.text], blocks(row.id)) for row in rows]
        self._encoding.request({row.text: texts[row.text] for row in rows})
        self._request = self._workspace.compute(drafts_of, sources, self._work(), self._encoding.vectors())
        self._request.then(self._on_found).otherwise(self._on_failed)

    def _on_found(self, proposed: ProposedDrafts) -> None:
        self._end()
        self._failed = False
        self._proposed = proposed
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if self._first_try:
            self._first_try = False
            self._gather()
            return
        from logging import getLogger

        getLogger(__name__).error("drafting failed twice", exc_info=error)
        self._end()
        self._failed = True
        self.changed.emit()

    def _end(self) -> None:
        self._request = None
        self._job.end()

    # Signals

    def _on_opened(self) -> None:
        self._forget()
        if self._started:
            self._pause.start(CHANGED)
        self.changed.emit()

    def _on_closed(self) -> None:
        self._forget()
        self._pause.stop()
        self.changed.emit()

    def _on_state_changed(self) -> None:
        """Start once a project that was being opened can be read."""
        idle = self._proposed is None and self._request is None and not (self._failed or self._stopped)
        if self._started and idle and not self._pause.isActive() and self._workspace.snapshot is not None:
            self._pause.start(0)

    def _on_changed(self, changes: ChangeSet) -> None:
        from desktop.derived.comparison.draft_keys import touches_drafts

        if not touches_drafts(changes):
            return
        self._decided = None
        if changes.touches(Article):
            self._drop_of_other_texts(changes)
        if self._started and not self._stopped:
            self._failed = False
            self._pause.start(CHANGED)
        self.changed.emit()

    def _drop_of_other_texts(self, changes: ChangeSet) -> None:
        """Remove drafts whose offsets may be wrong, because texts were replaced."""
        pairs = ((change.before, change.after) for change in changes.updated)
        replaced = {
            after.id
            for before, after in pairs
            if isinstance(before, Article) and isinstance(after, Article) and before.text != after.text
        }
        if replaced and self._proposed is not None:
            retained = (
                draft
                for draft in self._proposed.drafts
                if not any(cell.statements and cell.article in replaced for cell in draft.row.cells)
            )
            self._proposed = replace(self._proposed, drafts=tuple(retained))

    def _on_vectors(self) -> None:
        if self._started and self._workspace.snapshot is not None and not self._stopped:
            self._pause.start(CHANGED)

    def _forget(self) -> None:
        if self._request is not None:
            self._request.cancel()
        self._end()
        self._proposed = None
        self._decided = None
        self._stopped = self._failed = False
