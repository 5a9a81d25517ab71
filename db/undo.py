"""Undo and redo, derived from the operations themselves.

Undo is a new operation that applies the revisions of an earlier one backwards, and redo is the undo of an undo. Which
operation comes next follows from the operations of one annotator in order of arrival, so both survive closing the
project. Undo is linear: a new edit clears what could be redone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

from corpus.identities import OperationId
from db.journal import Recorder, Revised, content_of, read_rows
from db.rows import Key, Row, canonical, completed, key_of

BEGINNING = "project.create"
"""The operation that made the project; there is nothing before it to go back to."""


@dataclass
class Stacks:
    """Identities of the operations that undo takes back and redo brings back, the next one last."""

    undoable: list[OperationId] = field(default_factory=list)
    redoable: list[OperationId] = field(default_factory=list)

    @classmethod
    def replay(cls, operations: Iterable[tuple[OperationId, str, OperationId | None]]) -> Stacks:
        """From identity, name and ``undoes`` of one annotator's operations in order of arrival."""
        stacks = cls()
        for operation, name, undoes in operations:
            if name != BEGINNING:
                stacks.add(operation, undoes)
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
        """Forget an operation that could not be taken back, so that the one before it comes next."""
        for stack in (self.undoable, self.redoable):
            if operation in stack:
                stack.remove(operation)


class Stale(Exception):
    """The row ``row_id`` of ``table`` is no longer as the operation left it."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


@dataclass(frozen=True, slots=True)
class _Step:
    """A revision with its rows parsed."""

    revised: Revised
    key: Key
    before: Row | None
    after: Row | None


def take_back(recorder: Recorder, revisions: Iterable[Revised]) -> None:
    """Apply an operation's revisions backwards. Raises Stale when a row has changed since.

    Rows of annotators stay: they name the authors of what is recorded."""
    by_table: dict[str, list[_Step]] = {}
    for revised in revisions:
        if revised.table != "annotator":
            by_table.setdefault(revised.table, []).append(_step(revised))
    for table, steps in by_table.items():
        _check_unchanged(recorder, table, steps)
        recorder.delete(table, [step.key for step in steps if step.before is None])
        befores = [(step.before, step.after) for step in steps if step.before is not None]
        recorder.insert(table, [before for before, after in befores if after is None])
        recorder.update(table, [before for before, after in befores if after is not None])


def _step(revised: Revised) -> _Step:
    before, after = _parsed(revised.table, revised.before), _parsed(revised.table, revised.after)
    return _Step(revised, key_of(revised.table, after or before or {}), before, after)


def _parsed(table: str, row: str | None) -> Row | None:
    return None if row is None else completed(table, cast(Row, json.loads(row)))


def _check_unchanged(recorder: Recorder, table: str, steps: Sequence[_Step]) -> None:
    stored = read_rows(recorder.connection, table, (step.key for step in steps))
    for step in steps:
        held = stored.get(step.key)
        now = None if held is None else canonical(content_of(held))
        left = None if step.after is None else canonical(step.after)
        if now != left:
            raise Stale(table, step.revised.row_id)
