"""The work of analysts as plain values, from which matching learns."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Span
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class WorkedClaim:
    """A claim somebody made: the span counts code points of its article's current text."""

    id: str
    article: str
    span: Span
    tags: tuple[str, ...] = ()


Quoted = tuple[str, str]
"""An article's identity, and words of it."""


@dataclass(frozen=True, slots=True)
class Work:
    """Claims with their tags, links between them, and pairs that were rejected.

    Rejected pairs are known by article and quote, not by place, so that they outlive a corrected text."""

    claims: tuple[WorkedClaim, ...] = ()
    links: tuple[tuple[str, str, str], ...] = ()
    """Identities of two claims, and of the relation between them."""
    rejected: tuple[tuple[Quoted, Quoted], ...] = ()


def work_of(snapshot: Snapshot) -> Work:
    """The work that a project holds. Orphaned claims have no place in the current texts, so they are left out."""
    claims = tuple(
        WorkedClaim(claim.id, claim.article, claim.span, claim.tags)
        for claim in snapshot.claims.values()
        if not claim.orphaned
    )
    known = {claim.id for claim in claims}
    links = tuple(
        (link.source, link.target, link.relation)
        for link in snapshot.links.values()
        if link.source in known and link.target in known
    )
    rejected = tuple(
        ((rejection.one_article, rejection.one_quote), (rejection.other_article, rejection.other_quote))
        for rejection in snapshot.rejections.values()
    )
    return Work(claims, links, rejected)
