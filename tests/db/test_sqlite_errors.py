<<<<<<< HEAD
"""SQLite's errors are told as what they mean."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from db.errors import NotAProject
from db.sqlite_errors import file_errors, translate, world_errors


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
=======
"""What SQLite says, as it really says it, and what is made of it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import DiskFull, Locked, NotAProject, ReadOnly, Replaced, StoreError
from db.sqlite_errors import file_errors, translate, world_errors


def locked(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with contextlib.closing(sqlite3.connect(path, timeout=0)) as connection:
            connection.execute("SELECT * FROM a")


def full(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA max_page_count = 3")
        connection.execute("INSERT INTO a VALUES (zeroblob(100000))")


def read_only(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("INSERT INTO a VALUES (1)")


def missing(path: Path) -> None:
    path.unlink(missing_ok=True)
    sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)


def no_database(path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT * FROM a")


def no_text(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT CAST(x'ff80' AS TEXT)").fetchone()


def no_end(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.set_progress_handler(lambda: 1, 1)
        connection.execute("SELECT * FROM a").fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
    return path


@pytest.mark.parametrize(
    ("mishap", "error", "facts"),
    [
        (locked, Locked, {}),
        (full, DiskFull, {"reason": "full"}),
        (read_only, ReadOnly, {"reason": "folder"}),
        (missing, Replaced, {"missing": True}),
        (no_database, NotAProject, {"reason": "damaged"}),
        (no_text, NotAProject, {"reason": "damaged", "detail": "a text is not UTF-8"}),
        (no_end, NotAProject, {"detail": "reading it does not end"}),
    ],
)
def test_what_the_world_prevents_has_its_error(
    path: Path, mishap: Callable[[Path], None], error: type[StoreError], facts: dict[str, object]
) -> None:
    for translating in (world_errors, file_errors):
        with pytest.raises(error) as raised, translating(str(path)):
            mishap(path)
        assert raised.value.path == str(path)
        assert {name: getattr(raised.value, name) for name in facts} == facts


def test_a_fault_of_the_program_stays_one_unless_only_the_file_can_be_to_blame(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="no such table"), world_errors(str(path)):
            connection.execute("SELECT * FROM elsewhere")
        with pytest.raises(NotAProject) as damaged, file_errors(str(path)):
            connection.execute("SELECT * FROM elsewhere")
    assert (damaged.value.reason, damaged.value.detail) == ("damaged", "no such table: elsewhere")


def test_what_is_not_of_sqlite_passes(path: Path) -> None:
    assert translate(RuntimeError("decode"), str(path)) is None
    with pytest.raises(KeyError), world_errors(str(path)):
        raise KeyError
>>>>>>> mirror2
