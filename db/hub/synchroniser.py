"""Keeps an open project synchronised with its hub, in the background.

One thread talks to the hub, another listens for notifications. The store is reached through a function given to the
synchroniser, so everything that concerns the file runs on the thread of its store. Changes made here are sent after
:meth:`Synchroniser.nudge`; changes of others arrive by notification (LISTEN), and the hub is also asked at intervals,
in case a notification was lost.
"""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from db.errors import HubFailed, StoreError
from db.hub import presence
from db.hub.address import HubAddress
from db.hub.connection import Ask, HubConnection
from db.hub.entries import Synchronised
from db.hub.exchange import Exchange, Rehearsal
from db.hub.installing import require_usable
from db.hub.listener import PRESENCE, Listener
from db.hub.presence import Colleague
from db.hub.projects import READER
from db.hub.replica import Reach
from db.hub.sync_state import SyncState
from db.hub.text_errands import TextErrands, TextProgress
from db.identity import now

POLL = 20.0
"""Seconds after which the hub is polled without a notification, and presence is reported again. Chosen: it costs a few
statements, and two reports may be lost (:data:`db.hub.presence.LASTING`)."""
_DEAF_POLL = 2.0
"""The same while notifications cannot be received. Chosen: short enough not to be taken for a fault."""
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0
"""Seconds to wait after the first failure, and at most; each wait is twice the previous one. Chosen, not measured."""
REHEARSED = 2_000
"""Maximum operations whose changes are computed in a dry run. Chosen: a second."""
_RESTING = ("refused", "asking")
"""Kinds of states in which synchronisation waits for the user."""
_LASTING = frozenset({"unreachable", "lost", "busy", "full"})
"""Reasons of failures that are temporary; others need an action."""
_MENDED_THERE = frozenset({"login", "no_access", "no_hub", "no_project", "not_member", "hub_older"})
"""Those that need an action at the hub: its database is being restored or upgraded, or an owner admits the user again.
So the connection is retried now and then, as with a hub that was unreachable for long."""


