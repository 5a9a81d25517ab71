"""Deciding what a field is that several people set without knowing of each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.editing import Editing


def resolve_conflict(editing: Editing, table: str, row_id: str, field: str, value: Any) -> None:
    """Give a field in conflict a value: that of one side, or a third. Of fields that are taken together, as a claim's
    quote and offsets, ``field`` is the first and ``value`` maps all of them; it must be that of one side.

    The decision replaces every side, so the conflict ends in every copy that merges it. Rejected as ``no_conflict`` if
    there is none, and as ``value`` for one that the field cannot have."""
    conflict = next((one for one in editing.conflicts_of(table, row_id) if one.field == field), None)
    if conflict is None:
        editing.reject("no_conflict", field=field)
    together = isinstance(conflict.value, Mapping)
    if together and value not in [side.value for side in conflict.sides]:
        editing.reject("value", field=field)
    if not editing.decide(table, row_id, dict(value) if together else {field: value}):
        editing.reject("value", field=field)
    editing.tell("conflict.resolve", str(conflict.value if not together else "")[:40])
