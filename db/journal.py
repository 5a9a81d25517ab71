"""The one way rows change: each is written, digested, tallied and remembered with before and after.

Undo, history, live refresh and merging stand on these revisions, so the state of a project is a pure function of
them, and causal parents (never clocks) tell what superseded what.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from corpus.changes import Operation
from corpus.identities import OperationId
from db import schema
from db.prepared import Prepared
from db.rows import Cells, Row, canonical, digest_of, id_of

BATCH = 500
"""Identities per ``IN (…)``: few enough for every database, many enough to be quick."""
ANNOTATOR = "annotator"
OPERATION_COLUMNS = ("id", "name", "subject", "place", "count", "author", "time", "undoes")


@dataclass(slots=True)
class Revised:
    """What one operation did to one row; ``before`` and ``after`` are canonical JSON or None."""

    table: str
    row_id: str
    before: str | None
    after: str | None
    parents: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """Count and XOR of the digests of one table."""

    rows: int
    xor: int

    def with_row(self, digest: str, count: int) -> Tally:
        """This tally with a row added (``count`` 1) or taken away (-1)."""
        return Tally(self.rows + count, self.xor ^ int(digest, 16))


Tallies = dict[str, Tally]


def fingerprint(tallies: Tallies) -> str:
    """A name for the state of all content: equal for equal rows, however they came to be."""
    lines = (f"{table} {tallies[table].rows} {tallies[table].xor:x}" for table in sorted(tallies))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _pick(table: Table) -> ColumnElement[bool]:
    """Rows by identity; those of a ``claim_tag`` are picked by claim and narrowed afterwards."""
    key = table.c.claim if table.name == "claim_tag" else table.c.id
    return key.in_(bindparam("ids", expanding=True))


def _exactly(table: Table) -> ColumnElement[bool]:
    keys = table.primary_key.columns
    return and_(*(column == bindparam(f"key_{column.name}") for column in keys))


def _inserting(table: Table) -> Prepared:
    columns = [column.name for column in table.columns if column.name != "seq"]
    return Prepared(table.insert().values({name: bindparam(f"new_{name}") for name in columns}))


_SELECT = {name: select(table).where(_pick(table)) for name, table in schema.CONTENT.items()}
_SELECT_ONE = {name: Prepared(select(table).where(_exactly(table))) for name, table in schema.CONTENT.items()}
_COLUMNS = {name: [column.name for column in table.columns] for name, table in schema.CONTENT.items()}
_INSERT = {name: _inserting(table) for name, table in schema.CONTENT.items()}
_UPDATE = {
    name: Prepared(
        table.update()
        .where(_exactly(table))
        .values({column.name: bindparam(f"new_{column.name}") for column in table.columns})
    )
    for name, table in schema.CONTENT.items()
}
_DELETE = {name: Prepared(table.delete().where(_exactly(table))) for name, table in schema.CONTENT.items()}
_HEADS = select(schema.revision.c.row_id, schema.revision.c.operation, schema.revision.c.parents).where(
    schema.revision.c.table_name == bindparam("table"),
    schema.revision.c.row_id.in_(bindparam("ids", expanding=True)),
)
_INSERT_OPERATION = Prepared(
    schema.operation.insert()
    .values({name: bindparam(f"new_{name}") for name in OPERATION_COLUMNS})
    .returning(schema.operation.c.seq)
)
_INSERT_REVISION = _inserting(schema.revision)
_UPDATE_TALLY = Prepared(
    schema.tally.update()
    .where(schema.tally.c.table_name == bindparam("table"))
    .values(rows=bindparam("count"), xor=bindparam("digests"))
)


def batches(ids: Iterable[str]) -> Iterable[list[str]]:
    """The identities, each once, in portions that fit one statement."""
    unique = list(dict.fromkeys(ids))
    for start in range(0, len(unique), BATCH):
        yield unique[start : start + BATCH]


def read_rows(connection: Connection, table: str, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Stored rows by identity, with ``revision`` and ``digest``; what does not exist is missing."""
    wanted = list(ids)
    if table == "claim_tag":
        keys: Iterable[str] = (one.partition(":")[0] for one in wanted)
    else:
        keys = wanted
    found: dict[str, dict[str, Any]] = {}
    for batch in batches(keys):
        for row in connection.execute(_SELECT[table], {"ids": batch}).mappings():
            found[id_of(table, row)] = dict(row)
    if table == "claim_tag":
        asked = set(wanted)
        return {one: row for one, row in found.items() if one in asked}
    return found


def read_row(connection: Connection, table: str, one: str) -> Row | None:
    """One stored row of a table whose identity is its ``id``."""
    return _SELECT_ONE[table].one(connection, _COLUMNS[table], key_id=one)


def content_of(stored: Cells) -> Row:
    """A stored row without what the journal adds to it."""
    return {column: cell for column, cell in stored.items() if column not in ("revision", "digest")}


