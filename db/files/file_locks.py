"""The locks that SQLite puts on a database file, taken without SQLite on the same bytes in the same order.

POSIX releases all locks of a process on a file when it closes any handle of it. So these functions must not be used
while this process has a transaction open on the file; :data:`busy` lists such files.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl
else:
    import msvcrt

_PENDING = 0x40000000
"""The bytes that SQLite locks (``PENDING_BYTE`` and following in ``os.h``), part of its file format."""
_RESERVED = _PENDING + 1
_SHARED = _PENDING + 2
_SHARED_SIZE = 510
_BUILDING = _SHARED + _SHARED_SIZE
"""The byte that is locked while a file is built; SQLite locks none behind :data:`_SHARED`."""
_PAUSE = 0.02
"""Seconds between two attempts. Chosen: short enough not to be noticed."""

busy: set[tuple[int, int]] = set()
"""Device and inode of each file in which this process has a write transaction open, or which it builds."""


def is_being_written(path: Path) -> bool:
    """Whether a process holds SQLite's RESERVED lock: it is writing, and a journal beside the file belongs to it."""
    return _is_locked(path, _RESERVED)


def is_being_built(path: Path) -> bool:
    """Whether a process is in :func:`building` with this file."""
    return _is_locked(path, _BUILDING)


def _is_locked(path: Path, place: int) -> bool:
    status = os.stat(path)
    if (status.st_dev, status.st_ino) in busy:
        return True
    with path.open("rb") as file:
        taken = _take(file, place, 1, exclusive=False)
        if taken:
            _release(file, place, 1)
    return not taken


@contextlib.contextmanager
def building(file: BinaryIO) -> Iterator[None]:
    """Mark a new file, open for reading and writing, as being built by this process, until the end of the block. Where
    the file system has no locks, it is not marked for other processes."""
    status = os.fstat(file.fileno())
    identity = status.st_dev, status.st_ino
    with contextlib.suppress(OSError):
        _take(file, _BUILDING, 1, exclusive=True)
    busy.add(identity)
    try:
        yield
    finally:
        # Closing the file releases the lock.
        busy.discard(identity)


@contextlib.contextmanager
def exclusive(path: Path, timeout: float) -> Iterator[BinaryIO | None]:
    """Prevent other processes from reading and writing the database, as SQLite does during a rollback. Yields the file,
    open for reading and writing, or None if the locks could not be taken within ``timeout`` seconds. Do not open and
    close the file again inside, which would release the locks. Raises OSError for a file that cannot be written."""
    deadline = time.monotonic() + timeout
    ranges = ((_RESERVED, 1), (_PENDING, 1), (_SHARED, _SHARED_SIZE))
    with path.open("r+b") as file:
        while not _take_all(file, ranges):
            if time.monotonic() >= deadline:
                yield None
                return
            time.sleep(_PAUSE)
        try:
            yield file
        finally:
            for start, length in ranges:
                _release(file, start, length)


def _take_all(file: BinaryIO, ranges: tuple[tuple[int, int], ...]) -> bool:
    for number, (start, length) in enumerate(ranges):
        if not _take(file, start, length, exclusive=True):
            for taken, taken_length in ranges[:number]:
                _release(file, taken, taken_length)
            return False
    return True


def _take(file: BinaryIO, start: int, length: int, *, exclusive: bool) -> bool:
    try:
        if sys.platform != "win32":
            kind = fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH
            fcntl.lockf(file, kind | fcntl.LOCK_NB, length, start)
        else:
            file.seek(start)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, length)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _release(file: BinaryIO, start: int, length: int) -> None:
    if sys.platform != "win32":
        fcntl.lockf(file, fcntl.LOCK_UN, length, start)
    else:
        file.seek(start)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, length)
