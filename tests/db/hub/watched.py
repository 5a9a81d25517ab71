"""A synchroniser whose callbacks are recorded."""

from __future__ import annotations

import threading
from collections.abc import Callable

from db.hub.address import HubAddress
from db.hub.entries import Synchronised
from db.hub.exchange import Rehearsal
from db.hub.sync_state import SyncState
from db.hub.synchroniser import Synchroniser
from tests.db.hub.team import Member, Team
from tests.patience import PATIENCE


class Watched:
    """The synchroniser of a member, whose store is used by one thread at a time."""

    def __init__(
        self,
        team: Team,
        member: Member,
        weigh: Callable[[Rehearsal], bool] = lambda _: True,
        address: HubAddress | None = None,
    ) -> None:
        """``address``: of the hub, if it is not the server's socket."""
        self.lock = threading.Lock()
        self.states: list[SyncState] = []
        self.met: list[tuple[str, ...]] = []
        self.done: list[Synchronised] = []
        self.changed = threading.Condition()

        def reach(what: Callable[..., object]) -> object:
            with self.lock:
                return what(member.store.replica)

        self.synchroniser = Synchroniser(
            address or team.hub.address(member.login),
            team.project,
            member.login,
            reach,
            on_state=self._note(self.states.append),
            on_colleagues=self._note(
                lambda found: self.met.append(tuple((one.name, one.article) for one in found))
            ),  # type: ignore[arg-type,attr-defined]
            done=self._note(self.done.append),
            weigh=weigh,
        )

    def _note(self, keep: Callable[..., object]) -> Callable[..., object]:
        def note(value: object) -> None:
            with self.changed:
                keep(value)
                self.changed.notify_all()

        return note

    def wait(self, for_what: Callable[[], object]) -> None:
        with self.changed:
            assert self.changed.wait_for(for_what, PATIENCE / 1000), (self.states, self.met)
