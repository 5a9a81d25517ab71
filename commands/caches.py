"""The verb ``caches``."""

from __future__ import annotations

from commands.listing import print_lines
from commands.terminal import say
from db.indexes.cache_file import cache_folder
from db.indexes.caches import cache_bytes, clear_caches


def caches(*, clear: bool, as_json: bool) -> int:
    """Print where the caches are and how large they are; with ``clear``, empty them first. Returns the exit status."""
    freed = clear_caches() if clear else 0
    folder, left = str(cache_folder()), cache_bytes()
    if as_json:
        print_lines([{"folder": folder, "bytes": left, "freed": freed}])
    elif clear:
        say(f"Cleared {_megabytes(freed)} in {folder}. It is rebuilt when needed.")
    else:
        say(f"{_megabytes(left)} in {folder}. All of it can be rebuilt; --clear empties it.")
    return 0


def _megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"
