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

from sqlalchemy import Connection, Transaction, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from db import companions, file_locks
from db.allowed_schema import schema_statements
from db.errors import Exists, Locked, NotAProject, ReadOnly, Replaced
from db.probe import Probed, probe, set_pragmas
from db.schema import APPLICATION_ID, VERSION
from db.sqlite_errors import translate, world_errors

_WRITES = "duikan_writes"
_ATTEMPTS = 50
"""To take the write lock on the file as it was just checked. Chosen: each fails only if somebody else commits in the
moment between."""


class _ChangedMeanwhile(Exception):
    """The file was written to between the check and the lock."""


class ProjectFile:
    """A connection to a project file, for one thread at a time.

    Before every transaction the file is compared with how it was seen last. If it differs, SQLite's cached pages are
    dropped with the connection; and if the newest operation that was seen is not in the file any more, it holds another
    state of the project, and Replaced is raised."""

    def __init__(self, path: Path, probed: Probed, busy_timeout: float) -> None:
        self.path = path
        self.read_only_reason = probed.read_only_reason
        self.notices = probed.notices
        self._busy_timeout = busy_timeout
        self._watch = probed.watch
        self._stamp = probed.stamp
        self._is_copy = probed.stamp is None
        self._real = os.path.realpath(path)
        self._generation = 0
        self._connect(probed.connection)
        self._newest = self._newest_operation()

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that reads one state of the project. A file that was deleted or replaced by another can still
        be read. Raises Replaced when another state was copied into the file."""
        if self._watch.is_in_place():
            self._check_content()
        with self._translating(), self._connection.begin():
            yield self._connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed when the block ends, and rolled back when it raises.

        Raises ReadOnly, Replaced, Locked or DiskFull."""
        if self.read_only_reason:
            raise ReadOnly(str(self.path), self.read_only_reason)
        try:
            with self._translating(), self._begun_writing():
                yield self._connection
                newest = self._newest_operation()
        finally:
            file_locks.busy.discard(self._watch.identity)
            if self._raw.in_transaction:
                # A commit that failed (a foreign key, a full disk) leaves SQLite's transaction open, while SQLAlchemy
                # regards it as ended.
                self._raw.rollback()
        self._committed(newest)

    def _begun_writing(self) -> Transaction:
        """A transaction that holds the write lock on the file as it was checked."""
        for _ in range(_ATTEMPTS):
            self.check()
            self._connection.info[_WRITES] = True
            try:
                transaction = self._connection.begin()
            except _ChangedMeanwhile:
                continue
            finally:
                self._connection.info[_WRITES] = False
            file_locks.busy.add(self._watch.identity)
            return transaction
        raise Locked(str(self.path))

    def _begin(self, connection: Connection) -> None:
        # By the driver, since SQLAlchemy's own execution takes longer than any statement of a save.
        writes = connection.info.get(_WRITES)
        self._raw.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        if writes and self._watch.stamp() != self._stamp:
            self._raw.execute("ROLLBACK")
            raise _ChangedMeanwhile
        if writes:
            # Writes the number that is there, so that the journal begins with the first page as it was. By it a journal
            # is told from one of another state, see :mod:`db.rollback_journal`.
            self._raw.execute(f"PRAGMA user_version = {VERSION}")

    def _committed(self, newest: tuple[str, int] | None) -> None:
        """Remember how the file is after a commit of our own. Raises Replaced if somebody wrote over it meanwhile."""
        before, self._newest = self._stamp, newest
        self._watch.check_identity()
        now = self._watch.stamp()
        assert before is not None
        # One transaction raises the counter by one, or not at all when it changed nothing.
        ours = (now.counter - before.counter) % 2**32 <= 1
        self._stamp = now if ours else None
        if not ours:
            self.check()

    def check(self) -> None:
        """Raise Replaced when the path does not lead to the file any more, or the file does not hold what was seen or
        written last."""
        self._watch.check_identity()
        self._check_content()

    def _check_content(self) -> None:
        if self._is_copy:
            return
        if companions.are_present(self._real):
            writable = self.read_only_reason != "folder"
            settled = companions.settle(
                self.path, writable=writable, asked_to_read=False, timeout=self._busy_timeout
            )
            self.notices = (*self.notices, *settled.notices)
        if self._watch.stamp() != self._stamp:
            self._open_again()

    def _open_again(self) -> None:
        """Connect to the file anew. Raises Replaced when it is not the project that was open, or an older state."""
        self._stamp = None
        self._generation += 1
        try:
            read_only = bool(self.read_only_reason)
            probed = probe(self.path, read_only=read_only, busy_timeout=self._busy_timeout, thorough=False)
        except NotAProject as error:
            raise Replaced(str(self.path)) from error
        probed.watch.close()
        self._disconnect()
        self._connect(probed.connection)
        if self._newest is not None and not self._holds(*self._newest):
            raise Replaced(str(self.path))
        self._newest = self._newest_operation()
        self._stamp = probed.stamp

    def _newest_operation(self) -> tuple[str, int] | None:
        """Identity and order of arrival."""
        with world_errors(str(self.path)):
            found: tuple[str, int] | None = self._raw.execute(
                "SELECT id, seq FROM operation ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        return found

    def _holds(self, operation: str, arrival: int) -> bool:
        with world_errors(str(self.path)):
            found = self._raw.execute("SELECT seq FROM operation WHERE id = ?", (operation,)).fetchone()
        return bool(found == (arrival,))

    def change_counter(self) -> tuple[int, int]:
        """What differs from the last one if and only if somebody else has written in between."""
        with world_errors(str(self.path)):
            counter: int = self._raw.execute("PRAGMA data_version").fetchone()[0]
        return self._generation, counter

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
        self._disconnect()
        self._watch.close()

    def _connect(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        event.listen(self._engine, "begin", self._begin)
        with self._translating():
            self._connection = self._engine.connect()

    def _disconnect(self) -> None:
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
