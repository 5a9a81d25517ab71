"""A new file gets its name only when complete, and no file is overwritten."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from pathlib import Path

import pytest

from db.errors import Exists, NotAProject
from db.files.new_file import create_file, make_file, publish
from db.tables.schema import APPLICATION_ID, VERSION


def fill(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO meta VALUES ('project', '渡轮')")


def test_a_new_file_is_a_project_with_what_was_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"
    create_file(path, fill)
    assert list(tmp_path.iterdir()) == [path]
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("SELECT value FROM meta").fetchall() == [("渡轮",)]


def test_it_has_its_name_only_when_it_is_complete_and_a_failure_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"

    def fail(connection: sqlite3.Connection) -> None:
        fill(connection)
        assert not path.exists()
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        create_file(path, fail)
    assert list(tmp_path.iterdir()) == []


def test_where_it_cannot_be_made_nothing_is_built(tmp_path: Path) -> None:
    def never(connection: sqlite3.Connection) -> None:
        raise AssertionError

    there = tmp_path / "a.duikan"
    there.symlink_to(tmp_path / "nowhere")
    with pytest.raises(Exists):
        make_file(there, never)
    with pytest.raises(NotAProject) as refused:
        make_file(tmp_path / "no folder" / "a.duikan", never)
    assert refused.value.reason == "missing"


@pytest.mark.parametrize("with_links", [True, False])
def test_a_file_that_was_put_there_meanwhile_is_kept(
    tmp_path: Path, with_links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not with_links:
        monkeypatch.setattr(os, "link", _no_links)
    draft, path = tmp_path / "draft", tmp_path / "a.duikan"
    draft.write_bytes(b"ours")
    path.write_bytes(b"theirs")
    with pytest.raises(Exists):
        publish(draft, path)
    assert path.read_bytes() == b"theirs"
    path.unlink()
    publish(draft, path)
    assert path.read_bytes() == b"ours"


def _no_links(*_: object) -> None:
    raise OSError(95, "no hard links")


@pytest.mark.parametrize("length", [83, 81])
def test_a_name_that_is_too_long_is_the_one_that_was_asked_for(tmp_path: Path, length: int) -> None:
    # Too long by itself, and only for its journal.
    path = tmp_path / f"{'长' * length}.duikan"
    with pytest.raises(OSError, match=r".") as refused:
        make_file(path, lambda connection: None)
    assert (refused.value.errno, refused.value.filename) == (errno.ENAMETOOLONG, str(path))
    assert list(tmp_path.iterdir()) == []
