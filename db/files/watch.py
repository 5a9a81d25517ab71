"""Detection of changes to a project file by other programs.

SQLite trusts its cached pages while the change counter in the file's header stays the same. A program that copies
another state of the project into the file may copy an equal counter. So size, times and header are compared as well.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from corpus.regular_files import open_regular
from db.errors import Replaced

_HEADER = 100
"""Bytes of the header of an SQLite file (file format, 1.3)."""
_COUNTER = slice(24, 28)
"""The file change counter in the header (file format, 1.3)."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The properties by which two states of a file are distinguished."""

    size: int
    modified: int
    """Nanoseconds, as :attr:`changed`."""
    changed: int
    header: bytes
    """The first bytes of the file, except those that state which version of SQLite wrote it."""

    @property
    def counter(self) -> int:
        """SQLite's change counter, which each commit increases by one."""
        return int.from_bytes(self.header[_COUNTER], "big")


class FileWatch:
    """The file that a path referred to when it was opened, through a handle of its own.

    The handle stays open until :meth:`close`: with POSIX, closing any handle of a file releases the locks that SQLite
    holds on it in this process.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = open_regular(path)
        status = os.fstat(self._file.fileno())
        self.identity = status.st_dev, status.st_ino

    def stamp(self) -> Stamp:
        """The present state of the file, even if it was deleted."""
        status = os.fstat(self._file.fileno())
        self._file.seek(0)
        header = os.read(self._file.fileno(), _HEADER)
        return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, header[: _HEADER - 4])

    def is_in_place(self) -> bool:
        """Whether the path still refers to the file."""
        try:
            return file_identity(self.path) == self.identity
        except Replaced:
            return False

    def check_identity(self) -> None:
        """Raise Replaced unless the path still refers to the file."""
        if file_identity(self.path) != self.identity:
            raise Replaced(str(self.path))

    def close(self) -> None:
        """Close the handle. Calling it again has no effect."""
        self._file.close()


def file_identity(path: Path) -> tuple[int, int]:
    """Device and inode of a file. Raises Replaced if there is none."""
    try:
        status = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        raise Replaced(str(path), missing=True) from None
    return status.st_dev, status.st_ino
