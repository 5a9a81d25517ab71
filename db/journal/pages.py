"""The operations page by page, newest first, and which of them were undone.

They are read in the order of their identities, which begin with the time (UUIDv7) and have an index, so a page takes no
longer in a long journal than in a short one.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection, or_, select

from corpus.changes import Operation
from corpus.identities import OperationId
from corpus.past_acts import ActFilter, ChangedRow
from db.journal.operations import WITHDRAWN
from db.journal.revisions import operation_of
from db.journal.undo import UPGRADE
from db.tables import schema

_OPERATION, _ARRIVAL, _REVISION = schema.operation.c, schema.arrival.c, schema.revision.c
_TAKEN_BACK = select(_OPERATION.id, _OPERATION.undoes, _OPERATION.time).where(_OPERATION.undoes.is_not(None))
_BROUGHT = select(_ARRIVAL.operation).where(_ARRIVAL.brought_by.is_not(None))


def page(
    connection: Connection, wanted: ActFilter, limit: int, before: OperationId | None = None
) -> list[Operation]:
    """The newest operations that are neither undo nor redo; with ``before``, those older than that one. Upgrades of the
    file, whose identities contain no time, are omitted."""
    chosen = select(schema.operation).where(_OPERATION.undoes.is_(None), _OPERATION.name != UPGRADE)
    if wanted.annotator is not None:
        chosen = chosen.where(_OPERATION.author == wanted.annotator)
    if wanted.names:
        chosen = chosen.where(
            or_(*(_OPERATION.name.startswith(name, autoescape=True) for name in wanted.names))
        )
    if wanted.article is not None:
        chosen = chosen.where(_OPERATION.place.contains(wanted.article, autoescape=True))
    if before is not None:
        chosen = chosen.where(_OPERATION.id < before)
    newest = chosen.order_by(_OPERATION.id.desc()).limit(limit)
    return [operation_of(row) for row in connection.execute(newest).mappings()]


def taken_back(connection: Connection, since: OperationId | None = None) -> dict[OperationId, str]:
    """The time of the last undo of each operation that is undone, of all operations or of those ``since`` one. An undo
    does not count if it was undone itself, or if the merge that brought it was undone."""
    withdrawn = withdrawn_here(connection)
    undone_by: dict[str, list[tuple[str, str]]] = {}
    later = _TAKEN_BACK if since is None else _TAKEN_BACK.where(_OPERATION.id > since)
    for identity, undoes, time in connection.execute(later):
        if identity not in withdrawn:
            undone_by.setdefault(undoes, []).append((identity, time))
    return {
        OperationId(operation): time for operation in undone_by if (time := _undone(operation, undone_by))
    }


def _undone(one: str, undone_by: dict[str, list[tuple[str, str]]]) -> str:
    """The time at which an operation was undone by an undo that counts; empty if the operation is not undone."""
    undone, time, seen = False, "", set[str]()
    # The chain has one link for each alternation of undo and redo.
    while one in undone_by and one not in seen:
        seen.add(one)
        one, time = max(undone_by[one], key=lambda found: found[1])
        undone = not undone
    return time if undone else ""


def brought_here(connection: Connection) -> frozenset[str]:
    """The operations that merges brought into this file."""
    return frozenset(connection.execute(_BROUGHT).scalars())


def withdrawn_here(connection: Connection) -> frozenset[str]:
    """The operations that do not count in this file, because the merge that brought them was undone."""
    return frozenset(connection.execute(WITHDRAWN).scalars())


def changed_rows(connection: Connection, operation: OperationId) -> list[ChangedRow]:
    """The rows that an operation revised, in the order of its revisions."""
    asked = select(_REVISION.table_name, _REVISION.row_id, _REVISION.change)
    rows = connection.execute(asked.where(_REVISION.operation == operation).order_by(_REVISION.seq))
    return [ChangedRow(table, row_id, _claim_in(change)) for table, row_id, change in rows]


def _claim_in(change: str) -> str:
    """The claim to which the row of a revision belongs or belonged; empty if there is none."""
    fields = json.loads(change) if change else {}
    named = fields.get("claim") if isinstance(fields, dict) else None
    return next((end for end in reversed(named) if end), "") if isinstance(named, list) else ""
