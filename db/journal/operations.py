"""Reading the journal: operations and revisions in order of arrival in this file, the tallies and the heads."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, or_, select

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.journal.revisions import ARRIVAL_COLUMNS, REVISION_COLUMNS, Revision, operation_digest, operation_of
from db.journal.verifying import HEADS, graph_heads
from db.tables import schema
from db.tables.prepared import driver, execute_many
from db.tables.rows import Cells, Row, canonical
from db.tables.stored_rows import Altered, batches
from db.tables.tallies import Tallies, Tally

_OPERATION, _ARRIVAL, _REVISION = schema.operation.c, schema.arrival.c, schema.revision.c
_OPERATIONS = select(schema.operation).join(schema.arrival, _ARRIVAL.operation == _OPERATION.id)
_REVISIONS = f"SELECT {', '.join(REVISION_COLUMNS)} FROM revision WHERE"
"""The revisions of a condition, which is appended."""
_WRITE_REVISION = (
    f"INSERT INTO revision ({', '.join(REVISION_COLUMNS)}) VALUES ({', '.join('?' * len(REVISION_COLUMNS))})"
)
_WRITE_TALLY = 'UPDATE tally SET "rows" = ?, "xor" = ? WHERE table_name = ?'
"""Updates the tally of a table."""
_REVISIONS_OF = f"{_REVISIONS} operation = ? ORDER BY seq DESC"
"""The revisions of an operation, last first."""
_REVISIONS_OF_ROWS = f"{_REVISIONS} row_id IN "
"""The revisions of rows; a list of placeholders is appended."""
_ARRIVED = select(_ARRIVAL.operation).where(_ARRIVAL.seq > bindparam("seq")).order_by(_ARRIVAL.seq)
"""The operations that arrived after a position."""
_REVISED_SINCE = select(_REVISION.table_name, _REVISION.row_id, _REVISION.parents).where(
    _REVISION.operation.in_(_ARRIVED.order_by(None))
)
WITHDRAWN = select(_ARRIVAL.operation).where(_ARRIVAL.withdrawn == 1)
"""The operations that do not count in this file."""
_NEW = (
    "SELECT operation.id, name, undoes, parents, digest, "
    f"{', '.join(f'arrival.{column}' for column in ARRIVAL_COLUMNS)} "
    "FROM arrival JOIN operation ON operation.id = arrival.operation WHERE arrival.seq > ? ORDER BY arrival.seq"
)
"""The operations that arrived after a position, with the columns of their arrival."""
_LAST = select(func.coalesce(func.max(_ARRIVAL.seq), 0))
"""The last position."""
SELECT_WITHDRAWN = "SELECT operation FROM arrival WHERE withdrawn = 1"
"""The same as SQL for the driver."""
SELECT_LOST = "SELECT table_name, row_id, raw, reason FROM quarantine WHERE table_name = 'operation'"
"""The rows of quarantine that record lost operations."""
_COUNTING = f"SELECT digest, parents FROM operation WHERE id NOT IN ({SELECT_WITHDRAWN})"
"""Digests and parents of the operations that count, from which the heads are computed."""
_READ_HEADS = 'SELECT value FROM meta WHERE "key" = ?'
"""The stored heads."""
_WRITE_HEADS = 'UPDATE meta SET value = ? WHERE "key" = ?'
_UNDOABLE = select(_OPERATION.id, _OPERATION.name, _OPERATION.undoes, _ARRIVAL.seq, _ARRIVAL.withdrawn)


@dataclass(frozen=True, slots=True)
class Heads:
    """The newest operations, as sorted digests."""

    stated: tuple[str, ...]
    """Of all operations in the file: those that no other operation names as a parent."""
    counting: tuple[str, ...]
    """Of the operations that are not withdrawn. They are the parents of the next operation."""

    def after(self, digest: str, parents: Iterable[str]) -> Heads:
        """The heads after adding an operation that counts and has these parents."""
        replaced = set(parents)
        stated, counting = (
            tuple(sorted({*heads, digest} - replaced)) for heads in (self.stated, self.counting)
        )
        return Heads(stated, counting)


@dataclass(frozen=True, slots=True)
class Arrived:
    """An operation and its arrival in this file."""

    operation: OperationId
    name: str
    undoes: OperationId | None
    parents: str
    digest: str
    arrival: Row
    """Its row of ``arrival``."""


def operation(connection: Connection, operation_id: OperationId) -> Operation:
    """An operation by identity."""
    return operation_of(_row(connection, operation_id))


def operations(connection: Connection, since: tuple[str, str] | None = None) -> list[Operation]:
    """All operations; with ``since``, an identity and a time, only those that arrived after that operation or, if it is
    not in the file, those made after that time."""
    chosen = _OPERATIONS.order_by(_ARRIVAL.seq)
    if since is not None:
        last, time = since
        place = connection.execute(select(_ARRIVAL.seq).where(_ARRIVAL.operation == last)).scalar()
        chosen = chosen.where(_ARRIVAL.seq > place if place is not None else _OPERATION.time > time)
    return [operation_of(row) for row in connection.execute(chosen).mappings()]


def operations_by(
    connection: Connection, author: AnnotatorId, site: str, session: str, until: int
) -> list[tuple[int, OperationId, str, OperationId | None]]:
    """Order of arrival, identity, name and ``undoes`` of the operations that an annotator made in this file at a site:
    in a session, and of earlier sessions those that arrived no later than ``until``. Operations of schema 2, which name
    no site, count as made here. A withdrawn operation appears twice, the second time as undoing itself."""
    chosen = _UNDOABLE.join(schema.arrival, _ARRIVAL.operation == _OPERATION.id).where(
        _OPERATION.author == author,
        _OPERATION.site.in_(("", site)),
        _ARRIVAL.brought_by.is_(None),
        or_(_OPERATION.session == session, _ARRIVAL.seq <= until),
    )
    found: list[tuple[int, OperationId, str, OperationId | None]] = []
    for operation_id, name, undoes, arrived, withdrawn in connection.execute(chosen.order_by(_ARRIVAL.seq)):
        found.append((arrived, operation_id, name, undoes))
        if withdrawn:
            found.append((arrived, operation_id, name, operation_id))
    return found


def is_of_site(connection: Connection, author: AnnotatorId, site: str) -> bool:
    """Whether an annotator made any operation at a site. Operations of schema 2, which name no site, count as made
    there."""
    chosen = select(_OPERATION.id).where(_OPERATION.author == author, _OPERATION.site.in_(("", site)))
    return connection.execute(chosen.limit(1)).first() is not None


def arrived_since(connection: Connection, arrival: int) -> list[Arrived]:
    """The operations that arrived after ``arrival``, in that order."""
    found = []
    for identity, name, undoes, parents, digest, *cells in driver(connection).execute(_NEW, (arrival,)):
        row = dict(zip(ARRIVAL_COLUMNS, cells, strict=True))
        found.append(Arrived(identity, name, undoes, parents, digest, row))
    return found


def last_arrival(connection: Connection) -> int:
    """Order of arrival (``seq``) of the newest operation; 0 if there is none."""
    number: int = connection.execute(_LAST).scalar_one()
    return number


def heads(connection: Connection) -> Heads:
    """The heads of the graph of operations, as ``meta`` states them, and those of the operations that count."""
    raw: sqlite3.Connection = driver(connection)
    found = raw.execute(_READ_HEADS, (HEADS,)).fetchone()
    stated = tuple(json.loads(found[0])) if found else ()
    if not withdrawn(raw):
        return Heads(stated, stated)
    return Heads(stated, tuple(graph_heads(raw.execute(_COUNTING))))


def write_heads(connection: Connection, stated: Iterable[str]) -> None:
    """Write these heads, given sorted, to ``meta``."""
    driver(connection).execute(_WRITE_HEADS, (canonical(list(stated)), HEADS))


def withdrawn(connection: sqlite3.Connection) -> set[OperationId]:
    """The operations that do not count in this file."""
    return {OperationId(name) for (name,) in connection.execute(SELECT_WITHDRAWN)}


def revisions_of(connection: Connection, operation_id: OperationId) -> Iterator[Revision]:
    """The revisions of an operation. Raises Altered at a revision with a wrong digest, and after the last one if the
    operation has a wrong digest: the caller reads them all before it commits."""
    digests = []
    for row in driver(connection).execute(_REVISIONS_OF, (operation_id,)):
        revision = Revision._make(row)
        if not revision.is_whole():
            raise Altered("revision", revision.row_id)
        digests.append(revision.digest)
        yield revision
    described = _row(connection, operation_id)
    if operation_digest(described, digests) != described["digest"]:
        raise Altered("operation", operation_id)


def revisions_of_rows(
    connection: Connection, table: str, ids: Iterable[str], until: int | None = None
) -> dict[str, list[Revision]]:
    """The revisions of these rows, except those of withdrawn operations and those that arrived after ``until``. Rows
    without revisions are missing. Raises Altered if a revision has a wrong digest."""
    wanted = list(ids)
    if not wanted:
        return {}
    left_out = withdrawn(driver(connection))
    if until is not None:
        left_out.update(connection.execute(_ARRIVED, {"seq": until}).scalars())
    found: dict[str, list[Revision]] = {}
    once: dict[str, OperationId] = {}
    for batch in batches(wanted):
        # Executed by the driver, as in :func:`db.tables.stored_rows.rows_among`.
        marks = ", ".join("?" * len(batch))
        for operation, *cells in driver(connection).execute(f"{_REVISIONS_OF_ROWS}({marks})", batch):
            # One object for the identity of an operation, of which every row that it revised keeps the heads.
            revision = Revision._make((once.setdefault(operation, operation), *cells))
            if revision.table != table or revision.operation in left_out:
                continue
            if not revision.is_whole():
                raise Altered("revision", revision.row_id)
            found.setdefault(revision.row_id, []).append(revision)
    return found


def revised_since(connection: Connection, arrival: int) -> dict[tuple[str, str], bool]:
    """Table and identity of the rows that were revised by operations that arrived after ``arrival``, with whether the
    row existed, or had existed, before them."""
    found: dict[tuple[str, str], bool] = {}
    for row in connection.execute(_REVISED_SINCE, {"seq": arrival}):
        key = row.table_name, row.row_id
        found[key] = found.get(key, True) and row.parents != "[]"
    return found


def write_revisions(connection: Connection, revisions: Iterable[Revision]) -> None:
    """Add revisions; SQLite numbers them. They are requested as they are written, a few hundred at a time."""
    execute_many(connection, _WRITE_REVISION, revisions)


def tallies(connection: Connection) -> Tallies:
    """Count and XOR of each table, as stored in the file."""
    return {name: Tally(rows, int(xor, 16)) for name, rows, xor in connection.execute(select(schema.tally))}


def write_tallies(connection: Connection, tallies: Tallies) -> None:
    """Write the tallies of these tables."""
    rows = [(tally.rows, f"{tally.xor:064x}", table) for table, tally in tallies.items()]
    driver(connection).executemany(_WRITE_TALLY, rows)


def _row(connection: Connection, operation_id: OperationId) -> Cells:
    chosen = select(schema.operation).where(_OPERATION.id == operation_id)
    return connection.execute(chosen).mappings().one()
