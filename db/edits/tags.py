"""Edits of the codebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ClaimId, TagId
from corpus.memos import Memo
from corpus.model import TAG_COLOURS, Tag
from corpus.questions import Question
from corpus.script import fold
from corpus.tag_digits import digits_of
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import many_lines, one_line

if TYPE_CHECKING:
    from db.editing import Editing


def create_tag(
    editing: Editing,
    name: str,
    *,
    parent: TagId | None = None,
    colour: str | None = None,
    definition: str = "",
    shortcut: int | None = None,
) -> None:
    """Add a tag as the last child of ``parent`` (None: at the root). Without a colour it gets the least used one.

    Rejected as ``tag_name_empty``, ``tag_name_taken``, ``unknown_colour``, ``shortcut_not_a_digit`` or
    ``shortcut_taken``.
    """
    tag = new_tag(editing, name, parent=parent, colour=colour, definition=definition, shortcut=shortcut)
    editing.tell("tag.create", tag.name)


def new_tag(
    editing: Editing,
    name: str,
    *,
    parent: TagId | None = None,
    colour: str | None = None,
    definition: str = "",
    shortcut: int | None = None,
) -> Tag:
    """Insert a tag like :func:`create_tag` without describing the operation, for use by other edits."""
    tags = editing.tags()
    if parent is not None:
        editing.tag(parent)
    siblings = [tag for tag in tags if tag.parent == parent]
    tag = Tag(
        TagId(editing.new_id()),
        _checked_name(editing, tags, name),
        parent,
        _checked_colour(editing, colour or least_used_colour(tags)),
        many_lines(definition),
        _checked_shortcut(editing, tags, shortcut),
        max((sibling.position for sibling in siblings), default=-1) + 1,
        editing.annotator.id,
        editing.now,
        editing.now,
    )
    editing.insert(tag)
    return tag


def edit_tag(
    editing: Editing,
    tag_id: TagId,
    *,
    name: str | Unchanged = UNCHANGED,
    colour: str | Unchanged = UNCHANGED,
    definition: str | Unchanged = UNCHANGED,
    shortcut: int | Unchanged | None = UNCHANGED,
    parent: TagId | Unchanged | None = UNCHANGED,
) -> None:
    """Change the given fields of a tag. Under another parent it becomes the last child. Rejected like
    :func:`create_tag` and :func:`move_tag`."""
    tag = editing.tag(tag_id)
    others = [tag for tag in editing.tags() if tag.id != tag_id]
    changed = tag
    if not isinstance(name, Unchanged):
        changed = replace(changed, name=_checked_name(editing, others, name))
    if not isinstance(colour, Unchanged):
        changed = replace(changed, colour=_checked_colour(editing, colour))
    if not isinstance(definition, Unchanged):
        changed = replace(changed, definition=many_lines(definition))
    if not isinstance(shortcut, Unchanged):
        changed = replace(changed, shortcut=_checked_shortcut(editing, others, shortcut))
    if changed != tag:
        editing.update(editing.touch(changed))
    if not isinstance(parent, Unchanged) and parent != tag.parent:
        move_tag(editing, tag_id, parent, len(others))
    editing.tell("tag.edit", tag.name)


def move_tag(editing: Editing, tag_id: TagId, parent: TagId | None, position: int) -> None:
    """Make a tag a child of ``parent``, at index ``position`` among its new siblings, not counting itself. Rejected as
    ``tag_below_itself``."""
    tag = editing.tag(tag_id)
    tags = editing.tags()
    if parent is not None:
        editing.tag(parent)
        if parent in descendants(tags, tag_id):
            editing.reject("tag_below_itself", name=tag.name)
    siblings = _children(tags, parent, without=tag_id)
    siblings.insert(max(0, min(position, len(siblings))), replace(tag, parent=parent))
    _renumber(editing, tags, siblings)
    editing.tell("tag.move", tag.name)


def merge_tags(editing: Editing, source_id: TagId, target_id: TagId) -> None:
    """Move the claims and children of one tag to another, and delete it. A target below the source first takes the
    source's position. Rejected as ``tag_into_itself``."""
    source, target = editing.tag(source_id), editing.tag(target_id)
    if source_id == target_id:
        editing.reject("tag_into_itself", name=source.name)
    tags = editing.tags()
    digits = digits_of(_in_order(tags))
    if target_id in descendants(tags, source_id):
        target = replace(target, parent=source.parent, position=source.position)
        editing.update(editing.touch(target))
        tags = [target if tag.id == target_id else tag for tag in tags]
    children = _children(tags, target_id) + _children(tags, source_id, without=target_id)
    _renumber(editing, tags, [replace(child, parent=target_id) for child in children])
    claims = editing.claims_with(source_id)
    has_target = set(editing.claims_with(target_id))
    editing.remove_tags([(claim, source_id) for claim in claims])
    editing.add_tags([(claim, target_id) for claim in claims if claim not in has_target])
    _retag_others(editing, source_id, target_id)
    _keep_digits(editing, source_id, digits)
    editing.delete_tag(source_id)
    editing.tell("tag.merge", f"{source.name} → {target.name}", count=max(1, len(claims)))


