"""Values for changes of a project: operations, change sets, and entries in the history of a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.identities import AnnotatorId, OperationId
from corpus.model import Entity


class ChangeOrigin(StrEnum):
    """Where a change came from: this window, or somebody else who writes to the same project."""

    LOCAL = "local"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Operation:
    """One act of one person: the unit of undo and of history."""

    id: OperationId
    name: str
    """What was done, such as ``claim.tag``; :mod:`desktop.words.wording` words each."""
    subject: str
    """What it was done to, in the words of that moment: a tag's name, a quote, a title."""
    place: str
    """Where, as ``article identity:paragraph number`` (from 1); empty if the operation has no place. For a copy that
    was handed out: what was left out of it."""
    count: int
    """How many rows it changed, as the user counts them, for "43 项"."""
    annotator: AnnotatorId
    time: str
    undoes: OperationId | None = None
    """The operation that this one reverted, if it is an undo or a redo."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A row before and after."""

    before: Entity
    after: Entity


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one operation, or one refresh, did to the project."""

    created: tuple[Entity, ...] = ()
    updated: tuple[Changed, ...] = ()
    deleted: tuple[Entity, ...] = ()
    origin: ChangeOrigin = ChangeOrigin.LOCAL
    operation: Operation | None = None
    undoable: Operation | None = None
    """The operation that undo would revert now."""
    redoable: Operation | None = None
    """The operation that redo would bring back now."""
    reread: bool = False
    """Whether rows changed that are not listed here, because another window merged or undid a merge. The next
    snapshot has them."""
    arrived: frozenset[str] = frozenset()
    """Digests of texts that were absent from the file and are in it now. Their articles are among :attr:`updated`."""
    absent: frozenset[str] = frozenset()
    """Digests of texts that rows name and that are not in the file from now on. Their articles count as updated,
    unless they are new."""
    kept: tuple[Operation, ...] = ()
    """For the undo of a merge: the operations that stay in effect because later changes depend on them."""

    @property
    def present(self) -> tuple[Entity, ...]:
        """The rows that were created or updated, as they are now."""
        return (*self.created, *(change.after for change in self.updated))

    @property
    def rows(self) -> tuple[Entity, ...]:
        """All rows that were created, updated or deleted; deleted ones as they last were."""
        return (*self.present, *self.deleted)

    def touches(self, *kinds: type) -> bool:
        """Whether any row of one of these types was created, updated or deleted."""
        return any(isinstance(row, kinds) for row in self.rows)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of "who, when, what" about a row."""

    operation: Operation
    fields: tuple[str, ...]
    """Names of the fields that changed; empty when the row was created or deleted."""
    before: Entity | None
    after: Entity | None
