"""How a project is opened, and what keeps it safe while it is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.custody import Custody
from db.errors import NotAProject
from db.schema import VERSION
from tests.db import build


def opened(path: Path, *, read_only: bool = False) -> Custody:
    return Custody.open(path, build.LIN, read_only=read_only, busy_timeout=1)


def test_an_older_project_is_upgraded_after_a_backup_or_left_alone(tmp_path: Path) -> None:
    path = build.project_of(1, tmp_path)
    before = path.read_bytes()
    custody = opened(path, read_only=True)
    assert (custody.check(), custody.backups()) == ([], [])
    custody.close()
    assert path.read_bytes() == before
    custody = opened(path)
    assert [made.reason for made in custody.backups()] == ["upgrade"]
    custody.close()
    assert int.from_bytes(path.read_bytes()[60:64], "big") == VERSION


def test_an_edit_is_preceded_by_a_backup_unless_the_project_may_only_be_read(closed: Path) -> None:
    custody = opened(closed, read_only=True)
    custody.before("replace_text")
    assert custody.backups() == []
    custody.close()
    custody = opened(closed)
    custody.before("replace_text")
    (made,) = custody.backups()
    assert (made.reason, made.source) == ("text", os.path.realpath(closed))
    assert custody.notices == ()
    custody.close()


def test_of_a_damaged_project_the_good_rows_are_read_and_the_others_named(closed: Path) -> None:
    root = _root_page_of_claims(closed)
    content = bytearray(closed.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    content[(root - 1) * size : (root - 1) * size + 8] = b"\xff" * 8
    closed.write_bytes(content)
    custody = opened(closed)
    assert custody.file.read_only_reason == "damaged"
    assert {bad.table for bad in custody.lost} >= {"claim"}
    assert {finding.code for finding in custody.check()} >= {"sqlite", "unreadable"}
    custody.close()
    assert closed.read_bytes() == content


def test_a_refused_project_leaves_no_lock_behind(tmp_path: Path) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    path = folder / "a.duikan"
    path.write_bytes(b"no project at all")
    with pytest.raises(NotAProject):
        opened(path)
    assert list(folder.iterdir()) == [path]


def _root_page_of_claims(path: Path) -> int:
    import contextlib
    import sqlite3

    with contextlib.closing(sqlite3.connect(path)) as connection:
        return int(
            connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'claim'").fetchone()[0]
        )
