"""SQLAlchemy's engine for a project file. What is specific to SQLite is confined to this module and
:mod:`db.files.probe`.

Python's sqlite3 module begins transactions implicitly, but not before schema changes, so an error leaves these half
done. That is switched off (``isolation_level=None``), and ``BEGIN`` or ``BEGIN IMMEDIATE`` is issued in SQLAlchemy's
begin event. A writer takes its lock at the beginning, so what an edit has read is still valid when it writes.

All project files share one engine, so that SQLAlchemy compiles each statement once; each file has its own connection.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Transaction, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from db.errors import Locked, NotAProject, ReadOnly, Replaced, TooNew
from db.files import companions, file_locks
from db.files.backup import Backup, back_up
from db.files.companions import Notice
from db.files.new_file import make_file
from db.files.probe import Probed, probe
from db.files.sqlite_errors import translate, world_errors
from db.tables.schema import VERSION

_WRITES = "duikan_writes"
"""Key in ``Connection.info``: whether the transaction that is begun will write."""
_ATTEMPTS = 50
"""Attempts to lock the file in the state that was just checked. Chosen: one fails only if another process commits
between check and lock."""


class _ChangedMeanwhile(Exception):
    """The file was written between the check and the lock."""


_given = threading.local()
_engine = create_engine("sqlite://", creator=lambda: _given.raw, poolclass=NullPool)
"""One for all files, since an engine keeps the statements that it has compiled: compiling them again for each file
took a third of the time of opening one."""


def _connected(raw: sqlite3.Connection) -> Connection:
    """A connection of SQLAlchemy over one of the driver. It closes that one with itself."""
    _given.raw = raw
    try:
        return _engine.connect()
    finally:
        del _given.raw


class ProjectFile:
    """A connection to a project file, for one thread at a time.

    Before every transaction the file is compared with its last known state. If it differs, the connection is replaced,
    which drops SQLite's cached pages; and if the newest known operation is no longer in the file, the file contains
    another state of the project, and Replaced is raised.
    """

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
        be read. Raises Replaced if another state was copied into the file."""
        if self._watch.is_in_place():
            self._check_content()
        with self._translating(), self._connection.begin():
            yield self._connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed at the end of the block, and rolled back if the block raises.

        Raises ReadOnly, Replaced, Locked or DiskFull.
        """
        self._check_writable()
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

    def _check_writable(self) -> None:
        if self.read_only_reason:
            raise ReadOnly(str(self.path), self.read_only_reason)

    def _begun_writing(self) -> Transaction:
        """A transaction that holds the write lock on the file in the state that was checked."""
        for _ in range(_ATTEMPTS):
            self.check()
            self._check_writable()
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
        # Executed by the driver, since SQLAlchemy's own execution takes longer than any statement of a save.
        writes = connection.info.get(_WRITES)
        self._raw.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        if writes and self._watch.stamp() != self._stamp:
            self._raw.execute("ROLLBACK")
            raise _ChangedMeanwhile
        if writes:
            # Writes the present number, so that the journal begins with the first page as it was before. That
            # distinguishes this journal from one of another state, see :mod:`db.files.rollback_journal`.
            self._raw.execute(f"PRAGMA user_version = {VERSION}")

    def _committed(self, newest: tuple[str, int] | None) -> None:
        """Record the state of the file after our own commit. Raises Replaced if another program overwrote it
        meanwhile."""
        before, self._newest = self._stamp, newest
        self._watch.check_identity()
        now = self._watch.stamp()
        assert before is not None
        # A transaction increases the counter by one, or not at all if it changed nothing.
        ours = (now.counter - before.counter) % 2**32 <= 1
        self._stamp = now if ours else None
        if not ours:
            self.check()

    def check(self) -> None:
        """Raise Replaced if the path no longer leads to the file, or if the file does not contain what was last read or
        written."""
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
        """Reconnect to the file, which can only be read from now on if it is damaged. Raises Replaced if it is not the
        project that was open, or an older state of it."""
        # SQLite counts its commits. What writes without counting is another program, which may have done damage.
        thorough = self._stamp is not None and self._stamp.counter == self._watch.stamp().counter
        self._stamp = None
        self._generation += 1
        try:
            read_only = bool(self.read_only_reason)
            probed = probe(self.path, read_only=read_only, busy_timeout=self._busy_timeout, thorough=thorough)
        except NotAProject as error:
            raise Replaced(str(self.path)) from error
        probed.watch.close()
        if probed.version > VERSION:
            with contextlib.closing(probed.connection) as newer:
                needs = newer.execute("SELECT value FROM meta WHERE \"key\" = 'program'").fetchone()
            raise TooNew(str(self.path), needs[0] if needs else "", False)
        self._disconnect()
        self._connect(probed.connection)
        if self._newest is not None and not self._holds(*self._newest):
            raise Replaced(str(self.path))
        self._newest = self._newest_operation()
        self._stamp = probed.stamp
        if probed.read_only_reason == "damaged":
            self.read_only_reason = "damaged"

    def _newest_operation(self) -> tuple[str, int] | None:
        """Identity and order of arrival; None if there is no operation."""
        with world_errors(str(self.path)):
            found: tuple[str, int] | None = self._raw.execute(
                "SELECT operation, seq FROM arrival ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        return found

    def _holds(self, operation: str, arrival: int) -> bool:
        with world_errors(str(self.path)):
            found = self._raw.execute("SELECT operation FROM arrival WHERE seq = ?", (arrival,)).fetchone()
        return bool(found == (operation,))

    def change_counter(self) -> tuple[int, int]:
        """A value that differs from the previous one if and only if another connection has written in between."""
        with world_errors(str(self.path)):
            counter: int = self._raw.execute("PRAGMA data_version").fetchone()[0]
        return self._generation, counter

    def version(self) -> int:
        """The schema number in the file; another program may have upgraded it since it was opened."""
        with world_errors(str(self.path)):
            number: int = self._raw.execute("PRAGMA user_version").fetchone()[0]
        return number

    def broken_reference(self) -> tuple[str, int, str] | None:
        """Table, row number and parent table of a foreign key that is violated in the open transaction; None if there
        is none."""
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
            # The copy of a file in another journal mode would have that mode too.
            copy.execute("PRAGMA journal_mode = DELETE")

        make_file(target, fill)

    def back_up(self, reason: str) -> Backup:
        """Make a backup of the committed state; see :mod:`db.files.backup`."""
        with self.read():
            return back_up(self._raw, self.path, reason)

    def newest_operation(self) -> tuple[str, int] | None:
        """Identity and order of arrival of the newest operation in the file."""
        with self.read():
            return self._newest_operation()

    @property
    def project(self) -> str:
        """The project's identity."""
        with world_errors(str(self.path)):
            found = self._raw.execute("SELECT value FROM meta WHERE \"key\" = 'project'").fetchone()
        return str(found[0]) if found else ""

    def note(self, notice: Notice) -> None:
        """Add a notice."""
        self.notices = (*self.notices, notice)

    def close(self) -> None:
        """Close the file. Calling it again has no effect."""
        self._disconnect()
        self._watch.close()

    def _connect(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        with self._translating():
            self._connection = _connected(raw)
        event.listen(self._connection, "begin", self._begin)

    def _disconnect(self) -> None:
        self._connection.close()
        self._raw.close()

    @contextlib.contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            translated = translate(cause, str(self.path)) if cause is not None else None
            if translated is None:
                raise
            raise translated from error