def split_tag(editing: Editing, tag_id: TagId, ids: Sequence[ClaimId], name: str) -> None:
    """Create a tag beside another one, with the same definition, and move some claims from the old tag to it. Claims
    without the old tag are ignored. Rejected like :func:`create_tag`, and as ``claims_without_tag`` if no claim is
    left."""
    tag = editing.tag(tag_id)
    claims = [claim.id for claim in editing.claims(ids) if tag_id in claim.tags]
    if not claims:
        editing.reject("claims_without_tag", name=tag.name)
    new = new_tag(editing, name, parent=tag.parent, definition=tag.definition)
    editing.remove_tags([(claim, tag_id) for claim in claims])
    editing.add_tags([(claim, new.id) for claim in claims])
    siblings = [child for child in _children(editing.tags(), tag.parent) if child.id != new.id]
    siblings.insert(siblings.index(tag) + 1, new)
    _renumber(editing, editing.tags(), siblings)
    editing.tell("tag.split", f"{tag.name} → {new.name}", count=len(claims))


def delete_tag(editing: Editing, tag_id: TagId) -> None:
    """Delete a tag. Its claims stay without it; its children move to its position."""
    tag = editing.tag(tag_id)
    tags = editing.tags()
    siblings = _children(tags, tag.parent)
    place = siblings.index(tag)
    raised = [replace(child, parent=tag.parent) for child in _children(tags, tag_id)]
    if raised:
        _renumber(editing, tags, siblings[:place] + raised + siblings[place + 1 :])
    claims = editing.claims_with(tag_id)
    editing.remove_tags([(claim, tag_id) for claim in claims])
    _retag_others(editing, tag_id, None)
    _keep_digits(editing, tag_id, digits_of(_in_order(tags)))
    editing.delete_tag(tag_id)
    editing.tell("tag.delete", tag.name, count=max(1, len(claims)))


def _keep_digits(editing: Editing, leaving: TagId, digits: Mapping[str, int]) -> None:
    """Assign the other tags the digits that they have now, so that they keep them when a tag is deleted: users know the
    keys by heart."""
    tags = [tag for tag in _in_order(editing.tags()) if tag.id != leaving]
    moved = [tag for tag in tags if digits_of(tags).get(tag.id) != digits.get(tag.id)]
    kept = [replace(tag, shortcut=digits[tag.id]) for tag in moved if tag.id in digits]
    editing.update(*(editing.touch(tag) for tag in kept))


def _in_order(tags: Iterable[Tag], parent: TagId | None = None) -> Iterator[Tag]:
    """The codebook from top to bottom."""
    tags = list(tags)
    for tag in _children(tags, parent):
        yield tag
        yield from _in_order(tags, tag.id)


def _retag_others(editing: Editing, tag: TagId, instead: TagId | None) -> None:
    """Move the questions of a tag, and the memos about it, to another tag or to none. A memo about nothing is about the
    project."""
    questions, memos = editing.referring(Question, "tag", [tag]), editing.referring(Memo, "tag", [tag])
    editing.update(*(editing.touch(replace(question, tag=instead)) for question in questions))
    editing.update(*(editing.touch(replace(memo, tag=instead)) for memo in memos))


def descendants(tags: Iterable[Tag], tag_id: TagId) -> set[TagId]:
    """The identities of the tag itself and of all tags below it."""
    children: dict[TagId | None, list[TagId]] = {}
    for tag in tags:
        children.setdefault(tag.parent, []).append(tag.id)
    found, pending = {tag_id}, [tag_id]
    while pending:
        for child in children.get(pending.pop(), ()):
            if child not in found:
                found.add(child)
                pending.append(child)
    return found


def same_name(one: str, other: str) -> bool:
    """Whether two names differ only in case, width or script."""
    return fold(one) == fold(other)


def least_used_colour(tags: Iterable[Tag]) -> str:
    """The first of the colours used by the fewest tags."""
    used = Counter(tag.colour for tag in tags)
    return min(TAG_COLOURS, key=lambda colour: used[colour])


def _children(tags: Iterable[Tag], parent: TagId | None, *, without: TagId | None = None) -> list[Tag]:
    children = (tag for tag in tags if tag.parent == parent and tag.id != without)
    return sorted(children, key=lambda tag: (tag.position, tag.id))


def _renumber(editing: Editing, before: Iterable[Tag], siblings: Iterable[Tag]) -> None:
    """Number siblings in this order, writing only those whose number changes."""
    known = {tag.id: tag for tag in before}
    placed = [replace(tag, position=position) for position, tag in enumerate(siblings)]
    editing.update(*(editing.touch(tag) for tag in placed if tag != known[tag.id]))


def _checked_name(editing: Editing, others: Iterable[Tag], name: str) -> str:
    name = one_line(name)
    if not name:
        editing.reject("tag_name_empty")
    taken = next((tag for tag in others if same_name(tag.name, name)), None)
    if taken is not None:
        editing.reject("tag_name_taken", name=taken.name)
    return name


def _checked_colour(editing: Editing, colour: str) -> str:
    if colour not in TAG_COLOURS:
        editing.reject("unknown_colour", colour=colour)
    return colour


def _checked_shortcut(editing: Editing, others: Iterable[Tag], shortcut: int | None) -> int | None:
    if shortcut is None:
        return None
    if not 1 <= shortcut <= 9:
        editing.reject("shortcut_not_a_digit", shortcut=str(shortcut))
    taken = next((tag for tag in others if tag.shortcut == shortcut), None)
    if taken is not None:
        editing.reject("shortcut_taken", shortcut=str(shortcut), name=taken.name)
    return shortcut