class Synchroniser:
    """Synchronises a project until it is stopped."""

    def __init__(
        self,
        address: HubAddress,
        project: str,
        session: str,
        reach: Reach,
        *,
        on_state: Callable[[SyncState], object] = lambda _: None,
        on_colleagues: Callable[[tuple[Colleague, ...]], object] = lambda _: None,
        done: Callable[[Synchronised], object] = lambda _: None,
        on_texts: Callable[[TextProgress], object] = lambda _: None,
        weigh: Callable[[Rehearsal], bool] = lambda _: True,
        ask: Ask | None = None,
    ) -> None:
        """``session``: an identity of the window; ``reach``: see :class:`db.hub.replica.Reach`. ``on_state`` is called
        with each new state, ``on_colleagues`` with the other users whenever they change, ``done`` with the result of
        each synchronisation, and ``on_texts`` with the progress of :attr:`texts`. ``weigh`` is called with what the
        first synchronisation over a connection would bring, and returns whether it may be taken in without
        :meth:`go_ahead`. ``ask``: as for :meth:`HubConnection.open <db.hub.connection.HubConnection.open>`. All are
        called on the thread of the synchroniser."""
        self._address, self._project, self._session, self._reach = address, project, session, reach
        self._on_state, self._on_colleagues, self._on_done = on_state, on_colleagues, done
        self._weigh, self._ask = weigh, ask
        self._allowed = self._hurried = False
        self._wake = threading.Event()
        """Set, by any thread, when there may be work."""
        self.texts = TextErrands(self._wake.set, on_texts)
        """Requests for texts."""
        self._behind = self._unmet = False
        """Whether there may be something to send or receive, and whether the presence of others may have changed."""
        self._stopped = self._paused = False
        self._article = ""
        self._colleagues: tuple[Colleague, ...] | None = None
        self._signed: str | None = None
        """The article of the latest presence report; None while a report is due."""
        self._state = SyncState("starting")
        self._again = math.inf
        """The time of the next attempt after a refusal, by :func:`time.monotonic`."""
        self._thread = threading.Thread(target=self._run, name="duikan-hub", daemon=True)

    @property
    def state(self) -> SyncState:
        """The current state."""
        return self._state

    def start(self) -> None:
        """Start the thread. Returns immediately."""
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Stop after the work in progress; waits at most the given seconds for it."""
        self._stopped = True
        self._wake.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(timeout)

    def nudge(self) -> None:
        """Send what was saved, without waiting for the next poll."""
        self._behind = True
        self._wake.set()

    def pause(self) -> None:
        """Pause until :meth:`resume`."""
        self._paused = True
        self._wake.set()

    def resume(self) -> None:
        """Resume, also after a refusal."""
        self._paused = False
        self._state = SyncState("starting")
        self._wake.set()

    def hurry(self) -> None:
        """Synchronise now; while offline, retry without waiting."""
        self._hurried = True
        self.nudge()

    def go_ahead(self) -> None:
        """Take in the operations that wait while the state is ``asking``."""
        self._allowed = True
        self.resume()

    def be_in(self, article: str) -> None:
        """Report that the user is in an article; empty for none."""
        if article != self._article:
            self._article = article
            self._wake.set()

    # The thread

    def _run(self) -> None:
        wait = _FIRST_WAIT
        while not self._stopped:
            if self._paused:
                self._tell(SyncState("paused", unsent=self._unsent()))
                self._rest(POLL)
                continue
            if self._state.kind in _RESTING and time.monotonic() < self._again:
                self._rest(min(POLL, self._again - time.monotonic()))
                continue
            try:
                self._stay()
                wait = _FIRST_WAIT
            except StoreError as error:
                wait = self._failed(error, wait)
        self._tell(SyncState("stopped"))

    def _stay(self) -> None:
        """Synchronise over one connection until it is lost, or until the synchroniser is stopped or paused."""
        with HubConnection.open(self._address, self._ask) as hub:
            require_usable(hub)
            exchange = Exchange(hub, self._project, self._reach)
            if not self._may_begin(exchange):
                self._again = math.inf
                self._tell(SyncState("asking", self._unsent()))
                return
            listener = Listener(hub, self._project, self._heard, self._ask)
            try:
                self._keep_in_step(hub, exchange, listener)
            finally:
                listener.stop()
                self._meet_nobody()

    def _keep_in_step(self, hub: HubConnection, exchange: Exchange, listener: Listener) -> None:
        looked = -math.inf
        while not (self._stopped or self._paused):
            # Cleared before the work, so that notifications during the work are handled next.
            self._wake.clear()
            began, every = time.monotonic(), POLL if listener.is_listening else _DEAF_POLL
            if began - looked >= every:
                looked, self._behind, self._unmet, self._signed = began, True, True, None
            self.texts.run(exchange, lambda: self._stopped or self._paused)
            if self._behind:
                self._behind = False
                self._synchronise(exchange)
            if self._signed != self._article:
                self._give_sign(hub, self._article)
            if self._unmet:
                self._unmet = False
                self._meet(hub)
            self._rest(looked + every - time.monotonic())
        with contextlib.suppress(StoreError):
            presence.be_gone(hub, self._project, self._session)

    def _heard(self, what: str) -> None:
        """Called on the thread of the listener."""
        if what == PRESENCE:
            self._unmet = True
        else:
            self._behind = True
        self._wake.set()

    def _may_begin(self, exchange: Exchange) -> bool:
        if not self._allowed:
            found = exchange.rehearse(REHEARSED)
            return not found.operations or self._weigh(found)
        self._allowed = False
        return True

    def _synchronise(self, exchange: Exchange) -> None:
        unsent = self._unsent()
        if unsent and self._state.role != READER:
            self._tell(replace(self._state, kind="sending", unsent=unsent, since="", reason="", detail=""))
        done = exchange.run()
        self._on_done(done)
        self._tell(
            SyncState(
                "in_step",
                done.withheld,
                role=done.role,
                waiting=done.waiting,
                withheld_for=done.withheld_for,
            )
        )

    def _give_sign(self, hub: HubConnection, article: str) -> None:
        annotator = self._reach(lambda replica: replica.annotator)
        presence.be_here(hub, self._project, self._session, annotator, article)
        self._signed = article

    def _meet(self, hub: HubConnection) -> None:
        """Read who else is present, and report changes."""
        found = presence.colleagues(hub, self._project, self._session)
        if found != self._colleagues:
            self._colleagues = found
            self._on_colleagues(found)

    def _meet_nobody(self) -> None:
        """Report that nobody is known to be present, because the connection ends."""
        if self._colleagues:
            self._on_colleagues(())
        self._colleagues = None

    def _failed(self, error: StoreError, wait: float) -> float:
        """Report a failure, and wait. Returns the seconds to wait after the next one."""
        reason = error.reason if isinstance(error, HubFailed) else type(error).__name__
        detail = error.detail if isinstance(error, HubFailed) else ""
        since = self._state.since or now()
        if reason not in _LASTING and isinstance(error, HubFailed):
            self._again = time.monotonic() + _LONGEST_WAIT if reason in _MENDED_THERE else math.inf
            self._tell(SyncState("refused", self._unsent(), since, reason, detail))
            return _FIRST_WAIT
        self._tell(SyncState("offline", self._unsent(), since, reason, detail))
        until, self._hurried = time.monotonic() + wait, False
        while not (self._stopped or self._paused or self._hurried) and time.monotonic() < until:
            self._rest(until - time.monotonic())
            self._tell(replace(self._state, unsent=self._unsent()))
        return min(2 * wait, _LONGEST_WAIT)

    def _unsent(self) -> int:
        try:
            return self._reach(lambda replica: replica.unsent())
        except StoreError:
            return 0

    def _rest(self, seconds: float) -> None:
        self._wake.wait(max(0.0, seconds))
        if self._state.kind in ("offline", "paused", *_RESTING):
            self._wake.clear()

    def _tell(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self._on_state(state)
