"""Files that are built under another name beside their target, which they get when they are complete.

A killed process leaves its draft behind. It is deleted when the same target is next written or opened, and not by age:
the process that builds a draft holds a lock on it, which ends with the process. The name contains that of the target
only as a digest, so that it is short enough for every file system, and nobody else's file has such a name.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from corpus.private_files import is_ours
from corpus.reserved_names import DRAFT
from db.files import file_locks


@contextlib.contextmanager
def draft_of(path: Path, mode: int = 0o666) -> Iterator[BinaryIO]:
    """An empty file beside ``path``, open for reading and writing, which is deleted at the end of the block; its
    ``name`` is its path. ``mode``: its permissions, before those that the system takes away. Raises OSError, which
    names ``path``, if it cannot be created.

    With POSIX, closing another handle of the file, or ending a transaction of SQLite, releases the lock. So write
    through this handle, or in SQLite's exclusive locking mode.
    """
    remove_abandoned(path)
    draft = path.with_name(f"{_prefix(path)}{secrets.token_hex(4)}.new")
    try:
        with _created(draft, mode, path) as file, file_locks.building(file):
            yield file
    finally:
        _delete(draft)


def _created(draft: Path, mode: int, path: Path) -> BinaryIO:
    try:
        return open(draft, "x+b", opener=partial(os.open, mode=mode))
    except OSError as error:
        error.filename = str(path)
        raise


def remove_abandoned(path: Path) -> None:
    """Delete the drafts of ``path`` that no running process is building and that belong to the user. Those that cannot
    be examined or deleted stay."""
    with contextlib.suppress(OSError):
        for draft in path.parent.glob(f"{_prefix(path)}*.new"):
            with contextlib.suppress(OSError):
                if (
                    DRAFT.fullmatch(draft.name)
                    and _is_file_of_ours(draft)
                    and not file_locks.is_being_built(draft)
                ):
                    _delete(draft)


def _prefix(path: Path) -> str:
    return f".duikan-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}-"


def _is_file_of_ours(draft: Path) -> bool:
    status = draft.lstat()
    return stat.S_ISREG(status.st_mode) and is_ours(status)


def _delete(draft: Path) -> None:
    # The journal first: without its draft nobody would find it again.
    for file in (draft.with_name(draft.name + "-journal"), draft):
        file.unlink(missing_ok=True)
