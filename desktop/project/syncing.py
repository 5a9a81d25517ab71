"""Synchronisation of the open project with its hub: starts when a shared project is opened, and ends when it is closed.

Everything slow runs on the thread of :class:`db.hub.synchroniser.Synchroniser`, and access to the file on the lane. A
project that is on no hub, or that can only be read, has no such thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeOrigin, ChangeSet
from db.hub.sync_state import SyncState
from desktop.project.delivery import Delivery
from desktop.project.hub_calls import HubCalls
from desktop.project.replica_lane import ReplicaLane
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.hub.address import HubAddress
    from db.hub.entries import Synchronised
    from db.hub.exchange import Rehearsal
    from db.hub.link import HubLink
    from db.hub.presence import Colleague
    from db.hub.synchroniser import Synchroniser
    from db.store import Store

MUCH = 200
"""Operations above which the user is asked before they are received. Chosen: what a team does in a day."""
_PATIENCE = 3.0
"""Seconds for which the end of the program waits for the thread. Chosen: leaving takes less than one."""


class Syncing(QObject):
    """Synchronises the open project. Created once; its signals are emitted on the window's thread."""

    changed = Signal()
    """:attr:`state` has changed."""
    people_changed = Signal()
    arrived = Signal(object)
    """A :class:`~corpus.changes.ChangeSet` that came from the hub and is in the snapshot."""
    subscribed = Signal(object)
    """The :class:`~db.hub.subscription.Subscription` of the file, when synchronisation starts."""
    texts_reported = Signal(object)
    """A :class:`db.hub.text_errands.TextProgress`."""
    asked = Signal(object)
    """A :class:`db.hub.exchange.Rehearsal` of much that would be received, which waits for :meth:`go_ahead`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._delivery = Delivery()
        self.calls = HubCalls()
        """For dialogs with requests to a hub."""
        self.asks_before_much = True
        """Whether the user is asked before receiving much, or anything that deletes their own work."""
        self._state = SyncState()
        self._people: tuple[Colleague, ...] = ()
        self._running: Synchroniser | None = None
        self._lane: ReplicaLane | None = None
        self._article = ""
        self._project = ""
        workspace.opened.connect(self.look)
        workspace.closed.connect(self._forget)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)
        if workspace.snapshot is not None:
            self.look()

    @property
    def state(self) -> SyncState:
        """The present state."""
        return self._state

    @property
    def people(self) -> tuple[Colleague, ...]:
        """The other users who have the project open."""
        return self._people

    @property
    def running(self) -> Synchroniser | None:
        """The synchroniser of the open project, while there is one."""
        return self._running

    @property
    def project(self) -> str:
        """Identity of the open project."""
        return self._project

    def address(self) -> HubAddress:
        """The address of the hub. Only valid if the project is on one."""
        from db.hub.address import HubAddress

        return HubAddress.parse(self._state.address)

    def reach(self) -> ReplicaLane | None:
        """Access to the replica for the thread of a dialog; see :attr:`calls`."""
        return self._workspace.replica_lane()

    # Start and end

    def look(self) -> None:
        """Start if the open project is on a hub and this has not been done."""
        if self._running is None:
            self._workspace.ask(_link).then(self._on_link, owner=self)

    def _on_link(self, answer: tuple[str, HubLink | None]) -> None:
        self._project, link = answer
        if link is None:
            self._set_state(SyncState())
        elif self._workspace.read_only:
            self._set_state(self._unsynchronised(link.address))
        elif self._running is None:
            self._begin(link)

    def _begin(self, link: HubLink) -> None:
        import secrets

        from db.hub.address import BadAddress, HubAddress
        from db.hub.synchroniser import Synchroniser

        lane = self._lane = self._workspace.replica_lane()
        if lane is None:
            return
        self._set_state(SyncState("starting", address=link.address))
        try:
            address = HubAddress.parse(link.address)
        except BadAddress:
            self._set_state(SyncState("refused", address=link.address, reason="other", detail=link.address))
            return
        me = self._workspace.me or ""
        running = self._running = Synchroniser(
            address,
            self._project,
            secrets.token_hex(8),
            lane,
            on_state=self._on_window_thread(lane, self._on_state),
            on_colleagues=self._on_window_thread(lane, self._set_people),
            done=self._on_window_thread(lane, self._on_done),
            on_texts=self._on_window_thread(lane, self.texts_reported.emit),
            weigh=partial(self._weigh, lane, me),
            ask=lambda: self.calls.password(address),
        )
        running.be_in(self._article)
        if link.paused:
            running.pause()
        self.subscribed.emit(link.texts)
        running.start()

    def _on_window_thread(self, lane: ReplicaLane, call: Callable[[Any], None]) -> Callable[[Any], None]:
        """A function for the hub's thread that calls ``call`` on the window's thread, as long as this project is
        open."""

        def arrive(value: Any) -> None:
            if lane is self._lane:
                call(value)

        def post(value: Any) -> None:
            if lane is self._lane:
                self._delivery.post(partial(arrive, value))

        return post

    def _end(self, patience: float = 0.0) -> None:
        if self._lane is not None and not patience:
            self._lane.close()
        running, self._running = self._running, None
        if running is not None:
            running.stop(patience)
        if self._lane is not None:
            self._lane.close()
        self._lane = None

    def _forget(self) -> None:
        self._end()
        self._project = ""
        self._set_people(())
        self._set_state(SyncState())

    def finish(self) -> None:
        """End, and wait a moment until the hub has been informed, as the program ends."""
        self._end(_PATIENCE)

    def leave(self) -> None:
        """Remove the link of the file to its hub. The file keeps everything."""
        self._end()
        self._set_people(())
        self._workspace.ask(lambda store: store.replica.leave()).then(lambda _: self._set_state(SyncState()))

    # Called by the window

    def nudge(self) -> None:
        """Synchronise now, or retry what was refused."""
        if self._running is None:
            self.look()
        elif self._state.kind in ("refused", "paused"):
            self.resume()
        else:
            self._running.hurry()

    def pause(self) -> None:
        """Stop until :meth:`resume`, also after the project is opened again."""
        if self._running is not None:
            self._running.pause()

    def resume(self) -> None:
        """Continue after :meth:`pause`, or after something was refused."""
        running = self._running
        if running is not None:
            self._workspace.ask(_keep_paused, False).then(lambda _: running.resume(), owner=self)

    def go_ahead(self) -> None:
        """Receive what has been waiting since :attr:`asked`."""
        if self._running is not None:
            self._running.go_ahead()

    def be_in(self, article: str) -> None:
        """Announce to others which article the user is reading; empty for none."""
        self._article = article
        if self._running is not None:
            self._running.be_in(article)

    # Called by the hub's thread and the workspace

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._running is not None and changes.origin is ChangeOrigin.LOCAL:
            self._running.nudge()

    def _on_state_changed(self) -> None:
        """Start or end when the project becomes writable or read-only."""
        if self._state.kind in ("read_only", "leaving") and not self._workspace.read_only:
            self.look()
        elif self._running is not None and self._workspace.read_only:
            address = self._state.address
            self._end()
            self._set_state(self._unsynchronised(address))

    def _unsynchronised(self, address: str) -> SyncState:
        """The state of a project that is shared but cannot be written."""
        return SyncState("leaving" if self._workspace.leaving else "read_only", address=address)

    def _on_state(self, state: SyncState) -> None:
        if state.kind == "stopped":
            return
        if state.kind == "paused" and self._state.kind != "paused":
            self._workspace.ask(_keep_paused, True)
        before = self._state
        role = state.role or before.role
        self._set_state(replace(state, address=before.address, role=role, last=before.last))

    def _on_done(self, done: Synchronised) -> None:
        self._set_state(replace(self._state, last=datetime.now()))
        for changes in done.changes:
            self.arrived.emit(changes)

    def _weigh(self, lane: ReplicaLane, me: str, rehearsal: Rehearsal) -> bool:
        """On the hub's thread: whether received changes may be merged without asking the user."""
        if not self.asks_before_much or not is_much(rehearsal, me):
            return True
        self._on_window_thread(lane, self.asked.emit)(rehearsal)
        return False

    def _set_people(self, people: tuple[Colleague, ...]) -> None:
        if people != self._people:
            self._people = people
            self.people_changed.emit()

    def _set_state(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def is_much(rehearsal: Rehearsal, me: str) -> bool:
    """Whether the user is asked before receiving this: much, or something that deletes what ``me`` created."""
    if rehearsal.operations > MUCH or rehearsal.received is None:
        return True
    return any(getattr(row, "annotator", "") == me for row in rehearsal.received.changes.deleted)


def _link(store: Store) -> tuple[str, HubLink | None]:
    return store.project.id, store.replica.link()


def _keep_paused(store: Store, paused: bool) -> None:
    if store.replica.link() is not None:
        store.replica.choose(paused=paused)
