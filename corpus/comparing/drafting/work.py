"""The analysts' work that drafts must take into account, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.matching.suggestion import SourceText
from corpus.matching.work import WorkedClaim
from corpus.model import Span
from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot

_MOST_OF = 0.5
"""Least share of a statement, or of the claim if that is shorter, that a claim must cover to count as a claim on it.
Chosen."""
_WIDE = 1.6
"""Greatest ratio of the lengths of a claim and a clause that the claim is about; a longer claim may answer something
else. Chosen."""


@dataclass(frozen=True, slots=True)
class KnownClaim(WorkedClaim):
    """A claim with its question."""

    question: str | None = None

    def covers(self, article: str, span: Span) -> bool:
        """Whether it covers most of a span of an article, or is mostly inside it."""
        if article != self.article:
            return False
        common = min(self.span.end, span.end) - max(self.span.start, span.start)
        shorter = min(self.span.end - self.span.start, span.end - span.start)
        return common > 0 and common >= _MOST_OF * shorter

    def is_about(self, span: Span) -> bool:
        """Whether it is not much longer than a span that it covers."""
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
    """The work in a project. Orphaned claims are left out, since they have no place in the current texts."""
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
    """The work restricted to these articles."""
    lengths = {article.id: len(article.content) for article in articles}
    claims = tuple(claim for claim in work.claims if claim.span.end <= lengths.get(claim.article, -1))
    known = {claim.id for claim in claims}
    links = tuple(link for link in work.links if link[0] in known and link[1] in known and link[0] != link[1])
    return DraftWork(claims, links, work.rejected, work.read & lengths.keys())
