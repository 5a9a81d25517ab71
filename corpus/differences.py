"""What lies between two states of a project, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from corpus.model import Annotator, Entity
from corpus.snapshot import Snapshot

_NOT_TOLD = frozenset({"updated", "extra", "position", "prefix", "suffix"})
"""Fields whose change alone is nothing that a person would look for."""


class RowChange(StrEnum):
    """What becomes of a row on the way from one state to the other."""

    GOES = "goes"
    COMES_BACK = "comes_back"
    ALTERS = "alters"


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A row that the two states do not have alike."""

    change: RowChange
    row: Entity
    """As it is now, or, of one that comes back, as it was."""
    fields: tuple[str, ...] = ()
    """The fields that would alter."""


def differences(now: Snapshot, then: Snapshot) -> list[RowDifference]:
    """What going back from ``now`` to ``then`` would change: first what goes, then what comes back, then what alters.
    Annotators are left out, since their rows stay."""
    ours, theirs = dict(_rows(now)), dict(_rows(then))
    found = [RowDifference(RowChange.GOES, row) for key, row in ours.items() if key not in theirs]
    found += [RowDifference(RowChange.COMES_BACK, row) for key, row in theirs.items() if key not in ours]
    for key, row in ours.items():
        altered = _altered(row, theirs[key]) if key in theirs else ()
        if altered:
            found.append(RowDifference(RowChange.ALTERS, row, altered))
    return found


def _rows(snapshot: Snapshot) -> Iterator[tuple[tuple[type, str], Entity]]:
    yield (type(snapshot.project), snapshot.project.id), snapshot.project
    for row in snapshot.rows():
        if not isinstance(row, Annotator):
            yield (type(row), row.id), row


def _altered(row: Entity, other: Entity) -> tuple[str, ...]:
    if row == other:
        return ()
    return tuple(
        each.name
        for each in fields(row)
        if each.name not in _NOT_TOLD and getattr(row, each.name) != getattr(other, each.name)
    )
