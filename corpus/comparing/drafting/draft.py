"""A drafted row with what belongs to it. Light: no numbers library is loaded here, so the window may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.comparing.values import CellStatement, Row
from corpus.identities import ArticleId, TagId


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another statement of an article that may stand in a draft's cell."""

    statement: CellStatement
    score: float
    """From 0 to 1, how likely it answers together with the statements of the other articles."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that the program proposes."""

    row: Row
    tag: TagId | None = None
    """A tag that most of its statements have on claims drawn by hand."""
    alternatives: Mapping[ArticleId, tuple[Alternative, ...]] = field(default_factory=dict)
    """Of every article, also of those that the row leaves empty, best first."""

    def alternatives_of(self, article: ArticleId) -> tuple[Alternative, ...]:
        """What else of an article may stand in the row, best first."""
        return self.alternatives.get(article, ())


@dataclass(frozen=True, slots=True)
class ProposedDrafts:
    """The drafts of a project, best first."""

    drafts: tuple[Draft, ...] = ()
    by_place: bool = False
    """Whether the project is too large for all to be compared with all. Then only what is linked is drafted, and
    :func:`corpus.comparing.drafting.draft_around` drafts the row of one place."""

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(draft.row for draft in self.drafts)
