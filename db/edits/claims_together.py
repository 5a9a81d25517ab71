"""Edits of many claims at once, each recorded as one operation."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import AnnotatorId, ArticleId, ClaimId, LinkId, RelationId, TagId
from corpus.model import Claim, Kind, Link, Span
from corpus.people import is_codable
from db.edits.claims import new_claim, own_claims_at, own_identities, take_off
from db.edits.links import relation_words, same_link
from db.edits.questions import share_question
from db.edits.tags import new_tag
from db.edits.wording import many_lines, subject, tell_of_claims

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
    beside = {} if anybodys else _counterparts(editing, claims, mine)
    tagged = [claim for claim in own.values() if tag_id in claim.tags]
    editing.remove_tags([(claim.id, tag_id) for claim in tagged])
    for claim in beside.values():
        if claim is not None and claim.id not in own and tag_id in claim.tags:
            take_off(editing, claim, tag_id)
            tagged.append(claim)
    tell_of_claims(editing, "claim.untag", tag.name, tagged)


def create_tag_on_claims(editing: Editing, ids: Sequence[ClaimId], name: str) -> None:
    """Create a tag at the root of the codebook and put it on claims, as :func:`tag_claims` does. Rejected like
    :func:`~db.edits.tags.create_tag`."""
    tag = new_tag(editing, name)
    tell_of_claims(editing, "claim.tag", tag.name, _put_on(editing, editing.claims(ids), tag.id))


def adopt_claims(editing: Editing, ids: Sequence[ClaimId]) -> None:
    """Copy the codings of others into one's own: one's own claim of the same span gets the tags of each claim. Their
    claims stay as they are, as do one's own among the given claims."""
    mine = own_identities(editing)
    adopted = []
    for claim in editing.claims(ids):
        if is_codable(claim, mine):
            continue
        standing = own_claims_at(editing, claim.article, claim.span)
        if not standing:
            article = editing.article(claim.article)
            adopted.append(new_claim(editing, article, claim.span, tags=claim.tags, kind=claim.kind))
        elif missing := [tag for tag in claim.tags if tag not in standing[0].tags]:
            editing.add_tags([(standing[0].id, tag) for tag in missing])
            adopted.append(standing[0])
    if adopted:
        tell_of_claims(editing, "claim.adopt", subject(adopted[0].quote), adopted)


def _put_on(editing: Editing, claims: Sequence[Claim], tag: TagId) -> list[Claim]:
    """The claims that got the tag: one's own, and one's own counterparts of those of others."""
    mine = own_identities(editing)
    wanted = {claim.id: claim for claim in claims if is_codable(claim, mine)}
    made = []
    for place, beside in _counterparts(editing, claims, mine).items():
        if beside is not None:
            wanted.setdefault(beside.id, beside)
        else:
            article, span = place
            made.append(new_claim(editing, editing.article(article), span, tags=[tag]))
    lacking = [claim for claim in wanted.values() if tag not in claim.tags]
    editing.add_tags([(claim.id, tag) for claim in lacking])
    return lacking + made


def _counterparts(
    editing: Editing, claims: Sequence[Claim], mine: Collection[AnnotatorId]
) -> dict[tuple[ArticleId, Span], Claim | None]:
    """One's own claim at the place of each claim of somebody else; None if there is none."""
    places = dict.fromkeys((claim.article, claim.span) for claim in claims if not is_codable(claim, mine))
    return {place: next(iter(own_claims_at(editing, *place)), None) for place in places}


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
