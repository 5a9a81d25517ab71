<<<<<<< HEAD
"""SQLite does not do more, or for longer, than it may."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
=======
"""What a statement may not do on a connection to a file from anywhere."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
>>>>>>> mirror2

import pytest

from db.limits import LONGEST_CELL, deadline, set_limits

<<<<<<< HEAD
ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_a_statement_that_does_not_end_is_interrupted() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        start = time.monotonic()
        with deadline(connection, 0.1), pytest.raises(sqlite3.OperationalError) as stopped:
            connection.execute(ENDLESS).fetchone()
        assert stopped.value.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT
        assert time.monotonic() - start < 5
        # Afterwards there is no deadline any more.
        time.sleep(0.15)
        bounded = ENDLESS.replace("FROM n)", "FROM n LIMIT 100000)")
        assert connection.execute(bounded).fetchone() == (100_000,)


def test_no_other_database_can_be_attached_and_no_cell_is_longer_than_allowed() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        set_limits(connection)
        with pytest.raises(sqlite3.OperationalError, match="too many attached"):
            connection.execute("ATTACH ':memory:' AS another")
        with pytest.raises(sqlite3.DataError):
            connection.execute(f"SELECT zeroblob({LONGEST_CELL + 1})").fetchone()
=======
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        set_limits(connection)
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        f"SELECT zeroblob({LONGEST_CELL + 1})",
        f"SELECT 1 {' ' * 1_000_000}",
        f"SELECT {'+'.join('1' * 102)}",
        f"SELECT 'a' LIKE '{'_' * 1_001}'",
    ],
    ids=["attach", "cell", "statement", "expression", "pattern"],
)
def test_what_is_too_much_is_refused(connection: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.Error):
        connection.execute(statement).fetchone()
    with contextlib.closing(sqlite3.connect(":memory:")) as free:
        free.execute(statement).fetchone()


def test_a_cell_of_the_longest_length_is_read(connection: sqlite3.Connection) -> None:
    assert connection.execute(f"SELECT length(zeroblob({LONGEST_CELL - 100}))").fetchone() == (
        LONGEST_CELL - 100,
    )


def test_a_statement_without_end_is_interrupted(connection: sqlite3.Connection) -> None:
    with deadline(connection, 0.02), pytest.raises(sqlite3.OperationalError) as interrupted:
        connection.execute(ENDLESS)
    assert interrupted.value.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT


def test_a_deadline_is_over_with_its_block(connection: sqlite3.Connection) -> None:
    with pytest.raises(ValueError), deadline(connection, 0):
        raise ValueError
    counted = connection.execute(ENDLESS.replace("FROM n)", "FROM n WHERE i < 50000)")).fetchone()
    assert counted == (50_000,)
>>>>>>> mirror2
