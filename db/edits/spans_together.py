"""Edits of many spans at once, as of the sentences in which a word stands: each is one operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.identities import TagId
from db.edits.claims import new_claim, own_claims_at, take_off
from db.edits.links import Place
from db.edits.wording import place

if TYPE_CHECKING:
    from db.editing import Editing


def tag_spans(editing: Editing, places: Sequence[Place], tag_id: TagId) -> None:
    """Put a tag on one's own claims of exactly these spans, or on new claims, where it is not yet."""
    tag = editing.tag(tag_id)
    changed = []
    for one in dict.fromkeys(places):
        claims = own_claims_at(editing, one.article, one.span)
        if any(tag_id in claim.tags for claim in claims):
            continue
        if claims:
            editing.add_tags([(claims[0].id, tag_id)])
        else:
            new_claim(editing, editing.article(one.article), one.span, tags=[tag_id])
        changed.append(one)
    _tell(editing, "claim.tag", tag.name, changed)


def untag_spans(editing: Editing, places: Sequence[Place], tag_id: TagId) -> None:
    """Take a tag off one's own claims of exactly these spans. A claim that says nothing else is deleted."""
    tag = editing.tag(tag_id)
    changed = []
    for one in dict.fromkeys(places):
        tagged = [claim for claim in own_claims_at(editing, one.article, one.span) if tag_id in claim.tags]
        for claim in tagged:
            take_off(editing, claim, tag_id)
        if tagged:
            changed.append(one)
    _tell(editing, "claim.untag", tag.name, changed)


def _tell(editing: Editing, name: str, words: str, places: Sequence[Place]) -> None:
    """Nothing is told of an edit that changes nothing."""
    if places:
        first = places[0]
        where = place(editing, editing.article(first.article), first.span) if len(places) == 1 else ""
        editing.tell(name, words, place=where, count=len(places))
