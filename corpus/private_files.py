"""Files and folders that only their owner may read: caches, backups, settings with a key."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

FOLDER_MODE, FILE_MODE = 0o700, 0o600
"""Permissions for the owner alone."""


def private_folder(path: Path) -> Path:
    """Make a folder, and those above it that are missing, for their owner alone. A folder that exists and is ours is
    closed to others. Raises OSError, PermissionError for one that belongs to somebody else."""
    missing = [path, *(above for above in path.parents if not above.exists())] if not path.exists() else []
    for folder in reversed(missing):
        folder.mkdir(FOLDER_MODE, exist_ok=True)
    status = path.stat()
    if not is_ours(status):
        raise PermissionError(f"{path} belongs to somebody else")
    if os.name != "nt" and stat.S_IMODE(status.st_mode) & 0o077:
        os.chmod(path, FOLDER_MODE)
    return path


def keep_private(path: Path) -> None:
    """Make a file readable and writable for its owner only. A missing file is created empty, so that its content is
    never readable for others. Errors are ignored."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
        try:
            if os.name != "nt" and stat.S_IMODE(os.fstat(handle).st_mode) & 0o077:
                os.chmod(path, FILE_MODE)
        finally:
            os.close(handle)


def open_private(path: Path) -> BinaryIO:
    """Create a file for writing that only its owner may read. Raises OSError; FileExistsError if it exists."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, FILE_MODE), "wb")


def is_private(path: Path) -> bool:
    """Whether nobody but the owner, who is us, can have written the file. On Windows the profile folder's own
    protection is relied on."""
    try:
        status = path.stat()
    except OSError:
        return False
    return is_ours(status) and stat.S_ISREG(status.st_mode) and not stat.S_IMODE(status.st_mode) & 0o022


def is_ours(status: os.stat_result) -> bool:
    """Whether a file belongs to the user who runs the program."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
