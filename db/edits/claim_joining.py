"""Joining claims of the same words, such as those that two annotators made independently, into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ClaimId
from corpus.model import Claim, Kind
from corpus.people import shared_layers
from corpus.questions import Question
from corpus.same_words import of_same_words
from db.edits.links import same_link
from db.edits.own_claims import own_identities
from db.edits.wording import paragraphs_together, place_of, subject
from db.settling import drop_claims

if TYPE_CHECKING:
    from db.editing import Editing


def join_claims(editing: Editing, ids: Sequence[ClaimId]) -> None:
    """Make one claim of claims of exactly the same words: one's own, else the oldest. It gets the tags of the others,
    each with the person who put it on, their notes, links and marks on figures, and, where it has none, their kind,
    question and origin. The others are deleted. Unknown identities are ignored.

    Rejected as ``nothing_to_join`` if there is only one claim, as ``claims_of_other_words``, or as ``decision_joined``
    if one of them is a decision of the shared layer.
    """
    claims = editing.claims(dict.fromkeys(ids))
    if len(claims) < 2:
        editing.reject("nothing_to_join")
    if not of_same_words(claims):
        editing.reject("claims_of_other_words")
    if not shared_layers(editing.annotators()).isdisjoint(claim.annotator for claim in claims):
        editing.reject("decision_joined")
    mine = own_identities(editing)
    kept, *others = sorted(claims, key=lambda claim: (claim.annotator not in mine, claim.created, claim.id))
    editing.take_over_tags(kept.id, [other.id for other in others])
    together = _together(kept, others)
    if together != kept:
        editing.update(editing.touch(together))
    _take_over_marks(editing, kept, others)
    _take_over_links(editing, kept, others)
    _take_over_baselines(editing, together, others)
    drop_claims(editing, [other.id for other in others])
    editing.tell("claim.join", subject(kept.quote), place=place_of(editing, kept), count=len(claims))


def _together(kept: Claim, others: Sequence[Claim]) -> Claim:
    claims = (kept, *others)
    return replace(
        kept,
        kind=next((claim.kind for claim in claims if claim.kind is not Kind.NONE), Kind.NONE),
        note=paragraphs_together(claim.note for claim in claims),
        question=next((claim.question for claim in claims if claim.question is not None), None),
        origin=next((claim.origin for claim in claims if claim.origin is not None), None),
        extra=next((claim.extra for claim in claims if claim.extra), ""),
    )


def _take_over_marks(editing: Editing, kept: Claim, others: Sequence[Claim]) -> None:
    """Move the marks on figures about which ``kept`` says nothing: its marks do not overlap, and at most one of its
    figures answers the question."""
    standing = editing.marks_of([kept.id])
    for mark in editing.marks_of(other.id for other in others):
        if not any(mark.span.overlaps(existing.span) for existing in standing):
            answers = mark.answers and not any(existing.answers for existing in standing)
            moved = replace(mark, claim=kept.id, answers=answers)
            editing.update(editing.touch(moved))
            standing.append(moved)


def _take_over_links(editing: Editing, kept: Claim, others: Sequence[Claim]) -> None:
    """Move the links, but for those between the joined claims and those that ``kept`` has already."""
    joined = {other.id for other in others}
    relations = {relation.id: relation for relation in editing.relations()}
    standing = editing.links_of([kept.id])
    for link in editing.links_of(joined):
        moved = replace(
            link,
            source=kept.id if link.source in joined else link.source,
            target=kept.id if link.target in joined else link.target,
        )
        if moved.source == moved.target or same_link(moved, relations[link.relation], standing):
            editing.delete_links([link.id])
        else:
            editing.update(editing.touch(moved))
            standing.append(moved)


def _take_over_baselines(editing: Editing, kept: Claim, others: Sequence[Claim]) -> None:
    """Where one of the others is the baseline of the question, ``kept`` becomes it."""
    for question in editing.referring(Question, "baseline", [other.id for other in others]):
        if question.id == kept.question:
            editing.update(editing.touch(replace(question, baseline=kept.id)))
