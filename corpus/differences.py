"""Row by row differences between two states of a project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from corpus.model import Annotator, Entity
from corpus.snapshot import Snapshot

_IGNORED = frozenset({"updated", "extra", "position", "prefix", "suffix"})
"""Fields that are not compared: they change as a side effect, or are not shown to the user."""


class RowChange(StrEnum):
    """What happens to a row when the project goes back to the other state."""

    GOES = "goes"
    COMES_BACK = "comes_back"
    ALTERS = "alters"


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A row that differs between the two states."""

    change: RowChange
    row: Entity
    """The row as it is now; one that comes back, as it was."""
    fields: tuple[str, ...] = ()
    """The fields that would alter."""


def differences(now: Snapshot, then: Snapshot) -> list[RowDifference]:
    """What going back from ``now`` to ``then`` would change: first what goes, then what comes back, then what alters.
    Annotators are left out, since their rows stay."""
    ours, theirs = dict(_rows(now)), dict(_rows(then))
    result = [RowDifference(RowChange.GOES, row) for key, row in ours.items() if key not in theirs]
    result += [RowDifference(RowChange.COMES_BACK, row) for key, row in theirs.items() if key not in ours]
    for key, row in ours.items():
        altered = _altered(row, theirs[key]) if key in theirs else ()
        if altered:
            result.append(RowDifference(RowChange.ALTERS, row, altered))
    return result


def _rows(snapshot: Snapshot) -> Iterator[tuple[tuple[type, str], Entity]]:
    yield (type(snapshot.project), snapshot.project.id), snapshot.project
    for row in snapshot.rows():
        if not isinstance(row, Annotator):
            yield (type(row), row.id), row


def _altered(row: Entity, other: Entity) -> tuple[str, ...]:
    if row == other:
        return ()
    return tuple(
        field.name
        for field in fields(row)
        if field.name not in _IGNORED and getattr(row, field.name) != getattr(other, field.name)
    )
