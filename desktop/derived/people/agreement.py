"""Agreement of the annotators of the open project: coefficients and disagreements.

A view calls :meth:`AnnotatorAgreement.start` while it is visible, reads the results, and listens to
:attr:`AnnotatorAgreement.changed`. They are computed in the worker after changes; the previous results remain until
there are newer ones. Decisions are read from the snapshot immediately.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId, ArticleId, TextId
from corpus.model import Annotator, Article, Claim, Link, Span, Tag
from corpus.people import persons, shared_layers
from corpus.questions import ArticleReading, CellStatus, Question
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.agreement.codings import Coding
    from corpus.agreement.decisions import Adjudicated, Decisions
    from corpus.agreement.disagreements import Disagreement
    from corpus.agreement.study import Differences, Measured, Pair
    from corpus.snapshot import Snapshot

PAUSE = 80
"""Milliseconds in which changes are collected. Chosen: not noticeable."""
_ROWS = (Annotator, Article, ArticleReading, CellStatus, Claim, Link, Question, Tag)


class AnnotatorAgreement(QObject):
    """The current results."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._job = ShownJob(jobs, self)
        self._started = False
        self._stale = True
        self._request: Request[Any] | None = None
        self._sentences: dict[TextId, tuple[Span, ...]] = {}
        self._measured: Measured | None = None
        self._differences: Differences | None = None
        self._decisions: Decisions | None = None
        self._pair: Pair | None = None
        self._people: frozenset[AnnotatorId] | None = None
        self._articles: frozenset[ArticleId] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)

    # Results

    @property
    def measured(self) -> Measured | None:
        """The coefficients; None until they have been computed."""
        return self._measured

    @property
    def differences(self) -> Differences | None:
        """The differences between the codings of :attr:`pair`; None if no two annotators have an article in common."""
        return self._differences

    @property
    def busy(self) -> bool:
        """Whether newer results are being computed, or will be."""
        return self._started and (self._stale or self._request is not None)

    @property
    def pair(self) -> Pair | None:
        """The two annotators whose codings are compared passage by passage."""
        return self._differences.pair if self._differences is not None else None

    @property
    def people(self) -> frozenset[AnnotatorId] | None:
        """The selected annotators; None for all."""
        return self._people

    @property
    def articles(self) -> frozenset[ArticleId] | None:
        """The selected articles; None for all."""
        return self._articles

    def decision(self, disagreement: Disagreement) -> Adjudicated | None:
        """The decision about a disagreement; None if it is open."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return None
        if self._decisions is None:
            from corpus.agreement.decisions import Decisions

            self._decisions = Decisions(snapshot, shared_layers(snapshot.annotators.values()))
        return self._decisions.of(disagreement)

    # Requests

    def start(self) -> None:
        """Compute the results, and keep them up to date until :meth:`pause`."""
        self._started = True
        if self._stale:
            self._begin()

    def pause(self) -> None:
        """Stop updating the results until :meth:`start` is called again."""
        self._started = False

    def choose_pair(self, pair: Pair) -> None:
        """Compare the codings of these two annotators passage by passage."""
        if pair != self._pair:
            self._pair = pair
            self._compute_anew()

    def set_scope(self, people: frozenset[AnnotatorId] | None, articles: frozenset[ArticleId] | None) -> None:
        """Select annotators and articles; None selects all."""
        if (people, articles) != (self._people, self._articles):
            self._people, self._articles = people, articles
            self._compute_anew()

    def _compute_anew(self) -> None:
        self._stale = True
        if self._started:
            self._begin()

    # Computing

    def _begin(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._request is not None or not self._started:
            return
        self._stale = False
        missing = [
            article
            for article in snapshot.texts.articles()
            if article.text not in self._sentences and len(snapshot.readings_of(article.id)) > 1
        ]
        if not missing:
            self._read()
            return
        # The slow part is segmenting texts into sentences, which is done once for each text.
        self._job.begin(lambda: self.tr("Measuring agreement"), cancellable=False)
        self._follow(self._workspace.fetch_texts(missing)).then(self._cut)

    def _cut(self, texts: dict[TextId, str]) -> None:
        from corpus.agreement.study import sentences

        new = {text: content for text, content in texts.items() if text not in self._sentences}
        self._follow(self._workspace.compute(sentences, new)).then(self._on_cut)

    def _on_cut(self, statements: dict[TextId, tuple[Span, ...]]) -> None:
        self._sentences.update(statements)
        self._read()

    def _read(self) -> None:
        self._follow(self._workspace.ask(lambda store: store.codings())).then(self._compute)

    def _compute(self, codings: list[Coding]) -> None:
        from corpus.agreement.gathering import gather
        from corpus.agreement.study import studied

        snapshot = self._workspace.snapshot
        if snapshot is None:
            self._finish()
            return
        cut = {
            article.id: self._sentences[article.text]
            for article in snapshot.articles.values()
            if article.text in self._sentences
        }
        project = gather(snapshot, codings, cut).among(self._people, self._articles)
        request = self._workspace.compute(studied, project, self._pair, self._me(snapshot))
        self._follow(request).then(self._on_computed)

    def _me(self, snapshot: Snapshot) -> AnnotatorId | None:
        me = self._workspace.me
        return persons(snapshot.annotators.values()).get(me, me) if me is not None else None

    def _follow(self, request: Request[Any]) -> Request[Any]:
        self._request = request
        return request.otherwise(self._on_failed)

    def _on_computed(self, results: tuple[Measured, Differences | None]) -> None:
        self._finish()
        self._measured, self._differences = results
        self.changed.emit()
        if self._stale:
            self._begin()

    def _finish(self) -> None:
        self._request = None
        self._job.end()

    def _on_failed(self, error: Exception) -> None:
        self._finish()
        self.failed.emit(error)

    # Signals

    def _on_opened(self) -> None:
        if self._request is not None:
            self._request.cancel()
            self._finish()
        self._sentences.clear()
        self._measured = self._differences = self._decisions = self._pair = None
        self._people = self._articles = None
        self._stale = True
        self.changed.emit()
        if self._started:
            self._pause.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*_ROWS):
            return
        self._decisions = None
        self._stale = True
        if self._started:
            self.changed.emit()
            self._pause.start()
