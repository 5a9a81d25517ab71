"""Conflicts: fields that several annotators set concurrently to different values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from db.journal import operations
from db.journal.folding import fold, fold_until, lineage
from db.journal.revisions import Revision, unit_of
from db.merging.changed_texts import with_passages
from db.merging.local import came_from_elsewhere
from db.merging.outcome import Conflict, ConflictSide
from db.merging.references import Key
from db.merging.states import by_table
from db.tables import schema
from db.tables.prepared import driver
from db.tables.stored_rows import batches, read_rows

_OPERATION, _ARRIVAL, _ANNOTATOR = schema.operation.c, schema.arrival.c, schema.annotator.c
_REPLACED_SEVERAL = (
    "SELECT DISTINCT table_name, row_id FROM revision WHERE parents LIKE '%,%' AND kind != 'stated'"
)
"""A decision about one field of a row does not decide the others."""


def conflicts(connection: Connection) -> list[Conflict]:
    """All conflicts of existing rows, by table and identity."""
    raw = driver(connection)
    keys = set(raw.execute(_REPLACED_SEVERAL))
    for table in schema.CONTENT:
        rows = raw.execute(f"SELECT id FROM \"{table}\" WHERE heads LIKE '%,%'")
        keys.update((table, row_id) for (row_id,) in rows)
    return conflicts_of(connection, sorted(keys))


def conflicts_of(connection: Connection, keys: Iterable[Key]) -> list[Conflict]:
    """The conflicts of these rows, as far as the rows exist."""
    found: list[Conflict] = []
    for table, ids in by_table(keys).items():
        stored = read_rows(connection, table, ids)
        known = operations.revisions_of_rows(connection, table, stored)
        for row_id, revisions in known.items():
            folded = fold(table, row_id, revisions)
            for field, named in folded.conflicts.items():
                one = conflict_between(connection, stored[row_id], field, revisions, named)
                if one is not None:
                    found.append(one)
    return found


def conflict_between(
    connection: Connection,
    stored: Mapping[str, Any],
    field: str,
    revisions: list[Revision],
    named: tuple[str, ...],
) -> Conflict | None:
    """A conflict; None for one that no person has to decide: a claim, or a mark on its figure, that was placed again in
    several texts."""
    table, row_id = revisions[0].table, str(stored["id"])
    unit = unit_of(table, field)
    setting = [revision for revision in revisions if revision.operation in named]
    states = {revision.operation: fold_until(revision, revisions).values for revision in setting}
    if table == "claim" and field == "text":
        states = {name: row for name, row in states.items() if row["text"] == stored["text"]}
    values = {name: unit_value(row, unit) for name, row in states.items()}
    stated = values
    if table == "figure_mark" and field == "start":
        # A mark moves with its claim, and where its words are follows from the claim.
        stated = {name: {**value, "start": None, "end": None} for name, value in values.items()}
    if len({repr(value) for value in stated.values()}) < 2:
        return None
    people = _who(connection, values)
    sides = tuple(
        ConflictSide(name, *people[name][:3], values[name], people[name][3]) for name in sorted(values)
    )
    base = _base(setting, revisions, unit)
    conflict = Conflict(table, row_id, field, base, sides, unit_value(stored, unit))
    return with_passages(connection, conflict) if (table, field) == ("article", "text") else conflict


def unit_value(row: Mapping[str, Any], unit: tuple[str, ...]) -> Any:
    """The value of a unit of fields: its cell for one field, a mapping for several."""
    return row[unit[0]] if len(unit) == 1 else {name: row[name] for name in unit}


def _base(setting: list[Revision], revisions: list[Revision], unit: tuple[str, ...]) -> Any:
    """The value before any of them: the row according to the revisions that all of them replace."""
    replaced = [lineage(revision, revisions).keys() - {revision.operation} for revision in setting]
    shared = set.intersection(*replaced)
    before = [revision for revision in revisions if revision.operation in shared]
    if not before:
        return None
    return unit_value(fold(before[0].table, before[0].row_id, before).values, unit)


def _who(connection: Connection, names: Iterable[str]) -> dict[str, tuple[str, str, str, bool]]:
    """Author's identity and name, time, and whether a merge brought it, for each operation."""
    chosen = (
        select(
            _OPERATION.id,
            _OPERATION.author,
            _ANNOTATOR.name,
            _OPERATION.time,
            _OPERATION.session,
            _ARRIVAL.brought_by,
        )
        .join(schema.arrival, _ARRIVAL.operation == _OPERATION.id)
        .join(schema.annotator, _ANNOTATOR.id == _OPERATION.author, isouter=True)
    )
    found = {}
    for batch in batches(names):
        for row in connection.execute(chosen.where(_OPERATION.id.in_(batch))):
            brought = came_from_elsewhere(row.brought_by, row.session)
            found[row.id] = (row.author, row.name or "", row.time, brought)
    return found
