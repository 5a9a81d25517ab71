"""Edits of many claims at once, each recorded as one operation."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import AnnotatorId, ClaimId, LinkId, RelationId, TagId
from corpus.model import Claim, Kind, Link
from corpus.people import is_codable
from db.edits.claims import new_claim_value
from db.edits.links import relation_words, same_link
from db.edits.own_claims import own_claims_at_places, own_identities, take_off
from db.edits.questions import share_question
from db.edits.tags import new_tag
from db.edits.wording import many_lines, subject, tell_of_claims
from db.tables.claim_places import ClaimPlace

if TYPE_CHECKING:
    from db.editing import Editing


def tag_claims(editing: Editing, ids: Sequence[ClaimId], tag_id: TagId) -> None:
    """Add a tag to claims that lack it. Unknown identities are ignored. For a claim of somebody else, the tag is put on
    one's own claim of the same span, as with :func:`~db.edits.claims.toggle_tag`."""
    tag = editing.tag(tag_id)
    tell_of_claims(editing, "claim.tag", tag.name, _put_on(editing, editing.claims(ids), tag_id))


def untag_claims(editing: Editing, ids: Sequence[ClaimId], tag_id: TagId, *, anybodys: bool = False) -> None:
    """Remove a tag from claims that have it. One's own claims stay, even without tags. For a claim of somebody else,
    the tag is removed from one's own claim of the same span, unless ``anybodys`` is set: then it is removed from the
    given claims, whoever made them."""
    tag = editing.tag(tag_id)
    mine = own_identities(editing)
    claims = editing.claims(ids)
    own = {claim.id: claim for claim in claims if anybodys or is_codable(claim, mine)}
    tagged = [claim for claim in own.values() if tag_id in claim.tags]
    editing.remove_tags([(claim.id, tag_id) for claim in tagged])
    places = {} if anybodys else _places_of_others(claims, mine)
    beside = [held[0] for held in own_claims_at_places(editing, places).values()] if places else []
    left = [claim for claim in beside if claim.id not in own and tag_id in claim.tags]
    take_off(editing, left, tag_id)
    tell_of_claims(editing, "claim.untag", tag.name, tagged + left)


def create_tag_on_claims(editing: Editing, ids: Sequence[ClaimId], name: str) -> None:
    """Create a tag at the root of the codebook and put it on claims, as :func:`tag_claims` does. Rejected like
    :func:`~db.edits.tags.create_tag`."""
    tag = new_tag(editing, name)
    tell_of_claims(editing, "claim.tag", tag.name, _put_on(editing, editing.claims(ids), tag.id))


def adopt_claims(editing: Editing, ids: Sequence[ClaimId]) -> None:
    """Copy the codings of others into one's own: one's own claim of the same span gets the tags of each claim. Their
    claims stay as they are, as do one's own among the given claims."""
    mine = own_identities(editing)
    places = _places_of_others(editing.claims(ids), mine)
    own = own_claims_at_places(editing, places)
    made, taggings, adopted = [], [], []
    for place, (first, *others) in places.items():
        tags = dict.fromkeys(tag for claim in (first, *others) for tag in claim.tags)
        standing = next(iter(own.get(place, ())), None)
        if standing is None:
            article = editing.article(first.article)
            made.append(new_claim_value(editing, article, first.span, tags=tuple(tags), kind=first.kind))
        elif missing := [tag for tag in tags if tag not in standing.tags]:
            taggings += [(standing.id, tag) for tag in missing]
            adopted.append(standing)
    editing.insert(*made)
    editing.add_tags(taggings)
    adopted = made + adopted
    if adopted:
        tell_of_claims(editing, "claim.adopt", subject(adopted[0].quote), adopted)


def _put_on(editing: Editing, claims: Sequence[Claim], tag: TagId) -> list[Claim]:
    """The claims that got the tag: one's own, and one's own counterparts of those of others."""
    mine = own_identities(editing)
    wanted = {claim.id: claim for claim in claims if is_codable(claim, mine)}
    places = _places_of_others(claims, mine)
    own = own_claims_at_places(editing, places)
    for beside in own.values():
        wanted.setdefault(beside[0].id, beside[0])
    made = [
        new_claim_value(editing, editing.article(article), span, tags=[tag])
        for article, span in places
        if (article, span) not in own
    ]
    editing.insert(*made)
    lacking = [claim for claim in wanted.values() if tag not in claim.tags]
    editing.add_tags([(claim.id, tag) for claim in lacking])
    return lacking + made


def _places_of_others(
    claims: Sequence[Claim], mine: Collection[AnnotatorId]
) -> dict[ClaimPlace, list[Claim]]:
    """The claims of others by their places, article by article, so that each text is read once."""
    ordered = sorted(
        (claim for claim in claims if not is_codable(claim, mine)), key=lambda claim: claim.article
    )
    places: dict[ClaimPlace, list[Claim]] = {}
    for claim in ordered:
        places.setdefault((claim.article, claim.span), []).append(claim)
    return places


def set_kind_of_claims(editing: Editing, ids: Sequence[ClaimId], kind: Kind) -> None:
    """Set the kind of statement of claims."""
    claims = [claim for claim in editing.claims(ids) if claim.kind is not kind]
    editing.update(*(editing.touch(replace(claim, kind=kind)) for claim in claims))
    tell_of_claims(editing, "claim.kind", subject(claims[0].quote) if claims else "", claims)


def append_to_notes(editing: Editing, ids: Sequence[ClaimId], note: str) -> None:
    """Append a paragraph to the notes of claims; for a claim without a note, it becomes the note. A blank paragraph
    changes nothing."""
    words = many_lines(note)
    claims = editing.claims(ids) if words else []
    noted = (replace(claim, note=f"{claim.note}\n{words}" if claim.note else words) for claim in claims)
    editing.update(*(editing.touch(claim) for claim in noted))
    tell_of_claims(editing, "claim.note", subject(claims[0].quote) if claims else "", claims)


def link_claims(editing: Editing, ids: Sequence[ClaimId], relation: RelationId) -> None:
    """Link the first of the claims with each of the others. Existing links stay as they are.

    Rejected as ``link_to_itself`` if there is no other claim.
    """
    kind = editing.relation(relation)
    known = {claim.id: claim for claim in editing.claims(ids)}
    claims = [known[claim] for claim in dict.fromkeys(ids) if claim in known]
    if len(claims) < 2:
        editing.reject("link_to_itself")
    first, *others = claims
    standing = editing.links_of([first.id])
    made = 0
    for other in others:
        link = Link(
            LinkId(editing.new_id()),
            first.id,
            other.id,
            relation,
            "",
            editing.annotator.id,
            editing.now,
            editing.now,
        )
        if not same_link(link, kind, standing):
            editing.insert(link)
            share_question(editing, editing.claim(first.id), editing.claim(other.id))
            made += 1
    if made:
        editing.tell("link.create", relation_words(kind), count=made)
