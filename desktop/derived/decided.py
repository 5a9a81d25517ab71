"""Which proposed pairs have been decided: linked or rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from corpus.model import Claim, Link, Rejection
from corpus.rejected_pairs import pair_of, rejected_pair
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.matching import Suggestion

MARK = "~"
"""Begins the key of a suggestion; no identity of a row does."""


def key_of(one: Suggestion) -> str:
    """What makes a suggestion this one, whichever of its ends comes first."""
    ends = sorted((end.article, end.start, end.end) for end in (one.a, one.b))
    return MARK + MARK.join(f"{article}:{start}-{end}" for article, start, end in ends)


def is_suggestion(identity: str | None) -> bool:
    """Whether this is the key of a suggestion, and no identity of a row."""
    return identity is not None and identity.startswith(MARK)


def in_texts(one: Suggestion, snapshot: Snapshot) -> bool:
    """Whether both its places are inside their texts; what was rejected may tell of a longer one."""
    articles = snapshot.articles
    return all(
        end.article in articles and end.end <= articles[end.article].characters for end in (one.a, one.b)
    )


def touches_decisions(changes: ChangeSet) -> bool:
    """Whether other pairs may be decided after a change: what is only tagged decides nothing."""
    if changes.touches(Link, Rejection):
        return True
    return any(
        isinstance(change.before, Claim)
        and isinstance(change.after, Claim)
        and change.before.span != change.after.span
        for change in changes.updated
    )


class Decided:
    """The pairs of a snapshot that need no decision any more."""

    def __init__(self, snapshot: Snapshot) -> None:
        claims = snapshot.claims
        ends = (
            (claims.get(link.source), claims.get(link.target))
            for link in snapshot.links.values()
        )  # fmt: skip
        self._linked = {
            frozenset({(one.article, one.start, one.end), (other.article, other.start, other.end)})
            for one, other in ends
            if one is not None and other is not None
        }
        self._rejected = {rejected_pair(rejection) for rejection in snapshot.rejections.values()}

    def holds(self, one: Suggestion) -> bool:
        """Whether this very pair is linked, or was rejected in these words."""
        places = frozenset((end.article, end.start, end.end) for end in (one.a, one.b))
        quotes = pair_of((end.article, end.text) for end in (one.a, one.b))
        return places in self._linked or quotes in self._rejected
