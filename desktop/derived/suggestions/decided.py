"""Which suggested pairs are decided already, because they were linked or rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from corpus.model import Claim, Link, Rejection
from corpus.rejected_pairs import pair_of, rejected_pair
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.matching import Suggestion

MARK = "~"
"""First character of a suggestion's key; no identity of a row begins with it."""


def key_of(suggestion: Suggestion) -> str:
    """A key for a suggestion from the places of its ends, in either order."""
    ends = sorted((end.article, end.start, end.end) for end in (suggestion.a, suggestion.b))
    return MARK + MARK.join(f"{article}:{start}-{end}" for article, start, end in ends)


def is_suggestion(identity: str | None) -> bool:
    """Whether this is the key of a suggestion rather than the identity of a row."""
    return identity is not None and identity.startswith(MARK)


def in_texts(suggestion: Suggestion, snapshot: Snapshot) -> bool:
    """Whether both ends are within the current texts. A rejected pair may come from an earlier, longer version."""
    articles, ends = snapshot.articles, (suggestion.a, suggestion.b)
    return all(end.article in articles and end.end <= articles[end.article].characters for end in ends)


def touches_decisions(changes: ChangeSet) -> bool:
    """Whether :class:`Decided` may give other results after a change. New claims and tags alone decide nothing."""
    if changes.touches(Link, Rejection):
        return True
    return any(
        isinstance(change.before, Claim)
        and isinstance(change.after, Claim)
        and change.before.span != change.after.span
        for change in changes.updated
    )


class Decided:
    """The linked and the rejected pairs of a snapshot. A link is compared by the places of its claims, a rejection by
    its quotes (see :mod:`corpus.rejected_pairs`)."""

    def __init__(self, snapshot: Snapshot) -> None:
        claims = snapshot.claims
        linked = ((claims.get(link.source), claims.get(link.target)) for link in snapshot.links.values())
        self._linked = {
            frozenset((end.article, end.start, end.end) for end in (source, target))
            for source, target in linked
            if source is not None and target is not None
        }
        self._rejected = {rejected_pair(rejection) for rejection in snapshot.rejections.values()}

    def holds(self, suggestion: Suggestion) -> bool:
        """Whether exactly these places are linked, or exactly these quotes were rejected."""
        ends = (suggestion.a, suggestion.b)
        places = frozenset((end.article, end.start, end.end) for end in ends)
        quotes = pair_of((end.article, end.text) for end in ends)
        return places in self._linked or quotes in self._rejected
