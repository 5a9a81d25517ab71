"""Making a file consistent whose rows and journal come from elsewhere: from an upgrade or a repair.

Where a row differs from the result of its revisions, an operation records the row as it was found. Then each row gets
its heads and digest, every table its tally, and ``meta`` the heads of the graph.

Upgrades use this, and copies of a project that are upgraded separately must get the same digests. So everything written
is derived from the rows and revisions alone, and the rules of this derivation (here, in :mod:`db.journal.revisions` and
in :func:`db.tables.rows.digest_of`) are part of the file format.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import groupby
from operator import itemgetter, xor

from corpus.changes import Operation
from corpus.identities import OperationId
from db.journal import operations
from db.journal.folding import Folded, fold
from db.journal.journal import Revised, Workplace, revision_of
from db.journal.revisions import (
    REVISION_COLUMNS,
    Revision,
    arrival_digest,
    operation_digest,
    operation_row,
    plain_digest,
)
from db.journal.verifying import HEADS, graph_heads
from db.tables.rows import DEFAULTS, Row, canonical, digest_of
from db.tables.schema import ADDED, CONTENT, FACTS, TALLIED, TEXTS

_REVISIONS = f"SELECT {', '.join(REVISION_COLUMNS)} FROM revision"
"""All revisions; a condition is appended."""
_NOTHING = Folded({}, False)

Recording = Callable[[list[Revised]], Operation]
"""Returns the operation that is to record how rows were found."""


def reconcile(connection: sqlite3.Connection, recording: Recording) -> list[Revised]:
    """Make the file consistent in the open transaction. Returns the changes that had to be recorded."""
    states = _states(connection)
    found = [*_differences(connection, states)]
    if found:
        act = recording(found)
        _record(connection, act, found)
        for row in found:
            if row.after is not None:
                states[row.table, row.row_id] = canonical([act.id])
    _sign(connection, states)
    write_heads_and_tallies(connection)
    return found


def content_tables(connection: sqlite3.Connection) -> list[str]:
    """The content tables that the file has, parents first."""
    present = _tables(connection)
    return [table for table in CONTENT if table in present]


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows}


def contents(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows of a table without the columns that the journal adds."""
    cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY id')
    names = [column[0] for column in cursor.description]
    for cells in cursor:
        row = {name: cell for name, cell in zip(names, cells, strict=True) if name not in ADDED}
        yield {**DEFAULTS[table], **row}


def fold_all(connection: sqlite3.Connection) -> Iterator[tuple[str, str, Folded]]:
    """Table, identity and state of every row with revisions that are not withdrawn."""
    withdrawn = operations.withdrawn(connection)
    ordered = connection.execute(f"{_REVISIONS} ORDER BY row_id, table_name")
    for (row_id, table), group in groupby(ordered, key=itemgetter(2, 1)):
        revisions = [Revision._make(row) for row in group if row[0] not in withdrawn]
        if table in CONTENT and revisions:
            yield table, row_id, fold(table, row_id, revisions)


def _states(connection: sqlite3.Connection) -> dict[tuple[str, str], str | Folded]:
    """The state of each row according to its revisions; only the heads if the row is in that state, as nearly all
    are."""
    stored = {
        (table, row["id"]): row for table in content_tables(connection) for row in contents(connection, table)
    }
    states: dict[tuple[str, str], str | Folded] = {}
    for table, row_id, folded in fold_all(connection):
        agrees = folded.row == stored.get((table, row_id))
        states[table, row_id] = folded.heads_as_stored if agrees else folded
    return states


def _differences(
    connection: sqlite3.Connection, states: dict[tuple[str, str], str | Folded]
) -> Iterator[Revised]:
    """Rows that differ from the state given by their revisions; those that are missing come last."""
    seen = set()
    for table in content_tables(connection):
        for row in contents(connection, table):
            key = table, row["id"]
            seen.add(key)
            state = states.get(key, _NOTHING)
            if isinstance(state, Folded):
                past = state if state.heads and not state.exists else None
                before = state.row if state.complete else None
                yield Revised(*key, before, row, state.heads_as_stored, "", past)
    for (table, row_id), state in states.items():
        if (table, row_id) not in seen and isinstance(state, Folded) and state.exists:
            yield Revised(table, row_id, state.values, None, state.heads_as_stored)


