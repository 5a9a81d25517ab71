"""Creating and upgrading a hub: the schema ``duikan`` in a database, owned by the login that creates it."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from db.errors import HubFailed
from db.hub.connection import HubConnection
from db.hub.forms import forms_literal

_FOLDER = Path(__file__).parent / "schema"
"""The folder of the scripts that create and upgrade the schema."""
_STEPS = tuple(sorted(_FOLDER.glob("[0-9]*.sql"), key=lambda path: int(path.name.partition("_")[0])))
"""The scripts, in the order of their versions."""
VERSION = len(_STEPS)
"""The version of the schema of this program. The step with a version's number leads to it."""
OLDEST_HUB = 2
"""The oldest version of a hub that this program can use, because a synchroniser reports presence (``2_presence.sql``).
Only search needs a newer one (``3_search.sql``), and raises for an older one."""
OLDEST_CLIENT = 2
"""The oldest client version that can use a hub of this version: all functions that a program of version 2 calls are
unchanged."""
USERS = "duikan_user"
"""The role of all users of the hubs of a server."""
_FORMS = ":forms"
"""The placeholder of the table of :mod:`db.hub.forms` in the schema."""
_ROLE = "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = %s"
"""The name of a role, if it exists."""
_SCHEMA = (
    "SELECT pg_catalog.pg_get_userbyid(nspowner) = current_user FROM pg_catalog.pg_namespace "
    "WHERE nspname = 'duikan'"
)
"""Whether the schema exists, and whether the login owns it."""
_HUB = "SELECT version, client FROM duikan.hub"
"""The version of the schema, and the smallest client version that it supports."""
_VERSIONS = (
    "INSERT INTO duikan.hub (version, client) VALUES (%s, %s) "
    "ON CONFLICT (only_row) DO UPDATE SET version = excluded.version, client = excluded.client"
)
"""Records both after an upgrade."""


def install(hub: HubConnection, version: int = VERSION) -> int:
    """Create a hub of a version in the database. Returns the version. Raises HubFailed (``hub_there``, ``no_rights``,
    ``encoding``)."""
    if hub.rows(_SCHEMA):
        raise HubFailed(str(hub.address), "hub_there")
    (encoding,) = hub.rows("SHOW server_encoding")[0]
    if encoding != "UTF8":
        raise HubFailed(str(hub.address), "encoding", encoding)
    _make_role(hub)
    with _as_administrator(hub):
        hub.rows("CREATE SCHEMA duikan")
        _run_steps(hub, 0, version)
    return version


def upgrade(hub: HubConnection) -> tuple[int, int]:
    """Upgrade a hub to the version of this program, in one transaction. Returns the versions before and after. Raises
    HubFailed (``no_hub``, ``hub_newer``, ``no_rights``)."""
    found = hub.rows(_SCHEMA)
    if not found:
        raise HubFailed(str(hub.address), "no_hub")
    if not found[0][0]:
        raise HubFailed(str(hub.address), "no_rights")
    with _as_administrator(hub):
        (before, _) = hub.rows(f"{_HUB} FOR UPDATE")[0]
        if before > VERSION:
            raise HubFailed(str(hub.address), "hub_newer")
        _run_steps(hub, before, VERSION)
    return before, VERSION


def require_usable(hub: HubConnection) -> None:
    """Raise HubFailed if there is no hub (``no_hub``, ``no_access``), or one that this program cannot use
    (``hub_older``, ``hub_newer``)."""
    version, client = hub.rows(_HUB)[0]
    if client > VERSION:
        raise HubFailed(str(hub.address), "hub_newer")
    if version < OLDEST_HUB:
        raise HubFailed(str(hub.address), "hub_older")


def _make_role(hub: HubConnection) -> None:
    if not hub.rows(_ROLE, (USERS,)):
        with _as_administrator(hub):
            hub.rows(f"CREATE ROLE {USERS} NOLOGIN")


def _run_steps(hub: HubConnection, before: int, after: int) -> None:
    for step in _STEPS[before:after]:
        hub.rows(_words(step))
    hub.rows(_VERSIONS, (after, min(after, OLDEST_CLIENT)))
    hub.rows(_words(_FOLDER / "grants.sql"))


def _words(path: Path) -> str:
    """The statements of a script without comments, which may contain per cent signs, and with the table of forms."""
    words = re.sub(r"\s*-- .*", "", path.read_text(encoding="utf-8"))
    return words.replace(_FORMS, forms_literal()) if _FORMS in words else words


@contextlib.contextmanager
def _as_administrator(hub: HubConnection) -> Iterator[None]:
    """A transaction of a login that must own what is changed."""
    try:
        with hub.transaction():
            yield
    except HubFailed as error:
        if error.reason == "no_access":
            raise HubFailed(error.path, "no_rights", error.detail) from None
        raise
