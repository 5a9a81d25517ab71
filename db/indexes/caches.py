"""The cache folder as a whole: its size, and emptying it. Everything in it can be rebuilt."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from corpus.private_files import is_ours
from db.indexes.cache_file import cache_folder


def cache_bytes() -> int:
    """Total size of the files in the cache folder."""
    return sum(size for _, size in _files())


def clear_caches() -> int:
    """Delete the files in the cache folder, except those that Windows keeps because they are in use. Returns the number
    of bytes freed. Folders and links are kept."""
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
