"""The open project as the window sees it: one snapshot to read, one method to write, one signal for changes.

Views read :attr:`Workspace.snapshot` and write with :meth:`Workspace.perform`. The store does the work on the lane;
after the commit, the snapshot is updated and :attr:`Workspace.changed` is emitted once, on the window's thread. Only
committed state is shown, so a failed edit needs no rollback here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import Signal

from corpus.archive import Archive
from corpus.changes import ChangeOrigin, ChangeSet, Operation
from corpus.identities import AnnotatorId
from corpus.model import Annotator, Article
from corpus.snapshot import Snapshot, changes_between
from db import errors
from desktop.project import resume
from desktop.project.access import CHECKING, Access, access_of
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.queries import ProjectQueries
from desktop.project.replica_lane import ReplicaLane
from desktop.project.requests import Request
from desktop.project.sessions import Load, Opened, Session, load_project, make_project
from desktop.project.upkeep import Upkeep
from desktop.project.worker import Worker
from desktop.project.writes import Writes

if TYPE_CHECKING:
    from db.beginning import Beginning, Choose
    from db.copies.restoring import BackupState
    from db.editing import Editing
    from db.store import Store

Params = ParamSpec("Params")
_LEAVES_NOTHING = (errors.Declined, errors.Cancelled)


@dataclass(frozen=True, slots=True)
class Saving:
    """Whether changes are on disk. ``state`` is opening, saved, saving, failed, read_only or closed."""

    state: str
    time: datetime | None = None
    """When the project was last saved."""


class Workspace(ProjectQueries):
    """Opens, closes and changes the project; :class:`ProjectQueries` reads it."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    """A :class:`~corpus.changes.ChangeSet` that was committed, here or by others, and is in the snapshot."""
    index_behind = Signal(bool)
    """Whether the search index of the open project is out of date and being updated."""
    state_changed = Signal()  # After ``changed``, too.

    def __init__(self, annotator: str | Annotator = "", worker: Worker | None = None) -> None:
        """``annotator``: the user with their own identity, or only a name."""
        super().__init__(worker or Worker())
        self._annotator = annotator
        self._me: Annotator | None = None
        self._choose_first: Callable[[], Choose | None] = lambda: None
        self._undoable: Operation | None = None
        self._redoable: Operation | None = None
        self.writes = Writes(self._sessions, self)
        """The changes that are not saved yet."""
        self._saving = Saving("closed")
        self._upkeep = Upkeep(self._sessions, self)
        self._upkeep.found.connect(self._apply)
        self._upkeep.index_behind.connect(self.index_behind)
        self._upkeep.access_checked.connect(self._on_access_checked)
        self._upkeep.failed.connect(lambda error: self.report(error, Task.REFRESH))

    @property
    def annotator(self) -> str:
        """Name of the user."""
        return self._annotator if isinstance(self._annotator, str) else self._annotator.name

    @property
    def me(self) -> AnnotatorId | None:
        """The user's identity in the open project; None until it has been read."""
        return self._me.id if self._me is not None else None

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
        """Create a project, filled from ``archive`` if one is given, and open it. An archive without articles is a
        template: its title is not used."""
        image = archive if archive is not None and archive.articles else None
        self._begin(
            str(path),
            lambda _: make_project(path, title, self._annotator, archive),
            Task.CREATE,
            lambda: self.create(path, title, archive),
            image,
        )

    def open(self, location: str | Path, *, read_only: bool = False, image: Archive | None = None) -> None:
        """Open a project. With an ``image`` of its last state, that is shown until the file has been read; if the file
        differs, ``opened`` is emitted a second time. Without one, the present project stays open until the new one is
        available, or if that cannot be opened. Where there is neither, the beginning of a large project is shown
        while its file is checked (:attr:`checking`), and ``opened`` is emitted a second time."""
        nothing_shown = image is None and self._sessions.shown is None
        choose = self._choose_first() if nothing_shown else None
        self._begin(
            str(location),
            lambda show: load_project(location, self._annotator, show, read_only=read_only, choose=choose),
            Task.OPEN,
            lambda: self.open(location, read_only=read_only),
            image,
        )

    def let_choose(self, choose_first: Callable[[], Choose | None]) -> None:
        """Set who chooses, when a project is opened, the articles to be shown while its file is checked."""
        self._choose_first = choose_first

    def _begin(
        self,
        location: str,
        load: Load,
        task: Task,
        retry: Callable[[], None],
        image: Archive | None,
    ) -> None:
        def failed(session: Session, error: Exception) -> None:
            self._on_open_failed(session, Failure(error, Attempt(task), retry))

        session = self._sessions.begin(
            location, load, self._on_opened, failed, patient=image is not None, early=self._on_begun
        )
        if image is not None:
            self._switch_to(session)
            self._texts.keep_versions(image.texts)
            self._show(Snapshot.from_archive(image))
        self._set_saving(Saving("opening"))

    def _on_begun(self, session: Session, beginning: Beginning) -> None:
        self._switch_to(session)
        self._access = CHECKING
        self._texts.keep_versions(beginning.texts)
        self._show(beginning.snapshot)
        self._set_saving(Saving("opening"))

    def _on_opened(self, session: Session, result: Opened) -> None:
        if self._sessions.shown is not session:
            self._switch_to(session)
        self._undoable, self._redoable = result.undoable, result.redoable
        checked = self.checking
        self._access, self._me = result.access, result.annotator
        self._upkeep.start()
        if checked or self._snapshot is None or not self._snapshot.same_rows(result.snapshot):
            if not checked:  # The texts of an image.
                self._texts.clear()
            self._show(result.snapshot)
        elif self._snapshot.texts.absent != result.snapshot.texts.absent:
            self._on_reread(result.snapshot)
        self._set_saving(self._rest())

    def _on_open_failed(self, session: Session, failure: Failure) -> None:
        if self._sessions.shown is session:
            self._sessions.drop()
            self._forget()
        self._set_saving(self._rest())
        self.failed.emit(failure)

    def _rest(self) -> Saving:
        """The state while nothing has failed."""
        if self._sessions.opening or self._sessions.shown is None:
            return Saving("opening" if self._sessions.opening else "closed")
        if self.read_only:
            return Saving("read_only")
        return Saving("saving" if self.writes.count else "saved", datetime.now())

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.opened.emit()

    def _switch_to(self, session: Session) -> None:
        shown = self._sessions.shown
        self._sessions.show(session)
        if shown is not None:
            self._forget()

    def close(self) -> None:
        """Close the project. Earlier edits are committed first, since the lane keeps its order."""
        session = self._sessions.shown
        self._sessions.close()
        if session is not None:
            self._forget()

    def _forget(self) -> None:
        self._upkeep.stop()
        self._snapshot = None
        self._texts.clear()
        self._access, self._me = Access(), None
        self._undoable = self._redoable = None
        self.writes.clear()
        self._saving = Saving("closed")
        self.closed.emit()
        self.state_changed.emit()

    def finish(self) -> None:
        """Close, wait until everything is committed, and stop the lane and the worker, as the program ends."""
        self.close()
        self._sessions.finish()
        self._worker.finish()

    def image(self, open_articles: Iterable[str]) -> Archive | None:
        """The project with the texts of the open articles only, which the next start can show immediately."""
        if self._snapshot is None or self._saving.state == "opening":
            return None
        return resume.image_of(self._snapshot, self._texts, open_articles)

    # Writing

    def perform(
        self,
        edit: Callable[Concatenate[Editing, Params], object],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Request[ChangeSet]:
        """Run one edit of :mod:`db.edits` as one operation. The answer arrives after ``changed`` was emitted; a failure
        is reported by :attr:`failed`."""
        return self._write(lambda store: store.perform(edit, *args, **kwargs), Attempt(Task.EDIT, edit))

    def restore(self, state: BackupState) -> Request[ChangeSet]:
        """Bring the project back to the state of a backup, as one operation."""
        return self._write(lambda store: store.restore(state), Attempt(Task.RESTORE))

    def merge(self, work: Callable[[Store], ChangeSet]) -> Request[ChangeSet]:
        """Merge other files into the project, which ``work`` does by :meth:`db.copies.sharing.Sharing.merge`."""
        return self._write(work, Attempt(Task.MERGE))

    def replica_lane(self) -> ReplicaLane | None:
        """Access to the replica of the open project for synchronisation; what it receives is shown as changes by
        others. None while no project is open."""
        session = self._sessions.shown
        return None if session is None else ReplicaLane(self._sessions, session, self._apply)

    def take_over(self) -> Request[Access]:
        """Take the write lock from a session that seems to have ended."""

        def take(store: Store) -> Access:
            store.custody.take_over()
            return access_of(store)

        return self.ask(take).then(self._on_access_checked)

    def undo(self) -> None:
        """Undo the latest operation."""
        self._write(lambda store: store.undo(), Attempt(Task.UNDO))

    def redo(self) -> None:
        """Redo what was undone last."""
        self._write(lambda store: store.redo(), Attempt(Task.REDO))

    def _write(self, work: Callable[[Store], ChangeSet], attempt: Attempt) -> Request[ChangeSet]:
        request: Request[ChangeSet] = Request()

        def send() -> None:
            if (session := self._sessions.shown) is None:
                return
            self.writes.add(session, work, request, attempt.task)
            if self._saving.state in ("saved", "saving", "failed"):
                self._set_saving(Saving("saving", self._saving.time))

        def refused(error: Exception) -> None:
            self.writes.end()
            # A declined or cancelled edit leaves nothing unsaved.
            state = self._rest().state if isinstance(error, _LEAVES_NOTHING) else "failed"
            self._set_saving(Saving(state, self._saving.time))
            self.report(error, attempt, send)

        request.then(self._on_written).otherwise(refused)
        send()
        return request

    def give_up(self) -> None:
        """Discard a failed change: it is not repeated, and all other changes are on disk."""
        if self._saving.state == "failed":
            self._set_saving(Saving(self._rest().state, self._saving.time))

    def _on_written(self, changes: ChangeSet) -> None:
        self.writes.end()
        self._apply(changes)

    def _apply(self, changes: ChangeSet) -> None:
        if self._snapshot is None:
            return
        self._snapshot.apply(changes)
        self._undoable, self._redoable = changes.undoable, changes.redoable
        if changes.touches(Article):
            self._texts.keep_only(article.text for article in self._snapshot.articles.values())
        self._upkeep.changed()
        self._saving = self._rest()
        self.changed.emit(changes)
        self.state_changed.emit()
        if changes.reread:
            self.ask(lambda store: store.snapshot()).then(self._on_reread)

    def _on_reread(self, snapshot: Snapshot) -> None:
        if self._snapshot is not None:
            changes = changes_between(self._snapshot, snapshot)
            undoable, redoable = self._undoable, self._redoable
            self._apply(replace(changes, origin=ChangeOrigin.REMOTE, undoable=undoable, redoable=redoable))

    def _on_access_checked(self, access: Access) -> None:
        if access != self._access:
            self._access = access
            self._set_saving(self._rest())

    def _set_saving(self, saving: Saving) -> None:
        self._saving = saving
        self.state_changed.emit()

    def set_annotator(self, annotator: str | Annotator) -> None:
        """Change the user. Each person has an undo history of their own."""
        if annotator == self._annotator:
            return
        self._annotator = annotator

        def switch(store: Store) -> tuple[Annotator, Operation | None, Operation | None]:
            store.set_annotator(annotator)
            return store.annotator, *store.undo_state()

        self._sessions.run(
            switch, Request[tuple[Annotator, Operation | None, Operation | None]]().then(self._on_switched)
        )
        self.state_changed.emit()

    def _on_switched(self, state: tuple[Annotator, Operation | None, Operation | None]) -> None:
        self._me, self._undoable, self._redoable = state
        self.state_changed.emit()
