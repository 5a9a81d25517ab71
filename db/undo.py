"""Taking back and bringing back, told by the operations themselves.

Undo is a new operation that applies a recorded one backwards, and redo is the undo of that. Which of them comes next
is derived from the operations of one annotator in order of arrival, so it survives closing: it is linear, and a new
edit forgets what could have been brought back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select

from corpus.identities import OperationId
from db import schema
from db.journal import ANNOTATOR, Recorder, Revised, content_of, read_rows
from db.rows import canonical

BEGINNING = "project.create"
"""The operation that made the project; there is nothing before it to go back to."""

_REVISIONS = (
    select(
        schema.revision.c.table_name,
        schema.revision.c.row_id,
        schema.revision.c.before,
        schema.revision.c.after,
    )
    .where(schema.revision.c.operation == bindparam("operation"))
    .order_by(schema.revision.c.seq)
)


@dataclass
class Stacks:
    """Identities of the operations that can be taken back and brought back, the next one last."""

    undoable: list[OperationId] = field(default_factory=list)
    redoable: list[OperationId] = field(default_factory=list)

    @classmethod
    def replay(cls, operations: Iterable[tuple[OperationId, str, OperationId | None]]) -> Stacks:
        """From identity, name and ``undoes`` of one annotator's operations in order of arrival."""
        stacks = cls()
        for one, name, undoes in operations:
            if name != BEGINNING:
                stacks.add(one, undoes)
        return stacks

    def add(self, operation: OperationId, undoes: OperationId | None) -> None:
        """Take a new operation into account."""
        if undoes is None:
            self.undoable.append(operation)
            self.redoable.clear()
        elif undoes in self.redoable:
            self.redoable.remove(undoes)
            self.undoable.append(operation)
        else:
            if undoes in self.undoable:
                self.undoable.remove(undoes)
            self.redoable.append(operation)

    def set_aside(self, operation: OperationId) -> None:
        """Forget an operation that could not be taken back, so that the one before it can be."""
        for stack in (self.undoable, self.redoable):
            if operation in stack:
                stack.remove(operation)


class Stale(Exception):
    """``row_id`` of ``table`` does not look as the operation left it."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


def revisions_of(connection: Connection, operation: OperationId) -> list[Revised]:
    """What an operation did. Annotators are left out: they name the authors of what is recorded, and stay."""
    rows = connection.execute(_REVISIONS, {"operation": operation})
    return [Revised(*row) for row in rows if row.table_name != ANNOTATOR]


def take_back(recorder: Recorder, revisions: Sequence[Revised]) -> None:
    """Apply the revisions backwards. Raises Stale when a row has changed since."""
    by_table: dict[str, list[Revised]] = {}
    for one in revisions:
        by_table.setdefault(one.table, []).append(one)
    for table, group in by_table.items():
        _check_unchanged(recorder, table, group)
        recorder.delete(table, [one.row_id for one in group if one.before is None])
        recorder.insert(table, [json.loads(one.before) for one in group if one.before and not one.after])
        recorder.update(table, [json.loads(one.before) for one in group if one.before and one.after])


def _check_unchanged(recorder: Recorder, table: str, group: Sequence[Revised]) -> None:
    stored = read_rows(recorder.connection, table, (one.row_id for one in group))
    for one in group:
        held = stored.get(one.row_id)
        now = None if held is None else canonical(content_of(held))
        if now != one.after:
            raise Stale(table, one.row_id)
