"""What analysts did that drafts must respect, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.matching.suggestion import SourceText
from corpus.model import Span
from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot

_MOST_OF = 0.5
"""Share of a statement that a claim must cover to be taken for it."""
_WIDE = 1.6
"""How many times as long a claim may be as a clause that it is about; a longer one may well answer something else."""


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim: the span counts code points of its article's current text."""

    id: str
    article: str
    span: Span
    tags: tuple[str, ...] = ()
    question: str | None = None

    def covers(self, article: str, span: Span) -> bool:
        """Whether it holds most of a stretch of an article, or lies within it."""
        if article != self.article:
            return False
        common = min(self.span.end, span.end) - max(self.span.start, span.start)
        shorter = min(self.span.end - self.span.start, span.end - span.start)
        return common > 0 and common >= _MOST_OF * shorter

    def is_about(self, span: Span) -> bool:
        """Whether it is hardly wider than a stretch that it covers."""
        return self.span.end - self.span.start <= _WIDE * (span.end - span.start)


@dataclass(frozen=True, slots=True)
class DraftWork:
    """Claims with their tags and questions, links between claims, rejected drafts, articles marked as read."""

    claims: tuple[KnownClaim, ...] = ()
    links: tuple[tuple[str, str, str], ...] = ()
    """Identities of two claims, and of the relation between them."""
    rejected: tuple[DraftRejection, ...] = ()
    read: frozenset[str] = frozenset()


def draft_work_of(snapshot: Snapshot) -> DraftWork:
    """The work that a project holds. Orphaned claims have no place in the current texts and tell nothing."""
    claims = tuple(
        KnownClaim(claim.id, claim.article, claim.span, claim.tags, claim.question)
        for claim in snapshot.claims.values()
        if not claim.orphaned
    )
    known = {claim.id for claim in claims}
    links = tuple(
        (link.source, link.target, link.relation)
        for link in snapshot.links.values()
        if link.source in known and link.target in known
    )
    return DraftWork(
        claims,
        links,
        tuple(snapshot.draft_rejections.values()),
        frozenset(reading.article for reading in snapshot.readings.values()),
    )


def within(articles: tuple[SourceText, ...], work: DraftWork) -> DraftWork:
    """The work on these articles alone."""
    lengths = {article.id: len(article.content) for article in articles}
    claims = tuple(claim for claim in work.claims if claim.span.end <= lengths.get(claim.article, -1))
    known = {claim.id for claim in claims}
    links = tuple(link for link in work.links if link[0] in known and link[1] in known and link[0] != link[1])
    return DraftWork(claims, links, work.rejected, work.read & lengths.keys())
