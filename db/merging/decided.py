"""Conflicts that were decided: the alternatives, and who decided."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from corpus.identities import OperationId
from db.journal import operations
from db.journal.folding import fold
from db.journal.revisions import Revision, unit_of
from db.journal.undo import DECIDED
from db.merging.conflicts import conflict_between, unit_value
from db.merging.outcome import ConflictDecision
from db.tables.prepared import driver
from db.tables.stored_rows import content_of, read_rows

_DECISIONS = (
    "SELECT revision.operation, revision.table_name, revision.row_id, annotator.name, operation.time FROM operation "
    "JOIN arrival ON arrival.operation = operation.id JOIN revision ON revision.operation = operation.id "
    "LEFT JOIN annotator ON annotator.id = operation.author "
    f"WHERE operation.name = '{DECIDED}' AND operation.undoes IS NULL AND arrival.withdrawn = 0 "
    "AND revision.table_name != 'annotator' ORDER BY arrival.seq DESC, revision.seq LIMIT ?"
)
"""The rows that decisions of conflicts revised, newest first."""


def decisions(connection: Connection, most: int = 200) -> list[ConflictDecision]:
    """The newest ``most`` decisions about existing rows, newest first."""
    found: list[ConflictDecision] = []
    for operation, table, row_id, name, time in driver(connection).execute(_DECISIONS, (most,)).fetchall():
        stored = read_rows(connection, table, [row_id]).get(row_id)
        revisions = operations.revisions_of_rows(connection, table, [row_id]).get(row_id, [])
        decided = next((revision for revision in revisions if revision.operation == operation), None)
        if stored is None or decided is None:
            continue
        before = _before(decided, revisions)
        folded = fold(table, row_id, before)
        for field, named in folded.conflicts.items():
            changes = decided.values()
            if field in changes:
                row = {**content_of(stored), **{name: new for name, (_, new) in changes.items()}}
                was = conflict_between(connection, folded.values, field, before, named)
                if was is not None:
                    value = unit_value(row, unit_of(table, field))
                    found.append(ConflictDecision(OperationId(operation), was, value, name or "", time))
    return found


def _before(decided: Revision, revisions: Iterable[Revision]) -> list[Revision]:
    """The revisions that a decision replaced, directly or indirectly."""
    known = {revision.operation: revision for revision in revisions}
    found: dict[OperationId, Revision] = {}
    pending = list(decided.replaced())
    while pending:
        name = pending.pop()
        if name in known and name not in found:
            found[name] = known[name]
            pending.extend(known[name].replaced())
    return list(found.values())
