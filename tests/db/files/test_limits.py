"""Limits of time and size for SQLite."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

import pytest

from db.files.limits import LONGEST_CELL, deadline, set_limits

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_a_statement_that_does_not_end_is_interrupted() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        start = time.process_time()
        with deadline(connection, 0.1), pytest.raises(sqlite3.OperationalError) as stopped:
            connection.execute(ENDLESS).fetchone()
        assert stopped.value.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT
        assert time.process_time() - start < 5
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
