"""Formats that can be written, one object each."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Protocol

from corpus.archive import Archive
from corpus.writers import json_archive

__all__ = ["WRITERS", "Writer"]


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
