"""Names of files that mean something beside a project or a database, so that nothing else may be written there.

SQLite applies any ``-journal`` or ``-wal`` that it finds beside a database to that database, and the program takes a
``.NAME.lock`` for another session and deletes the drafts that a killed process left.
"""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

_OF_A_FILE = re.compile(
    r"(?P<journalled>.+)-(?:journal|wal|shm)|\.(?P<locked>.+)\.lock(?:\.[0-9a-f]{8})?",
    re.IGNORECASE | re.DOTALL,
)
"""SQLite's companions of a file, and the lock of a project with its draft."""
DRAFT = re.compile(r"\.duikan-[0-9a-f]{16}-[0-9a-f]{8}\.new")
"""A file that is built and not complete; see :mod:`db.files.drafts`."""
_PROJECT = ".duikan"
_MAGIC = b"SQLite format 3\0"


class ReservedName(OSError):
    """The name of a file to write is reserved. ``beside``: the project or database whose companion it would be."""

    def __init__(self, path: str, beside: str) -> None:
        super().__init__(
            errno.EINVAL, f"this name is reserved for a companion of {beside}; choose another", path
        )
        self.beside = beside


def refuse_reserved(path: str | os.PathLike[str]) -> None:
    """Raise ReservedName if a file at this path, or where a link there leads, would be taken for a companion of a
    project, whether that exists or not, or of another database, which exists."""
    for place in (Path(path), Path(os.path.realpath(path))):
        if DRAFT.fullmatch(place.name.lower().removesuffix("-journal")):
            raise ReservedName(os.fspath(path), "a new project")
        match = _OF_A_FILE.fullmatch(place.name)
        owner = match and (match["journalled"] or match["locked"])
        if owner and (owner.lower().endswith(_PROJECT) or _is_database(place.with_name(owner))):
            raise ReservedName(os.fspath(path), owner)


def _is_database(path: Path) -> bool:
    try:
        # A pipe would block.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False
