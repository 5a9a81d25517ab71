"""Rollback journals are checked by their effect: the one of an interrupted transaction is distinguished from stale and
crafted ones."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.files.rollback_journal import Standing, standing_of

ROWS = 3_000


def journal_of(path: Path) -> Path:
    return Path(f"{path}-journal")


def standing(path: Path, journal: Path | None = None) -> Standing:
    with path.open("rb") as database:
        return standing_of(journal or journal_of(path), database)[0]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (number, words)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", ((n, os.urandom(500)) for n in range(ROWS)))
        connection.commit()
    return path


def interrupted(database: Path, *statements: str, spilling: bool, marked: bool = True) -> Path:
    """A copy of the database, with its journal, in the midst of a transaction; the original commits it. ``marked``: the
    first page is written first, as the program does."""
    copy = database.with_name("interrupted.db")
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA cache_size = {10 if spilling else 10_000}")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("BEGIN IMMEDIATE")
        if marked:
            connection.execute("PRAGMA user_version = 0")
        for statement in statements:
            connection.execute(statement)
        shutil.copy(database, copy)
        shutil.copy(journal_of(database), journal_of(copy))
        connection.execute("COMMIT")
    return copy


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE t SET words = zeroblob(600) WHERE number > 100",
        "INSERT INTO t SELECT number, zeroblob(900) FROM t",
    ],
)
def test_the_journal_of_an_interrupted_transaction_is_hot(
    database: Path, statement: str, marked: bool
) -> None:
    copy = interrupted(database, statement, spilling=True, marked=marked)
    assert standing(copy) is Standing.HOT
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (ROWS,)


def test_the_journal_of_a_transaction_that_wrote_nothing_yet_is_idle(database: Path) -> None:
    copy = interrupted(database, "UPDATE t SET words = 1 WHERE number = 7", spilling=False)
    assert standing(copy) is Standing.IDLE, "SQLite writes the magic when the journal is synced"


def test_a_journal_of_an_earlier_state_is_stale(database: Path) -> None:
    copy = interrupted(database, "UPDATE t SET words = 1", spilling=True)
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("INSERT INTO t VALUES (1, 2)")
    assert standing(database, journal_of(copy)) is Standing.STALE


def test_a_header_alone_would_cut_the_file_and_is_stale(database: Path) -> None:
    header = bytes.fromhex("d9d505f920a163d7") + b"".join(n.to_bytes(4, "big") for n in (0, 7, 3, 512, 4096))
    journal_of(database).write_bytes(header.ljust(512, b"\0"))
    assert standing(database) is Standing.STALE
    with closing(sqlite3.connect(database)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT count(*) FROM t").fetchone()  # what happens when SQLite is asked first


def test_a_super_journal_is_named(database: Path) -> None:
    name = b"/home/somebody/thesis.docx"
    tail = len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + bytes.fromhex("d9d505f920a163d7")
    journal_of(database).write_bytes(bytes(500) + b"x" + name + tail)
    assert standing(database) is Standing.IDLE, "SQLite ignores what begins with a zero"
    journal_of(database).write_bytes(b"x" * 500 + name + tail)
    with database.open("rb") as file:
        assert standing_of(journal_of(database), file) == (Standing.NAMES_ANOTHER, name.decode())


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"", Standing.IDLE), (bytes(512), Standing.IDLE), (b"no journal at all" * 99, Standing.STALE)],
)
def test_what_is_no_journal(database: Path, content: bytes, expected: Standing) -> None:
    journal_of(database).write_bytes(content)
    assert standing(database) is expected


def test_a_journal_whose_first_page_was_altered_is_stale(database: Path) -> None:
    copy = interrupted(database, "UPDATE t SET words = zeroblob(600)", spilling=True)
    words = bytearray(journal_of(copy).read_bytes())
    at = words.index(copy.read_bytes()[:24])
    # The checksum is over every 200th byte, so it does not notice.
    words[at + 27] ^= 1
    journal_of(copy).write_bytes(words)
    assert standing(copy) is Standing.STALE


def test_the_first_page_is_found_behind_other_segments(database: Path) -> None:
    copy = interrupted(
        database,
        f"UPDATE t SET words = zeroblob(500) WHERE number < {ROWS // 2}",
        "PRAGMA user_version = 0",
        f"UPDATE t SET words = zeroblob(500) WHERE number >= {ROWS // 2}",
        spilling=True,
        marked=False,
    )
    words = bytearray(journal_of(copy).read_bytes())
    at = words.index(copy.read_bytes()[:24])
    assert words[:at].count(words[:8]) > 1
    assert standing(copy) is Standing.HOT
    words[at + 27] ^= 1
    journal_of(copy).write_bytes(words)
    assert standing(copy) is Standing.STALE
