"""Reading the rows of a table one after the other, whatever pages or cells are damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_PATIENT = 500
"""Rows that are tried one by one after one that cannot be read; from then on steps double. Chosen: a page has fewer."""
_MOST_ATTEMPTS = 20_000
"""For one table. Chosen; a table in which so many fail has no rows to recover."""


Column = tuple[str, str, bool]
"""Name, type, and whether there must be a value."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be recovered.

    ``reason`` is ``unreadable`` (its page or one of its texts is damaged), ``type`` (a cell has another type than its
    column), ``value`` (it means nothing, such as a kind that does not exist), ``digest`` (it is not as it was written),
    ``text`` (a text is not) or ``reference`` (what it refers to is lost)."""

    table: str
    row: str
    """Its identity, if that could be read."""
    number: int
    """SQLite's number of the row; of a range that cannot be read, the first."""
    reason: str


class _Disorder(Exception):
    """Rows are not in order, as in pages that lead in a circle."""


def rows_of(
    connection: sqlite3.Connection, table: str, columns: list[Column]
) -> Iterator[tuple[int, dict[str, Any] | BadRow]]:
    """Number and cells of each row."""
    names = ", ".join(f'"{name}"' for name, _, _ in columns)
    statement = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid'
    last = _last_row(connection, table)
    after, failed, step = 0, 0, 1
    connection.text_factory = bytes
    try:
        while after < last:
            try:
                for number, *cells in connection.execute(statement, (after,)):
                    if number <= after:
                        raise _Disorder
                    after, failed, step = number, 0, 1
                    yield number, _checked(table, number, columns, cells)
                return
            except (sqlite3.DatabaseError, UnicodeDecodeError, _Disorder):
                failed += 1
                if failed == 1:
                    yield after + 1, BadRow(table, "", after + 1, "unreadable")
                if failed > _MOST_ATTEMPTS:
                    return
                step = 1 if failed < _PATIENT else step * 2
                after += step
    finally:
        connection.text_factory = str


def _last_row(connection: sqlite3.Connection, table: str) -> int:
    """The largest row number there can be."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    most = pages * int(connection.execute("PRAGMA page_size").fetchone()[0])
    try:
        stated = connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return most
    # Rows are numbered from 1 on, and numbers of deleted rows are seldom used again.
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
    """A cell as Python holds it, and what is wrong with it."""
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
