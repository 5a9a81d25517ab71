"""What a store remembers of the committed state, so that a save need not read it again.

It is true as long as nobody else has written; the store asks that at the start of every transaction and forgets
everything when somebody has.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import OperationId
from corpus.model import Annotator, Entity
from db import queries
from db.errors import UnknownRow
from db.journal import Tallies
from db.undo import Stacks

UndoState = tuple[Operation | None, Operation | None]
_TEXTS_HELD = 16


class Memory:
    """Tallies, the codebook's order, rows and texts used lately, and what can be taken back."""

    def __init__(self, location: str, annotator: Annotator) -> None:
        self.values: dict[tuple[str, str], Entity] = {}
        """Committed values by table and identity."""
        self._location = location
        self._annotator = annotator
        self._tallies: Tallies | None = None
        self._ranks: queries.Ranks | None = None
        self._stacks: Stacks | None = None
        self._annotator_stored: bool | None = None
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._operations: dict[OperationId, Operation] = {}

    def forget(self) -> None:
        """Somebody else has written. Texts and operations never change and stay."""
        self.values.clear()
        self._tallies = self._ranks = self._stacks = self._annotator_stored = None

    def committed(self, rows: Iterable[tuple[str, str]], tallies: Tallies, operation: Operation) -> None:
        """We have written: these rows, by table and identity."""
        self._tallies = tallies
        self._annotator_stored = True
        self._operations[operation.id] = operation
        if self._stacks is not None:
            self._stacks.add(operation.id, operation.undoes)
        for key in rows:
            self.values.pop(key, None)
            if key[0] == "tag":
                self._ranks = None

    def tallies(self, connection: Connection) -> Tallies:
        """Count and XOR of each table."""
        if self._tallies is None:
            self._tallies = queries.tallies(connection)
        return self._tallies

    def ranks(self, connection: Connection) -> queries.Ranks:
        """The codebook's order."""
        if self._ranks is None:
            self._ranks = queries.codebook_ranks(connection)
        return self._ranks

    def stacks(self, connection: Connection) -> Stacks:
        """What the annotator can take back and bring back."""
        if self._stacks is None:
            self._stacks = Stacks.replay(queries.operations_by(connection, self._annotator.id))
        return self._stacks

    def annotator_stored(self, connection: Connection) -> bool:
        """Whether the annotator has a row yet."""
        if self._annotator_stored is None:
            self._annotator_stored = any(
                one.id == self._annotator.id for one in queries.annotators(connection)
            )
        return self._annotator_stored

    def operation(self, connection: Connection, operation_id: OperationId) -> Operation:
        """An operation by identity."""
        if operation_id not in self._operations:
            self._operations[operation_id] = queries.operation(connection, operation_id)
        return self._operations[operation_id]

    def undo_state(self, connection: Connection) -> UndoState:
        """The operations that undo and redo would take back and bring back."""
        stacks = self.stacks(connection)
        undoable = self.operation(connection, stacks.undoable[-1]) if stacks.undoable else None
        redoable = self.operation(connection, stacks.redoable[-1]) if stacks.redoable else None
        return undoable, redoable

    def undo_state_at_hand(self) -> UndoState | None:
        """The same, if it can be told without reading: after most saves it can."""
        if self._stacks is None:
            return None
        tops = [stack[-1] if stack else None for stack in (self._stacks.undoable, self._stacks.redoable)]
        if any(top is not None and top not in self._operations for top in tops):
            return None
        undoable, redoable = (None if top is None else self._operations[top] for top in tops)
        return undoable, redoable

    def text(self, connection: Connection, sha256: str) -> str:
        """A text by its digest. Raises UnknownRow."""
        if sha256 not in self._texts:
            text = queries.content(connection, sha256)
            if text is None:
                raise UnknownRow(self._location, "text_content", sha256)
            self._texts[sha256] = text
            if len(self._texts) > _TEXTS_HELD:
                self._texts.popitem(last=False)
        self._texts.move_to_end(sha256)
        return self._texts[sha256]
