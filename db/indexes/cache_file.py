"""SQLite files in the user's cache folder, which can be rebuilt at any time.

Only their owner can read and write them; a file that others could have written is not trusted.

They run in WAL mode, unlike project files: a cache folder is not synchronised between machines, and what a power loss
destroys is rebuilt.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.private_files import is_private, keep_private, private_folder

CACHE_VARIABLE = "DUIKAN_CACHE"
"""Environment variable with the path of another cache folder."""
WAIT = 5.0
"""Seconds to wait for another process that is writing. Chosen like the timeout for a project file."""
_PAUSE = 0.01
"""Seconds between two attempts to switch a file to WAL. Chosen."""


def cache_folder() -> Path:
    """The folder of files that can be rebuilt."""
    from platformdirs import user_cache_path

    named = os.environ.get(CACHE_VARIABLE)
    return Path(named) if named else user_cache_path("duikan", appauthor=False)


class CacheFile:
    """One such file, opened on first use; a database in memory if the folder cannot be written.

    ``schema``: the statements that create its tables; ``version``: their number, increased with every change. A file of
    another version is deleted and created anew. ``page_size``: in bytes; large rows need large pages.
    """

    def __init__(self, path: Path, schema: Sequence[str], version: int, *, page_size: int = 4096) -> None:
        self._path: Path | None = path
        self._schema = schema
        self._version = version
        self._page_size = page_size
        self._connection: sqlite3.Connection | None = None

    @property
    def on_disk(self) -> bool:
        """Whether other processes can read what is written."""
        return self._path is not None

    @property
    def is_open(self) -> bool:
        return self._connection is not None

    def connection(self) -> sqlite3.Connection:
        """The open file, in autocommit mode."""
        if self._connection is None:
            self._connection = self._opened()
        return self._connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that reads one state of the file."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that writes, committed at its end and rolled back after an error."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection
            connection.execute("COMMIT")

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self.connection()
        connection.execute(begin)
        try:
            yield connection
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def discard(self) -> None:
        """Delete the file; it is created anew on next use."""
        self.close()
        if self._path is None:
            return
        try:
            for ending in ("", "-wal", "-shm"):
                Path(f"{self._path}{ending}").unlink(missing_ok=True)
        except OSError:
            self._path = None

    def give_up(self) -> None:
        """Use memory instead of the file from now on, because the folder cannot be written."""
        self.close()
        self._path = None

    def close(self) -> None:
        """Close the file. Calling it again has no effect."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._path is not None:
            try:
                private_folder(self._path.parent)
                if self._path.exists() and not is_private(self._path):
                    # Others may have written it.
                    self._path.unlink()
                keep_private(self._path)
                return self._prepared(str(self._path))
            except (OSError, sqlite3.OperationalError):
                self._path = None
            except sqlite3.DatabaseError:
                self.discard()
                return self._opened()
        return self._prepared(":memory:")

    def _prepared(self, path: str) -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=WAIT)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute(f"PRAGMA page_size = {self._page_size}")
            _use_wal(connection)
            connection.execute("PRAGMA synchronous = NORMAL")
            if not self._is_made(connection):
                self._make(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        # Another process may have created the tables while this one waited.
        if not self._is_made(connection):
            for statement in self._schema:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {self._version}")
        connection.execute("COMMIT")

    def _is_made(self, connection: sqlite3.Connection) -> bool:
        # One statement, so that another process cannot create the tables between two queries.
        version, objects = connection.execute(
            "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)"
        ).fetchone()
        if version == self._version:
            return True
        if objects:
            raise sqlite3.DatabaseError("a file of another version")
        return False


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to WAL. If several connections do so at once, SQLite returns SQLITE_BUSY to all but one of them
    immediately, whatever the timeout."""
    deadline = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return
