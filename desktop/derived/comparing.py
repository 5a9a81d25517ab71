"""The comparison of the open project: a row for each question, and drafted rows.

A view that shows the comparison calls :meth:`Comparing.want`, reads :meth:`Comparing.rows` and :meth:`Comparing.drafts`
whenever it likes, and listens to :attr:`Comparing.changed`. Rows are values; they are computed when they are read after
a change, so nothing is computed while nobody looks. Statuses that depend on figures become known as the figures are
read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.model import Article, Claim, FigureMark, Link, Relation, Span, Tag
from corpus.questions import ArticleReading, CellStatus, Origin, Question, Rate
from desktop.derived.drafting import Drafting, DraftingState
from desktop.derived.encoding import Encoding
from desktop.derived.figures import Figures
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.comparing.values import Row
    from corpus.figures.ledger import LedgerFigure
    from corpus.matching import Suggestion

PAUSE = 30
"""Milliseconds in which changes are taken together before :attr:`Comparing.changed` is emitted. Chosen: the figures of
several articles arrive in one burst."""

_ROWS = (Article, Claim, Link, FigureMark, Relation, Tag, Question, CellStatus, ArticleReading, Origin, Rate)


class Comparing(QObject):
    """Rows and drafts of the open project."""

    changed = Signal()
    """Rows have changed: read them again."""
    drafts_changed = Signal()
    """Drafts, or :attr:`drafting_state`, have changed."""

    def __init__(self, workspace: Workspace, figures: Figures, encoding: Encoding, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace, self._figures = workspace, figures
        self._drafting = Drafting(workspace, encoding, jobs, self)
        self._rows: tuple[Row, ...] = ()
        self._stale = True
        self._wanted = False
        self._known: dict[str, tuple[Claim, Sequence[LedgerFigure]]] = {}
        """The figures of grouped claims, each with the claim as it was."""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self._drafting.changed.connect(self.drafts_changed)
        figures.read.connect(self._on_figures_read)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)

    # Rows

    def want(self) -> None:
        """Read the figures on which statuses depend, now and in every project that is opened from now on."""
        self._wanted = True
        self._want_figures()

    def rows(self) -> tuple[Row, ...]:
        """A row for each question, in the analyst's order."""
        if self._stale:
            self._rows = self._compute()
            self._stale = False
        return self._rows

    def row_of(self, question: str) -> Row | None:
        """The row of a question; None for a question that is gone."""
        rows = (row for row in self.rows() if row.question is not None and row.question.id == question)
        return next(rows, None)

    def _compute(self) -> tuple[Row, ...]:
        snapshot = self._workspace.snapshot
        if snapshot is None or not snapshot.questions:
            return ()
        from corpus.comparing.rows import rows_of

        return rows_of(snapshot, self._figures_of)

    def _figures_of(self, claim: Claim) -> Sequence[LedgerFigure]:
        known = self._known.get(claim.id)
        if known is not None and known[0] is claim:
            return known[1]
        found = self._figures.of_claim(claim)
        if found is None:
            return ()
        self._known[claim.id] = (claim, found)
        return found

    def _want_figures(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or not self._wanted:
            return
        for article in {claim.article for claim in snapshot.claims.values() if claim.question is not None}:
            self._figures.want(article)

    # Drafts

    @property
    def drafting_state(self) -> DraftingState:
        """How far the drafts are."""
        return self._drafting.state

    @property
    def busy(self) -> bool:
        """Whether drafts are being computed, or about to be."""
        return self._drafting.busy

    def want_drafts(self) -> None:
        """Compute drafts, and keep them up to date, in every project that is opened from now on."""
        self._drafting.want()

    def drafts(self) -> tuple[Row, ...]:
        """Drafted rows that are neither accepted nor rejected, best first. Earlier drafts stay until there are newer
        ones."""
        return self._drafting.found()

    def decided(self, draft: Row) -> bool:
        """Whether a draft, computed at any time, was accepted or rejected meanwhile."""
        return self._drafting.decided(draft)

    def question_that_took(self, draft: str) -> Question | None:
        """The question in which a statement of a draft, given by its key, was grouped meanwhile."""
        snapshot, question = self._workspace.snapshot, self._drafting.question_of(draft)
        return snapshot.questions.get(question) if snapshot is not None and question is not None else None

    def retry_drafts(self) -> None:
        """Compute drafts that failed or were stopped."""
        self._drafting.retry()

    def stop_drafts(self) -> None:
        """Give up the drafts that are being computed."""
        self._drafting.stop()

    def ask_alternatives(
        self,
        place: tuple[ArticleId, Span],
        article: ArticleId,
        then: Callable[[list[Suggestion]], object],
    ) -> None:
        """Call ``then`` with what ``article`` says about what stands at a place of another article, best first."""
        self._drafting.alternatives(place, article, then)

    # Signals

    def _on_figures_read(self, article: str) -> None:
        self._known = {key: known for key, known in self._known.items() if known[0].article != article}
        self._tell()

    def _on_opened(self) -> None:
        self._known.clear()
        self._want_figures()
        self._tell()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*_ROWS):
            return
        for row in (*changes.created, *(change.after for change in changes.updated), *changes.deleted):
            if isinstance(row, FigureMark):
                self._known.pop(row.claim, None)
            elif isinstance(row, Claim):
                self._known.pop(row.id, None)
        self._want_figures()
        self._tell()

    def _tell(self) -> None:
        self._stale = True
        self._pause.start(PAUSE)
