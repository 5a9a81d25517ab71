"""Listening for notifications of changes of a project on a hub."""

from __future__ import annotations

import threading
from collections.abc import Callable

from db.errors import HubFailed
from db.hub.connection import Ask, HubConnection, translated

LOG, PRESENCE = "log", "presence"
"""Kinds of notifications: the log of a project changed, or the presence of its users."""
_LOOK = 1.0
"""Seconds after which a listener checks whether it was stopped, and whether the server hangs. Chosen: neither is
urgent."""
PATIENCE = 120.0
"""Seconds to wait for an answer. Chosen: a portion takes some seconds, after waiting up to 30 for others."""


class Listener:
    """Listens on a connection and thread of its own until it is stopped or the connection is lost."""

    def __init__(
        self, hub: HubConnection, project: str, heard: Callable[[str], object], ask: Ask | None = None
    ) -> None:
        """``heard`` is called on the thread of the listener with the kind of change, :data:`LOG` or :data:`PRESENCE`,
        or with an empty string when the connection is lost. Changes made over the connection ``hub`` are not reported.
        ``ask``: as for :meth:`HubConnection.open`. Cancels ``hub`` if the server does not answer it for
        :data:`PATIENCE` seconds. Raises HubFailed."""
        self._other = hub
        ((self._backend,),) = hub.rows("SELECT pg_backend_pid()")
        self._hub = HubConnection.open(hub.address, ask)
        self._heard = heard
        self._stopped = threading.Event()
        self._hub.rows(f'LISTEN "{channel(project)}"')
        self._thread = threading.Thread(target=self._run, name="duikan-hub-listener", daemon=True)
        self._thread.start()

    @property
    def is_listening(self) -> bool:
        """Whether notifications are being received."""
        return self._thread.is_alive() and not self._stopped.is_set()

    def stop(self) -> None:
        """Stop listening. Does not wait: the thread of the listener closes the connection soon after."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            with translated(self._hub.address):
                while not self._stopped.is_set():
                    self._other.break_off(PATIENCE)
                    for notice in self._hub.driver.notifies(timeout=_LOOK, stop_after=1):
                        if notice.pid != self._backend and not self._stopped.is_set():
                            self._heard(notice.payload)
        except HubFailed:
            if not self._stopped.is_set():
                self._heard("")
        finally:
            self._hub.close()


def channel(project: str) -> str:
    """The name of a project's notification channel."""
    return "duikan_" + "".join(sign for sign in project if sign.isalnum())
