"""Core statements that are compiled once and executed directly by the database driver.

SQLAlchemy caches compiled statements too, but the lookup and the wrapping of results take longer than SQLite needs for
a statement. In a save, they would take most of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.sql import ClauseElement

from db.tables.rows import Cells, Row

_Picking = Callable[[Cells], tuple[Any, ...]]
"""Returns a row's parameters in the order of the statement."""


_TOGETHER = 200
"""Rows of parameters that are computed before SQLite takes them. Chosen: with a single row, changing between SQLite and
the computation makes an import 2 to 3 % slower; with all rows, they take memory."""


class PreparedStatement:
    """A statement whose parameters are strings and numbers, each named by a bindparam."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, _Picking | None]] = {}

    def run(self, connection: Connection, rows: Sequence[Cells]) -> list[tuple[Any, ...]]:
        """Execute the statement once for each of the rows, which contain its parameters by name. Returns the result
        rows if there is one execution, else nothing."""
        sql, picked = self._for(connection)
        parameters: list[Any] = list(rows) if picked is None else [picked(row) for row in rows]
        cursor = driver(connection).cursor()
        try:
            if len(parameters) != 1:
                cursor.executemany(sql, parameters)
                return []
            cursor.execute(sql, parameters[0])
            return list(cursor.fetchall()) if cursor.description else []
        finally:
            cursor.close()

    def one(self, connection: Connection, columns: Sequence[str], **parameters: object) -> Row | None:
        """The first row of the result, with these names of columns; None if there is none."""
        found = self.run(connection, [parameters])
        return dict(zip(columns, found[0], strict=True)) if found else None

    def _for(self, connection: Connection) -> tuple[str, _Picking | None]:
        dialect = connection.dialect
        if dialect.name not in self._compiled:
            compiled = self._statement.compile(dialect=dialect)
            order = compiled.positiontup if compiled.positional else None  # type: ignore[attr-defined]
            self._compiled[dialect.name] = (str(compiled), _picking(order) if order else None)
        return self._compiled[dialect.name]


def _picking(order: Sequence[str]) -> _Picking:
    # An itemgetter of a single name returns no tuple.
    return itemgetter(*order) if len(order) > 1 else lambda row: (row[order[0]],)


def driver(connection: Connection) -> Any:
    """The database driver's own connection, of ``sqlite3`` for a project file."""
    return connection.connection.dbapi_connection


def execute_many(connection: Connection, words: str, rows: Iterable[Sequence[Any]]) -> None:
    """Execute a statement on the driver's connection once for each row of parameters. These are requested as they are
    needed, a few hundred at a time."""
    raw, remaining = driver(connection), iter(rows)
    while batch := list(islice(remaining, _TOGETHER)):
        raw.executemany(words, batch)
