"""The committed state that a store keeps in memory, so that a save need not read it again.

It is valid while no other connection has written. The store checks that at the start of every transaction, and calls
:meth:`Memory.follow` if another has.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Set
from operator import itemgetter

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import OperationId
from corpus.model import Annotator, Entity
from db.errors import TextsAbsent
from db.journal import operations
from db.journal.journal import Workplace
from db.journal.operations import Arrived, Heads
from db.journal.undo import Stacks
from db.merging import local
from db.tables import texts
from db.tables.stored_rows import stored_among
from db.tables.tallies import Tallies

UndoState = tuple[Operation | None, Operation | None]
_TEXTS_HELD = 16
"""Texts kept. Chosen: more articles than are open at a time, and little memory even if they are long."""


class Memory:
    """Tallies, heads, recently used rows and texts, and what one annotator can undo and redo."""

    def __init__(self, location: str, annotator: Annotator, workplace: Workplace, opened: int) -> None:
        """``opened``: order of arrival of the newest operation when the window was opened. Undo reverts what was done
        in the window, and what the annotator did at this site before."""
        self.values: dict[tuple[str, str], Entity] = {}
        """Committed values by table and identity."""
        self._location = location
        self._annotator = annotator
        self._workplace = workplace
        self._opened = opened
        self._tallies: Tallies | None = None
        self._heads: Heads | None = None
        self._stacks: Stacks | None = None
        self._annotator_stored: bool | None = None
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._operations: dict[OperationId, Operation] = {}

    def follow(self, arrived: Iterable[Arrived], *, merged: bool) -> None:
        """Drop what another connection's write has made invalid. Texts and operations never change and are kept.
        ``merged``: whether operations other than those that arrived started or stopped counting."""
        self.values.clear()
        self._tallies = self._annotator_stored = None
        if merged:
            self._heads = self._stacks = None
            return
        for operation in arrived:
            if self._heads is not None:
                self._heads = self._heads.after(operation.digest, json.loads(operation.parents))
            if self._stacks is not None and operation.undoes is not None:
                self._stacks.set_aside(operation.undoes)

    def rewritten(
        self, rows: Collection[tuple[str, str]], tallies: Tallies, *, undo_stays: bool = False
    ) -> None:
        """Adopt a committed change of rows that is not an operation of ours. ``rows``: the changed ones by table and
        identity; ``tallies``: those after it; ``undo_stays``: whether what can be undone and redone is as before."""
        for key in rows:
            self.values.pop(key, None)
        self._tallies = tallies
        self._heads = None
        if ("annotator", self._annotator.id) in rows:
            self._annotator_stored = None
        if not undo_stays:
            self._stacks = None

    def committed(
        self, rows: Set[tuple[str, str]], tallies: Tallies, heads: Heads, operation: Operation
    ) -> None:
        """Adopt an operation of our own after its commit. ``rows``: the changed rows by table and identity; ``tallies``
        and ``heads``: those after it."""
        self._tallies = tallies
        self._heads = heads
        self._annotator_stored = True
        self._operations[operation.id] = operation
        if self._stacks is not None:
            self._stacks.add(operation.id, operation.undoes)
        for key in self.values.keys() & rows:
            del self.values[key]

    def tallies(self, connection: Connection) -> Tallies:
        """Count and XOR of each table."""
        if self._tallies is None:
            self._tallies = operations.tallies(connection)
        return self._tallies

    def heads(self, connection: Connection) -> Heads:
        """The heads of the graph of operations."""
        if self._heads is None:
            self._heads = operations.heads(connection)
        return self._heads

    def stacks(self, connection: Connection) -> Stacks:
        """What the annotator can undo and redo."""
        if self._stacks is None:
            place = self._workplace
            asked = connection, self._annotator.id, place.site, place.session, self._opened
            acts = operations.operations_by(*asked)
            acts += local.merges_by(*asked)
            acts.sort(key=itemgetter(0))
            self._stacks = Stacks.replay((name, kind, undoes) for _, name, kind, undoes in acts)
        return self._stacks

    def annotator_stored(self, connection: Connection) -> bool:
        """Whether the annotator has a row."""
        if self._annotator_stored is None:
            self._annotator_stored = bool(stored_among(connection, "annotator", [self._annotator.id]))
        return self._annotator_stored

    def operation(self, connection: Connection, operation_id: OperationId) -> Operation:
        """An operation by identity."""
        if operation_id not in self._operations:
            self._operations[operation_id] = (
                local.as_operation(connection, operation_id, self._annotator.id)
                if local.is_merge(operation_id)
                else operations.operation(connection, operation_id)
            )
        return self._operations[operation_id]

    def undo_state(self, connection: Connection) -> UndoState:
        """The operations that undo would revert and redo restore."""
        stacks = self.stacks(connection)
        undoable = self.operation(connection, stacks.undoable[-1]) if stacks.undoable else None
        redoable = self.operation(connection, stacks.redoable[-1]) if stacks.redoable else None
        return undoable, redoable

    def undo_state_at_hand(self) -> UndoState | None:
        """The same without reading the file; None if that is not possible. After most saves it is."""
        if self._stacks is None:
            return None
        tops = [stack[-1] if stack else None for stack in (self._stacks.undoable, self._stacks.redoable)]
        if any(top is not None and top not in self._operations for top in tops):
            return None
        undoable, redoable = (None if top is None else self._operations[top] for top in tops)
        return undoable, redoable

    def text(self, connection: Connection, sha256: str) -> str:
        """A text by its digest. Raises TextsAbsent if it is not in this file."""
        if sha256 not in self._texts:
            text = texts.content(connection, sha256)
            if text is None:
                raise TextsAbsent(self._location, (sha256,))
            self._texts[sha256] = text
            if len(self._texts) > _TEXTS_HELD:
                self._texts.popitem(last=False)
        self._texts.move_to_end(sha256)
        return self._texts[sha256]
