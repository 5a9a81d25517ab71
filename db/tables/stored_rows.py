"""Rows of content as the file stores them: reading them by identity, and the statements that write them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, select

from db.tables import schema
from db.tables.prepared import PreparedStatement, driver, execute_many
from db.tables.rows import DEFAULTS, Cells, Row, digest_of

_Item = TypeVar("_Item")
BATCH = 500
"""Values in one ``IN (…)``. Chosen well below the 32,766 parameters that SQLite allows."""


class Altered(Exception):
    """A row of content or of the journal has a wrong digest."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


Signed = tuple[Row, str, str]
"""The content of a row, its heads and its digest."""
_CONTENT: dict[str, list[str]] = {table: list(defaults) for table, defaults in DEFAULTS.items()}
_PLAIN = {
    table.name: [str(column.name) for column in table.columns] for table in (schema.operation, schema.arrival)
}
_COLUMNS = {table: [*columns, *schema.ADDED] for table, columns in _CONTENT.items()} | _PLAIN
"""The columns of each table that is written here: of content its own, then those that the journal adds."""
_SELECT_ONE = {
    name: PreparedStatement(
        select(*(table.c[column] for column in _COLUMNS[name])).where(table.c.id == bindparam("key"))
    )
    for name, table in schema.CONTENT.items()
}
"""The row of an identity, by table."""
# Written literally: SQLAlchemy would require a different name for each value.
_NAMED = {table: [f'"{column}"' for column in columns] for table, columns in _COLUMNS.items()}
_SELECT = {table: f'SELECT {", ".join(named)} FROM "{table}"' for table, named in _NAMED.items()}
_INSERT = {
    table: f'INSERT INTO "{table}" ({", ".join(named)}) VALUES ({", ".join("?" * len(named))})'
    for table, named in _NAMED.items()
}
_UPDATE = {
    table: f'UPDATE "{table}" SET {", ".join(f"{column} = ?" for column in named)} WHERE id = ?'
    for table, named in _NAMED.items()
}
_PICKED = {table: itemgetter(*columns) for table, columns in (_CONTENT | _PLAIN).items()}
"""Returns the cells of a row in this order, without those that the journal adds."""


def batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """The distinct items, in lists of at most :data:`BATCH`."""
    unique = list(dict.fromkeys(items))
    for start in range(0, len(unique), BATCH):
        yield unique[start : start + BATCH]


def select_in(
    raw: sqlite3.Connection, words: str, values: Iterable[str | int], before: Sequence[str | int] = ()
) -> Iterator[Any]:
    """The rows of a statement that ends with ``IN``, for any number of values. ``before``: its other parameters."""
    for batch in batches(values):
        marks = ", ".join("?" * len(batch))
        yield from raw.execute(f"{words} ({marks})", [*before, *batch]).fetchall()


def rows_among(
    connection: Connection, table: str, column: str, values: Iterable[str]
) -> Iterator[dict[str, Any]]:
    """The stored rows with one of these values in a column, including ``heads`` and ``digest``."""
    # Executed by the driver: SQLAlchemy takes as long per row as SQLite and all further work on it.
    return stored_where(driver(connection), table, column, values)


def stored_where(
    raw: sqlite3.Connection, table: str, column: str, values: Iterable[str]
) -> Iterator[dict[str, Any]]:
    """As :func:`rows_among`, on a connection of the driver."""
    for cells in select_in(raw, f'{_SELECT[table]} WHERE "{column}" IN', values):
        yield dict(zip(_COLUMNS[table], cells, strict=True))


def all_stored(raw: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """All stored rows of a table, on a connection of the driver."""
    for cells in raw.execute(f"{_SELECT[table]} NOT INDEXED"):
        yield dict(zip(_COLUMNS[table], cells, strict=True))


def read_rows(connection: Connection, table: str, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The stored rows of these identities; unknown identities are missing."""
    return {row["id"]: row for row in rows_among(connection, table, "id", ids)}


def read_all(connection: Connection, table: str) -> list[Row]:
    """The content of all rows of a table, ordered by identity."""
    ids = [row_id for (row_id,) in driver(connection).execute(f'SELECT id FROM "{table}" ORDER BY id')]
    return [
        content_of(row) for row in sorted(read_rows(connection, table, ids).values(), key=itemgetter("id"))
    ]


def stored_among(connection: Connection, table: str, ids: Iterable[str]) -> set[str]:
    """Those of the identities that have a stored row."""
    return {
        row_id for (row_id,) in select_in(driver(connection), f'SELECT id FROM "{table}" WHERE id IN', ids)
    }


def read_row(connection: Connection, table: str, row_id: str) -> Row | None:
    """One stored row."""
    return _SELECT_ONE[table].one(connection, _COLUMNS[table], key=row_id)


def content_of(stored: Cells) -> Row:
    """A stored row without the columns that the journal adds."""
    content = dict(stored)
    for column in schema.ADDED:
        content.pop(column, None)
    return content


def verified(table: str, stored: Cells) -> Row:
    """The content of a stored row. Raises Altered if its digest is wrong."""
    if digest_of(table, stored, stored["heads"]) != stored["digest"]:
        raise Altered(table, stored["id"])
    return content_of(stored)


def insert_rows(connection: Connection, table: str, rows: Iterable[Signed]) -> None:
    """Insert rows of content. They are requested as they are written, a few hundred at a time."""
    picked = _PICKED[table]
    signed = ((*picked(row), heads, digest) for row, heads, digest in rows)
    execute_many(connection, _INSERT[table], signed)


def update_rows(connection: Connection, table: str, rows: Iterable[Signed]) -> None:
    """Overwrite the rows of content of the same identities."""
    picked = _PICKED[table]
    signed = ((*picked(row), heads, digest, row["id"]) for row, heads, digest in rows)
    execute_many(connection, _UPDATE[table], signed)


def insert_operations(connection: Connection, rows: Iterable[Row]) -> None:
    """Insert rows of operations."""
    execute_many(connection, _INSERT["operation"], map(_PICKED["operation"], rows))


def insert_arrival(connection: Connection, row: Row) -> None:
    """Insert a row of ``arrival``."""
    driver(connection).execute(_INSERT["arrival"], _PICKED["arrival"](row))


def delete_rows(connection: Connection, table: str, ids: Iterable[str]) -> None:
    """Remove rows by identity."""
    for batch in batches(ids):
        marks = ", ".join("?" * len(batch))
        driver(connection).execute(f'DELETE FROM "{table}" WHERE id IN ({marks})', batch)
