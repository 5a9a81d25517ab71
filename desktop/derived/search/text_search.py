"""The active search: its query is :attr:`Current.query <desktop.current.Current.query>`, its options are here.

Words are looked up in the store's index. A regular expression is run on the texts themselves by
:mod:`desktop.derived.search.pattern_run`.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Link, Tag
from corpus.narrowing import Narrowing, narrowed
from corpus.search_answer import SearchAnswer
from desktop.current import Current
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.worker import Worker
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from desktop.derived.search.pattern_run import PatternRun

PATTERN_PAUSE = 300
"""Milliseconds after the last key before a regular expression is run. Chosen: it is mostly incomplete while being
typed."""
MOST = 20_000
"""Hits, at most, if they are narrowed or an expression is run. Chosen: the panes mark no more."""


class TextSearch(QObject):
    """Provides hits to the list beside the texts and to the marks in the panes."""

    changed = Signal()
    """The options have changed."""

    def __init__(self, workspace: Workspace, current: Current, jobs: Jobs) -> None:
        super().__init__()
        self._workspace, self._current, self._jobs = workspace, current, jobs
        self._pattern = False
        self._narrowing = Narrowing()
        self._worker = Worker()
        self._run: PatternRun | None = None
        workspace.changed.connect(self._on_changed)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)

    def finish(self) -> None:
        """End the process, if it is running."""
        self._forget()
        self._worker.finish()

    # Options

    @property
    def pattern(self) -> bool:
        """Whether the query is a regular expression."""
        return self._pattern

    @property
    def narrowing(self) -> Narrowing:
        """The conditions for hits."""
        return self._narrowing

    def set_options(self, *, pattern: bool | None = None, narrowing: Narrowing | None = None) -> None:
        """Change the given options."""
        before = self._pattern, self._narrowing
        if pattern is not None:
            self._pattern = pattern
        if narrowing is not None:
            self._narrowing = narrowing
        if (self._pattern, self._narrowing) != before:
            self.changed.emit()

    # Searching

    def ask(self, *, limit: int, fields: Collection[str] | None = None) -> Request[SearchAnswer]:
        """The hits of the current query, at most ``limit``, in these fields or in all."""
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
        request = self._workspace.ask(
            lambda store: store.search(query, limit=most, fields=fields, within=within)
        )
        request.then(lambda result: settle(SearchAnswer(result.hits, result.more)), owner=self)
        request.otherwise(answer.fail, owner=self)
        return answer

    def _settle(
        self,
        answer: Request[SearchAnswer],
        limit: int,
        fields: Collection[str] | None,
        result: SearchAnswer,
    ) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        matching = (hit for hit in result.hits if fields is None or hit.field in fields)
        hits = tuple(narrowed(matching, self._narrowing, snapshot))
        more = result.more or len(hits) > limit
        answer.succeed(SearchAnswer(hits[:limit], more, result.fault, result.place))

    def _run_for(self, query: str, within: str) -> Request[SearchAnswer]:
        if self._run is None or self._run.key != (query, within):
            self._forget()
            # Imported on first use: few users search expressions, and none before the first paint.
            from desktop.derived.search.pattern_run import PatternRun

            self._run = PatternRun(self._workspace, self._worker, self._jobs, (query, within), MOST, self)
            self._run.begin(lambda: self.tr("Searching the texts"))
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
