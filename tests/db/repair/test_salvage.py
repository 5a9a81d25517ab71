"""Rows are read one by one, whatever of them is damaged: rows 27 and 28 of the list of bad input."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from db.repair.salvage import BadRow, Column, rows_of

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
