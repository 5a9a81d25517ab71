"""The words of the open project's articles: cut in the worker once per text, kept, and indexed together.

A view calls :meth:`ProjectTerms.want` while it is shown, reads :attr:`ProjectTerms.index`, and listens to
:attr:`ProjectTerms.changed`. An article that is added or corrected is cut alone; only the index is made anew. Until
there is a newer one, the last stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TextId
from corpus.model import Article
from desktop.derived.portions import portions
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.terms.cutting import CutText
    from corpus.terms.index import TermIndex

PAUSE = 300
"""Milliseconds without a change of the articles before words are counted anew. Chosen: files that are imported together
are counted together."""
LONG = 500
"""Milliseconds after which the status bar shows that words are being cut. Chosen: shorter would flicker."""
BATCH = 60_000
"""Characters that the worker cuts at once: a quarter of a second, after which it can be cancelled."""
MOST = 2_000_000
"""Characters that are indexed, at most: an index of more needs a gigabyte in the worker. The articles that come first
are taken."""
Texts = dict[ArticleId, TextId]


class ProjectTerms(QObject):
    """What is known of the words now."""

    changed = Signal()
    """Another index is there, or :attr:`busy` is another."""
    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._wanted = False
        self._stopped = False
        self._cut: dict[TextId, CutText] = {}
        self._index: TermIndex | None = None
        self._indexed: Texts = {}
        self._request: Request[Any] | None = None
        self._computing = False
        """Whether the request is one to the worker."""
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self.stop)
        self._total = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)

    # What is known

    @property
    def index(self) -> TermIndex | None:
        """The words; None until they were cut."""
        return self._index

    @property
    def busy(self) -> bool:
        """Whether something newer is being computed, or will be."""
        return self._wanted and not self._stopped and (self._request is not None or self._pause.isActive())

    @property
    def stopped(self) -> bool:
        """Whether the analyst cancelled; :meth:`want` begins again."""
        return self._stopped

    def left_out(self) -> list[Article]:
        """The articles that would be too much text, in the order of the project."""
        return self._chosen()[1]

    # What is wanted

    def want(self) -> None:
        """Cut and index, and keep up to date until :meth:`rest`."""
        self._wanted, self._stopped = True, False
        self._begin()

    def rest(self) -> None:
        """Nobody looks: what is under way is finished, and nothing is begun until :meth:`want` is called again."""
        self._wanted = False

    def stop(self) -> None:
        """Cancel, ending the worker's process if it is at this work."""
        self._drop()
        self._stopped = True
        self._end()
        self.changed.emit()

    # Computing

    def _chosen(self) -> tuple[list[Article], list[Article]]:
        """The articles that are indexed, and those that would be too much."""
        snapshot = self._workspace.snapshot
        rows = snapshot.articles_in_order() if snapshot is not None else []
        taken: list[Article] = []
        left: list[Article] = []
        size = 0
        for row in rows:
            fits = size + row.characters <= MOST or not taken
            size += row.characters if fits else 0
            (taken if fits else left).append(row)
        return taken, left

    def _now(self) -> Texts:
        return {row.id: row.text for row in self._chosen()[0]}

    def _begin(self) -> None:
        if not self._wanted or self._stopped or self._request is not None:
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
        """Cut the next articles; index when all are cut."""
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
        asked = self._follow(self._workspace.compute(index_of, cut), computing=True)
        asked.then(lambda index: self._on_indexed(index, texts), owner=self)

    def _on_indexed(self, index: TermIndex, texts: Texts) -> None:
        self._end()
        self._index, self._indexed = index, texts
        known = set(texts.values())
        self._cut = {text: cut for text, cut in self._cut.items() if text in known}
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
        # Not tried again before somebody asks: the same texts would fail again.
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
        if self._wanted:
            self._pause.start(0)

    def _on_closed(self) -> None:
        self._pause.stop()
        self._drop()
        self._end()
        self._cut.clear()
        self._index, self._indexed = None, {}
        self.changed.emit()

    def _on_state_changed(self) -> None:
        """A project that was being opened can be read now."""
        if self._wanted and self._index is None and self._request is None and not self._pause.isActive():
            self._begin()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article) and self._now() != self._indexed and self._wanted:
            self._pause.start(PAUSE)


def _load_terms(_: object) -> None:
    """On the lane: import what unpickling the worker's answers needs."""
    import corpus.terms.index  # noqa: F401
