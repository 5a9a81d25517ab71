"""Reading the rows of a table one by one despite damaged pages or cells."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_PATIENT = 500
"""Rows that are tried one by one after an unreadable one; after that, steps double. Chosen: a page has fewer rows."""
_MOST_ATTEMPTS = 20_000
"""For one table. Chosen: a table with so many failures has no rows to recover."""


Column = tuple[str, str, bool]
"""Name, type, and whether a value is required."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be recovered.

    ``reason`` is ``unreadable`` (its page or one of its texts is damaged), ``type`` (a cell has another type than its
    column), ``value`` (it is meaningless, such as a kind that does not exist), ``digest`` (its digest is wrong),
    ``text`` (the digest of a text is wrong), ``reference`` (it refers to a lost row) or ``place`` (a claim's quote is
    not at its offsets; it is an orphan now).
    """

    table: str
    row: str
    """Its identity, if that could be read."""
    number: int
    """SQLite's row number; for an unreadable range, the first."""
    reason: str


class _Disorder(Exception):
    """Rows are not in order, as if pages form a cycle."""


def rows_of(
    connection: sqlite3.Connection, table: str, columns: list[Column]
) -> Iterator[tuple[int, dict[str, Any] | BadRow]]:
    """Number and cells of each row, or what is known of an unreadable one."""
    names = ", ".join(f'"{name}"' for name, _, _ in columns)
    statement = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid'
    last = _last_row(connection, table)
    after, failed = 0, 0
    connection.text_factory = bytes
    try:
        while after < last:
            try:
                for number, *cells in connection.execute(statement, (after,)):
                    if number <= after:
                        raise _Disorder
                    after, failed = number, 0
                    yield number, _checked(table, number, columns, cells)
                return
            except (sqlite3.DatabaseError, UnicodeDecodeError, _Disorder):
                failed += 1
                if failed == 1:
                    yield after + 1, BadRow(table, "", after + 1, "unreadable")
                if failed > _MOST_ATTEMPTS:
                    return
                after += 2 ** max(0, failed + 1 - _PATIENT)
    finally:
        connection.text_factory = str


def _last_row(connection: sqlite3.Connection, table: str) -> int:
    """An upper bound of the row numbers."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    most = pages * int(connection.execute("PRAGMA page_size").fetchone()[0])
    try:
        stated = connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return most
    # Rows are numbered from 1, and numbers of deleted rows are seldom reused.
    return min(int(stated or 0), 1000 * most)


def _checked(table: str, number: int, columns: list[Column], cells: list[Any]) -> dict[str, Any] | BadRow:
    row: dict[str, Any] = {}
    reason = ""
    for (name, kind, required), cell in zip(columns, cells, strict=True):
        value, fault = _value(kind, cell)
        if fault or (value is None and required):
            reason = reason or fault or "type"
        row[name] = value
    if not reason:
        return row
    keys = [row[name] for name in (("id",) if "id" in row else ("claim", "tag")) if name in row]
    return BadRow(table, ":".join(key for key in keys if isinstance(key, str)), number, reason)


def _value(kind: str, cell: Any) -> tuple[Any, str]:
    """A cell as a Python value, and what is wrong with it; empty if nothing is."""
    if cell is None or (kind == "INTEGER" and isinstance(cell, int)):
        return cell, ""
    if kind == "REAL" and isinstance(cell, int | float):
        return cell, ""
    if kind != "TEXT" or not isinstance(cell, bytes):
        return None, "type"
    try:
        return cell.decode(), ""
    except UnicodeDecodeError:
        return None, "unreadable"
