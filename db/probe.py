"""Opening a file that may come from anywhere, in steps, before its rows are read.

The first bytes are checked; then SQLite opens the file with everything switched off that a hostile schema could use,
and application id, version and schema are compared with ours. This module uses Python's ``sqlite3``; SQLAlchemy takes
the connection over afterwards.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.errors import DiskFull, Locked, NotAProject, ReadOnly, Replaced, StoreError, TooNew
from db.schema import APPLICATION_ID, VERSION, metadata

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_FOREIGN_CLAUSES = re.compile(r"\b(CHECK|GENERATED|COLLATE|AS|ON\s+CONFLICT)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Probed:
    """A connection to a file that was found to be a project."""

    connection: sqlite3.Connection
    version: int
    """Schema number: ours, an older one to be upgraded, or a newer one that may be read."""
    read_only_reason: str
    """``asked``, ``folder``, ``newer``, or empty when the file can be written."""
    identity: tuple[int, int]
    """Device and inode of the file."""


def probe(path: Path, *, read_only: bool, busy_timeout: float) -> Probed:
    """Open the project at ``path``. ``busy_timeout``: seconds to wait for others who write.

    Raises NotAProject, TooNew or Locked."""
    check_header(path)
    identity = file_identity(path)
    reason = "asked" if read_only else "" if _writable(path) else "folder"
    connection = connect(path, read_only=bool(reason), busy_timeout=busy_timeout)
    try:
        with world_errors(str(path)):
            version, newer = _check_contents(connection, path)
    except BaseException:
        connection.close()
        raise
    if newer and not reason:
        connection.close()
        reason = "newer"
        connection = connect(path, read_only=True, busy_timeout=busy_timeout)
    return Probed(connection, version, reason, identity)


def check_header(path: Path) -> None:
    """Raise NotAProject for a file whose first hundred bytes cannot be those of a project."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except FileNotFoundError:
        raise NotAProject(str(path), "missing") from None
    except IsADirectoryError:
        raise NotAProject(str(path), "is_folder") from None
    except OSError as error:
        reason = "is_folder" if path.is_dir() else "no_permission"
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EISDIR):
            reason = "damaged"
        raise NotAProject(str(path), reason) from error
    if not head:
        raise NotAProject(str(path), "empty")
    if not head.startswith(_MAGIC):
        raise NotAProject(str(path), "not_sqlite")
    if len(head) < _HEADER:
        raise NotAProject(str(path), "damaged")
    application = int.from_bytes(head[68:72], "big")
    if application != APPLICATION_ID:
        raise NotAProject(str(path), "other_application", application=f"{application:08x}")


def connect(path: Path, *, read_only: bool, busy_timeout: float) -> sqlite3.Connection:
    """A connection to an existing file with our pragmas, in autocommit."""
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    with world_errors(str(path)):
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


def set_pragmas(connection: sqlite3.Connection) -> None:
    """Set what holds for every connection to a project. ``synchronous = EXTRA``: a commit survives a power loss even
    between the deletion of SQLite's journal and the write of its folder."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA recursive_triggers = OFF")


def file_identity(path: Path) -> tuple[int, int]:
    """Device and inode of a file. Raises Replaced where there is none."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        raise Replaced(str(path), missing=True) from None
    return status.st_dev, status.st_ino


def _writable(path: Path) -> bool:
    """Whether the file can be written, and SQLite's journal beside it."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK | os.X_OK)


def _check_contents(connection: sqlite3.Connection, path: Path) -> tuple[int, bool]:
    """Schema number, and whether the file is newer than this program but may be read."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    _check_length(path)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        _check_reader(connection, path)
        return version, True
    # Never WAL: a folder that is synchronised may replace the file under an open WAL connection, and then every
    # acknowledged write is lost.
    journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if journal not in ("delete", "truncate", "persist"):
        connection.execute("PRAGMA journal_mode = DELETE")
    if version == VERSION:
        check_schema(connection, path)
    _check_facts(connection, path)
    return version, False


