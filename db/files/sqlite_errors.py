"""Translation of SQLite's errors to those of :mod:`db.errors`."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator

from db.errors import DiskFull, Locked, NotAProject, ReadOnly, Replaced, StoreError


@contextlib.contextmanager
def world_errors(path: str) -> Iterator[None]:
    """Raise SQLite's errors as those of :mod:`db.errors`; errors that are faults of the program are left as they
    are."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        translated = translate(error, path)
        if translated is None:
            raise
        raise translated from error


@contextlib.contextmanager
def file_errors(path: str) -> Iterator[None]:
    """Like :func:`world_errors`, but for statements that can only fail because of the file, such as those of opening
    it: any other error becomes NotAProject (``damaged``)."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise translate(error, path) or NotAProject(path, "damaged", detail=str(error)) from error


def translate(error: BaseException, path: str) -> StoreError | None:
    """The error of :mod:`db.errors` for an exception of SQLite; None if it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python raises it for a text that is not UTF-8, or for an error whose message contains one.
        is_decoding = isinstance(error, UnicodeDecodeError) or (
            isinstance(error, sqlite3.OperationalError) and "decode" in str(error).lower()
        )
        return NotAProject(path, "damaged", detail="a text is not UTF-8") if is_decoding else None
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
        case sqlite3.SQLITE_INTERRUPT:
            return NotAProject(path, "damaged", detail="reading it does not end")
    return None
