"""Whether a table can hold what revisions say of a row. Those from elsewhere may say what no program of ours writes."""

from __future__ import annotations

from db.tables import schema
from db.tables.row_sense import makes_sense
from db.tables.rows import Row

_TYPES = {
    name: {column.name: (column.type.python_type, column.nullable) for column in table.columns}
    for name, table in schema.CONTENT.items()
}


class Unfit(Exception):
    """A row would have a content that no program writes."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


def check_row(table: str, row_id: str, row: Row) -> None:
    """Raise Unfit for cells that the table cannot hold or that are meaningless."""
    types = _TYPES[table]
    for name, cell in row.items():
        kind, optional = types[name]
        fits = optional if cell is None else type(cell) is kind or (kind is float and type(cell) is int)
        if not fits:
            raise Unfit(table, row_id)
        if kind is float and type(cell) is int:
            try:
                row[name] = float(cell)
            except OverflowError:
                raise Unfit(table, row_id) from None
    if not makes_sense(table, row):
        raise Unfit(table, row_id)
