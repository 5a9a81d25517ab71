"""What a merge did, or would do, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from corpus.identities import ArticleId, OperationId, TagId
from corpus.model import Article, Tag

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
class ConflictDecision:
    """A conflict that somebody decided."""

    operation: OperationId
    conflict: Conflict
    """As it was before."""
    value: Any
    """The value that was decided on."""
    name: str
    """Name of whoever decided."""
    time: str


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that one side deleted and that stands, since the other changed it without knowing."""

    table: str
    row_id: str
    author: str
    """Name of whoever deleted it."""
    deleted_here: bool
    """Whether it was deleted here; otherwise in the file that is merged."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A tag of another project that is called like one here."""

    theirs: Tag
    here: Tag
    claims: int
    """How many claims of the other project have it."""


@dataclass(frozen=True, slots=True)
class DoubtfulArticle:
    """An article of another project that may be one of those here, in a text that was never theirs."""

    theirs: Article
    here: tuple[Article, ...]
    """Those that have its title or its address."""
    claims: int
    """How many claims of the other project stand in it."""


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What is to be done with what only a person can decide about another project."""

    join_names: bool = False
    """Whether its tags are those of the same name here."""
    apart: frozenset[TagId] = frozenset()
    """Tags of it that stay apart all the same."""
    same_articles: Mapping[ArticleId, ArticleId] = field(default_factory=dict)
    """Articles of it that are articles here, whatever their texts are."""


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """The account of a merge."""

    files: tuple[str, ...]
    """What was merged."""
    same_project: bool
    operations: int
    """That are new here, or count again."""
    entries: tuple[MergeEntry, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """The conflicts that it makes or takes part in."""
    kept: tuple[KeptRow, ...] = ()
    since: str = ""
    """The time of the newest operation that the copies have in common."""
    namesakes: tuple[Namesake, ...] = ()
    doubtful: tuple[DoubtfulArticle, ...] = ()

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
