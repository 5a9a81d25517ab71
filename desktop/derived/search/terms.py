"""The words of the open project's articles: segmented in the worker once per text, kept, and indexed together.

A view calls :meth:`ProjectTerms.start` while it is visible, reads :attr:`ProjectTerms.index`, and listens to
:attr:`ProjectTerms.changed`. Only articles that were added or corrected are segmented again; the index is rebuilt. The
previous index remains until there is a newer one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TextId
from corpus.model import Article
from desktop.derived.search.portions import portions
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.terms.cutting import CutText
    from corpus.terms.index import TermIndex

PAUSE = 300
"""Milliseconds without a change of the articles before words are counted again. Chosen: files imported together are
counted together."""
LONG = 500
"""Milliseconds after which the status bar shows that words are being segmented. Chosen: shorter would flicker."""
BATCH = 60_000
"""Code points that the worker segments at once: about a quarter of a second, after which it can be cancelled."""
MOST = 2_000_000
"""Code points that are indexed, at most: a larger index needs a gigabyte in the worker. The first articles are used."""
Texts = dict[ArticleId, TextId]


class ProjectTerms(QObject):
    """The current index of the project's words."""

    changed = Signal()
    """The index or :attr:`busy` has changed."""
    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._started = False
        self._stopped = False
        self._cut: dict[TextId, CutText] = {}
        self._index: TermIndex | None = None
        self._indexed: Texts = {}
        self._request: Request[Any] | None = None
        self._computing = False
        """Whether the current request is one to the worker."""
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self.stop)
        self._total = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)

    # Results

    @property
    def index(self) -> TermIndex | None:
        """The index; None until it has been computed."""
        return self._index

    @property
    def busy(self) -> bool:
        """Whether a newer index is being computed, or will be."""
        return self._started and not self._stopped and (self._request is not None or self._pause.isActive())

    @property
    def stopped(self) -> bool:
        """Whether the analyst cancelled; :meth:`start` starts again."""
        return self._stopped

    def left_out(self) -> list[Article]:
        """The articles that exceed the limit, in the order of the project."""
        return self._chosen()[1]

    # Requests

    def start(self) -> None:
        """Segment and index, and keep the index up to date until :meth:`pause`."""
        self._started, self._stopped = True, False
        self._begin()

    def pause(self) -> None:
        """Stop updating the index until :meth:`start` is called again. Current work is finished."""
        self._started = False

    def stop(self) -> None:
        """Cancel, ending the worker's process if it is doing this work."""
        self._drop()
        self._stopped = True
        self._end()
        self.changed.emit()

    # Computing

    def _chosen(self) -> tuple[list[Article], list[Article]]:
        """The articles that are indexed, and those that exceed the limit."""
        snapshot = self._workspace.snapshot
        rows = snapshot.texts.articles() if snapshot is not None else []
        articles: list[Article] = []
        left: list[Article] = []
        size = 0
        for row in rows:
            fits = size + row.characters <= MOST or not articles
            size += row.characters if fits else 0
            (articles if fits else left).append(row)
        return articles, left

    def _now(self) -> Texts:
        return {row.id: row.text for row in self._chosen()[0]}

    def _begin(self) -> None:
        if not self._started or self._stopped or self._request is not None:
            return
        if self._workspace.snapshot is None or self._workspace.saving.state in ("opening", "closed"):
            return
        if self._now() == self._indexed and self._index is not None:
            return
        self._total = sum(row.characters for row in self._missing())
        self._job.begin(lambda: self.tr("Counting words"), after=LONG)
        self._follow(self._workspace.ask(_load_terms)).then(lambda _: self._go_on(), owner=self)
        self.changed.emit()

    def _missing(self) -> list[Article]:
        return [row for row in self._chosen()[0] if row.text not in self._cut]

    def _go_on(self) -> None:
        """Segment the next articles; index when all are done."""
        missing = self._missing()
        if not missing:
            self._make_index()
            return
        batch = next(portions(missing, BATCH))
        self._follow(self._workspace.fetch_texts(batch)).then(self._send, owner=self)

    def _send(self, texts: dict[TextId, str]) -> None:
        from corpus.terms.cutting import cut_texts

        self._follow(self._workspace.compute(cut_texts, texts), computing=True).then(self._on_cut, owner=self)

    def _on_cut(self, cut: dict[TextId, CutText]) -> None:
        self._cut.update(cut)
        left = sum(row.characters for row in self._missing())
        self._job.set_progress(max(self._total - left, 0), self._total)
        self._go_on()

    def _make_index(self) -> None:
        from corpus.terms.index import index_of

        texts = self._now()
        cut = {article: self._cut[text] for article, text in texts.items()}
        request = self._follow(self._workspace.compute(index_of, cut), computing=True)
        request.then(lambda index: self._on_indexed(index, texts), owner=self)

    def _on_indexed(self, index: TermIndex, texts: Texts) -> None:
        self._end()
        self._index, self._indexed = index, texts
        current = set(texts.values())
        self._cut = {text: cut for text, cut in self._cut.items() if text in current}
        self.changed.emit()
        self._begin()

    def _drop(self) -> None:
        if self._request is not None and self._computing:
            self._workspace.abandon(self._request)
        elif self._request is not None:
            self._request.cancel()

    def _follow(self, request: Request[Any], *, computing: bool = False) -> Request[Any]:
        self._request, self._computing = request, computing
        return request.otherwise(self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        # Not tried again before a new request, since the same texts would fail again.
        self._stopped = True
        self._end()
        self.failed.emit(error)
        self.changed.emit()

    def _end(self) -> None:
        self._request = None
        self._job.end()

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._on_closed()
        self._stopped = False
        if self._started:
            self._pause.start(0)

    def _on_closed(self) -> None:
        self._pause.stop()
        self._drop()
        self._end()
        self._cut.clear()
        self._index, self._indexed = None, {}
        self.changed.emit()

    def _on_state_changed(self) -> None:
        """Start once a project that was being opened can be read."""
        if self._started and self._index is None and self._request is None and not self._pause.isActive():
            self._begin()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article) and self._now() != self._indexed and self._started:
            self._pause.start(PAUSE)


def _load_terms(_: object) -> None:
    """On the lane: import what unpickling the worker's answers needs."""
    import corpus.terms.index  # noqa: F401
