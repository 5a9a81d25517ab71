"""Edits of saved searches. Names need not be unique, since a saved search is also known by its filters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import SavedSearchId
from corpus.memos import Filters, SavedSearch
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import one_line

if TYPE_CHECKING:
    from db.editing import Editing


def save_search(editing: Editing, name: str, filters: Filters) -> None:
    """Save filters under a name, after the other saved searches.

    Rejected as ``search_name_empty``, or as ``search_empty`` if there are no filters.
    """
    name = _name(editing, name)
    if not filters:
        editing.reject("search_empty", name=name)
    others = editing.every(SavedSearch)
    position = max((other.position for other in others), default=-1) + 1
    author, now = editing.annotator.id, editing.now
    identity = SavedSearchId(editing.new_id())
    editing.insert(SavedSearch(identity, name, filters, position, author, now, now))
    editing.tell("search.save", name)


def edit_search(
    editing: Editing,
    search_id: SavedSearchId,
    *,
    name: str | Unchanged = UNCHANGED,
    filters: Filters | Unchanged = UNCHANGED,
) -> None:
    """Change the name or the filters of a saved search. Rejected like :func:`save_search`."""
    search = editing.row(SavedSearch, search_id)
    changed = search
    if not isinstance(name, Unchanged):
        changed = replace(changed, name=_name(editing, name))
    if not isinstance(filters, Unchanged):
        if not filters:
            editing.reject("search_empty", name=changed.name)
        changed = replace(changed, filters=filters)
    if changed != search:
        editing.update(editing.touch(changed))
    editing.tell("search.edit", changed.name)


def move_search(editing: Editing, search_id: SavedSearchId, before: SavedSearchId | None) -> None:
    """Move a saved search before another, or to the end for None."""
    search = editing.row(SavedSearch, search_id)
    if before is not None:
        editing.row(SavedSearch, before)
    others = sorted(editing.every(SavedSearch), key=lambda other: (other.position, other.id))
    order = [other for other in others if other.id != search_id]
    place = next((index for index, other in enumerate(order) if other.id == before), len(order))
    order.insert(place if before != search_id else others.index(search), search)
    moved = [replace(other, position=index) for index, other in enumerate(order) if other.position != index]
    editing.update(*map(editing.touch, moved))
    editing.tell("search.move", search.name)


def delete_search(editing: Editing, search_id: SavedSearchId) -> None:
    """Delete a saved search."""
    search = editing.row(SavedSearch, search_id)
    editing.delete(SavedSearch, [search.id])
    editing.tell("search.delete", search.name)


def _name(editing: Editing, name: str) -> str:
    name = one_line(name)
    if not name:
        editing.reject("search_name_empty")
    return name
