"""Limits of size and time for SQLite on a connection to a file of unknown origin."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator

LONGEST_CELL = 256 * 1024 * 1024
"""Bytes of a cell or row. Chosen above the largest text that can be imported (:data:`corpus.intake.LARGEST`), but low
enough that a single cell cannot exhaust the memory of a small machine."""
OPENING_SECONDS = 10.0
"""For each query during opening. Chosen: on an intact project the slowest takes hundredths of a second."""
CHECKING_SECONDS = 120.0
"""For SQLite's quick check, which reads the whole file once. Chosen: a gigabyte from a slow disk."""
_OPERATIONS = 10_000
"""Instructions of SQLite's virtual machine between two checks of the time, about a millisecond."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_CELL,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""Limits of SQLite. Chosen well above what the program itself needs."""


def set_limits(connection: sqlite3.Connection) -> None:
    """Set the limits of a connection to a project."""
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)


@contextlib.contextmanager
def deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Interrupt statements that run longer than ``seconds``; they raise SQLite's ``SQLITE_INTERRUPT``."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: int(time.monotonic() > end), _OPERATIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
