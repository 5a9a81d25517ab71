"""The part of a merge that concerns only this file: which operations it brought, and which do not count."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from corpus.past_acts import PastAct
from db.identity import new_id, time_of
from db.journal import operations
from db.journal.journal import Workplace
from db.journal.revisions import ARRIVAL_COLUMNS, arrival_digest
from db.tables.prepared import driver
from db.tables.rows import Row, short_digest
from db.tables.stored_rows import batches
from db.tables.tallies import Tallies

MERGE = "project.merge"
"""The name of merges in history and undo. A merge is no operation: it adds nothing to the journal, so copies that
merged each other are equal."""
_INSERT = f"INSERT INTO arrival ({', '.join(ARRIVAL_COLUMNS)}) VALUES (?, ?, ?, ?)"
"""Records the arrival of an operation."""
_UPDATE = "UPDATE arrival SET brought_by = ?, withdrawn = ? WHERE seq = ?"
"""Changes the merge that brought an operation, and whether it counts."""
_MERGES = (
    "SELECT brought_by, max(seq), min(withdrawn) FROM arrival WHERE brought_by LIKE '%.%' "
    "GROUP BY brought_by ORDER BY max(seq)"
)
"""The merges in order, with their last position and whether all their operations are withdrawn."""
_PEOPLE = (
    "SELECT DISTINCT annotator.name, revision.change FROM arrival "
    "JOIN operation ON operation.id = arrival.operation LEFT JOIN annotator ON annotator.id = operation.author "
    "LEFT JOIN revision ON revision.row_id = operation.author AND revision.table_name = 'annotator' "
    "AND revision.kind = 'created' WHERE arrival.brought_by = ? AND operation.session != ?"
)
"""Selects the names of annotators together with the revisions that created them, since those brought by an undone merge
have no rows."""
_BROUGHT = (
    "SELECT count(*) FROM arrival JOIN operation ON operation.id = arrival.operation "
    "WHERE arrival.brought_by = ? AND operation.session != ?"
)
"""Excludes what was decided with the merge, in its session."""
_FROM_HUB = "hub:"
"""Prefix of ``arrival.brought_by`` for operations from a hub."""
_PARTS = 3
"""Number of parts in the identity of a merge. That of an undone merge has one more."""


def new_merge(author: AnnotatorId, workplace: Workplace) -> str:
    """The identity of a merge: a UUIDv7, the annotator, the site and the session."""
    return f"{new_id()}.{_whose(author, workplace.site)}.{workplace.session}"


def from_hub(hub: str) -> str:
    """The value of ``arrival.brought_by`` for operations that came from a hub of that identity. Undo ignores them: they
    are the work of others, and would arrive again."""
    return f"{_FROM_HUB}{hub[:8]}"


def _whose(author: str, site: str) -> str:
    return short_digest(f"merge\0{author}\0{site}")[:8]


def merges_by(
    connection: Connection, author: AnnotatorId, site: str, session: str, until: int
) -> list[tuple[int, OperationId, str, OperationId | None]]:
    """The merges that an annotator made at a site: in a session, and of earlier sessions those that arrived no later
    than ``until``. Each as order of arrival, identity, name and ``undoes``; an undone merge appears twice, the second
    time as undone, after what had arrived at that time."""
    found: list[tuple[int, OperationId, str, OperationId | None]] = []
    for name, arrived, withdrawn in driver(connection).execute(_MERGES).fetchall():
        merge = merge_of(name)
        _, whose, where = merge.split(".")
        if whose != _whose(author, site) or not (where == session or arrived <= until):
            continue
        if is_taken_back(name):
            found.append((arrived, merge, MERGE, None))
            found.append((int(name.rpartition(".")[2]), OperationId(name), MERGE, merge))
        elif not withdrawn:
            found.append((arrived, merge, MERGE, None))
    return found


def newest_merge(connection: Connection) -> Operation | None:
    """The newest merge that counts, whoever made it; None if there is none."""
    rows = driver(connection).execute(_MERGES).fetchall()
    found = [name for name, _, withdrawn in rows if not withdrawn and not is_taken_back(name)]
    return as_operation(connection, found[-1], AnnotatorId("")) if found else None


def past_merges(connection: Connection) -> list[PastAct]:
    """All merges, whoever made them, oldest first. The time at which a merge was undone is not recorded, so an undone
    merge has its own time instead."""
    found = []
    for name, _, withdrawn in driver(connection).execute(_MERGES).fetchall():
        merge = as_operation(connection, name, AnnotatorId(""))
        undone = merge.time if withdrawn or is_taken_back(name) else ""
        found.append(PastAct(replace(merge, id=merge_of(name), undoes=None), undone))
    return found


def is_merge(operation: str) -> bool:
    """Whether an identity is that of a merge, or of an undone one."""
    return "." in operation


def taken_back(merge: str, arrived: int) -> OperationId:
    """The identity of a merge while it is undone. ``arrived``: the number of operations that had arrived when it was
    undone."""
    return OperationId(f"{merge}.{arrived}")


def is_taken_back(merge: str) -> bool:
    """Whether an identity is that of an undone merge."""
    return merge.count(".") == _PARTS


def merge_of(name: str) -> OperationId:
    """The identity of a merge while it counts."""
    return OperationId(".".join(name.split(".")[:_PARTS]))


def as_operation(connection: Connection, merge: str, author: AnnotatorId) -> Operation:
    """A merge as an operation that undo can name."""
    session = merge.split(".")[2]
    brought = driver(connection).execute(_BROUGHT, (merge, session)).fetchone()
    people = driver(connection).execute(_PEOPLE, (merge, session)).fetchall()
    names = sorted({name or json.loads(made)["name"][1] for name, made in people if name or made})
    subject, time = "、".join(names[:3]), time_of(merge.partition(".")[0])
    undoes = merge_of(merge) if is_taken_back(merge) else None
    return Operation(OperationId(merge), MERGE, subject, "", max(1, brought[0]), author, time, undoes)


def came_from_elsewhere(brought_by: str | None, session: str) -> bool:
    """Whether an operation of that session was brought by the merge, rather than made with it."""
    return brought_by is not None and not (is_merge(brought_by) and brought_by.split(".")[2] == session)


def operations_of(connection: Connection, merge: str) -> list[OperationId]:
    """The operations that a merge brought, and those that decided conflicts with it, in order of arrival: those that
    count, or would if the merge were not undone."""
    words = "SELECT operation FROM arrival WHERE brought_by = ? AND withdrawn = ? ORDER BY seq"
    asked = merge, int(is_taken_back(merge))
    return [OperationId(row[0]) for row in driver(connection).execute(words, asked)]


def add_arrivals(
    connection: Connection, tallies: Tallies, brought: Sequence[tuple[str, bool]], merge: str
) -> None:
    """Record that operations arrived, each with whether it is withdrawn."""
    first = operations.last_arrival(connection) + 1
    rows = [
        (number, operation, merge, int(withdrawn))
        for number, (operation, withdrawn) in enumerate(brought, start=first)
    ]
    driver(connection).executemany(_INSERT, rows)
    for row in rows:
        digest = arrival_digest(dict(zip(ARRIVAL_COLUMNS, row, strict=True)))
        tallies["arrival"] = tallies["arrival"].with_row(digest, 1)


def mark_arrivals(
    connection: Connection,
    tallies: Tallies,
    names: Iterable[str],
    *,
    withdrawn: bool,
    brought_by: str | None,
) -> None:
    """Let operations count or not from now on, as brought by a merge or by none."""
    for row in _arrivals(connection, names):
        changed = {**row, "withdrawn": int(withdrawn), "brought_by": brought_by}
        for state, count in ((row, -1), (changed, 1)):
            tallies["arrival"] = tallies["arrival"].with_row(arrival_digest(state), count)
        driver(connection).execute(_UPDATE, (brought_by, int(withdrawn), row["seq"]))


def _arrivals(connection: Connection, names: Iterable[str]) -> list[Row]:
    found: list[Row] = []
    for batch in batches(names):
        marks = ", ".join("?" * len(batch))
        words = f"SELECT {', '.join(ARRIVAL_COLUMNS)} FROM arrival WHERE operation IN ({marks}) ORDER BY seq"
        rows = driver(connection).execute(words, batch).fetchall()
        found.extend(dict(zip(ARRIVAL_COLUMNS, row, strict=True)) for row in rows)
    return found
