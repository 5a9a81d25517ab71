"""Files and folders that only their owner may read: caches, backups, settings with a key."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

FOLDER_MODE, FILE_MODE = 0o700, 0o600


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
    """Let only the owner read and write a file; makes an empty one where there is none, so that what is written next
    was never open to others. Does nothing where that cannot be done."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
        try:
            if os.name != "nt" and stat.S_IMODE(os.fstat(handle).st_mode) & 0o077:
                os.chmod(path, FILE_MODE)
        finally:
            os.close(handle)


def open_private(path: Path) -> BinaryIO:
    """Make a new file for writing that its owner alone may read. Raises OSError, FileExistsError for one that is
    there."""
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
