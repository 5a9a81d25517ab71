"""Claims with exactly the same span, such as those that two annotators made independently."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Claim
from corpus.people import shared_layers
from corpus.snapshot import Snapshot


def of_same_words(claims: Iterable[Claim]) -> bool:
    """Whether all of the claims have the same span of the same text."""
    words = ((claim.text, claim.span, claim.orphaned) for claim in claims)
    first = next(words, None)
    return first is not None and all(following == first for following in words)


def same_claims(snapshot: Snapshot, claim: Claim) -> list[Claim]:
    """The claims that can be joined with a claim, itself included: those with the same span, except those of the shared
    layer. Only the claim itself if it is an orphan or belongs to the shared layer."""
    layers = shared_layers(snapshot.annotators.values())
    if claim.orphaned or claim.annotator in layers:
        return [claim]
    return [other for other in snapshot.claims_at(claim.article, claim.span) if other.annotator not in layers]
