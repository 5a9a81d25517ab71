"""Edits of origins: the third parties that claims quote. Names are compared folded, so one report is one origin in
either script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ClaimId, OriginId
from corpus.questions import Origin
from db.edits.tags import same_name
from db.edits.wording import many_lines, one_line
from db.settling import settle_origins

if TYPE_CHECKING:
    from db.editing import Editing


def set_origin(editing: Editing, claims: Sequence[ClaimId], name: str | None) -> None:
    """Set the third party that claims quote: the existing origin of that name, or a new one; None removes it. Origins
    that no claim quotes any more are deleted. Rejected as ``origin_name_empty``."""
    found = [editing.claim(claim) for claim in dict.fromkeys(claims)]
    origin = None if name is None or not found else _named(editing, name)
    wanted = None if origin is None else origin.id
    changed = [claim for claim in found if claim.origin != wanted]
    if not changed:
        return
    editing.update(*(editing.touch(replace(claim, origin=wanted)) for claim in changed))
    left = [claim.origin for claim in changed if claim.origin is not None]
    words = origin.name if origin is not None else editing.origin(left[0]).name
    settle_origins(editing, left)
    editing.tell("origin.set" if origin is not None else "origin.clear", words, count=len(changed))


def edit_origin(
    editing: Editing, origin: OriginId, *, name: str | None = None, note: str | None = None
) -> None:
    """Change the given fields of an origin. Rejected as ``origin_name_empty``, or as ``origin_name_taken`` if another
    origin has that name; use :func:`join_origins` then."""
    held = editing.origin(origin)
    changed = held
    if name is not None:
        changed = replace(changed, name=_checked_name(editing, name))
        others = (other for other in editing.every(Origin) if other.id != origin)
        if any(same_name(other.name, changed.name) for other in others):
            editing.reject("origin_name_taken", name=changed.name)
    if note is not None:
        changed = replace(changed, note=many_lines(note))
    if changed != held:
        editing.update(editing.touch(changed))
    editing.tell("origin.edit", changed.name)


def join_origins(editing: Editing, kept: OriginId, joined: Sequence[OriginId]) -> None:
    """Move the claims of origins to another origin, and delete the emptied ones. Their notes are appended to that of
    ``kept``.

    Rejected as ``origin_into_itself`` if there is nothing to join.
    """
    origin = editing.origin(kept)
    others = [editing.origin(other) for other in dict.fromkeys(joined) if other != kept]
    if not others:
        editing.reject("origin_into_itself", name=origin.name)
    claims = editing.claims_quoting([other.id for other in others])
    editing.update(*(editing.touch(replace(claim, origin=kept)) for claim in claims))
    notes = dict.fromkeys(part.note for part in (origin, *others) if part.note)
    if (note := "\n".join(notes)) != origin.note:
        editing.update(editing.touch(replace(origin, note=note)))
    settle_origins(editing, [other.id for other in others])
    editing.tell("origin.join", origin.name, count=1 + len(others))


def _named(editing: Editing, name: str) -> Origin:
    words = _checked_name(editing, name)
    known = next((origin for origin in editing.every(Origin) if same_name(origin.name, words)), None)
    if known is not None:
        return known
    me, now = editing.annotator.id, editing.now
    origin = Origin(OriginId(editing.new_id()), words, "", me, now, now)
    editing.insert(origin)
    return origin


def _checked_name(editing: Editing, name: str) -> str:
    name = one_line(name)
    if not name:
        editing.reject("origin_name_empty")
    return name
