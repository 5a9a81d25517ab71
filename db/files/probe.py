"""Opening a file of unknown origin in steps, before its rows are read.

First the leading bytes and the companion files (:mod:`db.files.companions`) are checked. Then SQLite opens the file
with every feature disabled that a hostile schema could use, within limits of size and time, and application identity,
version and schema are compared with ours. This module uses Python's ``sqlite3``; SQLAlchemy takes the connection over
afterwards.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.regular_files import open_regular
from db.errors import NotAProject, TooNew
from db.files import companions
from db.files.allowed_schema import check_meta, check_schema
from db.files.companions import Notice
from db.files.limits import CHECKING_SECONDS, OPENING_SECONDS, deadline, set_limits
from db.files.sqlite_errors import file_errors
from db.files.watch import FileWatch, Stamp
from db.journal.verifying import is_as_written
from db.tables.schema import APPLICATION_ID, VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
"""Bytes of the header of an SQLite file (file format, 1.3)."""
CACHE = 32_768
"""Kilobytes of pages that SQLite caches. Measured: with its default of 2,000, importing 60,000 claims takes half as
long again."""
_MOST_FACTS = 100
"""Rows of ``meta`` that are read. Chosen: there are four."""


@dataclass(frozen=True, slots=True)
class Probed:
    """A connection to a file that has been found to be a project."""

    connection: sqlite3.Connection
    version: int
    """Schema number: ours, an older one to be upgraded, or a newer one that can be read."""
    read_only_reason: str
    """``asked``, ``folder``, ``newer``, ``damaged``, or empty if the file can be written."""
    watch: FileWatch
    stamp: Stamp | None
    """The state of the file before it was read; None if a copy in memory is read instead."""
    notices: tuple[Notice, ...]
    is_sound: bool = True
    """Whether SQLite finds its pages consistent."""

    def close(self) -> None:
        """Close connection and file."""
        self.connection.close()
        self.watch.close()


def probe(
    path: Path,
    *,
    read_only: bool,
    busy_timeout: float,
    thorough: bool = True,
    when_sound: Callable[[sqlite3.Connection], object] | None = None,
) -> Probed:
    """Open the project at ``path``. ``busy_timeout``: seconds to wait for other writers; ``thorough``: also check that
    SQLite finds the pages consistent and that every row has its digest, which reads the whole file. ``when_sound`` is
    called between these two checks for a project of our schema.

    Raises NotAProject, TooNew or Locked.
    """
    check_header(path)
    writable = _is_writable(path)
    settled = companions.settle(path, writable=writable, asked_to_read=read_only, timeout=busy_timeout)
    reason = "asked" if read_only else "" if writable else "folder"
    watch = FileWatch(path)
    try:
        stamp = watch.stamp() if settled.in_place else None
        if settled.in_place:
            connection = connect(path, read_only=bool(reason), busy_timeout=busy_timeout)
        else:
            with companions.private_copy(path, with_companions=settled.with_companions) as copy:
                connection = in_memory(copy)
        try:
            version = _check(connection, path, watch)
            reason = "newer" if version > VERSION else reason
            sound = not thorough or _is_sound(connection, path)
            if when_sound is not None and sound and version == VERSION:
                when_sound(connection)
            if not sound or (thorough and not _is_whole(connection, path, version)):
                reason = "damaged"
            if reason and stamp is not None:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    except BaseException:
        watch.close()
        raise
    return Probed(connection, version, reason, watch, stamp, settled.notices, sound)


def check_header(path: Path) -> None:
    """Raise NotAProject if the path is no file, or if its first hundred bytes cannot be those of a project."""
    try:
        with open_regular(path) as file:
            head = file.read(_HEADER)
    except OSError as error:
        raise NotAProject(str(path), _reason_of(error, path)) from error
    if not head:
        raise NotAProject(str(path), "empty")
    if not head.startswith(_MAGIC):
        raise NotAProject(str(path), "not_sqlite")
    if len(head) < _HEADER:
        raise NotAProject(str(path), "damaged")
    application = int.from_bytes(head[68:72], "big")
    if application != APPLICATION_ID:
        raise NotAProject(str(path), "other_application", application=f"{application:08x}")


def schema_in(path: Path) -> int:
    """The schema number in the header of a project file, without opening it. Raises NotAProject."""
    check_header(path)
    with open_regular(path) as file:
        return int.from_bytes(file.read(_HEADER)[60:64], "big")


def _reason_of(error: OSError, path: Path) -> str:
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR | errno.ENAMETOOLONG | errno.ELOOP:
            return "missing"
        case errno.EISDIR:
            return "is_folder"
        case errno.EINVAL | errno.ENXIO | errno.ENODEV | errno.EOPNOTSUPP:
            return "no_file"
        case errno.EACCES | errno.EPERM:
            # Windows reports this error for folders.
            return "is_folder" if path.is_dir() else "no_permission"
    return "damaged"


def connect(path: Path, *, read_only: bool, busy_timeout: float) -> sqlite3.Connection:
    """A connection to an existing file with our pragmas, in autocommit mode."""
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    with file_errors(str(path)):
        connection = sqlite3.connect(
            uri,
            uri=True,
            timeout=busy_timeout,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            set_pragmas(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def in_memory(path: Path) -> sqlite3.Connection:
    """A read-only connection to a copy of the file in memory."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with contextlib.closing(connect(path, read_only=True, busy_timeout=0)) as connection:
            connection.backup(memory)
        set_pragmas(memory)
        memory.execute("PRAGMA query_only = ON")
    except BaseException:
        memory.close()
        raise
    return memory


