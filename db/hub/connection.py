"""A connection to a hub.

This is the only module through which project data leaves the machine automatically: operations, revisions and texts of
projects that the user shared, to the hub that the user chose.
"""

from __future__ import annotations

import contextlib
import math
import re
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from corpus.policy import policy
from db.errors import HubFailed
from db.hub.address import HubAddress
from db.hub.passwords import stored_password

if TYPE_CHECKING:
    import psycopg

_CONNECTING = "10"
"""Seconds to wait for a server, unless the address says otherwise. Chosen: a working network needs less than one."""
_SILENT = {
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
"""Seconds (the last in milliseconds) after which a silent connection is regarded as lost, by the client and by the
server, which keeps the log of a project locked for a client that is sending. Chosen: a laptop that was moved to another
network should notice within half a minute, and others should not wait longer for one that left."""
_SESSION = (
    "SET lock_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'; SET client_encoding = 'UTF8'; "
    "SET jit = off"
)
"""The settings of a session. The timeouts prevent a client that hangs from blocking others for long. Chosen: a batch
takes some seconds at most. JIT is off because all statements are short, and for tables without statistics, such as the
single row of ``duikan.hub``, PostgreSQL estimates costs at which it compiles them: measured, a greeting then took the
server 8 ms of CPU instead of 0.3 ms."""
_STATES = {
    "DK001": "not_member",
    "DK002": "reader",
    "DK003": "not_owner",
    "DK004": "project_there",
    "DK005": "needs",
    "DK006": "text",
    "DK007": "digest",
    "DK008": "forged",
    "DK009": "sense",
    "DK010": "parents",
    "DK011": "text",
    "DK012": "last_owner",
    "28P01": "password",
    "28000": "login",
    "3D000": "login",
    "3F000": "no_hub",
    "42P01": "no_hub",
    "42883": "hub_older",
    "42501": "no_access",
    "55P03": "busy",
    "40P01": "busy",
    "53100": "full",
    "53300": "busy",
    "57P03": "unreachable",
}
"""Reasons of :class:`~db.errors.HubFailed` by SQLSTATE; those that begin with DK are raised by the functions of the
schema."""
_BROKEN = ("08", "57P", "25P03")
"""Prefixes of the SQLSTATEs of lost connections."""
Ask = Callable[[], str | None]
"""Asks the user for a password; None if there is none."""


class HubConnection:
    """An open connection, for use by one thread at a time. As a context manager it is closed at the end of the
    block."""

    def __init__(self, address: HubAddress, driver: psycopg.Connection[Any]) -> None:
        self.address = address
        self.driver = driver
        """The connection of psycopg, in autocommit mode."""
        self._asked = math.inf
        """The time at which the pending statement was sent, by :func:`time.monotonic`; infinite if none is pending."""

    @classmethod
    def open(cls, address: HubAddress, ask: Ask | None = None) -> HubConnection:
        """Connect. The password is taken from where libpq looks for it, from the key store, or from ``ask``. Raises
        HubFailed."""
        if not (policy().network or address.is_local):
            raise HubFailed(str(address), "policy")
        with translated(address):
            hub = cls(address, _connected(address, ask))
            try:
                hub.rows(_session())
            except BaseException:
                hub.close()
                raise
        return hub

    def rows(self, words: str, values: Sequence[Any] = ()) -> list[Any]:
        """The rows of a statement, which is a transaction of its own unless one is open. Raises HubFailed."""
        with translated(self.address):
            with self._waiting():
                cursor = self.driver.execute(words, tuple(values) or None)
            return cursor.fetchall() if cursor.description else []

    def pieces(self, words: str, values: Sequence[Any], size: int) -> Iterator[list[Any]]:
        """The rows of a statement, at most ``size`` at a time; the others remain on the server until they are fetched.
        All is one transaction, which ends with the last batch. Raises HubFailed."""
        with self.transaction(), self.driver.cursor("duikan_pieces") as cursor:
            with self._waiting():
                cursor.execute(words, tuple(values))
            while True:
                with self._waiting():
                    rows = cursor.fetchmany(size)
                if not rows:
                    return
                yield rows

    @contextlib.contextmanager
    def _waiting(self) -> Iterator[None]:
        """The time during which :meth:`break_off` may cancel the connection."""
        self._asked = time.monotonic()
        try:
            yield
        finally:
            self._asked = math.inf

    def break_off(self, patience: float) -> None:
        """Let a statement that has waited more than ``patience`` seconds for its answer fail with HubFailed (``lost``).
        May be called on any thread. Without this, a server that hangs, unlike one that is gone, would be waited for
        forever."""
        if time.monotonic() - self._asked > patience:
            with contextlib.suppress(OSError), socket.socket(fileno=socket.dup(self.driver.fileno())) as held:
                held.shutdown(socket.SHUT_RDWR)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction that includes the calls of :meth:`rows` in the block. Raises HubFailed."""
        with translated(self.address), self.driver.transaction():
            yield

    def __enter__(self) -> HubConnection:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection. Calling it again has no effect."""
        self.driver.close()


def _session() -> str:
    """The statements with which a session begins."""
    silent = (f"SET tcp_{name.removeprefix('tcp_')} = {value}" for name, value in _SILENT.items())
    return "; ".join([_SESSION, *silent])


def _connected(address: HubAddress, ask: Ask | None) -> psycopg.Connection[Any]:
    import psycopg

    # A connection pooler may not keep prepared statements.
    given: dict[str, Any] = {
        "connect_timeout": _CONNECTING,
        "application_name": "duikan",
        "prepare_threshold": None,
        # Otherwise each statement would need three round trips: BEGIN, the statement and COMMIT.
        "autocommit": True,
    }
    given |= {**_SILENT, **address.parameters()}
    try:
        return psycopg.connect(**given)
    except psycopg.OperationalError as error:
        refused = error
    # A stored password may be outdated.
    for password_of in (lambda: stored_password(address), ask):
        password = password_of() if password_of is not None and _wants_password(refused) else None
        if password:
            try:
                return psycopg.connect(**given, password=password)
            except psycopg.OperationalError as error:
                refused = error
    raise refused


def _wants_password(error: psycopg.OperationalError) -> bool:
    return error.pgconn is not None and bool(error.pgconn.needs_password or error.pgconn.used_password)


@contextlib.contextmanager
def translated(address: HubAddress) -> Iterator[None]:
    """Convert errors of libpq and the server in the block to HubFailed."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        if isinstance(error, psycopg.ProgrammingError) and error.sqlstate is None:
            raise
        raise HubFailed(str(address), *reason_of(error)) from None


def reason_of(error: BaseException) -> tuple[str, str]:
    """The reason and detail of :class:`~db.errors.HubFailed` for an error of the driver."""
    words = str(error).strip()
    state = str(getattr(error, "sqlstate", None) or "")
    first = re.sub(r"\s+", " ", words.partition("\n")[0])[:200]
    if state:
        if state == "28000" and "certificate" in words:
            return "certificate", first
        if state.startswith(_BROKEN) and state not in _STATES:
            return "lost", ""
        return _STATES.get(state, "other"), first
    for part, reason in (
        ("no password supplied", "password"),
        ("password authentication failed", "password"),
        ("certificate", "certificate"),
        ("SSL", "certificate"),
        ("does not exist", "login"),
        ("no pg_hba.conf entry", "login"),
        ("not permitted to log in", "login"),
        ("definition of service", "unreachable"),
    ):
        if part in words:
            return reason, first
    connected = (
        "connection to server at" in words or "connection is bad" in words or "connection failed" in words
    )
    if (
        connected
        or "timeout expired" in words
        or "could not translate" in words
        or "failed to resolve" in words
    ):
        return "unreachable", first
    return "lost", ""
