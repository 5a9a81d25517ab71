"""The claims and tags that match what is typed after ``@`` and ``#``."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.identities import ArticleId
from corpus.memo_text import MemoReference, Referred
from corpus.model import Claim
from corpus.romanise import matches
from corpus.script import fold
from corpus.snapshot import Snapshot
from desktop.widgets.matching_tags import matching_tags

MOST = 6
"""References offered at a time. Chosen: as many as can be read at a glance."""
LOOKED_AT = 500
"""Claims compared by pinyin at one keystroke, the nearest ones. Measured: 0.1 ms each on a busy machine."""


def claims_fitting(snapshot: Snapshot, query: str, near: ArticleId | None) -> list[MemoReference]:
    """Claims whose quotes contain ``query`` in either script, then those that match its pinyin; those of the article
    ``near`` first, then those of the neighbouring articles in the order of import."""
    claims: list[Claim] = []
    folded = fold(query)
    for claim in _from_near(snapshot, near):
        if folded in fold(claim.quote):
            claims.append(claim)
            if len(claims) == MOST:
                break
    if len(claims) < MOST and query.isascii():
        for number, claim in enumerate(_from_near(snapshot, near)):
            if number == LOOKED_AT or len(claims) == MOST:
                break
            if claim not in claims and matches(query, claim.quote):
                claims.append(claim)
    return [MemoReference(Referred.CLAIM, claim.id, claim.quote) for claim in claims]


def tags_fitting(snapshot: Snapshot, query: str) -> list[MemoReference]:
    """The first tags whose names match ``query``, as :func:`~desktop.widgets.matching_tags.matching_tags` orders
    them."""
    tags = matching_tags(snapshot.tags_in_order(), query)
    return [MemoReference(Referred.TAG, tag.id, tag.name) for tag in tags[:MOST]]


def _from_near(snapshot: Snapshot, near: ArticleId | None) -> Iterator[Claim]:
    articles = snapshot.articles_in_order()
    at = next((number for number, article in enumerate(articles) if article.id == near), 0)
    order = sorted(range(len(articles)), key=lambda number: abs(number - at))
    for number in order:
        yield from snapshot.claims_of(articles[number].id)
