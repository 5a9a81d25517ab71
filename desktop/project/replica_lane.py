"""Access to the replica of the open project, which is used only on the lane, from the thread that talks to a hub."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from corpus.changes import ChangeOrigin, ChangeSet
from desktop.project.requests import Request
from desktop.project.sessions import Session, Sessions

if TYPE_CHECKING:
    from db.hub.replica import Replica
    from db.store import Store

_NOTHING = ChangeSet()


class ReplicaLane:
    """Called with a function, it runs that function with the replica on the lane, waits for it, and returns its result
    or raises its exception; see :class:`db.hub.replica.Reach`. It may be called on any thread except the window's and
    the lane's.

    Rows that arrive are passed to the window in the order of the lane, so that its snapshot is never ahead of itself.
    """

    def __init__(self, sessions: Sessions, session: Session, show: Callable[[ChangeSet], object]) -> None:
        """``show`` is called on the window's thread with what arrived, as changes by others."""
        self._sessions, self._session, self._show = sessions, session, show
        self._closed = False

    def close(self) -> None:
        """Refuse further calls, which raise Cancelled."""
        self._closed = True

    def __call__(self, function: Callable[[Replica], Any]) -> Any:
        from db.errors import Cancelled

        settled = threading.Event()
        answers: list[Any] = []
        failures: list[BaseException] = []

        def work(store: Store) -> ChangeSet:
            try:
                if self._closed:
                    raise Cancelled(self._session.location)
                answers.append(function(store.replica))
                return _arrived(answers[0])
            except BaseException as error:
                failures.append(error)
                return _NOTHING
            finally:
                settled.set()

        request: Request[ChangeSet] = Request()
        # A session that was closed, or could not be opened, fails before ``work`` begins.
        request.then(self._deliver).otherwise(lambda _: settled.set())
        try:
            self._sessions.run_in(self._session, work, request)
        except RuntimeError:
            raise Cancelled(self._session.location) from None
        while not settled.wait(1.0):
            if self._closed:
                raise Cancelled(self._session.location)
        if failures:
            raise failures[0]
        if not answers:
            raise Cancelled(self._session.location)
        return answers[0]

    def _deliver(self, changes: ChangeSet) -> None:
        if changes != _NOTHING and not self._closed:
            self._show(replace(changes, origin=ChangeOrigin.REMOTE))


def _arrived(answer: object) -> ChangeSet:
    """What a call has received into the file: the methods of a replica that receive return it, alone or first."""
    from db.hub.entries import Received

    first = answer[0] if isinstance(answer, tuple) and answer else answer
    if isinstance(first, Received) and first.rehearsed is None:
        return first.changes
    return _NOTHING
