<<<<<<< HEAD
"""Rows are read one after the other, whatever of them is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from db.salvage import BadRow, Column, rows_of

COLUMNS: list[Column] = [("id", "TEXT", True), ("number", "INTEGER", False), ("words", "TEXT", True)]
ROWS = 200


def database(folder: Path) -> Path:
    path = folder / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (id, number, words)")
        rows = ((f"row-{number}", number, "词" * 200) for number in range(1, ROWS + 1))
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
        connection.commit()
    return path


def read(path: Path) -> tuple[list[int], list[BadRow]]:
    """Numbers of the good rows, and the bad ones."""
    with closing(sqlite3.connect(path)) as connection:
        found = list(rows_of(connection, "t", COLUMNS))
    good = [number for number, row in found if not isinstance(row, BadRow)]
    return good, [row for _, row in found if isinstance(row, BadRow)]


def test_whole_rows_are_all_read(tmp_path: Path) -> None:
    assert read(database(tmp_path)) == (list(range(1, ROWS + 1)), [])


def test_a_cell_that_is_wrong_costs_its_row_only(tmp_path: Path) -> None:
    path = database(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE t SET words = CAST(x'ff80' AS TEXT) WHERE rowid = 3")
        connection.execute("UPDATE t SET number = 'x' WHERE rowid = 5")
        connection.execute("UPDATE t SET words = NULL WHERE rowid = 7")
        connection.commit()
    good, bad = read(path)
    assert good == [number for number in range(1, ROWS + 1) if number not in (3, 5, 7)]
    assert bad == [
        BadRow("t", "row-3", 3, "unreadable"),
        BadRow("t", "row-5", 5, "type"),
        BadRow("t", "row-7", 7, "type"),
    ]


def test_a_page_that_is_lost_costs_its_rows_only(tmp_path: Path) -> None:
    path = database(tmp_path)
    content = bytearray(path.read_bytes())
    place = content.index(b"row-100") // 4096 * 4096
    content[place : place + 4096] = bytes(4096)
    path.write_bytes(content)
    good, bad = read(path)
    assert {1, ROWS} <= set(good)
    assert ROWS - 12 <= len(good) < ROWS
    assert [row.reason for row in bad] == ["unreadable"]
=======
"""The good rows of a table are read around the bad ones."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.salvage import BadRow, Column, rows_of

COLUMNS: list[Column] = [("id", "TEXT", True), ("low", "REAL", False), ("seq", "INTEGER", True)]
ROWS = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A table of some pages, without types of its own."""
    path = tmp_path / "a.db"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA page_size = 512")
        connection.execute('CREATE TABLE "claim" (id, low, seq)')
        connection.executemany(
            "INSERT INTO claim VALUES (?, ?, ?)",
            [(f"第{number}行", number / 2, number) for number in range(1, ROWS + 1)],
        )
    return path


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def test_a_whole_table_is_read_as_it_is(connection: sqlite3.Connection) -> None:
    read = list(rows_of(connection, "claim", COLUMNS))
    assert [number for number, _ in read] == list(range(1, ROWS + 1))
    assert read[6] == (7, {"id": "第7行", "low": 3.5, "seq": 7})
    assert connection.execute("SELECT id FROM claim").fetchone() == ("第1行",), "texts are texts again"


@pytest.mark.parametrize(
    ("assignment", "bad"),
    [
        ("seq = 'seven'", BadRow("claim", "第7行", 7, "type")),
        ("seq = NULL", BadRow("claim", "第7行", 7, "type")),
        ("id = NULL", BadRow("claim", "", 7, "type")),
        ("id = CAST(x'ff80' AS TEXT)", BadRow("claim", "", 7, "unreadable")),
    ],
)
def test_a_bad_cell_costs_its_row_only(connection: sqlite3.Connection, assignment: str, bad: BadRow) -> None:
    connection.execute(f"UPDATE claim SET {assignment} WHERE rowid = 7")
    read = dict(rows_of(connection, "claim", COLUMNS))
    assert read.pop(7) == bad
    assert len(read) == ROWS - 1
    assert not any(isinstance(row, BadRow) for row in read.values())


def test_a_cell_that_may_be_missing_is_no_fault(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE claim SET low = NULL WHERE rowid = 7")
    assert dict(rows_of(connection, "claim", COLUMNS))[7] == {"id": "第7行", "low": None, "seq": 7}


def test_a_damaged_page_costs_its_rows_and_those_after_it_are_read(path: Path) -> None:
    content = bytearray(path.read_bytes())
    page = content.index("第200行".encode()) // 512 * 512
    lost = sum(f"第{number}行".encode() in content[page : page + 512] for number in range(1, ROWS + 1))
    content[page : page + 512] = b"\xff" * 512
    path.write_bytes(content)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        read = list(rows_of(connection, "claim", COLUMNS))
    bad = [row for _, row in read if isinstance(row, BadRow)]
    assert [one.reason for one in bad] == ["unreadable"]
    good = [number for number, row in read if not isinstance(row, BadRow)]
    assert 0 < lost < 40
    assert lost <= ROWS - len(good) <= lost + 2, "at most one neighbour on either side goes too"
    assert bad[0].number < 200 < good[-1] == ROWS
>>>>>>> mirror2
