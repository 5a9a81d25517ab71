"""Operations and merges of a project as values, for the pages of the journal."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.changes import Operation
from corpus.identities import AnnotatorId, ArticleId

PAGE = 200
"""Operations and merges on a page. Chosen: some eight screens."""


@dataclass(frozen=True, slots=True)
class PastAct:
    """An operation, or a merge represented as one, and whether it is still in effect."""

    operation: Operation
    undone: str = ""
    """When it was undone, as ISO 8601 in UTC; the time of the operation itself if that is not recorded, as for those
    that the undo of a merge took out; empty while it holds."""
    merged: bool = False
    """Whether a merge brought it into this file."""


@dataclass(frozen=True, slots=True)
class ActFilter:
    """A filter for acts; an empty field accepts all."""

    annotator: AnnotatorId | None = None
    names: tuple[str, ...] = ()
    """Beginnings of names of operations, such as ``claim.``."""
    article: ArticleId | None = None

    @property
    def wants_all(self) -> bool:
        """Whether the filter accepts everything."""
        return self == ActFilter()


@dataclass(frozen=True, slots=True)
class ActPage:
    """A page of acts, newest first."""

    acts: tuple[PastAct, ...]
    more: bool
    """Whether there are older ones."""


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that an operation revised."""

    table: str
    id: str
    claim: str = ""
    """Identity of the claim that the row is part of, such as one of its tags."""
