"""Drafts as values. This module does not load numpy, so the window may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.comparing.values import CellStatement, Row
from corpus.identities import ArticleId, TagId


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another statement of an article for a cell of a draft."""

    statement: CellStatement
    score: float
    """The likelihood that it answers the same question as the statements of the other articles, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that the program proposes."""

    row: Row
    tag: TagId | None = None
    """A tag that most of its statements have by claims of analysts."""
    alternatives: Mapping[ArticleId, tuple[Alternative, ...]] = field(default_factory=dict)
    """The alternatives of each article, also of those without a statement in the row, best first."""

    def alternatives_of(self, article: ArticleId) -> tuple[Alternative, ...]:
        """The other statements of an article for the row, best first."""
        return self.alternatives.get(article, ())


@dataclass(frozen=True, slots=True)
class ProposedDrafts:
    """The drafts of a project, best first."""

    drafts: tuple[Draft, ...] = ()
    by_place: bool = False
    """Whether the project is too large to compare all statements. Then only linked claims are drafted here, and
    :func:`corpus.comparing.drafting.draft_around` drafts the row of a single statement."""

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(draft.row for draft in self.drafts)
