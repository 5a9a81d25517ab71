"""Single calls to a hub, as dialogs need them: on a thread of its own, never on the window's or on the lane."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.project.delivery import Delivery
from desktop.project.requests import Request, Result

if TYPE_CHECKING:
    from db.hub.address import HubAddress
    from db.hub.connection import HubConnection


class HubCalls:
    """Connects, calls, and closes the connection. Passwords that worked are stored in the system's key store, and for
    this run of the program also without one."""

    def __init__(self) -> None:
        self._delivery = Delivery()
        self._passwords: dict[str, str] = {}
        self._unkept: set[str] = set()

    def password(self, address: HubAddress | str) -> str | None:
        """The password entered for an address in this run of the program."""
        return self._passwords.get(str(address))

    def is_kept(self, address: HubAddress | str) -> bool:
        """Whether the password entered for an address, if any, is in the key store."""
        return str(address) not in self._unkept

    def ask(
        self, address: HubAddress, work: Callable[[HubConnection], Result], password: str = ""
    ) -> Request[Result]:
        """Call ``work`` with a connection to a hub that this program supports. ``password`` is used if the server
        requires one and none is stored. Fails with HubFailed, and with what ``work`` raises."""
        from concurrent.futures import Future

        request: Request[Result] = Request()
        future: Future[Result] = Future()

        def run() -> None:
            try:
                future.set_result(self._connected(address, work, password))
            except BaseException as error:
                future.set_exception(error)
            self._delivery.post(lambda: request.settle(future))

        threading.Thread(target=run, name="duikan-hub-call", daemon=True).start()
        return request

    def _connected(
        self, address: HubAddress, work: Callable[[HubConnection], Result], password: str
    ) -> Result:
        from db.hub.connection import HubConnection
        from db.hub.installing import require_usable

        secret = password or self.password(address) or ""
        prompts: list[str] = []

        def ask() -> str | None:
            prompts.append(secret)
            return secret or None

        with HubConnection.open(address, ask) as hub:
            if secret and prompts:
                self._keep(address, secret)
            require_usable(hub)
            return work(hub)

    def _keep(self, address: HubAddress, password: str) -> None:
        from db.hub.passwords import keep_password

        self._passwords[str(address)] = password
        if keep_password(address, password):
            self._unkept.discard(str(address))
        else:
            self._unkept.add(str(address))
