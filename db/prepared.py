"""Core statements compiled once per kind of database.

SQLAlchemy keeps compiled statements too, but finding one again costs more than SQLite needs to run it; on the path of
every save that is most of the time that is ours to spend.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.sql import ClauseElement

from db.rows import Cells, Row


class Prepared:
    """A statement whose parameters are plain text and numbers, each named by a bindparam."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, list[str] | None]] = {}

    def run(self, connection: Connection, rows: Sequence[Cells]) -> CursorResult[Any]:
        """Execute it once for each of the rows, which give its parameters by name."""
        sql, order = self._for(connection)
        parameters: list[Any] = (
            list(rows) if order is None else [tuple(row[name] for name in order) for row in rows]
        )
        return connection.exec_driver_sql(sql, parameters if len(parameters) != 1 else parameters[0])

    def one(self, connection: Connection, **parameters: object) -> Row | None:
        """The first row of its answer."""
        row = self.run(connection, [parameters]).mappings().first()
        return None if row is None else {str(name): cell for name, cell in row.items()}

    def _for(self, connection: Connection) -> tuple[str, list[str] | None]:
        dialect = connection.dialect
        if dialect.name not in self._compiled:
            compiled = self._statement.compile(dialect=dialect)
            order = list(compiled.positiontup) if compiled.positional and compiled.positiontup else None  # type: ignore[attr-defined]
            self._compiled[dialect.name] = (str(compiled), order)
        return self._compiled[dialect.name]
