"""Rows of content as the file holds them: reading them by identity, and the statements that write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, select

from db import schema
from db.prepared import PreparedStatement, driver
from db.rows import Cells, Row, digest_of

_Item = TypeVar("_Item")
BATCH = 500
"""Values in one ``IN (…)``. Chosen well below the 32,766 parameters that SQLite allows."""


class Altered(Exception):
    """A row of content or of the journal is not as it was written."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


def inserting(table: Table) -> PreparedStatement:
    """The statement that adds a row; it takes its cells as :func:`new_cells` gives them."""
    columns = [column.name for column in table.columns if table.name != "revision" or column.name != "seq"]
    return PreparedStatement(table.insert().values({name: bindparam(f"new_{name}") for name in columns}))


def new_cells(row: Row) -> Row:
    """A row as insert and update statements take it."""
    return {f"new_{column}": cell for column, cell in row.items()}


def _updating(table: Table) -> PreparedStatement:
    cells: dict[str, object] = {column.name: bindparam(f"new_{column.name}") for column in table.columns}
    return PreparedStatement(table.update().where(table.c.id == bindparam("key")).values(cells))


def _deleting(table: Table) -> PreparedStatement:
    return PreparedStatement(table.delete().where(table.c.id == bindparam("key")))


_SELECT_ONE = {
    name: PreparedStatement(select(table).where(table.c.id == bindparam("key")))
    for name, table in schema.CONTENT.items()
}
_COLUMNS = {name: [column.name for column in table.columns] for name, table in schema.CONTENT.items()}
_INSERT = {name: inserting(table) for name, table in schema.CONTENT.items()}
_UPDATE = {name: _updating(table) for name, table in schema.CONTENT.items()}
_DELETE = {name: _deleting(table) for name, table in schema.CONTENT.items()}


def batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """The items, each once, in lists of at most :data:`BATCH`."""
    unique = list(dict.fromkeys(items))
    for start in range(0, len(unique), BATCH):
        yield unique[start : start + BATCH]


def read_rows(connection: Connection, table: str, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The stored rows of these identities, with ``heads`` and ``digest``; identities of no row are missing."""
    columns = _COLUMNS[table]
    place = columns.index("id")
    named = ", ".join(f'"{column}"' for column in columns)
    found = {}
    for batch in batches(ids):
        # By the driver: SQLAlchemy takes as long for a row as SQLite and all that is done with it.
        marks = ", ".join("?" * len(batch))
        words = f'SELECT {named} FROM "{table}" WHERE id IN ({marks})'
        for row in driver(connection).execute(words, batch).fetchall():
            found[row[place]] = dict(zip(columns, row, strict=True))
    return found


def read_all(connection: Connection, table: str) -> list[Row]:
    """The content of all rows of a table, by identity."""
    ids = [row_id for (row_id,) in driver(connection).execute(f'SELECT id FROM "{table}" ORDER BY id')]
    return [
        content_of(row) for row in sorted(read_rows(connection, table, ids).values(), key=itemgetter("id"))
    ]


def rows_with_heads(connection: Connection, table: str, ids: Iterable[str], heads: str) -> set[str]:
    """Those of the identities whose rows have exactly these heads."""
    found: set[str] = set()
    for batch in batches(ids):
        marks = ", ".join("?" * len(batch))
        words = f'SELECT id FROM "{table}" WHERE id IN ({marks}) AND heads = ?'
        found.update(row_id for (row_id,) in driver(connection).execute(words, (*batch, heads)))
    return found


def read_row(connection: Connection, table: str, row_id: str) -> Row | None:
    """One stored row."""
    return _SELECT_ONE[table].one(connection, _COLUMNS[table], key=row_id)


def content_of(stored: Cells) -> Row:
    """A stored row without what the journal adds to it."""
    return {column: cell for column, cell in stored.items() if column not in schema.ADDED}


def verified(table: str, stored: Cells) -> Row:
    """The content of a stored row. Raises Altered when it is not as it was written."""
    row = content_of(stored)
    if digest_of(table, row, stored["heads"]) != stored["digest"]:
        raise Altered(table, row["id"])
    return row


def insert_rows(connection: Connection, table: str, stored: Sequence[Row]) -> None:
    """Add rows, given with ``heads`` and ``digest``."""
    _INSERT[table].run(connection, [new_cells(row) for row in stored])


def update_rows(connection: Connection, table: str, stored: Sequence[Row]) -> None:
    """Write rows over those of the same identity, given with ``heads`` and ``digest``."""
    if stored:
        _UPDATE[table].run(connection, [{**new_cells(row), "key": row["id"]} for row in stored])


def delete_rows(connection: Connection, table: str, ids: Iterable[str]) -> None:
    """Remove rows by identity."""
    keys = [{"key": row_id} for row_id in ids]
    if keys:
        _DELETE[table].run(connection, keys)
