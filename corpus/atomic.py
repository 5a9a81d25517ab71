"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` when it is complete; until then, and if anything goes wrong, what was
    there stays as it is. A link is followed: what it points to is replaced."""
    path = Path(os.path.realpath(path))
    try:
        with _written(path) as file:
            yield file
    except OSError as error:
        if error.filename is None:
            # A full disk is told by whoever writes, who knows no name.
            error.filename = os.fspath(path)
        raise


@contextlib.contextmanager
def _written(path: Path) -> Iterator[BinaryIO]:
    handle, partial = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
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
