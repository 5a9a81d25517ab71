"""The initial view of a project that was never open on this machine."""

from __future__ import annotations

from corpus.identities import ClaimId
from corpus.model import Article
from corpus.snapshot import Snapshot

FIRST_PANES = 2
"""Panes opened. Chosen: two fit on every screen, and one alone cannot be compared with anything."""


def first_articles(snapshot: Snapshot) -> list[Article]:
    """The articles shown side by side."""
    return snapshot.articles_in_order()[:FIRST_PANES]


def example_claim(snapshot: Snapshot) -> ClaimId | None:
    """A claim that shows a new user the purpose of the program: the first one in the first article that the second
    article contradicts, or for which it gives another figure."""
    articles = first_articles(snapshot)
    if len(articles) < FIRST_PANES:
        return None
    telling = {
        end
        for link in snapshot.links_between(articles[0].id, articles[1].id)
        if link.relation in ("differs_in_figure", "contradicts")
        for end in (link.source, link.target)
    }
    return next((claim.id for claim in snapshot.claims_of(articles[0].id) if claim.id in telling), None)
