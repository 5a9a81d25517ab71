"""Recording what a merge decided, before the first edit after it.

As long as several operations are the newest, rows may stand, be missing or have values for reasons that lie in other
rows (:mod:`db.merging.standing`, :mod:`db.merging.resolving`). An operation that replaces the revisions concerned makes
them what their revisions say, so that later edits change nothing but what they name. Copies that record the same apart
agree, since what they record is the same.
"""

from __future__ import annotations

from sqlalchemy import Connection

from db.journal import operations
from db.journal.journal import Recorder, Revised
from db.merging.rewriting import Rewriting
from db.merging.states import States, by_table, rows_in_doubt
from db.tables.rows import canonical
from db.tables.stored_rows import content_of, read_rows


def differences(connection: Connection) -> list[Revised]:
    """The rows that are not what their revisions alone make of them; ``before`` is what these do."""
    if len(operations.heads(connection).counting) < 2:
        return []
    found = []
    states = States()
    for table, ids in by_table(sorted(rows_in_doubt(connection))).items():
        states.read(connection, table, ids)
        stored = read_rows(connection, table, ids)
        for row_id in ids:
            folded = states.folded.get((table, row_id))
            held = stored.get(row_id)
            after = None if held is None else content_of(held)
            if folded is not None and folded.row != after:
                past = None if folded.exists else folded
                heads = folded.heads_as_stored
                found.append(Revised(table, row_id, folded.row, after, heads, "", past))
    return found


def write_pins(recorder: Recorder, found: list[Revised]) -> None:
    """Let the recorder's operation, one named :data:`db.journal.undo.SETTLED`, tell the present state of such rows."""
    heads = canonical([recorder.operation])
    rewriting = Rewriting(recorder.connection, recorder.tallies)
    kept = {(one.table, one.row_id): one.after for one in found if one.after is not None}
    rewriting.write(kept, dict.fromkeys(kept, heads))
    for one in found:
        recorder.revised[one.table, one.row_id] = one
