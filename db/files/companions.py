"""Handling of the files ``-journal``, ``-wal`` and ``-shm`` beside a project, before SQLite opens it.

SQLite trusts any such file that it finds beside a database. So each is examined first:

- a journal that undoes a transaction which was interrupted in this file is copied together with the file, and then
  rolled back, even if the file is opened only for reading;
- a journal that belongs to another state of the file, or that would make a consistent file inconsistent, is renamed,
  and so is a ``-wal`` beside a file that is not in WAL mode, which SQLite would apply too;
- a journal that names another file is refused, and the project is not opened;
- a file in WAL mode, which the program never creates, is converted on a copy first.

If the folder cannot be written, the same is done on a copy, which is then read instead.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from corpus.private_files import open_private
from corpus.regular_files import open_regular
from db.errors import Locked, NotAProject
from db.files import file_locks
from db.files.data_folder import rescued_folder
from db.files.limits import OPENING_SECONDS, deadline, set_limits
from db.files.rollback_journal import Standing, standing_of
from db.files.sqlite_errors import file_errors

JOURNAL, WAL, SHM = "-journal", "-wal", "-shm"
MOST_RESCUED = 40
"""Copies of interrupted states that are kept; a file and its journal count as two. Chosen."""
_WAL_MODE = b"\x02"
_CHUNK = 1 << 20
"""Bytes copied at a time."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was done while a project was opened and that the user should know.

    ``code`` is ``rolled_back`` (an interrupted save was undone; ``path`` is the copy of the file as it was before,
    empty if none could be made), ``set_aside`` (a journal of another state was renamed to ``path``), ``ignored`` (such
    a journal at ``path`` could not be renamed; the project was read without it), ``converted`` (the file was taken out
    of WAL mode; ``path`` is a copy of it as it was) or ``not_backed_up`` (``path``: the folder in which no backup could
    be written).
    """

    code: str
    path: str


@dataclass(frozen=True, slots=True)
class Settled:
    """How the file is to be opened. ``in_place``: it can be opened as it is; otherwise a copy is to be read, made by
    :func:`private_copy` ``with_companions`` or without."""

    in_place: bool = True
    with_companions: bool = False
    notices: tuple[Notice, ...] = ()


def beside(path: Path, ending: str) -> Path:
    """The path of a companion file. If ``path`` is a link, SQLite puts it beside the target."""
    return Path(os.path.realpath(path) + ending)


def are_present(real: str) -> bool:
    """Whether a journal of either kind exists beside the file at this real path."""
    return os.path.lexists(real + JOURNAL) or os.path.lexists(real + WAL)


def settle(path: Path, *, writable: bool, asked_to_read: bool, timeout: float) -> Settled:
    """Examine the companion files and handle them as described above. ``writable``: whether the folder and the file can
    be changed; ``asked_to_read``: leave a file in WAL mode as it is; ``timeout``: seconds to wait for other processes.

    Raises NotAProject (``foreign_journal``, ``in_wal_mode``), or Locked if other processes keep the file locked.
    """
    if not are_present(os.path.realpath(path)) and not _is_wal(path):
        return Settled()
    with file_errors(str(path)):
        if _is_wal(path):
            return _settle_wal(path, convert=writable and not asked_to_read)
        notices = _set_aside_wal(path, writable=writable)
        if not os.path.lexists(beside(path, JOURNAL)) or file_locks.is_being_written(path):
            settled = Settled()
        elif writable:
            settled = _settle_journal(path, timeout)
        else:
            settled = _standing_only(path)
    in_place = settled.in_place and not any(notice.code == "ignored" for notice in notices)
    return Settled(in_place, settled.with_companions, (*notices, *settled.notices))


# The rollback journal


def _settle_journal(path: Path, timeout: float) -> Settled:
    journal = beside(path, JOURNAL)
    with file_locks.exclusive(path, timeout) as database:
        if database is None:
            raise Locked(str(path))
        if not os.path.lexists(journal):
            return Settled()
        standing = _standing(path, journal, database)
        if standing is Standing.IDLE:
            return Settled()
        if standing is Standing.STALE:
            return Settled(notices=(Notice("set_aside", str(_set_aside(journal))),))
        kept = _keep(path, JOURNAL, database)
        # While the file is locked, or it could be the journal of another process that is renamed.
        if kept and _would_spoil(Path(kept)):
            return Settled(notices=(Notice("set_aside", str(_set_aside(journal))),))
    _roll_back(path, timeout)
    return Settled(notices=(Notice("rolled_back", kept),))


def _standing_only(path: Path) -> Settled:
    journal = beside(path, JOURNAL)
    with path.open("rb") as database:
        standing = _standing(path, journal, database)
    if standing is Standing.IDLE:
        return Settled()
    if standing is Standing.STALE or _would_spoil(path):
        return Settled(in_place=False, notices=(Notice("ignored", str(journal)),))
    return Settled(in_place=False, with_companions=True)


def _standing(path: Path, journal: Path, database: BinaryIO) -> Standing:
    try:
        standing, name = standing_of(journal, database)
    except FileNotFoundError:
        # The writer has finished, or it is a link to nothing, which SQLite ignores too.
        return Standing.IDLE
    if standing is Standing.NAMES_ANOTHER:
        raise NotAProject(str(path), "foreign_journal", detail=name)
    return standing


def _would_spoil(path: Path) -> bool:
    """Whether a file is consistent now and would not be after the rollback, so that its journal must be forged. Both
    are tried on copies."""
    return _is_consistent(path, with_companions=False) and not _is_consistent(path, with_companions=True)


def _is_consistent(path: Path, *, with_companions: bool) -> bool:
    try:
        with private_copy(path, with_companions=with_companions):
            return True
    except NotAProject:
        return False


def _roll_back(path: Path, timeout: float) -> None:
    """Let SQLite roll the interrupted transaction back, which it does before the first read."""
    with _opened(path, timeout) as connection:
        connection.execute("PRAGMA user_version").fetchone()


@contextlib.contextmanager
def _opened(path: Path, timeout: float) -> Iterator[sqlite3.Connection]:
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None)
    with contextlib.closing(connection), deadline(connection, OPENING_SECONDS):
        set_limits(connection)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA synchronous = EXTRA")
        yield connection


def _set_aside(companion: Path) -> Path:
    """Rename a companion so that SQLite does not find it."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    number = 0
    while os.path.lexists(target := Path(f"{companion}.set-aside-{stamp}{f'-{number}' if number else ''}")):
        number += 1
    companion.rename(target)
    return target


