"""The search in force: its words are :attr:`Current.query <desktop.current.Current.query>`, its options are kept here.

Words are looked up in the store's index. A regular expression is tried on the texts themselves, portion by portion, in
a process of its own. An expression can take exponential time; a portion that takes longer than :data:`LIMIT` ends its
process and the search, and the answer says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.hit import Hit
from corpus.identities import TextId
from corpus.model import Article, Claim, Link, Tag
from corpus.narrowing import Narrowing, narrowed
from corpus.patterns import PatternFault, PatternResult, Searchable, find_pattern
from corpus.snapshot import Snapshot
from desktop.current import Current
from desktop.derived.portions import portions
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.worker import Worker
from desktop.project.workspace import Workspace

LIMIT = 4_000
"""Milliseconds for a portion. Chosen: many times what an ordinary expression takes, and no longer than one waits."""
PORTION = 250_000
"""Code points of the texts that are searched at once. An ordinary expression takes about 0.15 seconds of processor time
for them, measured on one of two cores with texts like those of the tests."""
LARGEST = 4
"""How many times :data:`LIMIT` a single long text may take, at most."""
PATTERN_PAUSE = 300
"""Milliseconds after the last key before a regular expression is searched: it is half typed more often than ready."""
MOST = 20_000
"""Hits that are looked for, at most, where they are narrowed or an expression is searched; the panes mark no more."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What was found, or what is wrong with the expression."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    """Whether a limit left some out."""
    fault: PatternFault | None = None
    place: int | None = None
    """The code point of the expression at which the fault was noticed."""


class TextSearch(QObject):
    """Answers who shows the hits: the list beside the texts, and the marks in the panes."""

    changed = Signal()
    """Other options are in force."""

    def __init__(self, workspace: Workspace, current: Current, jobs: Jobs) -> None:
        super().__init__()
        self._workspace, self._current, self._jobs = workspace, current, jobs
        self._pattern = False
        self._narrowing = Narrowing()
        self._worker = Worker()
        self._run: _PatternRun | None = None
        workspace.changed.connect(self._on_changed)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)

    def finish(self) -> None:
        """End the process, if it runs."""
        self._forget()
        self._worker.finish()

    # Options

    @property
    def pattern(self) -> bool:
        """Whether the query is a regular expression."""
        return self._pattern

    @property
    def narrowing(self) -> Narrowing:
        """Which hits are wanted."""
        return self._narrowing

    def set_options(self, *, pattern: bool | None = None, narrowing: Narrowing | None = None) -> None:
        """Search otherwise; what is not given stays."""
        before = self._pattern, self._narrowing
        if pattern is not None:
            self._pattern = pattern
        if narrowing is not None:
            self._narrowing = narrowing
        if (self._pattern, self._narrowing) != before:
            self.changed.emit()

    # Asking

    def ask(self, *, limit: int, fields: Collection[str] | None = None) -> Request[SearchAnswer]:
        """What the query in force finds, at most ``limit`` hits, in these fields or in all."""
        query, narrowing = self._current.query.strip(), self._narrowing
        if not query or self._workspace.snapshot is None:
            return Request.answered(SearchAnswer())
        answer: Request[SearchAnswer] = Request()
        settle = partial(self._settle, answer, limit, fields)
        if self._pattern:
            self._run_for(query, narrowing.within).then(settle, owner=self)
            return answer
        most = MOST if narrowing.asks_for_claims or narrowing.asks else limit
        within = narrowing.within
        asked = self._workspace.ask(
            lambda store: store.search(query, limit=most, fields=fields, within=within)
        )
        asked.then(lambda found: settle(SearchAnswer(found.hits, found.more)), owner=self)
        asked.otherwise(answer.fail, owner=self)
        return answer

    def _settle(
        self,
        answer: Request[SearchAnswer],
        limit: int,
        fields: Collection[str] | None,
        found: SearchAnswer,
    ) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        wanted = (hit for hit in found.hits if fields is None or hit.field in fields)
        hits = tuple(narrowed(wanted, self._narrowing, snapshot))
        more = found.more or len(hits) > limit
        answer.succeed(SearchAnswer(hits[:limit], more, found.fault, found.place))

    def _run_for(self, query: str, within: str) -> Request[SearchAnswer]:
        if self._run is None or self._run.key != (query, within):
            self._forget()
            self._run = _PatternRun(self._workspace, self._worker, self._jobs, (query, within), self)
            self._run.begin(self.tr("Searching the texts"))
        return self._run.answer

    def _forget(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.abandon()
            run.deleteLater()

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._forget()
        self.set_options(pattern=self._pattern, narrowing=Narrowing())

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article, Claim, Link, Tag):
            self._forget()


class _PatternRun(QObject):
    """One expression on all texts of the project."""

    def __init__(
        self, workspace: Workspace, worker: Worker, jobs: Jobs, key: tuple[str, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.key = key
        """The expression, and the words beside which it must stand."""
        self.answer: Request[SearchAnswer] = Request()
        self._workspace, self._worker = workspace, worker
        self._hits: list[Hit] = []
        self._portions: list[list[Article]] = []
        self._done = 0
        self._computing: Request[PatternResult] | None = None
        self._fetching: Request[dict[TextId, str]] | None = None
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self._on_cancelled)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_late)

    def begin(self, title: str) -> None:
        """Search the short fields first, then the texts; ``title`` is what the status bar says meanwhile."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        self._portions = list(portions(snapshot.articles_in_order(), PORTION))
        if len(self._portions) > 1:
            self._job.begin(title)
        # What the process takes to start is not the expression's fault.
        self._computing = self._worker.compute(find_pattern, "", (), limit=0)
        self._computing.then(lambda _: self._compute(list(_short_fields(snapshot))), owner=self)

    def _compute(self, fields: list[Searchable]) -> None:
        pattern, within = self.key
        left = MOST - len(self._hits)
        size = sum(len(field.text) for field in fields)
        self._timer.start(LIMIT * min(max(1, size // PORTION), LARGEST))
        self._computing = self._worker.compute(find_pattern, pattern, fields, limit=left, within=within)
        self._computing.then(self._on_found).otherwise(
            lambda error: self._end(fault=PatternFault.OTHER), owner=self
        )

    def _on_found(self, result: PatternResult) -> None:
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
        # What was found before the time was over is told; an expression that is wrong finds nothing anyway.
        self.answer.succeed(SearchAnswer(tuple(self._hits), more, fault, place))

    def _stop(self) -> None:
        self._timer.stop()
        if self._computing is not None:
            self._worker.abandon(self._computing)
        if self._fetching is not None:
            self._fetching.cancel()

    def abandon(self) -> None:
        """Search no further; nobody is answered."""
        self.answer.cancel()
        self._stop()
        self._job.end()


def _text_fields(articles: list[Article], texts: dict[TextId, str]) -> list[Searchable]:
    return [Searchable(one.id, one.id, "text", texts[one.text]) for one in articles if one.text in texts]


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
