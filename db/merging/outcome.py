"""The report of a merge, as values; for a dry run, of what it would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from corpus.identities import ArticleId, OperationId, TagId
from corpus.model import Article, Tag
from corpus.passages import Passages

Kind = Literal["added", "updated", "deleted", "conflict", "unplaced"]
KINDS: tuple[Kind, ...] = ("added", "updated", "deleted", "conflict", "unplaced")
"""All kinds of changes."""


@dataclass(frozen=True, slots=True)
class MergeEntry:
    """One line of the report of a merge."""

    kind: Kind
    """``unplaced``: a claim whose passage is not in the current text, or a row that cannot exist in the merged
    state."""
    entity: str
    """The table of the row."""
    id: str
    field: str = ""
    """The field concerned; empty if the whole row is."""
    base: Any = None
    """For a conflict: the value before both changed it."""
    mine: Any = None
    """The value in this file: before the merge or, in a conflict, the one that was set here."""
    theirs: Any = None
    """The value after the merge or, in a conflict, the one that was set in the other file. Like ``base`` and ``mine``,
    a mapping by name for a ``field`` that belongs together with others, as the units and factor of a rate."""
    author: str = ""
    """Name of the person who made the change in the other file."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that several annotators set concurrently."""

    table: str
    row_id: str
    field: str
    base: Any
    sides: tuple[ConflictSide, ...]
    """In the order of the identities of their operations."""
    value: Any
    """The value that counts until somebody decides."""
    changed: Passages | None = None
    """For the text of an article: what the sides changed in it, as it was before; None if a text is absent."""


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
    changed: Passages | None = None
    """For the text of an article: what this side changed in it."""


@dataclass(frozen=True, slots=True)
class ConflictDecision:
    """A conflict that was decided."""

    operation: OperationId
    conflict: Conflict
    """As it was before the decision."""
    value: Any
    """The value that was chosen."""
    name: str
    """Name of the person who decided."""
    time: str


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that one side deleted and that exists, because the other side changed it concurrently."""

    table: str
    row_id: str
    author: str
    """Name of the person who deleted it."""
    deleted_here: bool
    """Whether it was deleted in this file; otherwise in the file that is merged."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A tag of another project with the name of one in this project."""

    theirs: Tag
    here: Tag
    claims: int
    """How many claims of the other project have it."""


@dataclass(frozen=True, slots=True)
class DoubtfulArticle:
    """An article of another project that may be one of this project, with a text that this one never had."""

    theirs: Article
    here: tuple[Article, ...]
    """Articles of this project with its title or its address."""
    claims: int
    """How many claims of the other project it has."""


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """Decisions about another project that only a person can make."""

    join_names: bool = False
    """Whether its tags are identified with those of the same name in this project."""
    apart: frozenset[TagId] = frozenset()
    """Its tags that are kept separate nevertheless."""
    same_articles: Mapping[ArticleId, ArticleId] = field(default_factory=dict)
    """Its articles mapped to the articles of this project with which they are identified, whatever their texts."""


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """The report of a merge."""

    files: tuple[str, ...]
    """The merged files."""
    same_project: bool
    operations: int
    """Number of operations that are new in this file, or count again."""
    entries: tuple[MergeEntry, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """The conflicts that it creates or extends."""
    kept: tuple[KeptRow, ...] = ()
    since: str = ""
    """The time of the newest operation that the copies have in common."""
    namesakes: tuple[Namesake, ...] = ()
    doubtful: tuple[DoubtfulArticle, ...] = ()
    texts: int = 0
    """Number of texts that were absent here and that the other copies have."""

    @property
    def is_nothing_new(self) -> bool:
        return not self.operations and not self.entries and not self.texts

    def count(self, kind: Kind) -> int:
        """How many entries are of a kind; for updated rows, how many rows."""
        return len(
            {
                (entry.entity, entry.id, entry.field if kind == "conflict" else "")
                for entry in self.entries
                if entry.kind == kind
            }
        )
