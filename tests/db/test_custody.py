"""Opening a project, and its safety while it is open."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from db import migrations
from db.custody import Custody
from db.errors import NotAProject
from db.files.backup import backups_of
from db.tables.schema import VERSION
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
    custody.before_change("text")
    assert custody.backups() == []
    custody.close()
    custody = opened(closed)
    custody.before_change("text")
    (made,) = custody.backups()
    assert (made.reason, made.source) == ("text", os.path.realpath(closed))
    assert custody.notices == ()
    custody.close()


def test_a_damaged_project_is_read_from_what_is_whole_and_stays_as_it_is(closed: Path) -> None:
    spoil(closed, "claim")
    before = closed.read_bytes()
    custody = opened(closed)
    assert custody.file.read_only_reason == "damaged"
    with custody.file.read() as connection:
        claims = connection.exec_driver_sql("SELECT count(*) FROM claim").fetchone()
    assert claims == (1,), "the journal holds it"
    assert custody.lost == ()
    assert {finding.code for finding in custody.check()} == {"sqlite", "unreadable", "missing"}
    custody.before_change("text")
    custody.close()
    assert (closed.read_bytes(), backups_of(closed)) == (before, [])


@pytest.mark.parametrize(
    "alteration",
    [
        "UPDATE revision SET change = replace(change, '1', '2') WHERE seq = 1",
        "UPDATE revision SET kind = 'changed' WHERE seq = 1",
        "UPDATE operation SET time = '2026-01-01T00:00:00.000Z'",
    ],
)
def test_an_altered_journal_is_damage_although_all_rows_are_whole(closed: Path, alteration: str) -> None:
    custody = opened(closed)
    assert not custody.is_damaged()
    custody.close()
    with contextlib.closing(sqlite3.connect(closed)) as connection:
        connection.execute(alteration)
        connection.commit()
    custody = opened(closed)
    assert custody.is_damaged()
    custody.close()


def test_rows_that_are_lost_are_named(closed: Path) -> None:
    spoil(closed, "text_content")
    custody = opened(closed)
    assert "text_content" in {bad.table for bad in custody.lost}
    assert {"sqlite", "unreadable"} <= {finding.code for finding in custody.check()}
    custody.close()


def test_a_project_that_cannot_be_upgraded_leaves_no_lock_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    path = build.project_of(1, folder)
    monkeypatch.setattr(migrations, "STEPS", ())
    with pytest.raises(NotAProject):
        opened(path)
    assert list(folder.iterdir()) == [path]


def spoil(path: Path, table: str) -> None:
    """Overwrite the head of the first page of a table."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        words = "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = ?"
        page, size = connection.execute(words, (table,)).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : (page - 1) * size + 8] = b"\xff" * 8
    path.write_bytes(content)
