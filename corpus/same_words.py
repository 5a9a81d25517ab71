"""Claims of exactly the same words, such as those that two annotators made independently."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Claim
from corpus.people import shared_layers
from corpus.snapshot import Snapshot


def of_same_words(claims: Iterable[Claim]) -> bool:
    """Whether all of the claims are of exactly the same words of one text."""
    words = ((claim.text, claim.span, claim.orphaned) for claim in claims)
    first = next(words, None)
    return first is not None and all(others == first for others in words)


def same_claims(snapshot: Snapshot, claim: Claim) -> list[Claim]:
    """The claims that can be joined with a claim, itself included: those of exactly the same words, but for decisions
    of the shared layer. Only the claim itself if it is an orphan or such a decision."""
    layers = shared_layers(snapshot.annotators.values())
    if claim.orphaned or claim.annotator in layers:
        return [claim]
    return [other for other in snapshot.claims_at(claim.article, claim.span) if other.annotator not in layers]
