"""The verb ``caches``: text output."""

from __future__ import annotations

from pathlib import Path

from db.indexes.cache_file import cache_folder
from tests.terminal import Terminal


def test_the_caches_of_searches_are_told_and_emptied(sample: Path, terminal: Terminal) -> None:
    terminal.run("search", sample, "轮渡")
    (told,) = terminal.lines("caches")
    assert (told["folder"], told["freed"]) == (str(cache_folder()), 0)
    assert told["bytes"] > 0
    status, out, err = terminal.run("caches", "--clear")
    assert (status, out) == (0, "")
    assert f"Cleared {told['bytes'] / 1e6:.1f} MB" in err
    assert terminal.lines("caches") == [{"folder": str(cache_folder()), "bytes": 0, "freed": 0}]
    assert terminal.lines("search", sample, "轮渡"), "what is needed is made again"
