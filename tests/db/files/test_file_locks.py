"""Locks that SQLite respects, and detection of SQLite's own."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.files import file_locks
from tests.db import build

pytestmark = pytest.mark.skipif(os.name == "nt", reason="tried on POSIX")

READING = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0).execute("SELECT * FROM t").fetchall()
    print("read")
except sqlite3.OperationalError as error:
    print(error)
"""
HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT * FROM t").fetchall()
print("HELD", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    return path


def test_nobody_reads_while_the_exclusive_lock_is_held(database: Path) -> None:
    with file_locks.exclusive(database, 0) as file:
        assert file is not None
        assert build.child(READING, str(database)).communicate()[0] == "database is locked\n"
    assert build.child(READING, str(database)).communicate()[0] == "read\n"


@pytest.mark.parametrize(("how", "writing"), [("BEGIN IMMEDIATE", True), ("BEGIN", False)])
def test_who_writes_and_who_reads_is_seen(database: Path, how: str, writing: bool) -> None:
    holder = build.child(HOLDING, str(database), how)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "HELD\n"
    assert file_locks.is_being_written(database) is writing
    with file_locks.exclusive(database, 0.05) as file:
        assert file is None
    holder.communicate("\n")
    assert not file_locks.is_being_written(database)


def test_a_transaction_of_this_process_is_known(database: Path) -> None:
    status = database.stat()
    file_locks.busy.add((status.st_dev, status.st_ino))
    try:
        assert file_locks.is_being_written(database)
    finally:
        file_locks.busy.clear()