def _record(connection: sqlite3.Connection, act: Operation, found: list[Revised]) -> None:
    """Write the operation that records how rows were found, with empty site and session."""
    # In the form that upgrades have always written, since copies that are upgraded apart must get the same digests.
    revisions = [revision_of(act.id, row, as_before_7=True) for row in found]
    heads = graph_heads(connection.execute("SELECT digest, parents FROM operation"))
    write_operation(connection, act, Workplace("", ""), heads, revisions)


def write_operation(
    connection: sqlite3.Connection,
    act: Operation,
    workplace: Workplace,
    parents: list[str],
    revisions: list[Revision],
) -> str:
    """Write an operation with its revisions, as the newest to arrive. Returns its digest."""
    digest = write_operation_of(
        connection, act, workplace, parents, [revision.digest for revision in revisions]
    )
    insert_all(connection, "revision", [revision.cells() for revision in revisions])
    return digest


def write_operation_of(
    connection: sqlite3.Connection,
    act: Operation,
    workplace: Workplace,
    parents: list[str],
    digests: Iterable[str],
) -> str:
    """Write an operation, given the digests of its revisions, as the newest to arrive. Returns its digest."""
    row = operation_row(act, workplace.site, workplace.session, canonical(parents))
    digest = operation_digest(row, digests)
    insert(connection, "operation", {**row, "digest": digest})
    insert_arrival(connection, act.id)
    return digest


def insert_arrival(connection: sqlite3.Connection, operation: OperationId) -> None:
    """Record an operation as the newest to arrive."""
    came = {"operation": operation, "brought_by": None, "withdrawn": 0}
    insert(connection, "arrival", came)


def insert_all(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    """Add rows to a table, all with the same columns in the same order."""
    if rows:
        columns = ", ".join(f'"{column}"' for column in rows[0])
        marks = ", ".join("?" * len(rows[0]))
        words = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'
        connection.executemany(words, (tuple(row.values()) for row in rows))


def insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Add a row to a table."""
    columns = ", ".join(f'"{column}"' for column in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(row.values()))


def _sign(connection: sqlite3.Connection, states: dict[tuple[str, str], str | Folded]) -> None:
    """Write the heads and the digest of each row."""
    for table in content_tables(connection):
        signed = []
        for row in contents(connection, table):
            heads = states[table, row["id"]]
            assert isinstance(heads, str)
            signed.append((heads, digest_of(table, row, heads), row["id"]))
        connection.executemany(f'UPDATE "{table}" SET heads = ?, digest = ? WHERE id = ?', signed)


def write_facts(connection: sqlite3.Connection, project: str) -> None:
    """Write the entries of ``meta`` for a new file: the project's identity, and the versions of the program that can
    use the file."""
    for key, value in {"project": project, **FACTS}.items():
        insert(connection, "meta", {"key": key, "value": value})


def write_heads_and_tallies(connection: sqlite3.Connection) -> None:
    """Write the tallies of all tables, and the heads of the graph."""
    connection.execute("DELETE FROM tally")
    present = _tables(connection)
    for table in TALLIED:
        if table not in present:
            continue
        digests = [int(digest, 16) for digest in _digests(connection, table)]
        tally = {"table_name": table, "rows": len(digests), "xor": f"{reduce(xor, digests, 0):064x}"}
        insert(connection, "tally", tally)
    heads = canonical(graph_heads(connection.execute("SELECT digest, parents FROM operation")))
    connection.execute('DELETE FROM meta WHERE "key" = ?', (HEADS,))
    insert(connection, "meta", {"key": HEADS, "value": heads})


def _digests(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    if table in ("arrival", "quarantine"):
        cursor = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        for cells in cursor:
            row = dict(zip(names, cells, strict=True))
            yield arrival_digest(row) if table == "arrival" else plain_digest(table, row)
    else:
        column = "sha256" if table in TEXTS else "digest"
        yield from (digest for (digest,) in connection.execute(f'SELECT {column} FROM "{table}"'))
