"""The comparison of the open project: a row for each question, and drafted rows.

A view that shows the comparison calls :meth:`Comparing.start`, reads :meth:`Comparing.rows` and
:meth:`Comparing.drafts` at any time, and listens to :attr:`Comparing.changed`. Rows are values that are computed when
they are read after a change, so nothing is computed while no view needs it. Statuses that depend on figures become
known as the figures are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Entity, FigureMark, Link, Relation, Tag
from corpus.questions import ArticleReading, CellStatus, Origin, Question, Rate
from desktop.derived.comparison.drafting import DraftedRows, DraftingState
from desktop.derived.comparison.near_copies import NearCopies
from desktop.derived.figures import Figures
from desktop.derived.matching.encoding import Encoding
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.comparing.drafting import Draft
    from corpus.comparing.values import Row
    from corpus.figures.ledger import LedgerFigure
    from corpus.snapshot import Snapshot

PAUSE = 30
"""Milliseconds in which changes are collected before :attr:`Comparing.changed` is emitted. Chosen: the figures of
several articles arrive in one burst."""

MANY = 8
"""Number of rows from which all are made together, since their common data is then looked up once. Chosen."""
_OF_ALL = (Article, Relation, ArticleReading, Origin, Rate)
"""Types of rows of the project on which every row of the comparison may depend."""
_ROWS = (*_OF_ALL, Claim, Link, FigureMark, Tag, Question, CellStatus)


class Comparing(QObject):
    """Rows and drafts of the open project."""

    changed = Signal()
    """Rows have changed and must be read again."""
    drafts_changed = Signal()
    """Drafts, or :attr:`drafting_state`, have changed."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        encoding: Encoding,
        jobs: Jobs,
        near_copies: NearCopies,
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._figures, self._near_copies = workspace, figures, near_copies
        self._drafting = DraftedRows(workspace, encoding, jobs, self)
        self._rows: tuple[Row, ...] = ()
        self._rows_by_question: dict[str, Row] = {}
        """Rows that are up to date, by question."""
        self._stale = True
        self._started = False
        self._claim_figures: dict[str, tuple[Claim, Sequence[LedgerFigure]]] = {}
        """The figures of grouped claims, each with the claim for which they were read."""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self._drafting.changed.connect(self.drafts_changed)
        figures.read.connect(self._on_figures_read)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        self._near_copies.changed.connect(self._on_copies_found)

    # Rows

    def start(self) -> None:
        """Read the figures on which statuses depend, in this and all projects opened later."""
        self._started = True
        self._near_copies.start()
        self._want_figures()

    def rows(self) -> tuple[Row, ...]:
        """A row for each question, in the analyst's order."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not snapshot.questions:
            self._rows_by_question.clear()
            return ()
        questions = snapshot.questions_in_order()
        if self._stale:
            self._make(snapshot, questions)
            self._stale = False
            self._rows = tuple(self._rows_by_question[question.id] for question in questions)
        return self._rows

    def _make(self, snapshot: Snapshot, questions: Sequence[Question]) -> None:
        """Make the missing rows: all, or those affected by a change."""
        from corpus.comparing.rows import row_of, rows_of

        missing = [question for question in questions if question.id not in self._rows_by_question]
        if len(missing) > MANY:
            rows = rows_of(snapshot, self._figures_of, self._near_copies.sets())
            self._rows_by_question = {row.question.id: row for row in rows if row.question is not None}
            return
        for question in missing:
            self._rows_by_question[question.id] = row_of(
                snapshot, question, self._figures_of, self._near_copies.sets()
            )

    def row_of(self, question: str) -> Row | None:
        """The row of a question, made without the others; None if the question does not exist."""
        snapshot = self._workspace.snapshot
        row = snapshot.questions.get(question) if snapshot is not None else None
        if snapshot is None or row is None:
            return None
        if question not in self._rows_by_question:
            self._make(snapshot, [row])
        return self._rows_by_question[question]

    def _figures_of(self, claim: Claim) -> Sequence[LedgerFigure]:
        cached = self._claim_figures.get(claim.id)
        if cached is not None and cached[0] is claim:
            return cached[1]
        figures = self._figures.of_claim(claim)
        if figures is None:
            return ()
        self._claim_figures[claim.id] = (claim, figures)
        return figures

    def _want_figures(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or not self._started:
            return
        for article in {claim.article for claim in snapshot.claims.values() if claim.question is not None}:
            self._figures.request(article)

    # Drafts

    @property
    def drafting_state(self) -> DraftingState:
        """The state of drafting."""
        return self._drafting.state

    @property
    def busy(self) -> bool:
        """Whether drafts are being computed, or will be."""
        return self._drafting.busy

    def start_drafts(self) -> None:
        """Compute drafts, and keep them up to date, in this and all projects opened later."""
        self._drafting.start()

    def drafts(self) -> tuple[Draft, ...]:
        """Drafted rows that are neither accepted nor rejected, best first. Earlier drafts remain until there are newer
        ones."""
        return self._drafting.drafts()

    @property
    def drafted_by_place(self) -> bool:
        """Whether there is too much text to draft rows from all of it."""
        return self._drafting.by_place

    def decided(self, draft: Row) -> bool:
        """Whether a draft, computed at any time, has been accepted or rejected since."""
        return self._drafting.decided(draft)

    def question_that_took(self, draft: str) -> Question | None:
        """The question into which a statement of a draft, given by its key, has been put since."""
        snapshot, question = self._workspace.snapshot, self._drafting.question_of(draft)
        return snapshot.questions.get(question) if snapshot is not None and question is not None else None

    def retry_drafts(self) -> None:
        """Compute drafts again after failure or cancellation."""
        self._drafting.retry()

    # Signals

    def _on_figures_read(self, article: str) -> None:
        snapshot = self._workspace.snapshot
        self._claim_figures = {
            key: figures for key, figures in self._claim_figures.items() if figures[0].article != article
        }
        for claim in snapshot.claims_of(article) if snapshot is not None else ():
            self._rows_by_question.pop(claim.question or "", None)
        self._schedule_change()

    def _on_copies_found(self) -> None:
        self._rows_by_question.clear()
        self._schedule_change()

    def _on_opened(self) -> None:
        self._claim_figures.clear()
        self._rows_by_question.clear()
        self._want_figures()
        self._schedule_change()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*_ROWS):
            return
        if changes.touches(*_OF_ALL):
            self._rows_by_question.clear()
        befores = (change.before for change in changes.updated)
        afters = (change.after for change in changes.updated)
        for row in (*changes.created, *changes.deleted, *befores, *afters):
            self._forget_rows(row)
        self._want_figures()
        self._schedule_change()

    def _forget_rows(self, row: Entity) -> None:
        """Discard the rows of the comparison that a changed row of the project affects."""
        match row:
            case Claim():
                self._claim_figures.pop(row.id, None)
                self._rows_by_question.pop(row.question or "", None)
            case Question():
                self._rows_by_question.pop(row.id, None)
            case CellStatus():
                self._rows_by_question.pop(row.question, None)
            case FigureMark():
                self._claim_figures.pop(row.claim, None)
                self._forget_row_of(row.claim)
            case Link():
                self._forget_row_of(row.source)
                self._forget_row_of(row.target)

    def _forget_row_of(self, claim: str) -> None:
        snapshot = self._workspace.snapshot
        row = snapshot.claims.get(claim) if snapshot is not None else None
        if row is not None:
            self._rows_by_question.pop(row.question or "", None)

    def _schedule_change(self) -> None:
        self._stale = True
        self._pause.start(PAUSE)
