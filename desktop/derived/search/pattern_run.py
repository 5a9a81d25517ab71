"""Runs a regular expression on all texts of the project, in portions, in a process of its own.

An expression can take exponential time; a portion that takes longer than :data:`LIMIT` ends its process and the search,
and the result says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from corpus.hit import Hit
from corpus.identities import TextId
from corpus.model import Article
from corpus.patterns import Searchable, find_pattern
from corpus.search_answer import PatternFault, SearchAnswer
from corpus.snapshot import Snapshot
from desktop.derived.search.portions import portions
from desktop.project.jobs import Jobs, JobTitle
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.worker import Worker
from desktop.project.workspace import Workspace

LIMIT = 4_000
"""Milliseconds for a portion. Chosen: many times what an ordinary expression takes, and no longer than users wait."""
PORTION = 250_000
"""Code points of the texts searched at once. An ordinary expression takes about 0.15 seconds of processor time for
them, measured on one of two cores with texts like those of the tests."""
LARGEST = 4
"""How many times :data:`LIMIT` a single long text may take, at most. Chosen."""


class PatternRun(QObject):
    """One expression on all texts of the project."""

    def __init__(
        self,
        workspace: Workspace,
        worker: Worker,
        jobs: Jobs,
        key: tuple[str, str],
        most: int,
        parent: QObject,
    ) -> None:
        """``key``: the expression, and words that must be nearby; ``most``: largest number of hits."""
        super().__init__(parent)
        self._most = most
        self.key = key
        """The expression, and the words that must be nearby."""
        self.answer: Request[SearchAnswer] = Request()
        self._workspace, self._worker = workspace, worker
        self._hits: list[Hit] = []
        self._portions: list[list[Article]] = []
        self._done = 0
        self._computing: Request[SearchAnswer] | None = None
        self._fetching: Request[dict[TextId, str]] | None = None
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self._on_cancelled)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_late)

    def begin(self, title: JobTitle) -> None:
        """Search the short fields first, then the texts; ``title`` is shown in the status bar meanwhile."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        self._portions = list(portions(snapshot.texts.articles(), PORTION))
        if len(self._portions) > 1:
            self._job.begin(title)
        # The time limit must not include the start of the process.
        self._computing = self._worker.compute(find_pattern, "", (), limit=0)
        self._computing.then(lambda _: self._compute(list(_short_fields(snapshot))), owner=self)

    def _compute(self, fields: list[Searchable]) -> None:
        pattern, within = self.key
        left = self._most - len(self._hits)
        size = sum(len(field.text) for field in fields)
        self._timer.start(LIMIT * min(max(1, size // PORTION), LARGEST))
        self._computing = self._worker.compute(find_pattern, pattern, fields, limit=left, within=within)
        self._computing.then(self._on_found).otherwise(
            lambda error: self._end(fault=PatternFault.OTHER), owner=self
        )

    def _on_found(self, result: SearchAnswer) -> None:
        self._timer.stop()
        self._computing = None
        self._hits += result.hits
        if result.fault is not None or result.more or not self._portions:
            self._end(fault=result.fault, place=result.place, more=result.more)
            return
        self._job.set_progress(self._done, self._done + len(self._portions))
        self._done += 1
        portion = self._portions.pop(0)
        self._fetching = self._workspace.fetch_texts(portion)
        self._fetching.then(lambda texts: self._compute(_text_fields(portion, texts)), owner=self)

    def _on_late(self) -> None:
        self._stop()
        self._end(fault=PatternFault.SLOW)

    def _on_cancelled(self) -> None:
        self._stop()
        self._end(more=True)

    def _end(
        self, *, fault: PatternFault | None = None, place: int | None = None, more: bool = False
    ) -> None:
        self._job.end()
        # Hits found before the limit was exceeded are returned; an invalid expression has none.
        self.answer.succeed(SearchAnswer(tuple(self._hits), more, fault, place))

    def _stop(self) -> None:
        self._timer.stop()
        if self._computing is not None:
            self._worker.abandon(self._computing)
        if self._fetching is not None:
            self._fetching.cancel()

    def abandon(self) -> None:
        """Stop searching without a result."""
        self.answer.cancel()
        self._stop()
        self._job.end()


def _text_fields(articles: list[Article], texts: dict[TextId, str]) -> list[Searchable]:
    return [
        Searchable(article.id, article.id, "text", texts[article.text])
        for article in articles
        if article.text in texts
    ]


def _short_fields(snapshot: Snapshot) -> Iterator[Searchable]:
    for article in snapshot.articles_in_order():
        yield Searchable(article.id, article.id, "title", article.title)
        yield Searchable(article.id, article.id, "publisher", article.publisher)
    for claim in snapshot.claims.values():
        if claim.note:
            yield Searchable(claim.article, claim.id, "note", claim.note)
    for link in snapshot.links.values():
        if link.note and (source := snapshot.claims.get(link.source)) is not None:
            yield Searchable(source.article, link.id, "note", link.note)
    for tag in snapshot.tags.values():
        yield Searchable(None, tag.id, "name", tag.name)
        yield Searchable(None, tag.id, "definition", tag.definition)