def set_pragmas(connection: sqlite3.Connection) -> None:
    """Set the pragmas of every connection to a project. With ``synchronous = EXTRA``, a commit survives a power loss
    even between the deletion of SQLite's journal and the flush of its folder."""
    set_limits(connection)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA recursive_triggers = OFF")
    connection.execute(f"PRAGMA cache_size = -{CACHE}")


def _is_writable(path: Path) -> bool:
    """Whether the file, and SQLite's journal beside it, can be written."""
    folder = Path(os.path.realpath(path)).parent
    return os.access(path, os.W_OK) and os.access(folder, os.W_OK | os.X_OK)


def _check(connection: sqlite3.Connection, path: Path, watch: FileWatch) -> int:
    """Check that schema and facts are those of a project. Returns the schema number."""
    # In one transaction, or another process could change length and schema between two reads.
    with file_errors(str(path)), deadline(connection, OPENING_SECONDS), _transaction(connection):
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        _check_length(watch.stamp(), path)
        if version > VERSION:
            check_meta(connection, path)
            _check_reader(connection, path)
        check_schema(connection, path, version)
    return version


def _check_length(stamp: Stamp, path: Path) -> None:
    """Refuse a truncated file, which SQLite notices only when it needs a missing page. Must be called after a first
    read."""
    head = stamp.header
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    if head[24:28] == head[92:96] and stamp.size < page * pages:
        raise NotAProject(str(path), "damaged", detail="truncated")


def program_needed(connection: sqlite3.Connection, path: Path) -> str:
    """The version of the program that a newer file asks for; empty if it does not say. Raises NotAProject."""
    check_meta(connection, path)
    return _facts(connection).get("program", "")


def _check_reader(connection: sqlite3.Connection, path: Path) -> None:
    facts = _facts(connection)
    try:
        readable = int(facts.get("min_reader", "")) <= VERSION
    except ValueError:
        readable = False
    if not readable:
        raise TooNew(str(path), facts.get("program", ""), False)


def _is_stated_once(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether there is exactly one project row, with an identity from which those of annotators can be derived."""
    # The values do not matter, but the cells must be readable.
    columns = "id, title, created, extra, author, digest"
    try:
        with file_errors(str(path)), deadline(connection, OPENING_SECONDS):
            stated = _facts(connection).get("project", "")
            rows = connection.execute(f"SELECT {columns} FROM project NOT INDEXED LIMIT 2").fetchall()
    except NotAProject:
        return False
    return _is_uuid(stated) and [row[0] for row in rows] == [stated]


def _is_whole(connection: sqlite3.Connection, path: Path, version: int) -> bool:
    """Whether there is one project row and every row has its digest; in a newer version, as far as we know it."""
    if not _is_stated_once(connection, path):
        return False
    with file_errors(str(path)), deadline(connection, CHECKING_SECONDS):
        if version > VERSION or is_as_written(connection, version):
            return True
        # Other processes may have saved while one table was read after another. Asked again in a transaction, since
        # they can save nothing during it; nor should they have to wait whenever a project is opened.
        with _transaction(connection):
            return is_as_written(connection, version)


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """A block all of whose reads see one state of the file."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _facts(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute('SELECT "key", value FROM meta LIMIT ?', (_MOST_FACTS,))
    return {str(key): str(value) for key, value in rows}


def _is_uuid(words: object) -> bool:
    try:
        uuid.UUID(str(words))
    except ValueError:
        return False
    return True


def _is_sound(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the pages of the file are consistent, so that no query can loop. Raises Locked."""
    try:
        with file_errors(str(path)), deadline(connection, CHECKING_SECONDS):
            found: list[tuple[str]] = connection.execute("PRAGMA quick_check(1)").fetchall()
    except NotAProject:
        return False
    return found == [("ok",)]
