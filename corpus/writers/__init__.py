"""Formats that can be written, one object each."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from corpus.model import Archive
from corpus.writers import json_archive

__all__ = ["WRITERS", "Writer", "write_file"]


class Writer(Protocol):
    """Writes a project in one format."""

    id: str
    title: str
    suffixes: tuple[str, ...]

    def write(
        self,
        archive: Archive,
        out: BinaryIO | Callable[[bytes], object],
        *,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        """Write the project; ``progress`` takes rows done and rows in all, and raises to stop."""


WRITERS: tuple[Writer, ...] = (json_archive,)


def write_file(
    writer: Writer,
    archive: Archive,
    location: str | Path,
    *,
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Write the project to a file, whole or not at all: until all of it is on disk, an older file of that name stays
    as it was. Raises OSError, or what ``progress`` raises.
    """
    target = Path(os.path.realpath(location))
    handle, partial = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".partial", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            writer.write(archive, out, progress=progress)
            out.flush()
            os.fsync(out.fileno())
        _take_permissions(target, partial)
        os.replace(partial, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(partial)
        raise


def _take_permissions(target: Path, partial: str) -> None:
    """A temporary file is private; the finished one is as open as the file it replaces, or as any new file."""
    try:
        mode = target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    os.chmod(partial, mode)
