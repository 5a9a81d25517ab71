"""The open project as the window sees it: one snapshot to read, one way to write, one signal out.

Views read :attr:`Workspace.snapshot` and write with :meth:`Workspace.perform`; the store does the work on the lane, and
when it is committed the snapshot is brought up to date and :attr:`Workspace.changed` is emitted once, on the thread of
the window. Nothing is shown that is not committed, so a failed edit needs no rollback here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from corpus.archive import Archive
from corpus.changes import ChangeSet, Operation
from corpus.model import Article
from corpus.snapshot import Snapshot
from db import errors
from desktop import resume
from desktop.figures import Figures
from desktop.jobs import Jobs, Ticket, Worker
from desktop.sessions import Opened, Session, Sessions, ignore, load_project, make_project, unless_gone
from desktop.upkeep import Upkeep

if TYPE_CHECKING:
    from db.store import Store
    from desktop.encoding import Encoding
    from desktop.settings import Settings
    from desktop.suggesting import Suggesting


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was asked for and could not be done."""

    error: Exception
    attempt: str
    """``open``, ``create``, ``undo``, ``redo``, ``save_copy``, ``query``, or the name of the edit."""
    retry: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Saving:
    """Whether what was done is on disk. ``state`` is opening, saved, saving, failed, read_only or closed."""

    state: str
    time: datetime | None = None


