"""What an edit would delete or change besides its object, for the question that is asked before it.

Pure functions of a snapshot.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class TagEffect:
    """The effect of deleting a tag."""

    claims: int
    """Number of claims that lose the tag."""
    children: int
    """Number of tags that move up."""


@dataclass(frozen=True, slots=True)
class RemovalEffect:
    """The effect of removing articles."""

    articles: int
    claims: int
    links: int
    """Number of links with at least one end in the articles."""
    marks: int = 0
    """Number of marks on the figures of their claims."""


def effect_of_deleting_tag(snapshot: Snapshot, tag_id: str) -> TagEffect:
    """The effect of deleting this tag."""
    claims = sum(tag_id in claim.tags for claim in snapshot.claims.values())
    return TagEffect(claims, len(snapshot.children_of(tag_id)))


def effect_of_removing(snapshot: Snapshot, article_ids: Iterable[str]) -> RemovalEffect:
    """The effect of removing these articles."""
    articles = [article for article in dict.fromkeys(article_ids) if article in snapshot.articles]
    claims = [claim.id for article in articles for claim in snapshot.claims_of(article)]
    links = {link.id for claim in claims for link in snapshot.links_of(claim)}
    marks = sum(len(snapshot.marks_of(claim)) for claim in claims)
    return RemovalEffect(len(articles), len(claims), len(links), marks)
