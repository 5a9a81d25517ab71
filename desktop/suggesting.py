"""Links that could be made: worked out in the worker, kept, and worked out anew after what the analyst does.

Whoever shows suggestions asks for them (:meth:`Suggesting.want`, :meth:`Suggesting.want_figures`), reads them as often
as it likes, and listens to :attr:`Suggesting.changed`. An answer stays to be read until a better one is there, so that
no list goes blank under the reader's eyes; what was decided meanwhile is left out at once. Nothing is ever linked by
itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.model import Article, ChangeSet, Claim, FigureMark, Link, Rejection, Span
from db import edits
from desktop.decided import Decided, key_of
from desktop.jobs import Job, Ticket
from desktop.questions import (
    ALL,
    FIGURES,
    Answer,
    Question,
    source_of,
    texts_of,
)

if TYPE_CHECKING:
    from corpus.matching import Statement, Suggestion
    from corpus.matching.work import Work
    from desktop.workspace import Failure, Workspace

CANDIDATES = 500
"""Statements that are compared with a place in a project too large to compare all with all."""
LARGE = 1_000_000
"""Code points (about 20,000 statements) above which only places are asked about."""
PLACES_KEPT = 60
OPENED, CHANGED = 1_500, 600
"""Milliseconds of quiet after a project was opened or changed before work begins."""
LONG = 500
"""Milliseconds after which work is worth a word in the status bar."""


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
    """Belongs to the workspace, which makes it when somebody first asks for it."""

    changed = Signal()
    """Some list, or how things stand, is another now."""
    ready = Signal()
    """The pairs of the whole project were worked out."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._answers: dict[Question, Answer] = {}
        self._wanted: dict[Question, None] = {}
        self._followed: set[Question] = {ALL}
        """Questions whose answers are kept up to date."""
        self._place: Question | None = None
        self._asked: Question | None = None
        self._ticket: Ticket | None = None
        self._retried: set[Question] = set()
        self._failed: set[Question] = set()
        self._stopped = False
        self._round = 0
        self._texts: dict[str, str] = {}
        self._decided: Decided | None = None
        self._deciding: dict[str, None] = {}
        self._job: Job | None = None
        self._work: tuple[int, Work] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._want_followed)
        self._long = QTimer(self, singleShot=True, interval=LONG)
        self._long.timeout.connect(self._show_job)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._ask_next)
        workspace.failed.connect(self._on_workspace_failed)
        if workspace.snapshot is not None:
            self._on_opened()

    # What is known

    @property
    def standing(self) -> Standing:
        """How things stand with the pairs of the whole project."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return Standing.CLOSED
        if len(snapshot.articles) < 2:
            return Standing.FEW
        if self._large():
            return Standing.LARGE
        if self._stopped:
            return Standing.STOPPED
        if self._failed:
            return Standing.FAILED
        return Standing.READY if ALL in self._answers else Standing.COMPUTING

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

    def failed_at(self, question: Question) -> bool:
        """Whether a question could not be answered, even the second time."""
        return question in self._failed

    def find(self, key: str) -> Suggestion | None:
        """An undecided suggestion by what :func:`~desktop.decided.key_of` says."""
        lists = (self._undecided(question) or () for question in self._answers)
        return next((one for found in lists for one in found if key_of(one) == key), None)

    def _undecided(self, question: Question) -> list[Suggestion] | None:
        answer, snapshot = self._answers.get(question), self._workspace.snapshot
        if snapshot is None:
            return None
        if answer is None:
            return [] if len(snapshot.articles) < 2 else None
        if self._decided is None:
            self._decided = Decided(snapshot)
        decided, deciding = self._decided, self._deciding
        return [one for one in answer.found if key_of(one) not in deciding and not decided.holds(one)]

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

    def want_figures(self) -> None:
        """See to it that the pairs with differing figures get known and stay up to date."""
        self._followed.add(FIGURES)
        self._want(FIGURES)

    def retry(self) -> None:
        """Try again what failed or was stopped."""
        self._failed.clear()
        self._retried.clear()
        self._stopped = False
        self._want_followed()
        self.changed.emit()

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
            return not self._stopped and not self._large()
        return question.article in snapshot.articles

    def _large(self) -> bool:
        snapshot = self._workspace.snapshot
        articles = snapshot.articles.values() if snapshot is not None else ()
        return sum(article.characters for article in articles) > LARGE

    def _ask_next(self) -> None:
        if self._asked is not None or self._workspace.saving.state in ("opening", "closed"):
            return
        question = self._next()
        if question is None:
            return
        del self._wanted[question]
        self._asked = question
        if question.of_project:
            self._long.start()
            self.changed.emit()
        self._gather(question)

    def _gather(self, question: Question) -> None:
        """Have the lane read the texts that are not at hand yet."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        rows = snapshot.articles_in_order()
        if self._large():
            rows = [row for row in rows if row.id == question.article]
        missing = [(row.id, row.text) for row in rows if row.text not in self._texts]
        self._ticket = self._workspace.ask(
            texts_of, missing, then=partial(self._compute, question, self._round),
            failed=partial(self._on_failed, question), owner=self,
        )  # fmt: skip

    def _compute(self, question: Question, round: int, texts: dict[str, str]) -> None:
        self._texts |= texts
        snapshot = self._workspace.snapshot
        rows = snapshot.articles_in_order() if snapshot is not None else []
        if self._large():
            self._find_candidates(question, round)
            return
        from corpus import matching

        if any(row.text not in self._texts for row in rows):
            # A text came meanwhile; the change asks anew.
            self._settle()
            return
        sources = [source_of(row, self._texts[row.text]) for row in rows]
        if question.figures:
            self._send(question, round, differingbest_pairs, sources, self._work_now())
        elif question.of_project:
            self._send(question, round, _pairs, sources, self._work_now())
        else:
            place = (question.article, question.span)
            self._send(question, round, matching.suggest_for, sources, place, self._work_now())

    def _find_candidates(self, question: Question, round: int) -> None:
        """In a large project the index says which statements are worth comparing."""
        from corpus.matching import Statement, rerank

        row = self._workspace.snapshot.articles[question.article]  # type: ignore[union-attr]
        span = question.span
        words = self._texts[row.text][span.start : span.end]
        place = Statement(row.id, row.source_file, span.start, span.end, words)

        def send(candidates: Sequence[Statement]) -> None:
            self._send(question, round, rerank, place, list(candidates), self._work_now())

        self._ticket = self._workspace.ask(
            lambda store: store.candidates(words, article=row.id, limit=CANDIDATES), then=send,
            failed=partial(self._on_failed, question), owner=self,
        )  # fmt: skip

    def _send(self, question: Question, round: int, function: Callable[..., Any], *args: Any) -> None:
        self._ticket = self._workspace.compute(
            function, *args, then=partial(self._keep, question, round),
            failed=partial(self._on_failed, question), owner=self,
        )  # fmt: skip

    def _work_now(self) -> Work:
        from corpus.matching.work import work_of

        assert self._workspace.snapshot is not None
        if self._work is None or self._work[0] != self._round:
            self._work = (self._round, work_of(self._workspace.snapshot))
        return self._work[1]

    # Answers

    def _keep(self, question: Question, round: int, found: Sequence[Suggestion]) -> None:
        self._answers.pop(question, None)
        self._answers[question] = Answer(tuple(found), round)
        self._retried.discard(question)
        places = [one for one in self._answers if not one.of_project]
        for old in places[:-PLACES_KEPT]:
            del self._answers[old]
        self._settle()
        self.changed.emit()
        if question == ALL:
            self.ready.emit()

    def _on_failed(self, question: Question, error: Exception) -> None:
        if question in self._retried:
            self._failed.add(question)
            self._settle()
            self.changed.emit()
        else:
            self._retried.add(question)
            self._wanted[question] = None
            self._settle()

    def _settle(self) -> None:
        """The question is out of hand, whichever way; go on with the next."""
        self._asked = self._ticket = None
        self._long.stop()
        if self._job is not None:
            job, self._job = self._job, None
            job.finish()
        self._ask_next()

    def _show_job(self) -> None:
        if self._asked is not None and self._job is None:
            self._job = self._workspace.jobs.start(self.tr("Working out suggestions"))
            self._job.changed.connect(self._on_job_changed)

    def _on_job_changed(self) -> None:
        if self._job is not None and self._job.cancelled:
            self.stop()

    def stop(self) -> None:
        """Give up what is being worked out for the whole project."""
        if self._ticket is not None:
            self._workspace.abandon(self._ticket)
        self._stopped = True
        self._settle()
        self.changed.emit()

    # Deciding

    def accept(self, one: Suggestion, relation: str = "") -> None:
        """Make the link, and the claims at its ends where there are none: one act."""
        self._decide(one, edits.accept_suggestion, relation or one.relation)

    def reject(self, one: Suggestion) -> None:
        """Never propose this pair again, until it is restored."""
        self._decide(one, edits.reject_suggestion, one.relation)

    def restore(self, rejections: Sequence[str]) -> None:
        """Let rejected pairs be proposed again."""
        self._workspace.perform(edits.restore_suggestions, list(rejections))

    def _decide(self, one: Suggestion, edit: Callable[..., Any], relation: str) -> None:
        # Out of the lists at once: the next key is meant for the next card.
        self._deciding[key_of(one)] = None
        places = [edits.Place(end.article, end.span) for end in (one.a, one.b)]
        self._workspace.perform(edit, *places, relation)
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
        self._followed = {ALL}
        self.changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(Article, Claim, Link, Rejection, FigureMark):
            return
        self._round += 1
        self._decided = None
        self._deciding.clear()
        if changes.touches(Article):
            # Their places may be those of other texts now.
            self._drop_answers()
        self._failed.clear()
        self._retried.clear()
        self._pause.start(CHANGED)
        self.changed.emit()

    def _on_workspace_failed(self, failure: Failure) -> None:
        if self._deciding and failure.attempt in ("accept_suggestion", "reject_suggestion"):
            self._deciding.clear()
            self.changed.emit()

    def _drop_answers(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._answers.clear()
        self._wanted.clear()
        snapshot = self._workspace.snapshot
        held = {row.text for row in snapshot.articles.values()} if snapshot is not None else set()
        self._texts = {version: text for version, text in self._texts.items() if version in held}
        self._settle()

    def _forget(self) -> None:
        self._round += 1
        self._decided = None
        self._deciding.clear()
        self._failed.clear()
        self._retried.clear()
        self._stopped = False
        self._work = None
        self._drop_answers()
