"""Backups of a hub by PostgreSQL's ``pg_dump``: the schema with all projects, in one snapshot, while others continue to
work. ``pg_restore`` reads them."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from corpus.reserved_names import refuse_reserved
from db.errors import Exists, HubFailed
from db.files.drafts import draft_of
from db.files.new_file import publish
from db.hub.address import HubAddress
from db.hub.connection import HubConnection
from db.hub.passwords import stored_password

_PROGRAM = "pg_dump"
"""The program of PostgreSQL that dumps a database."""
_VARIABLES = {
    "user": "PGUSER",
    "host": "PGHOST",
    "port": "PGPORT",
    "dbname": "PGDATABASE",
    "service": "PGSERVICE",
    "passfile": "PGPASSFILE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "sslcrl": "PGSSLCRL",
    "gssencmode": "PGGSSENCMODE",
    "krbsrvname": "PGKRBSRVNAME",
    "channel_binding": "PGCHANNELBINDING",
    "connect_timeout": "PGCONNECT_TIMEOUT",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
}
"""The environment variables of libpq for the parameters of a connection string."""


def dump(hub: HubConnection, path: Path | None = None) -> Path:
    """Write a backup; by default it is named after the database and the time, in the working folder. Returns its path;
    the file is readable only by its owner. Raises Exists, OSError, and HubFailed (``no_program``, ``no_hub``,
    ``other``)."""
    if not hub.rows("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'duikan'"):
        raise HubFailed(str(hub.address), "no_hub")
    program = shutil.which(_PROGRAM)
    if program is None:
        raise HubFailed(str(hub.address), "no_program", _PROGRAM)
    target = path if path is not None else Path(_name(hub.address))
    if os.path.lexists(target):
        raise Exists(str(target))
    refuse_reserved(target)
    with draft_of(target, 0o600) as draft:
        _run(program, hub.address, draft.fileno())
        os.fsync(draft.fileno())
        publish(Path(draft.name), target)
    return target


def _run(program: str, address: HubAddress, output: int) -> None:
    # Presence is temporary, so it is omitted. Row security does not apply, because the login owns the tables.
    words = [
        program,
        "--format=custom",
        "--schema=duikan",
        "--exclude-table-data=duikan.presence",
        "--no-password",
    ]
    environment = dict(os.environ)
    for name, value in address.parameters().items():
        environment[_VARIABLES[name]] = value
    done = subprocess.run(words, stdout=output, stderr=subprocess.PIPE, env=environment, check=False)
    if done.returncode and b"password" in done.stderr:
        password = stored_password(address)
        if password:
            os.ftruncate(output, 0)
            os.lseek(output, 0, os.SEEK_SET)
            environment["PGPASSWORD"] = password
            done = subprocess.run(words, stdout=output, stderr=subprocess.PIPE, env=environment, check=False)
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise HubFailed(str(address), "other", lines[0][:200] if lines else _PROGRAM)


def _name(address: HubAddress) -> str:
    time = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    return f"hub-{address.database or 'database'}-{time}.dump"