@dataclass
class Recorder:
    """Writes rows through to the open transaction as one operation and keeps what it did to each."""

    connection: Connection
    operation: OperationId
    tallies: Tallies
    """Updated as rows change; the caller adopts it when the transaction has been committed."""
    fresh: set[str] = field(default_factory=set)
    """Identities made in this operation, which therefore have no past to look for."""
    revised: dict[tuple[str, str], Revised] = field(default_factory=dict)

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows. One that existed before (and was deleted) continues its own past."""
        if not rows:
            return
        ids = [id_of(table, row) for row in rows]
        heads = self._heads(table, [one for one in ids if one.partition(":")[0] not in self.fresh])
        written = []
        for one, row in zip(ids, rows, strict=True):
            after = canonical(row)
            digest = digest_of(table, after)
            self._count(table, digest, 1)
            self._remember(table, one, None, after, heads.get(one, ()))
            written.append(_new({**row, "revision": self.operation, "digest": digest}))
        _INSERT[table].run(self.connection, written)

    def update(self, table: str, rows: Sequence[Row]) -> None:
        """Bring existing rows to this state; rows that are in it already are left alone."""
        stored = read_rows(self.connection, table, (id_of(table, row) for row in rows))
        written = []
        for row in rows:
            one = id_of(table, row)
            held = stored[one]
            before, after = canonical(content_of(held)), canonical(row)
            if before == after:
                continue
            digest = digest_of(table, after)
            self._count(table, held["digest"], -1)
            self._count(table, digest, 1)
            self._remember(table, one, before, after, (held["revision"],))
            written.append(
                {**_new({**row, "revision": self.operation, "digest": digest}), **_keys(table, row)}
            )
        if written:
            _UPDATE[table].run(self.connection, written)

    def delete(self, table: str, ids: Iterable[str]) -> None:
        """Remove rows."""
        stored = read_rows(self.connection, table, ids)
        for one, held in stored.items():
            self._count(table, held["digest"], -1)
            self._remember(table, one, canonical(content_of(held)), None, (held["revision"],))
        if stored:
            _DELETE[table].run(self.connection, [_keys(table, held) for held in stored.values()])

    def changes(self) -> list[Revised]:
        """What is different now, one entry per row; a row added and removed again is no change."""
        return [one for one in self.revised.values() if one.before != one.after]

    def finish(self, operation: Operation) -> int:
        """Write the operation, its revisions and the tallies. Returns its order of arrival."""
        arrival = _INSERT_OPERATION.run(self.connection, [_new(operation_row(operation))])[0][0]
        revisions = [
            _new(
                {
                    "operation": operation.id,
                    "table_name": one.table,
                    "row_id": one.row_id,
                    "before": one.before,
                    "after": one.after,
                    "parents": json.dumps(one.parents) if one.parents else "[]",
                }
            )
            for one in self.changes()
        ]
        _INSERT_REVISION.run(self.connection, revisions)
        touched = sorted({one.table for one in self.revised.values()})
        _UPDATE_TALLY.run(self.connection, [tally_row(name, self.tallies[name]) for name in touched])
        return int(arrival)

    def _heads(self, table: str, ids: list[str]) -> dict[str, tuple[str, ...]]:
        """The newest revisions of rows that are not there: those that no other names as its parent."""
        past: dict[str, list[str]] = {}
        superseded: dict[str, set[str]] = {}
        for batch in batches(ids):
            for one, operation, parents in self.connection.execute(_HEADS, {"table": table, "ids": batch}):
                past.setdefault(one, []).append(operation)
                superseded.setdefault(one, set()).update(json.loads(parents))
        return {one: tuple(sorted(set(names) - superseded[one])) for one, names in past.items()}

    def _count(self, table: str, digest: str, count: int) -> None:
        self.tallies[table] = self.tallies[table].with_row(digest, count)

    def _remember(
        self, table: str, one: str, before: str | None, after: str | None, parents: tuple[str, ...]
    ) -> None:
        earlier = self.revised.get((table, one))
        if earlier is None:
            self.revised[table, one] = Revised(table, one, before, after, parents)
        else:
            earlier.after = after


def _new(row: Row) -> Row:
    """A row as insert and update statements take it."""
    return {f"new_{column}": cell for column, cell in row.items()}


def _keys(table: str, row: Cells) -> Row:
    return {f"key_{column.name}": row[column.name] for column in schema.CONTENT[table].primary_key.columns}


def operation_row(operation: Operation) -> Row:
    """The row of an operation."""
    return {
        "id": operation.id,
        "name": operation.name,
        "subject": operation.subject,
        "place": operation.place,
        "count": operation.count,
        "author": operation.annotator,
        "time": operation.time,
        "undoes": operation.undoes,
    }


def operation_of(row: Cells) -> Operation:
    """The operation of a row."""
    return Operation(
        row["id"],
        row["name"],
        row["subject"],
        row["place"],
        row["count"],
        row["author"],
        row["time"],
        row["undoes"],
    )


def tally_row(table: str, tally: Tally) -> Row:
    """What a tally's update statement takes."""
    return {"table": table, "count": tally.rows, "digests": f"{tally.xor:064x}"}


def coalesce(revisions: Iterable[Revised]) -> list[Revised]:
    """Revisions in order of arrival, as one step per row from the first ``before`` to the last ``after``."""
    net: dict[tuple[str, str], Revised] = {}
    for one in revisions:
        earlier = net.get((one.table, one.row_id))
        before = one.before if earlier is None else earlier.before
        net[one.table, one.row_id] = Revised(one.table, one.row_id, before, one.after)
    return [one for one in net.values() if one.before != one.after]
