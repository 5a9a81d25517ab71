"""A project file replaced while it is open is detected before anything is read or written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from db import edits
from db.errors import Replaced
from db.files.watch import FileWatch
from db.store import Store
from tests.db import build


def copied_over(source: Path, target: Path, *, times: bool = False) -> None:
    """Copy in place, as programs do that synchronise folders: the inode stays."""
    inode = target.stat().st_ino
    shutil.copyfile(source, target)
    if times:
        shutil.copystat(source, target)
    assert target.stat().st_ino == inode


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """A project, and a copy of it, each with an edit of its own; they have the same size and change counter."""
    with build.project(tmp_path) as store:
        path = Path(store.location)
    copy = tmp_path / "copy.duikan"
    shutil.copy(path, copy)
    for one, name in ((path, "此"), (copy, "彼")):
        with Store.open(one, build.LIN) as store:
            build.tag(store, name)
    assert path.stat().st_size == copy.stat().st_size
    assert path.read_bytes()[24:40] == copy.read_bytes()[24:40], "SQLite alone would not notice"
    return path, copy


def test_another_state_copied_into_the_file_is_told_at_once(pair: tuple[Path, Path]) -> None:
    path, copy = pair
    with Store.open(path, build.LIN) as store:
        before = store.snapshot()
        copied_over(copy, path, times=True)
        for act in (store.refresh, store.snapshot, lambda: build.tag(store, "又"), store.undo, store.refresh):
            with pytest.raises(Replaced) as refused:
                act()
            assert not refused.value.missing
    assert [tag.name for tag in before.tags.values()] == ["此"]
    with Store.open(path) as store:
        assert store.check() == []
        assert [tag.name for tag in store.snapshot().tags.values()] == ["彼"], (
            "nothing was written to the other state"
        )


def test_an_older_state_copied_into_the_file_is_told_at_once(pair: tuple[Path, Path], tmp_path: Path) -> None:
    path, _ = pair
    older = tmp_path / "older.duikan"
    shutil.copy(path, older)
    with Store.open(path, build.LIN) as store:
        build.tag(store, "又")
        copied_over(older, path)
        with pytest.raises(Replaced):
            store.refresh()


def test_a_state_that_goes_on_from_ours_is_taken_over(pair: tuple[Path, Path], tmp_path: Path) -> None:
    path, _ = pair
    further = tmp_path / "further.duikan"
    with Store.open(path, build.LIN) as store:
        snapshot = store.snapshot()
        shutil.copy(path, further)
        with Store.open(further, build.SHEN) as elsewhere:
            build.claim(elsewhere)
        copied_over(further, path)
        changes = store.refresh()
        assert changes is not None
        snapshot.apply(changes)
        assert len(snapshot.claims) == 1
        store.perform(edits.create_tag, "之后")
        assert store.check() == []


def test_what_is_no_project_any_more_is_told_as_replaced(pair: tuple[Path, Path]) -> None:
    path, _ = pair
    with Store.open(path, build.LIN) as store:
        path.write_bytes(b"half a file")
        with pytest.raises(Replaced):
            store.refresh()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_file_that_went_away_is_told_on_refresh(pair: tuple[Path, Path], how: str) -> None:
    path, copy = pair
    with Store.open(path, build.LIN) as store:
        assert store.refresh() is None
        if how == "deleted":
            path.unlink()
        elif how == "moved":
            path.rename(path.with_name("moved.duikan"))
        else:
            os.replace(copy, path)
        with pytest.raises(Replaced) as refused:
            store.refresh()
        assert refused.value.missing is (how != "replaced")


def test_touching_the_file_is_no_change(pair: tuple[Path, Path]) -> None:
    path, _ = pair
    with Store.open(path, build.LIN) as store:
        os.utime(path)
        assert store.refresh() is None
        build.tag(store, "又")


def test_a_stamp_differs_when_only_the_times_do(pair: tuple[Path, Path]) -> None:
    path, _ = pair
    watch = FileWatch(path)
    before = watch.stamp()
    assert watch.stamp() == before
    os.utime(path, ns=(1, 1))
    assert watch.stamp() != before
    watch.close()
