"""Undoing a merge: the operations that it brought stop counting in this file, and only in this file. Decisions about
conflicts are undone in the same way: to set the old value again would leave the conflict closed, and do nothing where
the decision kept that value.

Operations on which later work depends are kept: those whose row a later operation revised, or that created a row to
which another refers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from corpus.identities import OperationId
from db.journal import operations
from db.journal.journal import Revised
from db.journal.undo import SETTLED
from db.merging.local import mark_arrivals, merge_of, operations_of, taken_back
from db.merging.references import Key
from db.merging.standing import Missing
from db.merging.states import rows_of_operations
from db.merging.uniting import rewrite
from db.tables.prepared import driver
from db.tables.stored_rows import batches
from db.tables.tallies import Tallies

_SETTLED_SINCE = (
    "SELECT operation.id FROM operation JOIN arrival ON arrival.operation = operation.id WHERE operation.name = ? "
    "AND arrival.brought_by IS NULL AND arrival.withdrawn = 0 "
    "AND arrival.seq > (SELECT min(seq) FROM arrival WHERE brought_by = ?)"
)
"""Decisions of conflicts made in this file after a merge."""
_PARENTS = (
    "SELECT revision.operation, revision.row_id, revision.table_name, revision.parents FROM revision "
    "JOIN arrival ON arrival.operation = revision.operation WHERE arrival.withdrawn = 0 AND revision.row_id IN "
)
"""The parents of the revisions of rows; a list of placeholders is appended."""
_REVISING = "SELECT operation FROM revision WHERE table_name = ? AND row_id = ?"
"""The operations that revised a row."""
_SAVEPOINT = "duikan_withdrawing"
"""Name of the savepoint to which a refused withdrawal is rolled back."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was undone."""

    operations: tuple[OperationId, ...]
    kept: tuple[OperationId, ...]
    """Operations that the merge brought and that are kept, since later work depends on them."""
    revised: tuple[Revised, ...]


def withdraw(connection: Connection, tallies: Tallies, merge: str) -> Withdrawn:
    """Undo a merge in the open transaction; ``tallies`` are updated."""
    raw = driver(connection)
    brought = operations_of(connection, merge)
    settled = [OperationId(row[0]) for row in raw.execute(_SETTLED_SINCE, (SETTLED, merge))]
    mark = taken_back(merge, operations.last_arrival(connection))
    leaving, revised = _take_out(connection, tallies, [*brought, *settled], mark)
    kept = tuple(name for name in brought if name not in leaving)
    mark_arrivals(connection, tallies, kept, withdrawn=False, brought_by=None)
    operations.write_tallies(connection, tallies)
    left = tuple(name for name in (*brought, *settled) if name in leaving)
    return Withdrawn(left, kept, revised)


def counts(connection: Connection, operation: OperationId) -> bool:
    """Whether an operation counts in this file."""
    words = "SELECT 1 FROM arrival WHERE operation = ? AND withdrawn = 0"
    return driver(connection).execute(words, (operation,)).fetchone() is not None


def reopen(connection: Connection, tallies: Tallies, operation: OperationId) -> tuple[Revised, ...] | None:
    """Let a decision about conflicts stop counting in this file, so that they are open again. Returns what that
    changes; None if later work depends on it."""
    leaving, revised = _take_out(connection, tallies, [operation], None)
    operations.write_tallies(connection, tallies)
    return revised if leaving else None


def bring_back(connection: Connection, tallies: Tallies, merge: str) -> tuple[Revised, ...]:
    """Let the operations of an undone merge count again. Raises Missing if they need operations that do not count."""
    return count_again(connection, tallies, operations_of(connection, merge), merge_of(merge))


def count_again(
    connection: Connection, tallies: Tallies, names: Sequence[OperationId], brought_by: str | None = None
) -> tuple[Revised, ...]:
    """Let withdrawn operations count again, as brought by a merge or by none."""
    mark_arrivals(connection, tallies, names, withdrawn=False, brought_by=brought_by)
    redecided = rewrite(connection, tallies, rows_of_operations(connection, names), doubtful=True)
    operations.write_tallies(connection, tallies)
    return tuple(redecided.rewriting.changes())


def _take_out(
    connection: Connection, tallies: Tallies, wanted: Sequence[OperationId], mark: str | None
) -> tuple[set[OperationId], tuple[Revised, ...]]:
    """Let operations stop counting, marked as brought by ``mark``, except those on which later work depends. Returns
    those that stopped."""
    raw = driver(connection)
    leaving = _free(connection, set(wanted))
    while True:
        attempt = dict(tallies)
        raw.execute(f"SAVEPOINT {_SAVEPOINT}")
        try:
            mark_arrivals(connection, attempt, sorted(leaving), withdrawn=True, brought_by=mark)
            touched = rows_of_operations(connection, sorted(leaving))
            redecided = rewrite(connection, attempt, touched, doubtful=True)
            break
        except Missing as missing:
            raw.execute(f"ROLLBACK TO {_SAVEPOINT}")
            staying = _making(connection, missing.needed) & leaving
            if not staying:
                raise
            leaving = _free(connection, leaving - staying)
    raw.execute(f"RELEASE {_SAVEPOINT}")
    tallies.update(attempt)
    return leaving, tuple(redecided.rewriting.changes())


def _free(connection: Connection, wanted: set[OperationId]) -> set[OperationId]:
    """The operations of ``wanted`` on which no operation outside of it depends."""
    raw = driver(connection)
    rows: set[Key] = set()
    for batch in batches(sorted(wanted)):
        marks = ", ".join("?" * len(batch))
        words = f"SELECT table_name, row_id FROM revision WHERE operation IN ({marks})"
        rows.update((table, row_id) for table, row_id in raw.execute(words, batch))
    parents: dict[str, set[str]] = {}
    for names in batches(sorted({row_id for _, row_id in rows})):
        marks = ", ".join("?" * len(names))
        for operation, row_id, table, named in raw.execute(f"{_PARENTS}({marks})", names):
            if (table, row_id) in rows:
                parents.setdefault(operation, set()).update(json.loads(named))
    free = set(wanted)
    pending = [operation for operation in parents if operation not in free]
    while pending:
        for named in parents.get(pending.pop(), ()):
            if named in free:
                free.discard(OperationId(named))
                pending.append(named)
    return free


def _making(connection: Connection, key: Key) -> set[OperationId]:
    """The operations that revised a row."""
    found: Iterable[tuple[str]] = driver(connection).execute(_REVISING, key)
    return {OperationId(row[0]) for row in found}
