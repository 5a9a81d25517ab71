"""The store with which the lane works: opening, switching, closing, and queries.

Opening a project takes time on the lane. Meanwhile the previous project stays in use, so two projects can be open for a
moment. A :class:`Session` ties each query to the store of the project for which it was meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from corpus.archive import Archive
from corpus.changes import Operation
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from desktop.project.access import Access, access_of
from desktop.project.lane import Lane
from desktop.project.requests import Request, Result

if TYPE_CHECKING:
    from db.beginning import Beginning, Choose
    from db.store import Store

PATIENCE = 3_000
"""Milliseconds after which loading starts even if :meth:`Sessions.go_on_loading` is not called. Chosen: longer than any
start."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The result of opening a project."""

    store: Store
    snapshot: Snapshot
    undoable: Operation | None
    redoable: Operation | None
    access: Access
    annotator: Annotator
    """The user as an annotator of the project."""


Load = Callable[[Callable[["Beginning"], None]], Opened]
"""Opens a project on the lane. Given is a function that shows the beginning of the project."""


class Session:
    """One opening of one project. Its store is set and closed on the lane."""

    def __init__(self, location: str) -> None:
        self.location = location
        self.store: Store | None = None

    def close(self) -> None:
        """On the lane: close the store."""
        if self.store is not None:
            self.store.close()
            self.store = None


class Sessions:
    """The current session, and the one that is being opened."""

    def __init__(self) -> None:
        self.shown: Session | None = None
        self._opening: Session | None = None
        self._lane = Lane()

    def begin(
        self,
        location: str,
        load: Load,
        then: Callable[[Session, Opened], None],
        failed: Callable[[Session, Exception], None],
        *,
        patient: bool = False,
        early: Callable[[Session, Beginning], None] | None = None,
    ) -> Session:
        """Open a project on the lane, then call ``then`` or ``failed`` with the session, and before that ``early`` if
        the project has a beginning.

        If another project is opened before this one has arrived, none is called, and this one is closed, unless it is
        shown already: it is then in use until the other one has arrived.
        ``patient``: after :meth:`hold_loading`, wait for :meth:`go_on_loading`.
        """
        session = self._opening = Session(location)

        def show(beginning: Beginning) -> None:
            if early is not None and self._opening is session:
                early(session, beginning)

        def opening() -> Opened:
            opened = load(partial(self._lane.show, show))
            session.store = opened.store
            return opened

        def arrived(opened: Opened) -> None:
            if self._is_wanted(session):
                then(session, opened)
            else:
                self._close(session)

        def refused(error: Exception) -> None:
            if self._is_wanted(session):
                failed(session, error)

        if not patient:
            self._lane.release()
        self._lane.submit(opening, Request[Opened]().then(arrived).otherwise(refused))
        return session

    def _is_wanted(self, session: Session) -> bool:
        """Whether a session that has arrived is still to be used."""
        if self._opening is session:
            self._opening = None
            return True
        return self.shown is session

    @property
    def opening(self) -> bool:
        """Whether a project is being opened."""
        return self._opening is not None

    @property
    def replacing(self) -> bool:
        """Whether a project is being opened in the place of the one shown."""
        return self._opening is not None and self.shown not in (None, self._opening)

    def hold_loading(self) -> None:
        """Make the lane wait until :meth:`go_on_loading`, so that the first paint has the processor to itself."""
        self._lane.hold()
        QTimer.singleShot(PATIENCE, self._lane.release)

    def go_on_loading(self) -> None:
        """Let the lane start, since the window has been painted."""
        self._lane.release()

    def show(self, session: Session) -> None:
        """Make this session the current one. The previous one is closed after its pending queries."""
        if self.shown is not None:
            self._close(self.shown)
        self.shown = session

    def drop(self) -> None:
        """Close the current session, but not another one that is being opened."""
        if self.shown is not None:
            self._close(self.shown)
        self.shown = None

    def close(self) -> None:
        """Close the current session, and the one that is being opened."""
        opening, self._opening = self._opening, None
        if opening is not None:
            self._close(opening)
        self.drop()

    def finish(self) -> None:
        """Close, wait until all work on the lane is done, and stop it."""
        self.close()
        self._lane.finish()

    def run(self, work: Callable[[Store], Result], request: Request[Result]) -> None:
        """Call ``work`` on the lane with the store of the current project. The answer is dropped if another project, or
        none, is current when it arrives. Has no effect without a project."""
        if self.shown is not None:
            self.run_in(self.shown, work, request)

    def run_in(self, session: Session, work: Callable[[Store], Result], request: Request[Result]) -> None:
        """The same with the store of a session, from any thread. Raises RuntimeError once the lane has finished."""

        def working() -> Result:
            if session.store is None:
                raise NothingOpen
            return work(session.store)

        request.only_while(lambda: session is self.shown)
        self._lane.submit(working, request)

    def _close(self, session: Session) -> None:
        self._lane.submit(session.close, Request())


class NothingOpen(Exception):
    """The project of the session could not be opened. No handler receives it: the session is no longer current then."""


def load_project(
    location: str | Path,
    annotator: str | Annotator,
    show: Callable[[Beginning], None],
    *,
    read_only: bool,
    choose: Choose | None,
) -> Opened:
    """On the lane: open a project file, and show the beginning that ``choose`` chooses, if it is given."""
    from db.beginning import Preview
    from db.store import Store

    preview = None if choose is None else Preview(choose, show)
    return _describe(Store.open(location, annotator, read_only=read_only, preview=preview))


def make_project(path: str | Path, title: str, annotator: str | Annotator, archive: Archive | None) -> Opened:
    """On the lane: create a project file, filled from ``archive`` if one is given."""
    from db import edits
    from db.store import Store

    store = Store.create(path, title, annotator)
    if archive is not None:
        # A template has no articles, and the new project keeps its own title.
        store.perform(edits.import_archive if archive.articles else edits.import_template, archive)
    return _describe(store)


def _describe(store: Store) -> Opened:
    undoable, redoable = store.undo_state()
    return Opened(store, store.snapshot(), undoable, redoable, access_of(store), store.annotator)
