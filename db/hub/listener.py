"""Hearing at once that something was added to a project on a hub."""

from __future__ import annotations

import threading
from collections.abc import Callable

from db.errors import HubFailed
from db.hub.address import HubAddress
from db.hub.connection import Ask, HubConnection

_LOOK = 1.0
"""Seconds after which a listener looks whether it should stop. Chosen."""


class Listener:
    """Listens on a connection and a thread of its own, until it is stopped or the connection is lost."""

    def __init__(
        self, address: HubAddress, project: str, heard: Callable[[], object], ask: Ask | None = None
    ) -> None:
        """``heard`` is called on the thread of the listener; ``ask``: as for :meth:`HubConnection.open`. Raises
        HubFailed."""
        self._hub = HubConnection.open(address, ask)
        self._heard = heard
        self._stopped = threading.Event()
        self._hub.rows(f'LISTEN "{channel(project)}"')
        self._thread = threading.Thread(target=self._run, name="duikan-hub-listener", daemon=True)
        self._thread.start()

    @property
    def is_listening(self) -> bool:
        """Whether what is added would be heard."""
        return self._thread.is_alive() and not self._stopped.is_set()

    def stop(self) -> None:
        """Stop listening. The connection is closed by the listener's own thread."""
        self._stopped.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(2 * _LOOK)

    def _run(self) -> None:
        try:
            with self._hub.translating():
                self._hub.driver.autocommit = True
                while not self._stopped.is_set():
                    for _ in self._hub.driver.notifies(timeout=_LOOK, stop_after=1):
                        self._heard()
        except HubFailed:
            self._heard()
        finally:
            self._hub.close()


def channel(project: str) -> str:
    """The name of the channel on which a hub tells of a project."""
    return "duikan_" + "".join(sign for sign in project if sign.isalnum())
