"""What an edit would take along, to be said before it is done. Pure functions over a snapshot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.archive import Archive
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class TagEffect:
    """Of deleting a tag."""

    claims: int
    """Claims that lose it."""
    untagged: int
    """Those among them that are then without any tag."""
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


@dataclass(frozen=True, slots=True)
class ArchiveEffect:
    """Of importing an archive."""

    articles: int
    """Articles that are new here."""
    claims: int
    links: int
    tags: int
    known: int
    """Rows that are here already, by identity, and stay as they are."""
    conflicting: int
    """Those among them that say something else in the archive."""


def effect_of_deleting_tag(snapshot: Snapshot, tag_id: str) -> TagEffect:
    """What deleting a tag would do."""
    carrying = [claim for claim in snapshot.claims.values() if tag_id in claim.tags]
    alone = sum(1 for claim in carrying if len(claim.tags) == 1)
    return TagEffect(len(carrying), alone, len(snapshot.children_of(tag_id)))


def effect_of_removing(snapshot: Snapshot, article_ids: Iterable[str]) -> RemovalEffect:
    """What removing articles would do."""
    articles = [one for one in dict.fromkeys(article_ids) if one in snapshot.articles]
    claims = [claim.id for article in articles for claim in snapshot.claims_of(article)]
    links = {link.id for claim in claims for link in snapshot.links_of(claim)}
    marks = sum(len(snapshot.marks_of(claim)) for claim in claims)
    return RemovalEffect(len(articles), len(claims), len(links), marks)


def effect_of_importing(snapshot: Snapshot, archive: Archive) -> ArchiveEffect:
    """What importing an archive would do."""
    texts = {article.sha256 for article in snapshot.articles.values()}
    news = [one for one in archive.articles if one.id not in snapshot.articles and one.sha256 not in texts]
    pairs = [
        *((snapshot.articles.get(one.id), one) for one in archive.articles),
        *((snapshot.claims.get(one.id), one) for one in archive.claims),
        *((snapshot.links.get(one.id), one) for one in archive.links),
        *((snapshot.tags.get(one.id), one) for one in archive.tags),
        *((snapshot.figure_marks.get(one.id), one) for one in archive.figure_marks),
        *((snapshot.rejections.get(one.id), one) for one in archive.rejections),
    ]
    known = [(here, theirs) for here, theirs in pairs if here is not None]
    return ArchiveEffect(
        articles=len(news),
        claims=sum(1 for one in archive.claims if one.id not in snapshot.claims),
        links=sum(1 for one in archive.links if one.id not in snapshot.links),
        tags=sum(1 for one in archive.tags if one.id not in snapshot.tags),
        known=len(known),
        conflicting=sum(1 for here, theirs in known if here != theirs),
    )
