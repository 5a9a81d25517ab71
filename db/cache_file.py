"""A rebuildable SQLite file in the cache folder, where WAL is safe: no folder there is synchronised between machines,
and after a power loss the worst is that it is filled again.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

CACHE_VARIABLE = "DUIKAN_CACHE"
"""Environment variable that names another cache folder."""
WAIT = 5.0
"""Seconds that one waits for another window to finish writing."""


def cache_folder() -> Path:
    """Where files lie that can be made again."""
    from platformdirs import user_cache_path

    named = os.environ.get(CACHE_VARIABLE)
    return Path(named) if named else user_cache_path("duikan", appauthor=False)


class CacheFile:
    """One such file, opened when first needed; in memory where no file can be had. ``schema`` are the statements
    that make its tables, in the form of number ``version``; a file of another form is begun anew. Large rows fill
    large pages better: ``page_size`` is in bytes."""

    def __init__(self, path: Path, schema: Sequence[str], version: int, *, page_size: int = 4096) -> None:
        self._path: Path | None = path
        self._schema = schema
        self._version = version
        self._page_size = page_size
        self._connection: sqlite3.Connection | None = None

    @property
    def on_disk(self) -> bool:
        """Whether what is written can be read by others and later."""
        return self._path is not None

    @property
    def is_open(self) -> bool:
        return self._connection is not None

    def connection(self) -> sqlite3.Connection:
        """The open file, in autocommit."""
        if self._connection is None:
            self._connection = self._opened()
        return self._connection

    def discard(self) -> None:
        """Throw the file away, to begin anew."""
        self.close()
        if self._path is None:
            return
        try:
            for ending in ("", "-wal", "-shm"):
                Path(f"{self._path}{ending}").unlink(missing_ok=True)
        except OSError:
            self._path = None

    def give_up(self) -> None:
        """From now on be in memory: the folder takes no more."""
        self.close()
        self._path = None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._path is not None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
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
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            if not self._is_made(connection):
                self._make(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        # Another window may have made the tables while this one waited.
        if not self._is_made(connection):
            for statement in self._schema:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {self._version}")
        connection.execute("COMMIT")

    def _is_made(self, connection: sqlite3.Connection) -> bool:
        if connection.execute("PRAGMA user_version").fetchone()[0] == self._version:
            return True
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise sqlite3.DatabaseError("a file of another format")
        return False
