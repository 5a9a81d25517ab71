"""Project files: created completely, never overwritten, and not written after being replaced."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from db.errors import Exists, NotAProject, ReadOnly, Replaced
from db.files.new_file import create_file
from db.store import Store
from db.tables.schema import APPLICATION_ID, VERSION
from tests.db import build


def test_a_project_is_one_plain_file(closed: Path) -> None:
    assert sorted(one.name for one in closed.parent.iterdir() if one.is_file()) == [closed.name]
    head = closed.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == VERSION
    assert head[18:20] == b"\x01\x01", "a rollback journal, never WAL"


def test_what_lies_there_is_never_overwritten(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(Exists):
        Store.create(closed, "另一个")
    with Store.open(closed) as store, pytest.raises(Exists):
        store.save_copy(closed)
    assert closed.read_bytes() == before


def test_a_project_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotAProject) as refused:
        Store.create(tmp_path / "none" / "a.duikan", "无")
    assert refused.value.reason == "missing"


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(_connection: sqlite3.Connection) -> None:
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        create_file(tmp_path / "a.duikan", fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")
@pytest.mark.parametrize("missing", [True, False])
def test_a_file_that_was_exchanged_while_open_is_not_written_to(closed: Path, missing: bool) -> None:
    copy = closed.with_name("copy.duikan")
    shutil.copy(closed, copy)
    with Store.open(closed, build.LIN) as store:
        tag = build.tag(store, "之前")
        if missing:
            closed.unlink()
        else:
            os.replace(copy, closed)
        writes: list[Callable[[], object]] = [lambda: build.tag(store, "之后"), store.undo]
        for write in writes:
            with pytest.raises(Replaced) as refused:
                write()
            assert refused.value.missing is missing
        assert tag.id in store.snapshot().tags, "what was open can still be read"
        store.save_copy(closed.with_name("saved.duikan"))
    with Store.open(closed.with_name("saved.duikan")) as saved:
        assert tag.id in saved.snapshot().tags
        assert saved.check() == []


@pytest.mark.parametrize("harm", ["page", "nothing"])
def test_what_another_program_writes_into_the_file_is_checked(closed: Path, harm: str) -> None:
    with Store.open(closed) as store:
        build.tag(store, "旧")
        whole = closed.read_bytes()
        start = 8 * 4096
        with closed.open("r+b") as file:
            file.seek(start)
            file.write(bytes(4096) if harm == "page" else whole[start : start + 4096])
        written = closed.read_bytes()
        if harm == "nothing":
            build.tag(store, "新")
            return
        for name in ("新", "又"):
            with pytest.raises(ReadOnly) as refused:
                build.tag(store, name)
            assert refused.value.reason == "damaged"
    assert closed.read_bytes() == written


def test_after_a_commit_that_fails_the_file_can_be_written_again(closed: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        claim = next(iter(store.snapshot().claims))
        with pytest.raises(IntegrityError), store._file.write() as connection:
            connection.exec_driver_sql("UPDATE claim SET article = 'none' WHERE id = ?", (claim,))
        assert build.tag(store, "之后").id in store.snapshot().tags


def test_a_backup_holds_what_is_committed(closed: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        committed = set(store.snapshot().tags) | {build.tag(store, "先").id}
        backup = store.custody.file.back_up("asked")
        build.tag(store, "后来")
        with Store.open(Path(backup.file), read_only=True) as kept:
            assert set(kept.snapshot().tags) == committed
