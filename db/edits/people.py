"""Edits of the identities of annotators."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import AnnotatorId, shared_layer_id
from corpus.model import TAG_COLOURS, Annotator, AnnotatorKind
from corpus.people import persons
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import one_line

if TYPE_CHECKING:
    from db.editing import Editing


def edit_annotator(
    editing: Editing, *, name: str | Unchanged = UNCHANGED, colour: str | Unchanged = UNCHANGED
) -> None:
    """Change name and colour of the person who edits; their adjudications are signed with the new name too. If
    this is the first that they do, their row is created, and an undo keeps it with this name. Rejected as
    ``annotator_name_empty`` or ``unknown_colour``."""
    rows = {annotator.id: annotator for annotator in editing.annotators()}
    me = rows.get(editing.annotator.id)
    changed = me or editing.annotator
    if not isinstance(name, Unchanged):
        changed = replace(changed, name=one_line(name) or editing.reject("annotator_name_empty"))
    if not isinstance(colour, Unchanged):
        if colour and colour not in TAG_COLOURS:
            editing.reject("unknown_colour", colour=colour)
        changed = replace(changed, colour=colour)
    if me is None:
        editing.insert(changed)
    elif changed != me:
        editing.update(changed)
    layer = rows.get(shared_layer_id(editing.annotator.id))
    if layer is not None and layer.name != changed.name:
        editing.update(replace(layer, name=changed.name))
    editing.tell("annotator.edit", changed.name)


def join_identities(editing: Editing, kept: AnnotatorId, other: AnnotatorId) -> None:
    """Declare that two identities are one person, whose work is shown under ``kept``. Rejected as ``same_person`` if
    they are joined already, and as ``not_a_person`` for the shared layer."""
    rows = {annotator.id: annotator for annotator in editing.annotators()}
    for identity in (kept, other):
        if identity not in rows:
            editing.unknown("annotator", identity)
        if rows[identity].kind is not AnnotatorKind.PERSON:
            editing.reject("not_a_person", name=rows[identity].name)
    person = persons(rows.values())
    if person[kept] == person[other]:
        editing.reject("same_person", name=rows[kept].name)
    if rows[kept].same_as is not None:
        # ``kept`` becomes the leading identity; the identities that it followed now follow it.
        leading = rows[person[kept]]
        editing.update(replace(leading, same_as=kept), replace(rows[kept], same_as=None))
    editing.update(replace(rows[person[other]], same_as=kept))
    editing.tell("annotator.join", f"{rows[other].name} → {rows[kept].name}")


def part_identity(editing: Editing, identity: AnnotatorId) -> None:
    """Declare that an identity is a person of its own. Has no effect if it is one already."""
    rows = {annotator.id: annotator for annotator in editing.annotators()}
    row = rows.get(identity) or editing.unknown("annotator", identity)
    if row.same_as is not None:
        editing.update(replace(row, same_as=None))
    editing.tell("annotator.part", row.name)


def follow_identity(editing: Editing, earlier: AnnotatorId) -> None:
    """Declare that an earlier identity is the person who edits, whose row is written if necessary. Rejected as
    ``not_a_person`` for the shared layer."""
    if not editing.existing(Annotator, [editing.annotator.id]):
        editing.insert(editing.annotator)
    editing.tell("annotator.edit", editing.annotator.name)
    if editing.annotator.id != earlier:
        join_identities(editing, editing.annotator.id, earlier)
