"""The one way in which rows change: each is written with its digest, tallied, and recorded as it was before and after.

Undo, history, live refresh and merging are computed from these revisions. The state of a project is a function of its
revisions alone, and their causal parents, never clocks, tell which of two revisions replaced the other.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, and_, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from corpus.changes import Operation
from corpus.identities import OperationId
from db import schema
from db.prepared import PreparedStatement
from db.rows import KEY_COLUMNS, Cells, Key, Row, canonical, digest_of, id_of, key_of

_Item = TypeVar("_Item")
BATCH = 500
"""Values in one ``IN (…)``. Chosen well below the 32,766 parameters that SQLite allows."""
OPERATION_COLUMNS = ("id", "name", "subject", "place", "count", "author", "time", "undoes")


@dataclass(slots=True)
class Revised:
    """What one operation did to one row; ``before`` and ``after`` are canonical JSON or None."""

    table: str
    row_id: str
    before: str | None
    after: str | None
    parents: tuple[OperationId, ...] = ()


@dataclass(slots=True)
class Tally:
    """Count of the rows of one table, and the XOR of their digests."""

    rows: int
    xor: int

    def with_row(self, digest: str, count: int) -> Tally:
        """This tally with a row added (``count`` 1) or taken away (-1)."""
        return Tally(self.rows + count, self.xor ^ int(digest, 16))


Tallies = dict[str, Tally]


def fingerprint(tallies: Tallies) -> str:
    """A digest of all content: equal for equal rows, however they came to be."""
    lines = (f"{table} {tallies[table].rows} {tallies[table].xor:x}" for table in sorted(tallies))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _starting(name: str, table: Table) -> ColumnElement[bool]:
    """Rows by the first column of their key: SQLite would scan the table for ``(claim, tag) IN (…)``."""
    return table.c[KEY_COLUMNS[name][0]].in_(bindparam("firsts"))


def _exactly(name: str, table: Table) -> ColumnElement[bool]:
    return and_(*(table.c[column] == bindparam(f"key_{column}") for column in KEY_COLUMNS[name]))


def _inserting(table: Table) -> PreparedStatement:
    columns = [column.name for column in table.columns if column.name != "seq"]
    return PreparedStatement(table.insert().values({name: bindparam(f"new_{name}") for name in columns}))


def _updating(name: str, table: Table) -> PreparedStatement:
    columns = [column.name for column in table.columns]
    cells: dict[str, object] = {column: bindparam(f"new_{column}") for column in columns}
    return PreparedStatement(table.update().where(_exactly(name, table)).values(cells))


_SELECT = {name: select(table).where(_starting(name, table)) for name, table in schema.CONTENT.items()}
_SELECT_ONE = {
    name: PreparedStatement(select(table).where(_exactly(name, table)))
    for name, table in schema.CONTENT.items()
}
_COLUMNS = {name: [column.name for column in table.columns] for name, table in schema.CONTENT.items()}
_INSERT = {name: _inserting(table) for name, table in schema.CONTENT.items()}
_UPDATE = {name: _updating(name, table) for name, table in schema.CONTENT.items()}
_DELETE = {
    name: PreparedStatement(table.delete().where(_exactly(name, table)))
    for name, table in schema.CONTENT.items()
}
_PAST = select(schema.revision.c.row_id, schema.revision.c.operation, schema.revision.c.parents).where(
    schema.revision.c.table_name == bindparam("table"),
    schema.revision.c.row_id.in_(bindparam("ids")),
)
_INSERT_OPERATION = PreparedStatement(
    schema.operation.insert()
    .values({name: bindparam(f"new_{name}") for name in OPERATION_COLUMNS})
    .returning(schema.operation.c.seq)
)
_INSERT_REVISION = _inserting(schema.revision)
_UPDATE_TALLY = PreparedStatement(
    schema.tally.update()
    .where(schema.tally.c.table_name == bindparam("table"))
    .values(rows=bindparam("count"), xor=bindparam("digests"))
)


def batches(items: Iterable[_Item]) -> Iterable[list[_Item]]:
    """The items, each once, in lists of at most :data:`BATCH`."""
    unique = list(dict.fromkeys(items))
    for start in range(0, len(unique), BATCH):
        yield unique[start : start + BATCH]


def read_rows(connection: Connection, table: str, keys: Iterable[Key]) -> dict[Key, dict[str, Any]]:
    """The stored rows of these keys, with ``revision`` and ``digest``; keys of no row are missing."""
    wanted = set(keys)
    found: dict[Key, dict[str, Any]] = {}
    for batch in batches(first for first, *_ in sorted(wanted)):
        for row in connection.execute(_SELECT[table], {"firsts": batch}).mappings():
            key = key_of(table, row)
            if key in wanted:
                found[key] = dict(row)
    return found


def read_row(connection: Connection, table: str, row_id: str) -> Row | None:
    """One stored row of a table whose key is its ``id``."""
    return _SELECT_ONE[table].one(connection, _COLUMNS[table], key_id=row_id)


def content_of(stored: Cells) -> Row:
    """A stored row without what the journal adds to it."""
    return {column: cell for column, cell in stored.items() if column not in ("revision", "digest")}


@dataclass
class Recorder:
    """Writes rows to the open transaction as one operation, and keeps what it did to each."""

    connection: Connection
    operation: OperationId
    tallies: Tallies
    """Updated as rows change; the caller adopts it when the transaction has been committed."""
    fresh: set[str] = field(default_factory=set)
    """Identities made in this operation. A row with one of them in its key has no earlier revisions to look for."""
    revised: dict[tuple[str, str], Revised] = field(default_factory=dict)
    """What was done so far, by table and identity of the row."""

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows. The revision of a row that existed before and was deleted has its last revisions as parents."""
        if not rows:
            return
        known = [row for row in rows if self.fresh.isdisjoint(key_of(table, row))]
        heads = self._heads(table, [id_of(table, row) for row in known])
        written = []
        for row in rows:
            row_id, after = id_of(table, row), canonical(row)
            digest = digest_of(table, after)
            self._count(table, digest, 1)
            self._remember(table, row_id, None, after, heads.get(row_id, ()))
            written.append(_new({**row, "revision": self.operation, "digest": digest}))
        _INSERT[table].run(self.connection, written)

    def update(self, table: str, rows: Sequence[Row]) -> None:
        """Bring existing rows to this state; rows that are in it already are left alone."""
        stored = read_rows(self.connection, table, (key_of(table, row) for row in rows))
        written = []
        for row in rows:
            held = stored[key_of(table, row)]
            before, after = canonical(content_of(held)), canonical(row)
            if before == after:
                continue
            digest = digest_of(table, after)
            self._count(table, held["digest"], -1)
            self._count(table, digest, 1)
            self._remember(table, id_of(table, row), before, after, (held["revision"],))
            written.append(
                {**_new({**row, "revision": self.operation, "digest": digest}), **_named_key(table, row)}
            )
        if written:
            _UPDATE[table].run(self.connection, written)

    def delete(self, table: str, keys: Iterable[Key]) -> None:
        """Remove the rows of these keys; those of no row are passed over."""
        stored = read_rows(self.connection, table, keys).values()
        for held in stored:
            self._count(table, held["digest"], -1)
            before = canonical(content_of(held))
            self._remember(table, id_of(table, held), before, None, (held["revision"],))
        if stored:
            _DELETE[table].run(self.connection, [_named_key(table, held) for held in stored])

    def changes(self) -> list[Revised]:
        """What is different now, one entry per row. A row that was added and removed again is no change."""
        return [revised for revised in self.revised.values() if revised.before != revised.after]

    def finish(self, operation: Operation) -> int:
        """Write the operation, its revisions and the tallies. Returns its order of arrival (``seq``)."""
        ((arrival,),) = _INSERT_OPERATION.run(self.connection, [_new(operation_row(operation))])
        revisions = [
            _new(
                {
                    "operation": operation.id,
                    "table_name": revised.table,
                    "row_id": revised.row_id,
                    "before": revised.before,
                    "after": revised.after,
                    "parents": json.dumps(revised.parents),
                }
            )
            for revised in self.changes()
        ]
        _INSERT_REVISION.run(self.connection, revisions)
        touched = sorted({revised.table for revised in self.revised.values()})
        _UPDATE_TALLY.run(self.connection, [tally_row(name, self.tallies[name]) for name in touched])
        return int(arrival)

    def _heads(self, table: str, row_ids: list[str]) -> dict[str, tuple[OperationId, ...]]:
        """Of rows that were deleted: their revisions that no later revision names as a parent."""
        past: dict[str, set[OperationId]] = {}
        superseded: dict[str, set[OperationId]] = {}
        for batch in batches(row_ids):
            revisions = self.connection.execute(_PAST, {"table": table, "ids": batch})
            for row_id, operation, parents in revisions:
                past.setdefault(row_id, set()).add(operation)
                superseded.setdefault(row_id, set()).update(json.loads(parents))
        return {row_id: tuple(sorted(names - superseded[row_id])) for row_id, names in past.items()}

    def _count(self, table: str, digest: str, count: int) -> None:
        self.tallies[table] = self.tallies[table].with_row(digest, count)

    def _remember(
        self, table: str, row_id: str, before: str | None, after: str | None, parents: tuple[OperationId, ...]
    ) -> None:
        earlier = self.revised.get((table, row_id))
        if earlier is None:
            self.revised[table, row_id] = Revised(table, row_id, before, after, parents)
        else:
            earlier.after = after


def _new(row: Row) -> Row:
    """A row as insert and update statements take it."""
    return {f"new_{column}": cell for column, cell in row.items()}


def _named_key(table: str, row: Cells) -> Row:
    """A row's key as update and delete statements take it."""
    return {f"key_{column}": row[column] for column in KEY_COLUMNS[table]}


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
    """A tally as its update statement takes it."""
    return {"table": table, "count": tally.rows, "digests": f"{tally.xor:064x}"}


def coalesce(revisions: Iterable[Revised]) -> list[Revised]:
    """Revisions in order of arrival as one step per row, from its first ``before`` to its last ``after``."""
    net: dict[tuple[str, str], Revised] = {}
    for revised in revisions:
        row = revised.table, revised.row_id
        before = net[row].before if row in net else revised.before
        net[row] = Revised(*row, before, revised.after)
    return [step for step in net.values() if step.before != step.after]
