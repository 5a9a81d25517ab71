"""Deciding the value of a field that several annotators set concurrently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.editing import Editing


_NAMED = frozenset(
    {
        ("article", "title"),
        ("origin", "name"),
        ("project", "title"),
        ("question", "title"),
        ("relation", "name"),
        ("tag", "name"),
    }
)
"""Fields by which people recognise a row; they must not be empty."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The decided value of a field in conflict; see :func:`resolve_conflict`."""

    table: str
    row_id: str
    field: str
    value: Any


def resolve_conflicts(editing: Editing, settlements: Sequence[Settlement]) -> None:
    """Decide several conflicts in one operation, each as :func:`resolve_conflict` does."""
    for settlement in settlements:
        _decide(editing, settlement)
    shown = settlements[0].value if len(settlements) == 1 else ""
    editing.tell(
        "conflict.resolve", "" if isinstance(shown, Mapping) else str(shown)[:40], count=len(settlements)
    )


def resolve_conflict(editing: Editing, table: str, row_id: str, field: str, value: Any) -> None:
    """Give a field in conflict a value: that of one side, or a third one. For fields that are resolved together, such
    as a claim's quote and offsets, ``field`` is the first of them and ``value`` maps all of them; it must be the value
    of one side.

    The decision replaces every side, so the conflict ends in every copy that merges it. Rejected as ``no_conflict`` if
    there is none, and as ``value`` for a value that the field cannot have.
    """
    resolve_conflicts(editing, [Settlement(table, row_id, field, value)])


def _decide(editing: Editing, settlement: Settlement) -> None:
    conflict = next(
        (
            conflict
            for conflict in editing.conflicts_of(settlement.table, settlement.row_id)
            if conflict.field == settlement.field
        ),
        None,
    )
    if conflict is None:
        editing.reject("no_conflict", field=settlement.field)
    together = isinstance(conflict.value, Mapping)
    if together and settlement.value not in [side.value for side in conflict.sides]:
        editing.reject("value", field=settlement.field)
    if (settlement.table, settlement.field) in _NAMED and not str(settlement.value).strip():
        editing.reject("value", field=settlement.field)
    cells = dict(settlement.value) if together else {settlement.field: settlement.value}
    if not editing.decide(settlement.table, settlement.row_id, cells):
        editing.reject("value", field=settlement.field)
