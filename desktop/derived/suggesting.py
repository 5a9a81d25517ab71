"""Links that could be made: worked out in the worker, kept, and worked out anew after what the analyst does.

Whoever shows suggestions asks for them (:meth:`Suggesting.want`, :meth:`Suggesting.want_figures`), reads them as often
as it likes, and listens to :attr:`Suggesting.changed`. An answer stays to be read until a better one is there, so that
no list goes blank under the reader's eyes; what was decided meanwhile is left out at once. Nothing is ever linked by
itself.
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
from desktop.derived.asking import Asking
from desktop.derived.decided import Decided, key_of, touches_decisions
from desktop.derived.questions import ALL, FIGURES, Answer, Question

if TYPE_CHECKING:
    from corpus.matching import Suggestion
    from db.editing import Editing
    from desktop.derived.encoding import Encoding
    from desktop.project.attempt import Failure
    from desktop.project.jobs import Jobs
    from desktop.project.workspace import Workspace

PLACES_KEPT = 60
OPENED, CHANGED = 1_500, 600
"""Milliseconds of quiet after a project was opened or changed before work begins."""


class Standing(StrEnum):
    """How things stand with the pairs of the whole project."""

    CLOSED = "closed"
    FEW = "few"
    """Fewer than two articles."""
    LARGE = "large"
    COMPUTING = "computing"
    READY = "ready"
    STOPPED = "stopped"
    """The analyst cancelled."""
    FAILED = "failed"


class Suggesting(QObject):
    """The suggested links of the open project."""

    changed = Signal()
    """Some list, or how things stand, is another now."""

    def __init__(self, workspace: Workspace, encoding: Encoding, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._answers: dict[Question, Answer] = {}
        self._wanted: dict[Question, None] = {}
        self._followed: set[Question] = set()
        """Questions whose answers are kept up to date."""
        self._pairs_wanted = False
        self._place: Question | None = None
        self._failed: set[Question] = set()
        self._stopped = False
        self._round = 0
        self._decided: Decided | None = None
        self._deciding: dict[str, Suggestion] = {}
        """What was just accepted or rejected, until the project has changed by it."""
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
        workspace.failed.connect(self._on_workspace_failed)
        encoding.ready.connect(self._on_encoder_changed)
        encoding.changed.connect(self._on_encoder_changed)

    # What is known

    @property
    def standing(self) -> Standing:
        """How things stand with the pairs of the whole project."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return Standing.CLOSED
        if len(snapshot.articles) < 2:
            return Standing.FEW
        if self._asking.large():
            return Standing.LARGE
        if self._stopped:
            return Standing.STOPPED
        if self._failed:
            return Standing.FAILED
        return Standing.READY if ALL in self._answers else Standing.COMPUTING

    @property
    def busy(self) -> bool:
        """Whether something is being worked out, or about to be."""
        return self._asking.busy or self._pause.isActive() or self._next() is not None

    def of(self, article: str, span: Span) -> list[Suggestion] | None:
        """What other articles say about a place, best first, seen from it; None until it was worked out."""
        return self._undecided(Question(article, span))

    def queue(self) -> list[Suggestion] | None:
        """The best pairs of the whole project; None until they were worked out."""
        return self._undecided(ALL)

    def differing(self) -> list[Suggestion] | None:
        """Pairs about one kind of quantity with different values; None until they were worked out."""
        return self._undecided(FIGURES)

    def rejected(self) -> list[Rejection]:
        """What was rejected, latest first."""
        snapshot = self._workspace.snapshot
        rows = snapshot.rejections.values() if snapshot is not None else ()
        return sorted(rows, key=lambda row: (row.created, row.id), reverse=True)

    def find(self, key: str) -> Suggestion | None:
        """An undecided suggestion by what :func:`~desktop.derived.decided.key_of` says."""
        lists = (self._undecided(question) or () for question in self._answers)
        return next((one for found in lists for one in found if key_of(one) == key), None)

    def _undecided(self, question: Question) -> list[Suggestion] | None:
        answer, snapshot = self._answers.get(question), self._workspace.snapshot
        if snapshot is None:
            return None
        if answer is None:
            return [] if len(snapshot.articles) < 2 else None
        decided, deciding = self._decisions(), self._deciding
        return [one for one in answer.found if key_of(one) not in deciding and not decided.holds(one)]

    def _decisions(self) -> Decided:
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        if self._decided is None:
            self._decided = Decided(snapshot)
        return self._decided

    # Asking

    def want(self, article: str, span: Span) -> None:
        """See to it that the suggestions for a place get known, and stay up to date until the next place is wanted."""
        question = Question(article, span)
        if self._place is not None and self._place != question:
            self._followed.discard(self._place)
            self._wanted.pop(self._place, None)
        self._place = question
        self._followed.add(question)
        self._want(question)

    def want_pairs(self) -> None:
        """See to it that the best pairs of the project get known and stay up to date, in every project from now on."""
        if self._pairs_wanted:
            return
        self._pairs_wanted = True
        self._followed.add(ALL)
        if self._workspace.snapshot is not None:
            self._pause.start(OPENED)

    def want_figures(self) -> None:
        """See to it that the pairs with differing figures get known and stay up to date."""
        self._followed.add(FIGURES)
        self._want(FIGURES)

    def retry(self) -> None:
        """Try again what failed or was stopped."""
        self._failed.clear()
        self._stopped = False
        self._want_followed()
        self.changed.emit()

    def stop(self) -> None:
        """Give up what is being worked out, until :meth:`retry`."""
        self._asking.stop()

    def _want_followed(self) -> None:
        for question in sorted(self._followed, key=lambda one: (one.of_project, one.figures)):
            self._want(question)

    def _want(self, question: Question) -> None:
        answer = self._answers.get(question)
        if question in self._failed or (answer is not None and answer.round == self._round):
            return
        self._wanted[question] = None
        self._ask_next()

    def _next(self) -> Question | None:
        """A place before the project: somebody is looking at it."""
        order = sorted(self._wanted, key=lambda one: (one.of_project, one.figures))
        return next((one for one in order if self._answerable(one)), None)

    def _answerable(self, question: Question) -> bool:
        snapshot = self._workspace.snapshot
        if snapshot is None or len(snapshot.articles) < 2:
            return False
        if question.of_project:
            return not self._stopped and not self._asking.large()
        return question.article in snapshot.articles

    def _ask_next(self) -> None:
        if self._asking.busy or self._workspace.saving.state in ("opening", "closed"):
            return
        question = self._next()
        if question is not None:
            del self._wanted[question]
            self._asking.ask(question, self._round)

    # Answers

    def _on_answered(self, question: Question, found: tuple[Suggestion, ...], round: int) -> None:
        self._answers.pop(question, None)
        self._answers[question] = Answer(found, round)
        places = [one for one in self._answers if not one.of_project]
        for old in places[:-PLACES_KEPT]:
            del self._answers[old]
        self._ask_next()
        self.changed.emit()

    def _on_failed(self, question: Question) -> None:
        self._failed.add(question)
        self._ask_next()
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._stopped = True
        self._ask_next()
        self.changed.emit()

    # Deciding

    def accept(self, one: Suggestion, relation: str = "") -> None:
        """Make the link, and the claims at its ends where there are none: one act."""
        self._decide(one, edits.accept_suggestion, RelationId(relation or one.relation))

    def reject(self, one: Suggestion) -> None:
        """Never propose this pair again, until it is restored."""
        self._decide(one, edits.reject_suggestion, RelationId(one.relation))

    def restore(self, rejections: Sequence[RejectionId]) -> None:
        """Let rejected pairs be proposed again."""
        self._workspace.perform(edits.restore_suggestions, list(rejections))

    def _decide(
        self,
        one: Suggestion,
        edit: Callable[[Editing, edits.Place, edits.Place, RelationId], object],
        relation: RelationId,
    ) -> None:
        # Out of the lists at once: the next key is meant for the next card.
        self._deciding[key_of(one)] = one
        a, b = (edits.Place(ArticleId(end.article), end.span) for end in (one.a, one.b))
        self._workspace.perform(edit, a, b, relation)
        self.changed.emit()

    # What the workspace tells

    def _on_opened(self) -> None:
        self._forget()
        self._pause.start(OPENED)
        self.changed.emit()

    def _on_closed(self) -> None:
        self._forget()
        self._pause.stop()
        self._place = None
        self._followed = {ALL} if self._pairs_wanted else set()
        self.changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(Article, Claim, Link, Rejection, FigureMark):
            return
        self._round += 1
        if touches_decisions(changes):
            self._decided = None
        if self._deciding:
            decided = self._decisions()
            self._deciding = {key: one for key, one in self._deciding.items() if not decided.holds(one)}
        if _other_texts(changes):
            self._drop_answers()
        self._failed.clear()
        self._pause.start(CHANGED)
        self.changed.emit()

    def _on_encoder_changed(self) -> None:
        """There are vectors to compare by, or others, or none any more."""
        if self._workspace.snapshot is not None:
            self._round += 1
            self._pause.start(CHANGED)

    def _on_workspace_failed(self, failure: Failure) -> None:
        if self._deciding and failure.attempt.edit in (edits.accept_suggestion, edits.reject_suggestion):
            self._deciding.clear()
            self.changed.emit()

    def _drop_answers(self) -> None:
        self._answers.clear()
        self._wanted.clear()
        self._asking.cancel()
        self._asking.forget()

    def _forget(self) -> None:
        self._round += 1
        self._decided = None
        self._deciding.clear()
        self._failed.clear()
        self._stopped = False
        self._drop_answers()


def _other_texts(changes: ChangeSet) -> bool:
    """Whether articles came, went, or got another text, so that places are no longer what they were."""
    if any(isinstance(row, Article) for row in (*changes.created, *changes.deleted)):
        return True
    pairs = ((change.before, change.after) for change in changes.updated)
    return any(
        isinstance(before, Article) and isinstance(after, Article) and before.text != after.text
        for before, after in pairs
    )