def _check_length(path: Path) -> None:
    """Refuse a file that was cut short, which SQLite notices only when it needs a missing page. To be called after a
    first read, which rolls an interrupted write back."""
    with path.open("rb") as file:
        head = file.read(_HEADER)
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    if head[24:28] == head[92:96] and path.stat().st_size < page * pages:
        raise NotAProject(str(path), "damaged", detail="truncated")


def _check_reader(connection: sqlite3.Connection, path: Path) -> None:
    facts = _facts(connection)
    needs = facts.get("program", "")
    try:
        readable = int(facts.get("min_reader", "")) <= VERSION
    except ValueError:
        readable = False
    if not readable:
        raise TooNew(str(path), needs, False)


def _check_facts(connection: sqlite3.Connection, path: Path) -> None:
    if not _facts(connection).get("project"):
        raise NotAProject(str(path), "damaged", detail="meta")


def _facts(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute('SELECT "key", value FROM meta'))


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raise NotAProject for a table, column, index, trigger, view or clause that is not ours, or that is missing."""
    ours = _our_schema()
    theirs = _describe(connection)
    for name in sorted(theirs.keys() | ours.keys()):
        if theirs.get(name) != ours.get(name):
            reason = "foreign_schema" if name in theirs else "damaged"
            raise NotAProject(str(path), reason, detail=" ".join(name))


_known: dict[tuple[str, str], tuple[object, ...]] = {}


def _our_schema() -> dict[tuple[str, str], tuple[object, ...]]:
    """The schema of a new project as :func:`_describe` gives it; computed once."""
    if not _known:
        with contextlib.closing(sqlite3.connect(":memory:")) as blank:
            for statement in schema_statements():
                blank.execute(statement)
            _known.update(_describe(blank))
    return _known


def schema_statements() -> list[str]:
    """The DDL of a new project."""
    from sqlalchemy.dialects.sqlite import dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    sqlite = dialect()
    statements = []
    for table in metadata.tables.values():
        statements.append(str(CreateTable(table).compile(dialect=sqlite)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=sqlite)).strip() for index in indexes)
    return statements


def _describe(connection: sqlite3.Connection) -> dict[tuple[str, str], tuple[object, ...]]:
    """Everything in a schema by type and name. A table is described by its structure, since the DDL of an upgraded
    table differs from that of a new one. Clauses that could compute something are listed, since our tables have
    none."""
    described: dict[tuple[str, str], tuple[object, ...]] = {}
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    for kind, name, table, sql in rows:
        words = " ".join((sql or "").split())
        described[kind, name] = (table, words)
        if kind == "table":
            columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
            keys = connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)).fetchall()
            virtual = words.upper().startswith("CREATE VIRTUAL")
            clauses = tuple(_FOREIGN_CLAUSES.findall(words))
            # The first cell is the number of the key in the order of the DDL.
            described[kind, name] = (virtual, clauses, tuple(columns), tuple(sorted(key[1:] for key in keys)))
    return described


@contextlib.contextmanager
def world_errors(path: str) -> Iterator[None]:
    """Raise SQLite's errors as those of :mod:`db.errors`; those that are a fault of the program are left as they
    are."""
    try:
        yield
    except sqlite3.Error as error:
        translated = translate(error, path)
        if translated is None:
            raise
        raise translated from error


def translate(error: BaseException, path: str) -> StoreError | None:
    """The error of :mod:`db.errors` for an exception of SQLite; None where it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Locked(path)
        case sqlite3.SQLITE_FULL:
            return DiskFull(path)
        case sqlite3.SQLITE_IOERR:
            return DiskFull(path, "io")
        case sqlite3.SQLITE_READONLY:
            moved = code == sqlite3.SQLITE_READONLY_DBMOVED
            return Replaced(path, not os.path.exists(path)) if moved else ReadOnly(path, "folder")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return ReadOnly(path, "folder") if os.path.exists(path) else Replaced(path, missing=True)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_TOOBIG:
            return NotAProject(path, "damaged", detail=str(error))
    return None
