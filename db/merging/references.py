"""References between rows of content, from the tables' foreign keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from db.tables import schema
from db.tables.prepared import driver
from db.tables.rows import Cells
from db.tables.stored_rows import batches

Key = tuple[str, str]
"""Table and identity of a row."""

REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    name: tuple(
        sorted(
            (key.parent.name, key.column.table.name)
            for key in table.foreign_keys
            if key.column.table.name in schema.CONTENT
        )
    )
    for name, table in schema.CONTENT.items()
}
"""For each table, its columns that refer to a row of content, with the table of that row."""
_REFERRERS: dict[str, list[tuple[str, str]]] = {}
for _table, _references in REFERENCES.items():
    for _column, _target in _references:
        _REFERRERS.setdefault(_target, []).append((_table, _column))


def named_by(table: str, row: Cells) -> Iterator[Key]:
    """The rows to which a row refers."""
    for column, target in REFERENCES[table]:
        if row[column] is not None:
            yield target, row[column]


def naming(connection: Connection, table: str, ids: Iterable[str]) -> Iterator[tuple[Key, str]]:
    """The stored rows that refer to one of these rows of a table, each with the identity to which it refers."""
    wanted = list(ids)
    for referrer, column in _REFERRERS.get(table, ()):
        for batch in batches(wanted):
            marks = ", ".join("?" * len(batch))
            words = f'SELECT id, "{column}" FROM "{referrer}" WHERE "{column}" IN ({marks})'
            for row_id, named in driver(connection).execute(words, batch).fetchall():
                yield (referrer, row_id), named
