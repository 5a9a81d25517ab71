"""A private PostgreSQL server on a Unix socket, for the tests that need a hub."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from glob import glob
from pathlib import Path

import pytest

from db.hub.address import HubAddress
from db.hub.connection import HubConnection
from db.hub.installing import install

_ADMINISTRATOR = "duikan_admin"


class Server:
    """A server that trusts everybody who can access its socket, so logins need no password."""

    def __init__(self, folder: Path, programs: Path, prefix: Sequence[str]) -> None:
        self._folder, self._programs, self._prefix = folder, programs, list(prefix)
        self.spare: list[str] = []
        """Empty databases that were used before. Creating one takes longer than most tests of a hub."""

    @property
    def folder(self) -> Path:
        """The folder of its socket."""
        return self._folder

    def start(self, *options: str, inside: Sequence[str] = ()) -> None:
        """Start, and wait until it answers. ``inside``: a command that runs another one in a different environment."""
        # Nothing is flushed to disk: only a crash of the machine could lose data, not a killed process.
        quick = "-c fsync=off -c full_page_writes=off -c autovacuum=off"
        given = (
            f"-c listen_addresses='' -c unix_socket_directories={self._folder} {quick} {' '.join(options)}"
        )
        self.run(
            *(
                "pg_ctl",
                "-D",
                f"{self._folder}/data",
                "-w",
                "-l",
                f"{self._folder}/log",
                "-o",
                given,
                "start",
            ),
            inside=inside,
        )

    def stop(self, mode: str = "fast") -> None:
        """Stop; ``immediate`` is like killing it."""
        self.run("pg_ctl", "-D", f"{self._folder}/data", "-m", mode, "-w", "stop")

    def run(self, program: str, *words: str, inside: Sequence[str] = ()) -> None:
        """Run one of PostgreSQL's programs; ``inside``: see :meth:`start`."""
        done = subprocess.run(
            [*inside, *self._prefix, str(self._programs / program), *words],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=self._folder,
            check=False,
            close_fds=True,
        )
        assert done.returncode == 0, (program, done.stderr)

    def address(self, login: str, database: str) -> HubAddress:
        """The address of a database."""
        return HubAddress(login, str(self._folder), None, database)

    def require_password(self, login: str) -> None:
        """Require a password of a login."""
        self._rule(f"local all {login} scram-sha-256")

    def trust(self, address: str) -> None:
        """Trust everybody who connects from an address."""
        self._rule(f"host all all {address}/32 trust")

    def _rule(self, rule: str) -> None:
        """Add an access rule before all others."""
        rules = self._folder / "data" / "pg_hba.conf"
        known = self.execute("SELECT pg_read_file('pg_hba.conf')")[0][0]  # type: ignore[index]
        rules.write_text(f"{rule}\n{known}", encoding="utf-8")
        self.execute("SELECT pg_reload_conf()")

    def execute(self, words: str, database: str = "postgres") -> list[object]:
        """Run a statement as the superuser."""
        import psycopg

        with psycopg.connect(
            host=str(self._folder), user="postgres", dbname=database, autocommit=True
        ) as connection:
            cursor = connection.execute(words)
            return list(cursor.fetchall()) if cursor.description else []


class Hub:
    """A hub in a database of its own, with its logins."""

    def __init__(self, server: Server, database: str) -> None:
        self.server, self.database = server, database
        self._open: list[HubConnection] = []

    def address(self, login: str = _ADMINISTRATOR) -> HubAddress:
        """The address for a login."""
        return self.server.address(login, self.database)

    def connect(self, login: str = _ADMINISTRATOR, address: HubAddress | None = None) -> HubConnection:
        """A connection, over the socket or to another ``address`` of the server. It is closed after the test."""
        connection = HubConnection.open(address or self.address(login))
        self._open.append(connection)
        return connection

    def close(self) -> None:
        """Close all connections."""
        for connection in self._open:
            connection.close()


