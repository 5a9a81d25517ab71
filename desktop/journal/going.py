"""Navigation from an operation to its object."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.changes import Operation
from corpus.identities import ArticleId
from corpus.past_acts import ChangedRow
from corpus.segmentation import paragraphs
from corpus.snapshot import Snapshot
from desktop.current import Destination


def destination(rows: Sequence[ChangedRow], snapshot: Snapshot) -> Destination | None:
    """The first claim or link that an operation changed and that still exists; None if there is none."""
    for row in rows:
        claim = snapshot.claims.get(row.id) or snapshot.claims.get(row.claim)
        if claim is not None:
            span = None if claim.orphaned else claim.span
            return Destination(claim.article, span, claim.id, aside=True)
        link = snapshot.links.get(row.id)
        if link is not None:
            return Destination(link=link.id)
    return None


def article_of(operation: Operation, snapshot: Snapshot) -> tuple[ArticleId | None, int]:
    """The article of an operation, if it still exists, and the number of the paragraph from 1; 0 if that is not
    recorded."""
    first = operation.place.split(" ")[0]
    name, _, paragraph = first.partition(":")
    row = snapshot.articles.get(name)
    return (row.id if row is not None else None), int(paragraph) if paragraph.isdecimal() else 0


def paragraph_in(article: ArticleId, text: str, number: int) -> Destination:
    """A paragraph of an article, or the article if it has fewer paragraphs."""
    spans = paragraphs(text)
    span = spans[number - 1] if 0 < number <= len(spans) else None
    return Destination(article, span, aside=True)
