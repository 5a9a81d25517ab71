"""What an edit would delete or change besides its object, so that it can be said before it is done.

Pure functions over a snapshot.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class TagEffect:
    """Of deleting a tag."""

    claims: int
    """Claims that lose it."""
    children: int
    """Tags that move up."""


@dataclass(frozen=True, slots=True)
class RemovalEffect:
    """Of removing articles."""

    articles: int
    claims: int
    links: int
    """Links with at least one end in them."""
    marks: int = 0
    """What was said about figures of those claims."""


def effect_of_deleting_tag(snapshot: Snapshot, tag_id: str) -> TagEffect:
    """What deleting a tag would do."""
    claims = sum(tag_id in claim.tags for claim in snapshot.claims.values())
    return TagEffect(claims, len(snapshot.children_of(tag_id)))


def effect_of_removing(snapshot: Snapshot, article_ids: Iterable[str]) -> RemovalEffect:
    """What removing articles would do."""
    articles = [article for article in dict.fromkeys(article_ids) if article in snapshot.articles]
    claims = [claim.id for article in articles for claim in snapshot.claims_of(article)]
    links = {link.id for claim in claims for link in snapshot.links_of(claim)}
    marks = sum(len(snapshot.marks_of(claim)) for claim in claims)
    return RemovalEffect(len(articles), len(claims), len(links), marks)
