"""Recording what a merge decided, before the first edit after it.

After a merge, rows may exist, be missing or have values for reasons that lie in other rows
(:mod:`db.merging.standing`, :mod:`db.merging.resolving`). An operation that replaces the revisions concerned makes
these rows the result of their own revisions, so that later edits change only what they name. Copies that record this
separately stay equal, since they record the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from db.journal.journal import Recorder, Revised
from db.merging.references import Key
from db.merging.rewriting import Rewriting
from db.merging.states import States, by_table, may_differ, rows_in_doubt
from db.tables.rows import canonical
from db.tables.stored_rows import content_of, read_rows


def differences(connection: Connection) -> list[Revised]:
    """The rows that differ from the result of their own revisions; ``before`` is that result."""
    return differing(connection, in_doubt(connection))


def in_doubt(connection: Connection) -> list[Key]:
    """The rows that may differ from the result of their own revisions."""
    return sorted(rows_in_doubt(connection)) if may_differ(connection) else []


def differing(connection: Connection, rows: Iterable[Key]) -> list[Revised]:
    """Those of the rows that do, see :func:`differences`."""
    found = []
    states = States()
    for table, ids in by_table(rows).items():
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
    """Record the present state of such rows in the recorder's operation, which is named
    :data:`db.journal.undo.SETTLED`."""
    heads = canonical([recorder.operation])
    rewriting = Rewriting(recorder.connection, recorder.tallies)
    kept = {(row.table, row.row_id): row.after for row in found if row.after is not None}
    rewriting.write(kept, dict.fromkeys(kept, heads))
    for row in found:
        recorder.revised[row.table, row.row_id] = row
