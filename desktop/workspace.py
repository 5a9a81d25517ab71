"""The open project as the window sees it: one snapshot to read, one way to write, one signal out.

Views read :attr:`Workspace.snapshot` and write with :meth:`Workspace.perform`; the store does the work on the lane, and
when it is committed the snapshot is brought up to date and :attr:`Workspace.changed` is emitted once, on the thread of
the window. Nothing is shown that is not committed, so a failed edit needs no rollback here.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from corpus.model import Archive, Article, ChangeSet, Operation, TextVersion
from corpus.snapshot import Snapshot
from desktop.jobs import Jobs, Lane, Ticket, Worker

if TYPE_CHECKING:
    from db.store import Store

PATIENCE = 3.0
"""Seconds that loading waits for a window that never tells it was painted."""
INDEX_PAUSE = 100
"""Milliseconds of quiet before the search index takes its next slice."""
INDEX_SLICE = 0.05
"""Seconds of one such slice."""
REFRESH_INTERVAL = 2_000
"""Milliseconds between looks for what somebody else wrote to the same file."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was asked for and could not be done."""

    error: Exception
    attempt: str
    """``open``, ``create``, ``undo``, ``redo``, ``save_copy``, ``query``, or the name of the edit."""
    retry: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Saving:
    """Whether what was done is on disk. ``state`` is opening, saved, saving, failed, read_only or closed."""

    state: str
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    """What the lane brings back when a project was opened."""

    store: Store
    snapshot: Snapshot
    undoable: Operation | None
    redoable: Operation | None


class _Session:
    """One opening of one project. The lane sets the store; work queued for a session only ever meets its store."""

    def __init__(self, location: str) -> None:
        self.location = location
        self.store: Store | None = None

    def close(self) -> None:
        """On the lane: let go of the file."""
        if self.store is not None:
            self.store.close()
            self.store = None


