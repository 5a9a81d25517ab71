"""SQLAlchemy's engine over a project file. What is peculiar to SQLite is confined to this module and :mod:`db.probe`.

Python's sqlite3 module begins transactions by itself, but not before schema changes, which an error then leaves half
done. It is told not to (``isolation_level=None``), and ``BEGIN`` or ``BEGIN IMMEDIATE`` is issued in SQLAlchemy's begin
event. A writer takes its lock at the beginning, so what an edit has read still holds when it writes.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from db.errors import Exists, NotAProject, ReadOnly, Replaced
from db.probe import Probed, file_identity, schema_statements, set_pragmas, translate, world_errors
from db.schema import APPLICATION_ID, VERSION

_WRITES = "duikan_writes"


class ProjectFile:
    """A connection to a project file, for one thread at a time."""

    def __init__(self, path: Path, probed: Probed) -> None:
        self.path = path
        self.read_only_reason = probed.read_only_reason
        self._identity = probed.identity
        self._raw = probed.connection
        engine = create_engine("sqlite://", creator=lambda: probed.connection, poolclass=StaticPool)
        event.listen(engine, "begin", self._begin)
        with self._translating():
            self._connection = engine.connect()
        self._engine = engine

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that reads one state of the project."""
        with self._translating(), self._connection.begin():
            yield self._connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed when the block ends, and rolled back when it raises.

        Raises ReadOnly, Replaced, Locked or DiskFull."""
        if self.read_only_reason:
            raise ReadOnly(str(self.path), self.read_only_reason)
        self.check_identity()
        self._connection.info[_WRITES] = True
        try:
            with self._translating(), self._connection.begin():
                self._connection.info[_WRITES] = False
                yield self._connection
        finally:
            self._connection.info[_WRITES] = False
            if self._raw.in_transaction:
                # A commit that failed (a foreign key, a full disk) leaves SQLite's transaction open, while SQLAlchemy
                # regards it as ended.
                self._raw.rollback()
        # The file may have been exchanged between the first check and the lock.
        self.check_identity()

    def _begin(self, connection: Connection) -> None:
        # By the driver, since SQLAlchemy's own execution takes longer than any statement of a save.
        self._raw.execute("BEGIN IMMEDIATE" if connection.info.get(_WRITES) else "BEGIN")

    def check_identity(self) -> None:
        """Raise Replaced unless the path still leads to the file that was opened."""
        if file_identity(self.path) != self._identity:
            raise Replaced(str(self.path))

    def change_counter(self) -> int:
        """A number that differs from the last one if and only if another connection has written in between."""
        with world_errors(str(self.path)):
            counter: int = self._raw.execute("PRAGMA data_version").fetchone()[0]
        return counter

    def version(self) -> int:
        """The schema number in the file, which somebody may have upgraded since it was opened."""
        with world_errors(str(self.path)):
            number: int = self._raw.execute("PRAGMA user_version").fetchone()[0]
        return number

    def broken_reference(self) -> tuple[str, int, str] | None:
        """Table, row number and missing parent table of a foreign key that does not hold in the open transaction."""
        row = self._raw.execute("PRAGMA foreign_key_check").fetchone()
        return None if row is None else (row[0], row[1], row[2])

    def pragma_rows(self, name: str) -> list[tuple[object, ...]]:
        """The rows of a reporting pragma such as ``integrity_check``."""
        with world_errors(str(self.path)):
            return self._raw.execute(f"PRAGMA {name}").fetchall()

    def copy_to(self, target: Path) -> None:
        """Copy the committed state to a new file."""

        def fill(copy: sqlite3.Connection) -> None:
            self._raw.backup(copy)
            # The copy of a file in another journal mode would be in that mode as well.
            copy.execute("PRAGMA journal_mode = DELETE")

        _make_file(target, fill)

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
        self._connection.close()
        self._engine.dispose()
        self._raw.close()

    @contextlib.contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            translated = translate(cause, str(self.path)) if cause is not None else None
            if translated is None:
                raise
            raise translated from error


def create_file(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a project file with an empty schema and what ``fill`` writes into it. Raises Exists, ReadOnly, DiskFull, or
    NotAProject where there is no such folder."""

    def build(connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        for statement in schema_statements():
            connection.execute(statement)
        fill(connection)
        connection.execute("COMMIT")

    _make_file(path, build)


def _make_file(path: Path, build: Callable[[sqlite3.Connection], None]) -> None:
    """Build a database under a temporary name beside ``path`` and rename it when it is complete, so that a process that
    is killed in between leaves no half-written project."""
    if os.path.lexists(path):
        raise Exists(str(path))
    if not path.absolute().parent.is_dir():
        raise NotAProject(str(path.parent), "missing")
    if not os.access(path.absolute().parent, os.W_OK | os.X_OK):
        raise ReadOnly(str(path), "folder")
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        with (
            world_errors(str(path)),
            contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as connection,
        ):
            set_pragmas(connection)
            build(connection)
        _publish(draft, path)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def _publish(draft: Path, path: Path) -> None:
    """Rename ``draft`` to ``path`` without overwriting a file that was put there meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise Exists(str(path)) from None
    except OSError:
        # A file system without hard links, where the check and the renaming cannot be one step.
        if os.path.lexists(path):
            raise Exists(str(path)) from None
        os.rename(draft, path)
    _sync_folder(path.absolute().parent)


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