def programs() -> Path | None:
    """The folder with ``initdb`` and ``pg_ctl``: on the path, or that of Debian."""
    found = shutil.which("initdb")
    candidates = [Path(found).parent] if found else []
    candidates += sorted(map(Path, glob("/usr/lib/postgresql/*/bin")), reverse=True)
    for folder in candidates:
        if all((folder / name).exists() for name in ("initdb", "pg_ctl")):
            return folder
    return None


@contextlib.contextmanager
def running(kept: Path | None = None) -> Iterator[Server]:
    """A server during the block, in a new folder, or in one that is kept with the data of earlier runs. Skips the test
    where none can be started."""
    folder = programs()
    if folder is None or sys.platform == "win32":
        pytest.skip("PostgreSQL's server programs are not on this machine")
    prefix: list[str] = []
    if os.geteuid() == 0:
        known = subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode == 0
        if not known or shutil.which("runuser") is None:
            pytest.skip("PostgreSQL refuses to run as root, and there is no user postgres to run it as")
        prefix = ["runuser", "-u", "postgres", "--"]
    place = kept or Path(tempfile.mkdtemp(prefix="duikan-pg-"))
    place.mkdir(parents=True, exist_ok=True)
    if prefix:
        shutil.chown(place, "postgres")
    place.chmod(0o755)
    server = Server(place, folder, prefix)
    try:
        is_new = not (place / "data").exists()
        if is_new:
            _initialise(server)
        server.start()
        try:
            if is_new:
                server.execute(f"CREATE ROLE {_ADMINISTRATOR} LOGIN CREATEROLE CREATEDB")
            yield server
        finally:
            with contextlib.suppress(AssertionError):
                server.stop("fast" if kept else "immediate")
    finally:
        if kept is None:
            shutil.rmtree(place, ignore_errors=True)


def _initialise(server: Server) -> None:
    options = "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C"
    server.run("initdb", "-D", f"{server.folder}/data", *options)


def known_hub(server: Server, database: str, *logins: str) -> Hub:
    """The hub in a database of that name, created unless it exists, with logins that may use it."""
    hub = Hub(server, database)
    if not server.execute(f"SELECT 1 FROM pg_database WHERE datname = '{database}'"):
        server.execute(f"CREATE DATABASE {database} OWNER {_ADMINISTRATOR}")
        install(hub.connect())
    _admit(server, logins)
    return hub


@contextlib.contextmanager
def hub_on(server: Server, *logins: str, options: str = "") -> Iterator[Hub]:
    """A hub in a database with logins that may use it. The database is new if it needs further ``options``."""
    database = server.spare.pop() if server.spare and not options else _new_database(server, options)
    hub = Hub(server, database)
    try:
        install(hub.connect())
        _admit(server, logins)
        yield hub
    finally:
        hub.close()
        # A test may have stopped the server or dropped the database.
        with contextlib.suppress(Exception):
            if options:
                server.execute(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
            else:
                _empty(server, database)
                server.spare.append(database)


def _admit(server: Server, logins: Sequence[str]) -> None:
    """Create logins that may use hubs. Roles belong to the server, and may exist already."""
    server.execute(
        "; ".join(
            f"DO $$ BEGIN CREATE ROLE {login} LOGIN IN ROLE duikan_user; "
            "EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            for login in logins
        )
    )


def _new_database(server: Server, options: str) -> str:
    database = f"team_{secrets.token_hex(4)}"
    server.execute(f"CREATE DATABASE {database} OWNER {_ADMINISTRATOR} {options}")
    return database


def _empty(server: Server, database: str) -> None:
    """Disconnect everybody from a database and drop its schema."""
    server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{database}' AND pid <> pg_backend_pid()"
    )
    server.execute("DROP SCHEMA IF EXISTS duikan CASCADE", database)
    # It may have been replaced by a copy, which belongs to another owner.
    server.execute(f"ALTER DATABASE {database} OWNER TO {_ADMINISTRATOR}", database)
