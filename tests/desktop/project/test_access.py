"""Whether the open project is writable."""

from __future__ import annotations

from pathlib import Path

from db.store import Store
from desktop.project.access import Access, access_of
from tests.db import build
from tests.db.files.test_open_elsewhere import HOLDING


def test_a_project_of_ones_own_can_be_written(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "甲", "林晓") as store:
        assert access_of(store) == Access()
    with Store.open(tmp_path / "a.duikan", read_only=True) as store:
        assert access_of(store) == Access("asked")


def test_who_holds_it_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    Store.create(folder / "a.duikan", "甲", "林晓").close()
    process = build.child(HOLDING, str(folder / "a.duikan"))
    assert process.stdout is not None
    assert process.stdout.readline() == "READY\n"
    with Store.open(folder / "a.duikan", "林晓") as store:
        access = access_of(store)
    process.communicate("\n")
    assert access.read_only_reason == "elsewhere"
    assert access.holder is not None
    assert (access.holder.process, access.stale) == (process.pid, False)
