"""What a merge did, or would do, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["added", "updated", "deleted", "conflict", "unplaced"]
KINDS: tuple[Kind, ...] = ("added", "updated", "deleted", "conflict", "unplaced")


@dataclass(frozen=True, slots=True)
class MergeEntry:
    """One line of the account of a merge."""

    kind: Kind
    """``unplaced``: a claim whose passage is not in the present text, or a row that cannot stand as things are."""
    entity: str
    """The table of the row."""
    id: str
    field: str = ""
    """The field concerned; empty where the whole row is."""
    base: Any = None
    """Of a conflict: the value before both changed it."""
    mine: Any = None
    """The value here: before the merge, or in conflict the one that was set here."""
    theirs: Any = None
    """The value after the merge, or in conflict the one that was set there."""
    author: str = ""
    """Name of whoever did it there."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that several people set without knowing of each other."""

    table: str
    row_id: str
    field: str
    base: Any
    sides: tuple[ConflictSide, ...]
    """In the order of their operations' identities."""
    value: Any
    """The value that counts until somebody decides."""


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One of the values of a field in conflict."""

    operation: str
    author: str
    """The annotator's identity."""
    name: str
    """The annotator's name."""
    time: str
    value: Any
    arrived: bool
    """Whether a merge brought it."""


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """The account of a merge."""

    path: str
    """The file that was merged."""
    same_project: bool
    operations: int
    """That are new here, or count again."""
    entries: tuple[MergeEntry, ...] = ()

    @property
    def is_nothing_new(self) -> bool:
        return not self.operations and not self.entries

    def count(self, kind: Kind) -> int:
        """How many entries are of a kind; of updated rows, how many rows."""
        return len(
            {
                (one.entity, one.id, one.field if kind == "conflict" else "")
                for one in self.entries
                if one.kind == kind
            }
        )
