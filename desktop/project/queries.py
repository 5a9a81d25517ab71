"""Reading the open project: its rows, its articles' texts, queries, and computations in the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from corpus.blocks import Block
from corpus.identities import ArticleId, TextId
from corpus.model import Article
from corpus.snapshot import Snapshot
from db.errors import TextsAbsent
from desktop.project.access import CHECKING, Access
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.requests import Request
from desktop.project.sessions import Sessions
from desktop.project.texts import Texts
from desktop.project.worker import Worker

if TYPE_CHECKING:
    from db.store import Store

Params = ParamSpec("Params")
Result = TypeVar("Result")


def _reading(version: TextId, blocks: dict[TextId, tuple[Block, ...]]) -> Callable[[Store], str]:
    """A function that reads a text on the lane, and puts its structure into ``blocks`` before the answer arrives."""

    def read(store: Store) -> str:
        text_version = store.text_version(version)
        blocks[version] = text_version.blocks
        return text_version.content

    return read


class ProjectQueries(QObject):
    """Reading access to the open project. A failure is reported by :attr:`failed` unless the request has a handler for
    it."""

    failed = Signal(object)
    """A :class:`~desktop.project.attempt.Failure`."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._sessions = Sessions()
        self._worker = worker
        self._snapshot: Snapshot | None = None
        self._texts = Texts()
        self._access = Access()

    @property
    def snapshot(self) -> Snapshot | None:
        """The project's rows, or None while no project is open."""
        return self._snapshot

    @property
    def location(self) -> str:
        """Path or address of the open project; empty while there is none."""
        return self._sessions.shown.location if self._sessions.shown is not None else ""

    @property
    def access(self) -> Access:
        """Whether the project can be written, and if not, why."""
        return self._access

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: according to :attr:`access`, or because the project is being left."""
        return bool(self._access.read_only_reason) or self.leaving

    @property
    def leaving(self) -> bool:
        """Whether another project is being opened in the place of the one shown. That one was saved and can only be
        read until then: a key may already be meant for the other project, and nobody would learn of a change that
        could not be saved."""
        return self._sessions.replacing

    @property
    def checking(self) -> bool:
        """Whether the file is still being checked. The snapshot then has only the claims of the articles shown first,
        and nothing is written."""
        return self._access == CHECKING

    def hold_loading(self) -> None:
        """Make the lane wait until :meth:`go_on_loading`: loading would delay the first paint of an image."""
        self._sessions.hold_loading()

    def go_on_loading(self) -> None:
        """Let the lane start, since the window has been painted."""
        self._sessions.go_on_loading()

    # Texts

    @property
    def absent_texts(self) -> int:
        """How many articles have no text on this machine; 0 while no project is open."""
        return self._snapshot.texts.missing() if self._snapshot is not None else 0

    def text(self, article: str) -> str | None:
        """An article's current text if it was fetched before; else None."""
        row = self._snapshot.articles.get(article) if self._snapshot is not None else None
        return self._texts.of(row.text) if row is not None else None

    def fetch_text(self, article: ArticleId) -> Request[str]:
        """An article's current text. The request is answered immediately if the text was read before. It fails with
        TextsAbsent if the text is not on this machine, and that is not reported."""
        row = self._snapshot.articles.get(article) if self._snapshot is not None else None
        if row is None:
            return self.ask(lambda store: store.text(article))
        cached = self._texts.of(row.text)
        if cached is not None:
            return Request.answered(cached)
        if self._snapshot is not None and row.sha256 in self._snapshot.texts.absent:
            return Request.refused(TextsAbsent(self.location, (row.sha256,)))
        version = row.text
        blocks: dict[TextId, tuple[Block, ...]] = {}
        return self.ask(_reading(version, blocks)).then(
            lambda text: self._texts.keep({version: text}, blocks)
        )

    def fetch_texts(self, articles: Sequence[Article]) -> Request[dict[TextId, str]]:
        """The texts of some articles by text version, without those that are not on this machine. The request is
        answered immediately if all were read before."""
        cached = {row.text: text for row in articles if (text := self._texts.of(row.text)) is not None}
        absent = self._snapshot.texts.absent if self._snapshot is not None else frozenset()
        missing = [row for row in articles if row.text not in cached and row.sha256 not in absent]
        if not missing:
            return Request.answered(cached)

        blocks: dict[TextId, tuple[Block, ...]] = {}

        def read(store: Store) -> dict[TextId, str]:
            return cached | {row.text: _reading(row.text, blocks)(store) for row in missing}

        return self.ask(read).then(lambda texts: self._texts.keep(texts, blocks))

    def blocks(self, article: str) -> tuple[Block, ...]:
        """The structure of an article's current text, once the text was fetched: lines that are not ordinary
        paragraphs."""
        row = self._snapshot.articles.get(article) if self._snapshot is not None else None
        return self._texts.blocks(row.text) if row is not None else ()

    # Queries

    def ask(
        self,
        query: Callable[Concatenate[Store, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Request[Result]:
        """Call ``query`` on the lane with the store of the open project and the other arguments."""

        def send() -> None:
            self._sessions.run(lambda store: query(store, *args, **kwargs), request)

        request: Request[Result] = Request(partial(self.report, attempt=Task.QUERY, retry=send))
        send()
        return request

    def save_copy(self, path: str | Path) -> Request[None]:
        """Write a whole copy of the project to ``path``."""

        def send() -> None:
            self._sessions.run(lambda store: store.save_copy(path), request)

        request: Request[None] = Request(partial(self.report, attempt=Task.SAVE_COPY, retry=send))
        send()
        return request

    def compute(
        self, function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
    ) -> Request[Result]:
        """Call a module-level function of ``corpus`` in the worker process."""
        request: Request[Result] = Request(partial(self.report, attempt=Task.COMPUTE))
        self._worker.submit(request, function, *args, **kwargs)
        return request

    def abandon(self, request: Request[Result]) -> None:
        """Cancel a request of :meth:`compute`, even while the worker is computing it."""
        self._worker.abandon(request)

    def report(
        self, error: Exception, attempt: Attempt | Task, retry: Callable[[], object] | None = None
    ) -> None:
        """Emit :attr:`failed` for an attempt with the open project."""
        if isinstance(attempt, Task):
            attempt = Attempt(attempt)
        self.failed.emit(Failure(error, attempt, retry))
