"""Writing a decision: a revision that contains fields whether or not their values change."""

from __future__ import annotations

from sqlalchemy import Connection

from db.journal.journal import Recorder
from db.merging.row_checks import Unfit, check_row
from db.tables.rows import Row
from db.tables.stored_rows import content_of, read_rows


def decide(connection: Connection, recorder: Recorder, table: str, row_id: str, cells: Row, now: str) -> bool:
    """Set cells of an existing row. Returns False, and changes nothing, if they cannot have these values."""
    row = content_of(read_rows(connection, table, [row_id])[row_id])
    row.update(cells, **({"updated": now} if "updated" in row else {}))
    try:
        check_row(table, row_id, row)
    except Unfit:
        return False
    recorder.decide(table, row, cells)
    return True
