<<<<<<< HEAD
"""Locks that SQLite heeds, and SQLite's that are seen."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
=======
"""SQLite's locks, taken without SQLite: SQLite in another process must see ours, and we must see its."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
>>>>>>> mirror2
from pathlib import Path

import pytest

from db import file_locks
from tests.db import build

<<<<<<< HEAD
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
=======
HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
print("READY", flush=True)
sys.stdin.read()
"""
READING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0)
try:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    print("read")
except sqlite3.OperationalError as error:
    print(error)
>>>>>>> mirror2
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
<<<<<<< HEAD
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
=======
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
    return path


@contextlib.contextmanager
def held(path: Path, kind: str) -> Iterator[None]:
    """Another process has a transaction of that kind open."""
    process = build.child(HOLDING, str(path), kind)
    assert process.stdout is not None
    assert process.stdout.readline() == "READY\n"
    try:
        yield
    finally:
        process.communicate()


def answer(path: Path) -> str:
    """What SQLite in another process says when it wants to read."""
    return build.child(READING, str(path)).communicate()[0].strip()


def test_a_writer_is_seen_and_a_reader_is_none(database: Path) -> None:
    assert not file_locks.is_being_written(database)
    with held(database, "DEFERRED"):
        assert not file_locks.is_being_written(database)
    with held(database, "IMMEDIATE"):
        assert file_locks.is_being_written(database)
    assert not file_locks.is_being_written(database)


def test_a_transaction_of_this_process_is_known_without_touching_its_locks(database: Path) -> None:
    status = os.stat(database)
    identity = (status.st_dev, status.st_ino)
    file_locks.busy.add(identity)
    try:
        assert file_locks.is_being_written(database)
    finally:
        file_locks.busy.discard(identity)


def test_exclusive_keeps_sqlite_out_until_it_ends(database: Path) -> None:
    with file_locks.exclusive(database, 0) as file:
        assert file is not None
        assert file.read(6) == b"SQLite"
        assert answer(database) == "database is locked"
    assert answer(database) == "read"


@pytest.mark.parametrize("kind", ["DEFERRED", "IMMEDIATE"])
def test_exclusive_is_refused_while_others_are_at_it_and_holds_nothing_then(
    database: Path, kind: str
) -> None:
    with held(database, kind), file_locks.exclusive(database, 0.05) as file:
        assert file is None
        assert answer(database) == "read"
>>>>>>> mirror2
