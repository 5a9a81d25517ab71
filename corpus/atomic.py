"""Atomic replacement of files."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from corpus.regular_files import refuse_irregular
from corpus.reserved_names import refuse_reserved

_PREFIX = 20
"""Characters of the file's name in the name of the temporary file. Chosen: at most 80 of the 255 bytes of a name."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Context manager that opens a temporary file for writing and moves it to ``path`` on exit. If anything fails, the
    existing file is unchanged. Symbolic links are followed: their target is replaced.

    Raises OSError, which names ``path``, also if ``path`` is a folder, a device or a pipe, which are never replaced;
    and ReservedName.
    """
    refuse_reserved(path)
    path = Path(os.path.realpath(path))
    refuse_irregular(path)
    partial = ""
    try:
        # The name is shortened, since it may already have the greatest length that the file system allows.
        prefix = f".{path.name[:_PREFIX]}."
        handle, partial = tempfile.mkstemp(prefix=prefix, suffix=".part", dir=path.parent)
        with _temporary(handle, partial, path) as file:
            yield file
    except OSError as error:
        # Errors of writing (a full disk) have no file name, and that of the temporary file means nothing to the caller.
        if error.filename is None or not partial or error.filename == partial:
            error.filename, error.filename2 = os.fspath(path), None
        raise


@contextlib.contextmanager
def _temporary(handle: int, partial: str, path: Path) -> Iterator[BinaryIO]:
    """The temporary file, open for writing; it is moved to ``path`` on success and deleted on failure."""
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(partial, _mode(path))
        os.replace(partial, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(partial)
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those a new one would have."""
    with contextlib.suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