class Workspace(QObject):
    """The project that is open, or none."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    state_changed = Signal()

    def __init__(self, annotator: str = "") -> None:
        super().__init__()
        self.jobs = Jobs()
        self._annotator = annotator
        self._lane = Lane()
        self._worker = Worker()
        self._session: _Session | None = None
        self._opening: _Session | None = None
        self._snapshot: Snapshot | None = None
        self._read_only_reason = ""
        self._texts: dict[str, str] = {}
        self._undoable: Operation | None = None
        self._redoable: Operation | None = None
        self._pending = 0
        self._may_load = threading.Event()
        self._may_load.set()
        self._saving = Saving("closed")
        self._refreshing = False
        self._refresh_timer = QTimer(self, interval=REFRESH_INTERVAL)
        self._refresh_timer.timeout.connect(self._on_refresh_due)
        self._index_timer = QTimer(self, interval=INDEX_PAUSE, singleShot=True)
        self._index_timer.timeout.connect(self._on_index_due)

    # What is open

    @property
    def snapshot(self) -> Snapshot | None:
        """The project's rows, or None while no project is open."""
        return self._snapshot

    @property
    def location(self) -> str:
        """Path or address of the open project; empty while there is none."""
        return self._session.location if self._session is not None else ""

    @property
    def read_only(self) -> bool:
        return bool(self._read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be written: asked, folder or newer; empty when it can."""
        return self._read_only_reason

    @property
    def annotator(self) -> str:
        """Name of the person who tags and links here."""
        return self._annotator

    @property
    def undoable(self) -> Operation | None:
        return self._undoable

    @property
    def redoable(self) -> Operation | None:
        return self._redoable

    @property
    def saving(self) -> Saving:
        return self._saving

    # Opening and closing

    def create(self, path: str | Path, title: str, archive: Archive | None = None) -> None:
        """Make a new project, filled from ``archive`` if one is given, and open it."""

        def work() -> _Opened:
            from db import edits
            from db.store import Store

            store = Store.create(path, title, self._annotator)
            if archive is not None:
                store.perform(edits.import_archive, archive)
            return _describe(store)

        failure = Failure(ValueError(), "create", lambda: self.create(path, title, archive))
        self._begin(str(path), work, failure, archive)

    def open(self, location: str | Path, *, read_only: bool = False, image: Archive | None = None) -> None:
        """Open a project. With an ``image`` of how it was left the window can show it before the file is read; when
        the file turns out to differ, ``opened`` is emitted a second time. Without one, the project that is open stays
        until the new one is there, and for good if it cannot be opened."""

        def work() -> _Opened:
            from db.store import Store

            return _describe(Store.open(location, self._annotator, read_only=read_only))

        failure = Failure(ValueError(), "open", lambda: self.open(location, read_only=read_only))
        self._begin(str(location), work, failure, image)

    def _begin(
        self, location: str, work: Callable[[], _Opened], failure: Failure, image: Archive | None
    ) -> None:
        session = _Session(location)
        self._opening = session
        if image is not None:
            self._switch_to(session)
            self._show(Snapshot.from_archive(image), {text.article: text.content for text in image.texts})
        self._set_saving(Saving("opening"))

        def opening() -> _Opened:
            if image is not None:
                self._may_load.wait(PATIENCE)
            result = work()
            session.store = result.store
            return result

        self._lane.submit(
            opening,
            lambda result: self._on_opened(session, result),
            lambda error: self._on_open_failed(session, Failure(error, failure.attempt, failure.retry)),
        )

    def hold_loading(self) -> None:
        """Until :meth:`go_on_loading`, leave the processor to the window that is about to show an image: loading the
        database meanwhile would delay its first paint by as long."""
        self._may_load.clear()

    def go_on_loading(self) -> None:
        """The window is painted."""
        self._may_load.set()

    def _on_opened(self, session: _Session, result: _Opened) -> None:
        if self._opening is not session:
            self._let_go(session)
            return
        self._opening = None
        if self._session is not session:
            self._switch_to(session)
        self._undoable, self._redoable = result.undoable, result.redoable
        self._read_only_reason = result.store.read_only_reason
        self._refresh_timer.start()
        self._index_timer.start()
        if self._snapshot is None or not self._snapshot.same_rows(result.snapshot):
            self._show(result.snapshot, {})
        self._set_saving(self._rest())

    def _on_open_failed(self, session: _Session, failure: Failure) -> None:
        if self._opening is not session:
            return
        self._opening = None
        if self._session is session:
            self._forget()
        else:
            self._set_saving(self._rest())
        self.failed.emit(failure)

    def _rest(self) -> Saving:
        """The state when nothing is under way but what is still being saved."""
        if self._session is None:
            return Saving("closed")
        if self.read_only:
            return Saving("read_only")
        return Saving("saving" if self._pending else "saved", datetime.now())

    def _show(self, snapshot: Snapshot, texts: dict[str, str]) -> None:
        self._snapshot = snapshot
        self._texts = texts
        self.opened.emit()

    def _switch_to(self, session: _Session) -> None:
        opening, self._opening = self._opening, None
        self.close()
        self._opening = opening
        self._session = session

    def close(self) -> None:
        """Close the project. What was performed before is committed first, since the lane keeps its order."""
        opening, self._opening = self._opening, None
        if opening is not None and opening is not self._session:
            self._let_go(opening)
        if self._session is not None:
            self._let_go(self._session)
            self._forget()

    def _let_go(self, session: _Session) -> None:
        self._lane.submit(session.close, _ignore, _ignore)

    def _forget(self) -> None:
        self._refresh_timer.stop()
        self._index_timer.stop()
        self._session = None
        self._snapshot = None
        self._texts = {}
        self._read_only_reason = ""
        self._undoable = self._redoable = None
        self._pending = 0
        self._refreshing = False
        self._saving = Saving("closed")
        self.closed.emit()
        self.state_changed.emit()

    def finish(self) -> None:
        """Close, wait until all is committed, and stop the lane and the worker: the program is about to end."""
        self._may_load.set()
        self.close()
        self._lane.finish()
        self._worker.finish()

    def image(self, open_articles: Iterable[str]) -> Archive | None:
        """The project as it stands, with the texts of the open articles only: what the next start can show at once."""
        snapshot = self._snapshot
        if snapshot is None or self._saving.state == "opening":
            return None
        shown = [snapshot.articles[article] for article in open_articles if article in snapshot.articles]
        return Archive(
            project=snapshot.project,
            annotators=tuple(snapshot.annotators.values()),
            articles=tuple(snapshot.articles.values()),
            texts=tuple(
                _version(article, self._texts[article.id]) for article in shown if article.id in self._texts
            ),
            tags=tuple(snapshot.tags.values()),
            relations=tuple(snapshot.relations.values()),
            claims=tuple(snapshot.claims.values()),
            links=tuple(snapshot.links.values()),
        )

    # Writing

    def perform(
        self,
        edit: Callable[..., Any],
        *args: Any,
        then: Callable[[ChangeSet], None] | None = None,
        owner: QObject | None = None,
        **kwargs: Any,
    ) -> None:
        """Do one edit of :mod:`db.edits` as one operation. ``then`` is called after ``changed`` was emitted, unless its
        ``owner`` is gone by then; the owner of a widget's method is the widget."""
        self._write(
            lambda store: store.perform(edit, *args, **kwargs),
            Failure(
                ValueError(),
                edit.__name__,
                lambda: self.perform(edit, *args, then=then, owner=owner, **kwargs),
            ),
            None if then is None else _unless_gone(then, owner),
        )

    def undo(self) -> None:
        """Take the latest operation back."""
        self._write(lambda store: store.undo(), Failure(ValueError(), "undo", self.undo), None)

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._write(lambda store: store.redo(), Failure(ValueError(), "redo", self.redo), None)

    def _write(
        self,
        work: Callable[[Store], ChangeSet],
        failure: Failure,
        then: Callable[[ChangeSet], None] | None,
    ) -> None:
        if self._session is None:
            return
        self._pending += 1
        if self._saving.state in ("saved", "failed"):
            self._set_saving(Saving("saving", self._saving.time))

        def done(changes: ChangeSet) -> None:
            self._pending -= 1
            self._apply(changes)
            if then is not None:
                then(changes)

        def refused(error: Exception) -> None:
            self._pending -= 1
            self._set_saving(Saving("failed", self._saving.time))
            self.failed.emit(Failure(error, failure.attempt, failure.retry))

        self._on_lane(work, done, refused)

    def _apply(self, changes: ChangeSet) -> None:
        if self._snapshot is None:
            return
        self._snapshot.apply(changes)
        self._undoable, self._redoable = changes.undoable, changes.redoable
        self._forget_texts(changes)
        self._index_timer.start()
        self._saving = self._rest()
        self.changed.emit(changes)
        self.state_changed.emit()

    def _forget_texts(self, changes: ChangeSet) -> None:
        for row in (*(change.after for change in changes.updated), *changes.deleted):
            if isinstance(row, Article):
                self._texts.pop(row.id, None)

    def _set_saving(self, saving: Saving) -> None:
        self._saving = saving
        self.state_changed.emit()

    # Reading

    def text(self, article: str) -> str | None:
        """An article's text if it was fetched before."""
        return self._texts.get(article)

    def fetch_text(
        self, article: str, then: Callable[[str], None], *, owner: QObject | None = None
    ) -> Ticket | None:
        """Call ``then`` with an article's text: at once when it is known, else when the lane has read it, unless the
        ``owner`` is gone by then."""
        known = self._texts.get(article)
        if known is not None:
            then(known)
            return None

        answer = _unless_gone(then, owner)

        def keep(text: str) -> None:
            self._texts[article] = text
            answer(text)

        return self.ask(lambda store: store.text(article), then=keep)

    def ask(
        self,
        query: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Put ``query(store, *args)`` to the store; the answer comes to ``then``, unless its ``owner`` is gone."""

        def refused(error: Exception) -> None:
            if failed is not None:
                failed(error)
            else:
                self.failed.emit(Failure(error, "query"))

        return self._on_lane(
            lambda store: query(store, *args), _unless_gone(then, owner), _unless_gone(refused, owner)
        )

    def save_copy(self, path: str | Path, then: Callable[[], None] | None = None) -> None:
        """Write a whole copy of the project to ``path``."""

        def retry() -> None:
            self.save_copy(path, then)

        self._on_lane(
            lambda store: store.save_copy(path),
            lambda _: then() if then is not None else None,
            lambda error: self.failed.emit(Failure(error, "save_copy", retry)),
        )

    def compute(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run a module-level function of ``corpus`` in the worker process; the answer comes to ``then``, unless its
        ``owner`` is gone."""

        def refused(error: Exception) -> None:
            if failed is not None:
                failed(error)
            else:
                self.failed.emit(Failure(error, "compute"))

        return self._worker.submit(function, args, _unless_gone(then, owner), _unless_gone(refused, owner))

    def set_annotator(self, name: str) -> None:
        """From now on somebody else works here; the project is opened again under that name."""
        if name == self._annotator:
            return
        self._annotator = name
        if self._session is not None:
            self._on_lane(lambda store: store.set_annotator(name), _ignore, _ignore)
        self.state_changed.emit()

    def _on_lane(
        self, work: Callable[[Store], Any], then: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> Ticket:
        """Work with the store of the project that is shown now. Answers for a project that was closed meanwhile, and
        work that was queued behind a failed opening, are dropped: their cause was told already."""
        session = self._session

        def current(call: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda value: call(value) if session is self._session else None

        def working() -> Any:
            if session is None or session.store is None:
                raise _NothingOpen
            return work(session.store)

        def refused(error: Exception) -> None:
            if not isinstance(error, _NothingOpen):
                failed(error)

        return self._lane.submit(working, current(then), current(refused))

    # What others write

    def _on_refresh_due(self) -> None:
        if self._refreshing or self._pending:
            return
        self._refreshing = True

        def seen(changes: ChangeSet | None) -> None:
            self._refreshing = False
            if changes is not None:
                self._apply(changes)

        def failed(error: Exception) -> None:
            self._refreshing = False
            self.failed.emit(Failure(error, "refresh"))

        self._on_lane(lambda store: store.refresh(), seen, failed)

    # The search index

    def _on_index_due(self) -> None:
        """Bring the index forward by one slice; the lane serves whoever waits between two slices."""

        def done(more: bool) -> None:
            if more:
                self._index_timer.start()

        self._on_lane(lambda store: store.index_pending(INDEX_SLICE), done, _ignore)


class _NothingOpen(Exception):
    """The lane came to work for which no project is open."""


def _describe(store: Store) -> _Opened:
    undoable, redoable = store.undo_state()
    return _Opened(store, store.snapshot(), undoable, redoable)


def _unless_gone(then: Callable[[Any], None], owner: QObject | None) -> Callable[[Any], None]:
    """``then``, but only while its owner exists: an answer may come after the pane or dialog that asked is closed."""
    asker = owner if owner is not None else getattr(then, "__self__", None)
    if not isinstance(asker, QObject):
        return then
    return lambda value: then(value) if isValid(asker) else None


def _ignore(_: object) -> None:
    pass


def _version(article: Article, content: str) -> TextVersion:
    return TextVersion(article.text, article.id, content, article.sha256, article.annotator, article.updated)
