"""What is so in this file alone: which operations a merge brought, and which do not count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db import operations
from db.identity import new_id, time_of
from db.journal import Workplace
from db.prepared import driver
from db.revisions import ARRIVAL_COLUMNS, arrival_digest
from db.rows import Row, short_digest
from db.stored_rows import batches
from db.tallies import Tallies

MERGE = "project.merge"
"""The name of merges where history and undo name them. They are no operations: a merge adds nothing to the journal, so
copies that merged each other are equal."""
_INSERT = f"INSERT INTO arrival ({', '.join(ARRIVAL_COLUMNS)}) VALUES (?, ?, ?, ?)"
_UPDATE = "UPDATE arrival SET brought_by = ?, withdrawn = ? WHERE seq = ?"
_MERGES = (
    "SELECT brought_by, max(seq), count(*) FROM arrival WHERE brought_by IS NOT NULL AND withdrawn = 0 "
    "GROUP BY brought_by ORDER BY max(seq)"
)


def new_merge(author: AnnotatorId, workplace: Workplace) -> str:
    """The identity of a merge: a UUIDv7, by whom at which site it is done, and in which session."""
    return f"{new_id()}.{_whose(author, workplace.site)}.{workplace.session}"


def _whose(author: str, site: str) -> str:
    return short_digest(f"merge\0{author}\0{site}")[:8]


def merges_by(
    connection: Connection, author: AnnotatorId, site: str, session: str, until: int
) -> list[tuple[int, str]]:
    """Order of arrival and identity of the merges that a person made at a site and that count: in a session, and in
    earlier ones those that arrived no later than ``until``."""
    found = []
    for merge, arrived, _ in driver(connection).execute(_MERGES):
        _, _, made = merge.partition(".")
        whose, _, where = made.partition(".")
        if whose == _whose(author, site) and (where == session or arrived <= until):
            found.append((arrived, merge))
    return found


def is_merge(operation: str) -> bool:
    """Whether an identity is that of a merge."""
    return "." in operation


def as_operation(connection: Connection, merge: str, author: AnnotatorId) -> Operation:
    """A merge in the form in which undo names what it would take back."""
    brought = operations_of(connection, merge)
    words = (
        "SELECT DISTINCT annotator.name FROM arrival JOIN operation ON operation.id = arrival.operation "
        "JOIN annotator ON annotator.id = operation.author WHERE arrival.brought_by = ? ORDER BY annotator.name"
    )
    names = [name for (name,) in driver(connection).execute(words, (merge,))]
    time = time_of(merge.partition(".")[0])
    return Operation(OperationId(merge), MERGE, "、".join(names[:3]), "", max(1, len(brought)), author, time)


def operations_of(connection: Connection, merge: str) -> list[OperationId]:
    """The operations that a merge brought and that count, in order of arrival."""
    words = "SELECT operation FROM arrival WHERE brought_by = ? AND withdrawn = 0 ORDER BY seq"
    return [OperationId(row[0]) for row in driver(connection).execute(words, (merge,))]


def add_arrivals(
    connection: Connection, tallies: Tallies, brought: Sequence[tuple[str, bool]], merge: str
) -> None:
    """Let operations arrive: each with whether it is withdrawn."""
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
        for one, count in ((row, -1), (changed, 1)):
            tallies["arrival"] = tallies["arrival"].with_row(arrival_digest(one), count)
        driver(connection).execute(_UPDATE, (brought_by, int(withdrawn), row["seq"]))


def _arrivals(connection: Connection, names: Iterable[str]) -> list[Row]:
    found: list[Row] = []
    for batch in batches(names):
        marks = ", ".join("?" * len(batch))
        words = f"SELECT {', '.join(ARRIVAL_COLUMNS)} FROM arrival WHERE operation IN ({marks}) ORDER BY seq"
        rows = driver(connection).execute(words, batch).fetchall()
        found.extend(dict(zip(ARRIVAL_COLUMNS, row, strict=True)) for row in rows)
    return found
