"""Each project file has its own indexes."""

from __future__ import annotations

from pathlib import Path

from db.store import Store
from tests.db import build


def test_another_copy_of_a_project_has_another_file(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    with build.project(tmp_path, index_folder=folder) as store:
        store.index_pending(60)
        store.save_copy(tmp_path / "copy.duikan")
        with Store.open(tmp_path / "copy.duikan", index_folder=folder) as copy:
            copy.index_pending(60)
        assert len({path.stem for path in folder.iterdir()}) == 2
        with Store.open(store.location, index_folder=folder) as again:
            again.index_pending(60)
        assert len({path.stem for path in folder.iterdir()}) == 2
