"""The claims of the person who edits: which of them are at a place, and taking a tag off them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from corpus.identities import AnnotatorId, ArticleId, TagId
from corpus.model import Claim, Kind, Span
from corpus.people import identities_of
from db.settling import drop_claims
from db.tables.claim_places import ClaimPlace

if TYPE_CHECKING:
    from db.editing import Editing


def own_identities(editing: Editing) -> frozenset[AnnotatorId]:
    """All identities of the person who edits."""
    return identities_of(editing.annotators(), editing.annotator.id)


def own_claims_at(editing: Editing, article: ArticleId, span: Span) -> list[Claim]:
    """One's own claims of exactly that span."""
    claims = editing.claims_at(article, span.start, span.end)
    if all(claim.annotator == editing.annotator.id for claim in claims):
        return claims
    mine = own_identities(editing)
    return [claim for claim in claims if claim.annotator in mine]


def own_claims_at_places(editing: Editing, places: Collection[ClaimPlace]) -> dict[ClaimPlace, list[Claim]]:
    """One's own claims of exactly these spans, oldest first; places without any are missing."""
    mine = own_identities(editing)
    own: dict[ClaimPlace, list[Claim]] = {}
    for place, claims in editing.claims_at_places(places).items():
        if held := [claim for claim in claims if claim.annotator in mine]:
            own[place] = held
    return own


def take_off(editing: Editing, claims: Sequence[Claim], tag: TagId) -> None:
    """Remove a tag from claims that have it without describing the operation; a claim that has nothing else is
    deleted."""
    ids = [claim.id for claim in claims]
    referred = {end for link in editing.links_of(ids) for end in (link.source, link.target)}
    referred.update(mark.claim for mark in editing.marks_of(ids))
    kept = {claim.id for claim in claims if claim.id in referred or _says_more(claim, tag)}
    editing.remove_tags([(claim, tag) for claim in ids if claim in kept])
    drop_claims(editing, [claim for claim in ids if claim not in kept])


def _says_more(claim: Claim, tag: TagId) -> bool:
    described = claim.tags != (tag,) or claim.note or claim.kind is not Kind.NONE or claim.extra
    return bool(described or claim.question is not None or claim.origin is not None)
