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
    """A server with trust in everybody who reaches its socket, so a login needs no password."""

    def __init__(self, folder: Path, programs: Path, prefix: Sequence[str]) -> None:
        self._folder, self._programs, self._prefix = folder, programs, list(prefix)

    @property
    def folder(self) -> Path:
        """Where its socket is."""
        return self._folder

    def start(self, *options: str) -> None:
        """Start, and wait until it answers."""
        # Not to sync saves time; a process that is killed loses nothing by it, only a machine would.
        given = f"-c listen_addresses='' -c unix_socket_directories={self._folder} -c fsync=off {' '.join(options)}"
        self.run(
            "pg_ctl", "-D", f"{self._folder}/data", "-w", "-l", f"{self._folder}/log", "-o", given, "start"
        )

    def stop(self, mode: str = "fast") -> None:
        """Stop; ``immediate`` is as if it was killed."""
        self.run("pg_ctl", "-D", f"{self._folder}/data", "-m", mode, "-w", "stop")

    def run(self, program: str, *words: str) -> None:
        """Run one of its programs."""
        done = subprocess.run(
            [*self._prefix, str(self._programs / program), *words],
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
        """Let one login in with a password alone."""
        rules = self._folder / "data" / "pg_hba.conf"
        known = self.execute("SELECT pg_read_file('pg_hba.conf')")[0][0]  # type: ignore[index]
        rules.write_text(f"local all {login} scram-sha-256\n{known}", encoding="utf-8")
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
    """A hub of its own in a database of its own, and logins for it."""

    def __init__(self, server: Server, database: str) -> None:
        self.server, self.database = server, database
        self._open: list[HubConnection] = []

    def address(self, login: str = _ADMINISTRATOR) -> HubAddress:
        """The address for a login."""
        return self.server.address(login, self.database)

    def connect(self, login: str = _ADMINISTRATOR) -> HubConnection:
        """A connection, which is closed when the test ends."""
        connection = HubConnection.open(self.address(login))
        self._open.append(connection)
        return connection

    def close(self) -> None:
        """Close all connections."""
        for connection in self._open:
            connection.close()


def programs() -> Path | None:
    """The folder with ``initdb`` and ``pg_ctl``: on the path, or where Debian has them."""
    found = shutil.which("initdb")
    candidates = [Path(found).parent] if found else []
    candidates += sorted(map(Path, glob("/usr/lib/postgresql/*/bin")), reverse=True)
    for folder in candidates:
        if all((folder / name).exists() for name in ("initdb", "pg_ctl")):
            return folder
    return None


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """A server while the block lasts. Skips the test where there can be none."""
    folder = programs()
    if folder is None or sys.platform == "win32":
        pytest.skip("PostgreSQL's server programs are not on this machine")
    prefix: list[str] = []
    place = Path(tempfile.mkdtemp(prefix="duikan-pg-"))
    if os.geteuid() == 0:
        known = subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode == 0
        if not known or shutil.which("runuser") is None:
            pytest.skip("PostgreSQL refuses to run as root, and there is no user postgres to run it as")
        prefix = ["runuser", "-u", "postgres", "--"]
        shutil.chown(place, "postgres")
    place.chmod(0o755)
    server = Server(place, folder, prefix)
    try:
        server.run(
            "initdb",
            "-D",
            f"{place}/data",
            "-A",
            "trust",
            "-U",
            "postgres",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        )
        server.start()
        try:
            server.execute(f"CREATE ROLE {_ADMINISTRATOR} LOGIN CREATEROLE CREATEDB")
            yield server
        finally:
            with contextlib.suppress(AssertionError):
                server.stop("immediate")
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def hub_on(server: Server, *logins: str, options: str = "") -> Iterator[Hub]:
    """A hub in a new database, made with further ``options``, with logins that may use it."""
    database = f"team_{secrets.token_hex(4)}"
    server.execute(f"CREATE DATABASE {database} OWNER {_ADMINISTRATOR} {options}")
    hub = Hub(server, database)
    try:
        install(hub.connect())
        for login in logins:
            server.execute(
                f"DO $$ BEGIN CREATE ROLE {login} LOGIN IN ROLE duikan_user; "
                "EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            )
        yield hub
    finally:
        hub.close()
        with contextlib.suppress(Exception):
            server.execute(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
