"""Emptying the cache folder deletes nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.indexes.caches import cache_bytes, clear_caches


def test_files_go_and_what_links_lead_to_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("DUIKAN_CACHE", str(cache))
    assert (cache_bytes(), clear_caches()) == (0, 0), "the folder need not exist"
    (cache / "search").mkdir(parents=True)
    (cache / "search" / "index.db").write_bytes(b"x" * 100)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "kept.duikan").write_bytes(b"project")
    (cache / "elsewhere").symlink_to(mine)
    (cache / "file").symlink_to(mine / "kept.duikan")
    assert cache_bytes() >= 100
    assert clear_caches() >= 100
    assert cache_bytes() == 0
    assert (mine / "kept.duikan").read_bytes() == b"project"