class Workspace(QObject):
    """The project that is open, or none."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    state_changed = Signal()

    def __init__(self, annotator: str = "", settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings
        self.jobs = Jobs()
        self._annotator = annotator
        self._sessions = Sessions()
        self._worker = Worker()
        self._snapshot: Snapshot | None = None
        self._read_only_reason = ""
        self._texts: dict[str, str] = {}
        self._undoable: Operation | None = None
        self._redoable: Operation | None = None
        self._pending = 0
        self._saving = Saving("closed")
        self._upkeep = Upkeep(self._sessions, self)
        self._upkeep.found.connect(self._apply)
        self._upkeep.failed.connect(lambda error: self.failed.emit(Failure(error, "refresh")))
        self._suggesting: Suggesting | None = None
        self.figures = Figures(self)
        self.figures.failed.connect(lambda error: self.failed.emit(Failure(error, "compute")))
        self._encoding: Encoding | None = None

    @property
    def suggesting(self) -> Suggesting:
        """The links that could be made; work on them begins when somebody first asks for this."""
        if self._suggesting is None:
            from desktop.suggesting import Suggesting

            self._suggesting = Suggesting(self)
        return self._suggesting

    @property
    def encoding(self) -> Encoding:
        """The sentence encoder that the settings name, if any; nobody needs it before suggestions are worked out."""
        if self._encoding is None:
            from desktop.encoding import Encoding

            self._encoding = Encoding(self.jobs, self)
            self._encoding.failed.connect(lambda error: self.failed.emit(Failure(error, "encode")))
            if self._settings is not None:
                self._encoding.follow(self._settings)
        return self._encoding

    # What is open

    @property
    def snapshot(self) -> Snapshot | None:
        """The project's rows, or None while no project is open."""
        return self._snapshot

    @property
    def location(self) -> str:
        """Path or address of the open project; empty while there is none."""
        return self._sessions.shown.location if self._sessions.shown is not None else ""

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
        self._begin(
            str(path),
            lambda: make_project(path, title, self._annotator, archive),
            Failure(ValueError(), "create", lambda: self.create(path, title, archive)),
            archive,
        )

    def open(self, location: str | Path, *, read_only: bool = False, image: Archive | None = None) -> None:
        """Open a project. With an ``image`` of how it was left the window can show it before the file is read; when
        the file turns out to differ, ``opened`` is emitted a second time. Without one, the project that is open stays
        until the new one is there, and for good if it cannot be opened."""
        self._begin(
            str(location),
            lambda: load_project(location, self._annotator, read_only=read_only),
            Failure(ValueError(), "open", lambda: self.open(location, read_only=read_only)),
            image,
        )

    def _begin(
        self, location: str, load: Callable[[], Opened], failure: Failure, image: Archive | None
    ) -> None:
        def failed(session: Session, error: Exception) -> None:
            self._on_open_failed(session, Failure(error, failure.attempt, failure.retry))

        session = self._sessions.begin(location, load, self._on_opened, failed, patient=image is not None)
        if image is not None:
            self._switch_to(session)
            self._show(Snapshot.from_archive(image), {text.article: text.content for text in image.texts})
        self._set_saving(Saving("opening"))

    def hold_loading(self) -> None:
        """Until :meth:`go_on_loading`, leave the processor to the window that is about to show an image: loading the
        database meanwhile would delay its first paint by as long."""
        self._sessions.hold_loading()

    def go_on_loading(self) -> None:
        """The window is painted."""
        self._sessions.go_on_loading()

    def _on_opened(self, session: Session, result: Opened) -> None:
        if self._sessions.shown is not session:
            self._switch_to(session)
        self._undoable, self._redoable = result.undoable, result.redoable
        self._read_only_reason = result.store.read_only_reason
        self._upkeep.start()
        if self._snapshot is None or not self._snapshot.same_rows(result.snapshot):
            self._show(result.snapshot, {})
        self._set_saving(self._rest())

    def _on_open_failed(self, session: Session, failure: Failure) -> None:
        if self._sessions.shown is session:
            self.close()
        else:
            self._set_saving(self._rest())
        self.failed.emit(failure)

    def _rest(self) -> Saving:
        """The state when nothing is under way but what is still being saved."""
        if self._sessions.shown is None:
            return Saving("closed")
        if self.read_only:
            return Saving("read_only")
        return Saving("saving" if self._pending else "saved", datetime.now())

    def _show(self, snapshot: Snapshot, texts: dict[str, str]) -> None:
        self._snapshot = snapshot
        self._texts = texts
        self.opened.emit()

    def _switch_to(self, session: Session) -> None:
        shown = self._sessions.shown
        self._sessions.show(session)
        if shown is not None:
            self._forget()

    def close(self) -> None:
        """Close the project. What was performed before is committed first, since the lane keeps its order."""
        shown = self._sessions.shown
        self._sessions.close()
        if shown is not None:
            self._forget()

    def _forget(self) -> None:
        self._upkeep.stop()
        if self._encoding is not None:
            self._encoding.stop()
        self._snapshot = None
        self._texts = {}
        self._read_only_reason = ""
        self._undoable = self._redoable = None
        self._pending = 0
        self._saving = Saving("closed")
        self.closed.emit()
        self.state_changed.emit()

    def finish(self) -> None:
        """Close, wait until all is committed, and stop the lane and the worker: the program is about to end."""
        self.close()
        self._sessions.finish()
        self._worker.finish()
        if self._encoding is not None:
            self._encoding.finish()

    def image(self, open_articles: Iterable[str]) -> Archive | None:
        """The project as it stands, with the texts of the open articles only: what the next start can show at once."""
        if self._snapshot is None or self._saving.state == "opening":
            return None
        return resume.image_of(self._snapshot, self._texts, open_articles)

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
            None if then is None else unless_gone(then, owner),
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
        if self._sessions.shown is None:
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
            # What was declined left nothing unsaved.
            state = self._rest().state if isinstance(error, errors.Declined) else "failed"
            self._set_saving(Saving(state, self._saving.time))
            self.failed.emit(Failure(error, failure.attempt, failure.retry))

        self._sessions.run(work, done, refused)

    def _apply(self, changes: ChangeSet) -> None:
        if self._snapshot is None:
            return
        self._snapshot.apply(changes)
        self._undoable, self._redoable = changes.undoable, changes.redoable
        self._forget_texts(changes)
        self._upkeep.changed()
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

        answer = unless_gone(then, owner)

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
                again = partial(self.ask, query, *args, then=then, owner=owner)
                self.failed.emit(Failure(error, "query", again))

        return self._sessions.run(
            lambda store: query(store, *args), unless_gone(then, owner), unless_gone(refused, owner)
        )

    def save_copy(self, path: str | Path, then: Callable[[], None] | None = None) -> None:
        """Write a whole copy of the project to ``path``."""

        def retry() -> None:
            self.save_copy(path, then)

        self._sessions.run(
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

        return self._worker.submit(function, args, unless_gone(then, owner), unless_gone(refused, owner))

    def abandon(self, ticket: Ticket) -> None:
        """Stop what :meth:`compute` began, even in the middle."""
        self._worker.abandon(ticket)

    def set_annotator(self, name: str) -> None:
        """From now on somebody else works here; the project is opened again under that name."""
        if name == self._annotator:
            return
        self._annotator = name
        if self._sessions.shown is not None:
            self._sessions.run(lambda store: store.set_annotator(name), ignore, ignore)
        self.state_changed.emit()
