"""Whether the open project may be written to."""

from __future__ import annotations

from pathlib import Path

from db.store import Store
from desktop.project.standing import Standing, standing_of
from tests.db import build
from tests.db.test_open_elsewhere import HOLDING


def test_a_project_of_ones_own_can_be_written(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "甲", "林晓") as store:
        assert standing_of(store) == Standing()
    with Store.open(tmp_path / "a.duikan", read_only=True) as store:
        assert standing_of(store) == Standing("asked")


def test_who_holds_it_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    Store.create(folder / "a.duikan", "甲", "林晓").close()
    process = build.child(HOLDING, str(folder / "a.duikan"))
    assert process.stdout is not None
    assert process.stdout.readline() == "READY\n"
    with Store.open(folder / "a.duikan", "林晓") as store:
        standing = standing_of(store)
    process.communicate("\n")
    assert standing.read_only_reason == "elsewhere"
    assert standing.holder is not None
    assert (standing.holder.process, standing.stale) == (process.pid, False)
