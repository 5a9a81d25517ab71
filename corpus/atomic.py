"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from corpus.regular_files import refuse_irregular

_SHOWN = 20
"""Characters of a file's name that its draft shows. Chosen: no more than 80 of the 255 bytes that a name may have."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` when it is complete; until then, and if anything goes wrong, what was
    there stays as it is. A link is followed: what it points to is replaced.

    Raises OSError, which names ``path``: also where a folder, a device or a pipe is, which are never replaced.
    """
    path = Path(os.path.realpath(path))
    refuse_irregular(path)
    partial = ""
    try:
        # The name is shortened, since a file system that takes it need not take a longer one.
        prefix = f".{path.name[:_SHOWN]}."
        handle, partial = tempfile.mkstemp(prefix=prefix, suffix=".part", dir=path.parent)
        with _moved(handle, partial, path) as file:
            yield file
    except OSError as error:
        # A full disk is told by whoever writes, who knows no name; and the draft is not what was asked for.
        if error.filename is None or not partial or error.filename == partial:
            error.filename, error.filename2 = os.fspath(path), None
        raise


@contextlib.contextmanager
def _moved(handle: int, partial: str, path: Path) -> Iterator[BinaryIO]:
    """The open draft, which becomes ``path`` in the end."""
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
