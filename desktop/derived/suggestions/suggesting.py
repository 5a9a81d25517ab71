"""Suggested links of the open project: computed in the worker, kept, and recomputed after each change.

A view that shows suggestions requests them (:meth:`Suggesting.request`, :meth:`Suggesting.request_pairs`,
:meth:`Suggesting.request_figures`), reads them at any time, and listens to :attr:`Suggesting.changed`. A result remains
until a newer one has arrived, so no list goes blank meanwhile. Pairs that have been linked or rejected are removed from
it as soon as that is committed. No link is made without a decision of the analyst.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, RejectionId, RelationId
from corpus.model import Article, Claim, FigureMark, Link, Rejection, Span
from db import edits
from desktop.derived.matching.encoding import Encoding
from desktop.derived.matching.inquiries import ALL, FIGURES, Answer, Inquiry, PairsFound
from desktop.derived.suggestions.asking import Asking
from desktop.derived.suggestions.decided import Decided, key_of, touches_decisions
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.matching import Suggestion
    from db.editing import Editing

PLACES_KEPT = 60
"""Places whose results are kept. Chosen: more than a user visits before returning to the first."""
OPENED, CHANGED = 1_500, 600
"""Milliseconds without a change before work begins, after a project was opened or changed. Chosen: the first leaves the
processor to the panels, the second is a pause in typing or reviewing."""


class SuggestingState(StrEnum):
    """The state of the suggestions for the whole project."""

    CLOSED = "closed"
    FEW = "few"
    """Fewer than two articles."""
    LARGE = "large"
    """Too much text to compare everything with everything."""
    COMPUTING = "computing"
    READY = "ready"
    STOPPED = "stopped"
    """The analyst cancelled."""
    FAILED = "failed"


class Suggesting(QObject):
    """The suggested links of the open project."""

    changed = Signal()
    """A list, or the :attr:`state`, has changed."""

    def __init__(self, workspace: Workspace, encoding: Encoding, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._answers: dict[Inquiry, Answer] = {}
        self._requested: dict[Inquiry, None] = {}
        """Inquiries waiting to be asked, in the order of their arrival."""
        self._followed: set[Inquiry] = set()
        """Inquiries that are asked again after each change."""
        self._pairs_requested = False
        self._place: Inquiry | None = None
        """The place requested last."""
        self._failed: set[Inquiry] = set()
        self._stopped = False
        self._round = 0
        """Number of changes so far on which a result may depend."""
        self._decided: Decided | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._want_followed)
        self._asking = Asking(workspace, encoding, jobs, self)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(self._on_failed)
        self._asking.stopped.connect(self._on_stopped)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._ask_next)
        encoding.ready.connect(self._on_encoder_changed)
        encoding.changed.connect(self._on_encoder_changed)

    # Results

    @property
    def state(self) -> SuggestingState:
        """The state of the suggestions for the whole project."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return SuggestingState.CLOSED
        if len(snapshot.articles) < 2:
            return SuggestingState.FEW
        if self._asking.large():
            return SuggestingState.LARGE
        if self._stopped:
            return SuggestingState.STOPPED
        if self._failed:
            return SuggestingState.FAILED
        return SuggestingState.READY if ALL in self._answers else SuggestingState.COMPUTING

    @property
    def by_words(self) -> bool:
        """Whether suggestions are computed from words alone: no sentence encoder is in use, or it has not finished."""
        return self._asking.by_words

    @property
    def busy(self) -> bool:
        """Whether anything is being computed, or will be without a further request."""
        return self._asking.busy or self._pause.isActive() or self._next() is not None

    def of(self, article: ArticleId, span: Span) -> list[Suggestion] | None:
        """Suggestions for a span of an article, best first, with that span as their end ``a``; None until they have
        been computed."""
        return self._undecided(Inquiry(article, span))

    def queue(self) -> list[Suggestion] | None:
        """The best pairs of the whole project; None until they have been computed."""
        return self._undecided(ALL)

    def differing(self) -> list[Suggestion] | None:
        """Pairs about one kind of quantity with different values; None until they have been computed."""
        return self._undecided(FIGURES)

    def unlisted(self, *, differing: bool = False) -> int:
        """Number of pairs besides those of :meth:`queue`; with ``differing``, at least how many besides those of
        :meth:`differing`."""
        answer = self._answers.get(FIGURES if differing else ALL)
        return answer.pairs.more if answer is not None else 0

    def left_out(self) -> list[Article]:
        """The articles that are too long to be compared with all others; they are compared only for places in them."""
        return self._asking.left_out()

    def rejected(self) -> list[Rejection]:
        """The rejected pairs, latest first."""
        snapshot = self._workspace.snapshot
        rows = snapshot.rejections.values() if snapshot is not None else ()
        return sorted(rows, key=lambda row: (row.created, row.id), reverse=True)

    def find(self, key: str) -> Suggestion | None:
        """An undecided suggestion by its :func:`~desktop.derived.suggestions.decided.key_of`."""
        lists = (self._undecided(inquiry) or () for inquiry in self._answers)
        return next(
            (suggestion for undecided in lists for suggestion in undecided if key_of(suggestion) == key), None
        )

    def _undecided(self, inquiry: Inquiry) -> list[Suggestion] | None:
        answer, snapshot = self._answers.get(inquiry), self._workspace.snapshot
        if snapshot is None:
            return None
        if answer is None:
            return [] if len(snapshot.articles) < 2 else None
        decided = self._decisions()
        return [suggestion for suggestion in answer.pairs.best if not decided.holds(suggestion)]

    def _decisions(self) -> Decided:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        if self._decided is None:
            self._decided = Decided(snapshot)
        return self._decided

    # Requests

    def request(self, article: ArticleId, span: Span) -> None:
        """Request the suggestions for a place, and keep them up to date until another place is requested."""
        inquiry = Inquiry(article, span)
        if self._place is not None and self._place != inquiry:
            self._followed.discard(self._place)
            self._requested.pop(self._place, None)
        self._place = inquiry
        self._followed.add(inquiry)
        self._want(inquiry)

    def request_pairs(self) -> None:
        """Request the best pairs, and keep them up to date, in this and all projects opened later."""
        if self._pairs_requested:
            return
        self._pairs_requested = True
        self._followed.add(ALL)
        if self._workspace.snapshot is not None:
            self._pause.start(OPENED)

    def request_figures(self) -> None:
        """Request the pairs with differing figures, and keep them up to date."""
        self._followed.add(FIGURES)
        self._want(FIGURES)

    def retry(self) -> None:
        """Compute again after failure or cancellation."""
        self._failed.clear()
        self._stopped = False
        self._want_followed()
        self.changed.emit()

    def stop(self) -> None:
        """Stop computing, until :meth:`retry`."""
        self._asking.stop()

    def _want_followed(self) -> None:
        for inquiry in sorted(self._followed, key=_urgency):
            self._want(inquiry)

    def _want(self, inquiry: Inquiry) -> None:
        answer = self._answers.get(inquiry)
        if inquiry in self._failed or (answer is not None and answer.round == self._round):
            return
        self._requested[inquiry] = None
        self._ask_next()

    def _next(self) -> Inquiry | None:
        """The inquiry to ask next, if there is one."""
        order = sorted(self._requested, key=_urgency)
        return next((inquiry for inquiry in order if self._answerable(inquiry)), None)

    def _answerable(self, inquiry: Inquiry) -> bool:
        snapshot = self._workspace.snapshot
        if snapshot is None or len(snapshot.articles) < 2:
            return False
        if inquiry.article is None:
            return not self._stopped and not self._asking.large()
        return inquiry.article in snapshot.articles

    def _ask_next(self) -> None:
        if self._asking.busy or self._workspace.saving.state in ("opening", "closed"):
            return
        inquiry = self._next()
        if inquiry is not None:
            del self._requested[inquiry]
            self._asking.ask(inquiry, self._round)

    # Results of the worker

    def _on_answered(self, inquiry: Inquiry, pairs: PairsFound, round: int) -> None:
        self._answers.pop(inquiry, None)
        self._answers[inquiry] = Answer(pairs, round)
        places = [place for place in self._answers if not place.of_project]
        for old in places[:-PLACES_KEPT]:
            del self._answers[old]
        self._ask_next()
        self.changed.emit()

    def _on_failed(self, inquiry: Inquiry) -> None:
        self._failed.add(inquiry)
        self._ask_next()
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._stopped = True
        self._ask_next()
        self.changed.emit()

    # Decisions

    def accept(self, suggestion: Suggestion, relation: str = "") -> Request[ChangeSet]:
        """Create the link, and the claims at its ends if there are none, as one operation."""
        return self._decide(edits.accept_suggestion, suggestion, relation or suggestion.relation)

    def reject(self, suggestion: Suggestion) -> Request[ChangeSet]:
        """Exclude this pair from all suggestions until it is restored."""
        return self._decide(edits.reject_suggestion, suggestion, suggestion.relation)

    def restore(self, rejections: Sequence[RejectionId]) -> Request[ChangeSet]:
        """Allow rejected pairs to be suggested again."""
        return self._workspace.perform(edits.restore_suggestions, list(rejections))

    def _decide(
        self,
        edit: Callable[[Editing, edits.Place, edits.Place, RelationId], object],
        suggestion: Suggestion,
        relation: str,
    ) -> Request[ChangeSet]:
        a, b = (edits.Place(ArticleId(end.article), end.span) for end in (suggestion.a, suggestion.b))
        return self._workspace.perform(edit, a, b, RelationId(relation))

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._forget()
        self._pause.start(OPENED)
        self.changed.emit()

    def _on_closed(self) -> None:
        self._forget()
        self._pause.stop()
        self._place = None
        self._followed = {ALL} if self._pairs_requested else set()
        self.changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(Article, Claim, Link, Rejection, FigureMark):
            return
        self._round += 1
        if touches_decisions(changes):
            self._decided = None
        if _other_texts(changes):
            self._drop_answers()
        self._failed.clear()
        self._pause.start(CHANGED)
        self.changed.emit()

    def _on_encoder_changed(self) -> None:
        """Ask again, because the vectors have arrived, changed or been removed."""
        if self._workspace.snapshot is not None:
            self._round += 1
            self._pause.start(CHANGED)

    def _drop_answers(self) -> None:
        self._answers.clear()
        self._requested.clear()
        self._asking.cancel()
        self._asking.forget()

    def _forget(self) -> None:
        self._round += 1
        self._decided = None
        self._failed.clear()
        self._stopped = False
        self._drop_answers()


def _urgency(inquiry: Inquiry) -> tuple[bool, bool]:
    """Sort key of inquiries: a place comes first, because the analyst is looking at it."""
    return inquiry.of_project, inquiry.figures


def _other_texts(changes: ChangeSet) -> bool:
    """Whether articles were added, removed or given another text, so that offsets in answers may be wrong."""
    if any(isinstance(row, Article) for row in (*changes.created, *changes.deleted)):
        return True
    pairs = ((change.before, change.after) for change in changes.updated)
    return any(
        isinstance(before, Article) and isinstance(after, Article) and before.text != after.text
        for before, after in pairs
    )