# WAL


def _is_wal(path: Path) -> bool:
    with path.open("rb") as file:
        return _WAL_MODE in file.read(20)[18:20]


def _set_aside_wal(path: Path, *, writable: bool) -> list[Notice]:
    notices = []
    for ending in (WAL, SHM):
        companion = beside(path, ending)
        if not os.path.lexists(companion):
            continue
        if writable:
            renamed = str(_set_aside(companion))
        if ending == WAL:
            notices.append(Notice("set_aside", renamed) if writable else Notice("ignored", str(companion)))
    return notices


def _settle_wal(path: Path, *, convert: bool) -> Settled:
    if not convert:
        return Settled(in_place=False, with_companions=True)
    # A process that has a file open in this mode holds a lock on it all the time.
    with file_locks.exclusive(path, 0) as database:
        if database is None:
            raise NotAProject(str(path), "in_wal_mode")
        kept = _keep(path, WAL, database)
        # On a copy first: a log that SQLite accepts may still not belong to this file.
        with private_copy(path, with_companions=True):
            pass
    with _opened(path, 0.0) as connection:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise NotAProject(str(path), "in_wal_mode")
    return Settled(notices=(Notice("converted", kept),))


# Copies


@contextlib.contextmanager
def private_copy(path: Path, *, with_companions: bool, checked: bool = True) -> Iterator[Path]:
    """A copy of the file in a folder of its own, which is deleted afterwards. The companions are applied to the copy or
    left out. The copy is not in WAL mode.

    ``checked``: raise NotAProject (``damaged``) if the pages of the copy are inconsistent.
    """
    with tempfile.TemporaryDirectory(prefix="duikan-") as folder, file_errors(str(path)):
        copy = Path(folder) / "copy.duikan"
        shutil.copyfile(path, copy)
        if with_companions:
            for ending in (JOURNAL, WAL):
                with contextlib.suppress(FileNotFoundError):
                    shutil.copyfile(beside(path, ending), f"{copy}{ending}")
        with _opened(copy, 0.0) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            if checked and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise NotAProject(str(path), "damaged")
        yield copy


def _keep(path: Path, ending: str, database: BinaryIO) -> str:
    """Copy the file, which is open as ``database``, and a companion to the folder of rescued files. Returns the path of
    the file's copy; empty if it could not be made. That is no reason to stop: SQLite would have rolled back without a
    copy."""
    try:
        folder = rescued_folder()
        stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        target = folder / f"{path.stem}-{stamp}{path.suffix}"
        database.seek(0)
        with open_private(target) as copy:
            shutil.copyfileobj(database, copy, _CHUNK)
        if beside(path, ending).exists():
            with (
                open_regular(beside(path, ending)) as companion,
                open_private(Path(f"{target}{ending}")) as copy,
            ):
                shutil.copyfileobj(companion, copy, _CHUNK)
        _forget_oldest(folder)
    except OSError:
        return ""
    return str(target)


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    for file in files[:-MOST_RESCUED]:
        file.unlink(missing_ok=True)
