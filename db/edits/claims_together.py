"""Edits of many claims at once: each is one operation, whatever it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ClaimId, LinkId, RelationId, TagId
from corpus.model import Claim, Kind, Link
from db.edits.links import relation_words, same_link
from db.edits.questions import share_question
from db.edits.tags import new_tag
from db.edits.wording import many_lines, place_of, subject

if TYPE_CHECKING:
    from db.editing import Editing


def tag_claims(editing: Editing, ids: Sequence[ClaimId], tag_id: TagId) -> None:
    """Put a tag on those claims that lack it. Identities of no claim are ignored."""
    tag = editing.tag(tag_id)
    claims = [claim for claim in editing.claims(ids) if tag_id not in claim.tags]
    editing.add_tags([(claim.id, tag_id) for claim in claims])
    _tell(editing, "claim.tag", tag.name, claims)


def untag_claims(editing: Editing, ids: Sequence[ClaimId], tag_id: TagId) -> None:
    """Take a tag off those claims that have it. The claims stay, even without tags."""
    tag = editing.tag(tag_id)
    claims = [claim for claim in editing.claims(ids) if tag_id in claim.tags]
    editing.remove_tags([(claim.id, tag_id) for claim in claims])
    _tell(editing, "claim.untag", tag.name, claims)


def create_tag_on_claims(editing: Editing, ids: Sequence[ClaimId], name: str) -> None:
    """Create a tag at the root of the codebook and put it on claims. Rejected like
    :func:`~db.edits.tags.create_tag`."""
    claims = editing.claims(ids)
    tag = new_tag(editing, name)
    editing.add_tags([(claim.id, tag.id) for claim in claims])
    _tell(editing, "claim.tag", tag.name, claims)


def set_kind_of_claims(editing: Editing, ids: Sequence[ClaimId], kind: Kind) -> None:
    """Set the kind of statement that claims are."""
    claims = [claim for claim in editing.claims(ids) if claim.kind is not kind]
    editing.update(*(editing.touch(replace(claim, kind=kind)) for claim in claims))
    _tell(editing, "claim.kind", subject(claims[0].quote) if claims else "", claims)


def append_to_notes(editing: Editing, ids: Sequence[ClaimId], note: str) -> None:
    """Append a paragraph to the notes of claims; a claim without a note gets it as its note. A blank one changes
    nothing."""
    words = many_lines(note)
    claims = editing.claims(ids) if words else []
    noted = (replace(claim, note=f"{claim.note}\n{words}" if claim.note else words) for claim in claims)
    editing.update(*(editing.touch(claim) for claim in noted))
    _tell(editing, "claim.note", subject(claims[0].quote) if claims else "", claims)


def link_claims(editing: Editing, ids: Sequence[ClaimId], relation: RelationId) -> None:
    """Link the first of the claims with each of the others. Links that are there already stay as they are.

    Rejected as ``link_to_itself`` when there is no other claim."""
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


def _tell(editing: Editing, name: str, words: str, claims: Sequence[Claim]) -> None:
    """Nothing is told of an edit that changes nothing."""
    if claims:
        where = place_of(editing, claims[0]) if len(claims) == 1 else ""
        editing.tell(name, words, place=where, count=len(claims))
