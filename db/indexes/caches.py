"""The cache folder as a whole: how much it takes, and emptying it. All that is in it can be made again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from corpus.private_files import is_ours
from db.indexes.cache_file import cache_folder


def cache_bytes() -> int:
    """What the files in the cache folder take."""
    return sum(size for _, size in _files())


def clear_caches() -> int:
    """Delete the files in the cache folder, but those that Windows keeps for a program that uses them. Returns how many
    bytes are free again. Folders and links that lead elsewhere stay as they are, and what they lead to."""
    freed = 0
    for path, size in list(_files()):
        try:
            path.unlink()
        except OSError:
            continue
        freed += size
    return freed


def _files() -> Iterator[tuple[Path, int]]:
    for folder, _, names in os.walk(cache_folder()):
        for name in names:
            path = Path(folder, name)
            try:
                status = path.lstat()
            except OSError:
                continue
            if is_ours(status):
                yield path, status.st_size
