"""One's own tags on claims, which may be claims of others."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from corpus.identities import AnnotatorId, TagId
from corpus.model import Claim
from corpus.people import identities_of, is_codable
from corpus.snapshot import Snapshot


def own_tags(snapshot: Snapshot, me: AnnotatorId | None, claims: Iterable[Claim]) -> list[Collection[TagId]]:
    """For each claim, the tags that a digit would remove: its own or, for a claim of somebody else, those of one's own
    claim of the same span."""
    mine = identities_of(snapshot.annotators.values(), me) if me is not None else frozenset()
    tags_by_claim: list[Collection[TagId]] = []
    beside: dict[str, dict[tuple[int, int], tuple[TagId, ...]]] = {}
    for claim in claims:
        if me is None or is_codable(claim, mine):
            tags_by_claim.append(claim.tags)
            continue
        if claim.article not in beside:
            own = (other for other in snapshot.claims_of(claim.article) if other.annotator in mine)
            beside[claim.article] = {
                (other.start, other.end): other.tags for other in own if not other.orphaned
            }
        tags_by_claim.append(beside[claim.article].get((claim.start, claim.end), ()))
    return tags_by_claim
