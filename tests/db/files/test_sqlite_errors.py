"""SQLite's errors are translated by their meaning."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import NotAProject, ReadOnly, Replaced
from db.files.sqlite_errors import file_errors, translate, world_errors


def test_a_wrong_statement_is_a_fault_of_the_program_or_of_the_file() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.OperationalError), world_errors("a"):
            connection.execute("SELECT nothing")
        with pytest.raises(NotAProject) as refused, file_errors("a"):
            connection.execute("SELECT nothing")
    assert (refused.value.reason, refused.value.path) == ("damaged", "a")


def test_a_text_that_is_not_utf_8_is_damage() -> None:
    connection = sqlite3.connect(":memory:")
    with closing(connection), pytest.raises(NotAProject) as refused, world_errors("a"):
        connection.execute("SELECT CAST(x'ff80' AS TEXT)").fetchone()
    assert refused.value.detail == "a text is not UTF-8"
    assert translate(ValueError("x"), "a") is None


def test_a_file_that_was_moved_is_told_from_one_that_may_only_be_read(tmp_path: Path) -> None:
    def failure(code: int) -> sqlite3.OperationalError:
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = code
        return error

    there, gone = tmp_path / "a.duikan", tmp_path / "b.duikan"
    there.touch()
    moved = translate(failure(sqlite3.SQLITE_READONLY_DBMOVED), str(gone))
    assert isinstance(moved, Replaced) and moved.missing
    replaced = translate(failure(sqlite3.SQLITE_READONLY_DBMOVED), str(there))
    assert isinstance(replaced, Replaced) and not replaced.missing
    assert isinstance(translate(failure(sqlite3.SQLITE_READONLY), str(there)), ReadOnly)
