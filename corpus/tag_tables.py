"""Use of the tags of a codebook: co-occurrence, and an example for each tag."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, product

from corpus.identities import ArticleId, ClaimId, TagId
from corpus.model import Claim
from corpus.snapshot import Snapshot

Pair = tuple[TagId, TagId]
"""Two different tags, the smaller identity first."""


@dataclass(frozen=True, slots=True)
class CoOccurrence:
    """The places where two tags occur together."""

    passages: int
    """Number of passages with both tags. Overlapping claims form one passage."""
    claims: tuple[ClaimId, ...]
    """The claims that have one of the tags, or both, in these passages."""


def co_occurrences(
    snapshot: Snapshot, counts: Callable[[Claim], bool] = lambda claim: True
) -> dict[Pair, CoOccurrence]:
    """The pairs of tags on one claim or on overlapping claims. Orphans, which have no place, and claims for which
    ``counts`` is false are left out."""
    passages: dict[Pair, set[tuple[ArticleId, int]]] = defaultdict(set)
    claims: dict[Pair, dict[ClaimId, None]] = defaultdict(dict)
    for article in snapshot.articles_in_order():
        standing = (claim for claim in snapshot.claims_of(article.id) if not claim.orphaned and counts(claim))
        for start, one, other, pair in _co_occurring(standing):
            passages[pair].add((article.id, start))
            claims[pair].update({one.id: None, other.id: None})
    return {pair: CoOccurrence(len(passages[pair]), tuple(claims[pair])) for pair in passages}


def _co_occurring(claims: Iterable[Claim]) -> Iterator[tuple[int, Claim, Claim, Pair]]:
    """The pairs of tags that occur together, for claims sorted by place. Yields the start of the passage, both claims
    (the same claim twice if it has both tags), and the pair."""
    start, reach = 0, -1
    open_claims: list[Claim] = []
    for claim in claims:
        open_claims = [open_claim for open_claim in open_claims if open_claim.end > claim.start]
        if claim.start >= reach:
            start = claim.start
        reach = max(reach, claim.end)
        for one, other in combinations(claim.tags, 2):
            yield start, claim, claim, pair_of(one, other)
        for earlier in open_claims:
            for one, other in product(earlier.tags, claim.tags):
                if one != other:
                    yield start, earlier, claim, pair_of(one, other)
        open_claims.append(claim)


def pair_of(one: TagId, other: TagId) -> Pair:
    """Two tags as a pair, in a fixed order."""
    return (one, other) if one < other else (other, one)


def example_of(snapshot: Snapshot, tag: str) -> Claim | None:
    """An example of a tag: the claim with it that was created last. None if there is none."""
    claims = snapshot.claims
    made_last = (claims[identity] for identity in reversed([*claims]))
    return next((claim for claim in made_last if tag in claim.tags and not claim.orphaned), None)
