"""Reading the journal: operations and revisions in order of arrival, and the tallies that go with them."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db import schema
from db.journal import Revised, Tallies, Tally, operation_of

_REVISIONS = select(
    schema.revision.c.table_name,
    schema.revision.c.row_id,
    schema.revision.c.before,
    schema.revision.c.after,
).order_by(schema.revision.c.seq)
_REVISIONS_OF = _REVISIONS.where(schema.revision.c.operation == bindparam("operation"))
_REVISIONS_SINCE = _REVISIONS.join(
    schema.operation, schema.operation.c.id == schema.revision.c.operation
).where(schema.operation.c.seq > bindparam("seq"))
_LAST = select(func.coalesce(func.max(schema.operation.c.seq), 0))


def operation(connection: Connection, operation_id: OperationId) -> Operation:
    """An operation by identity."""
    chosen = select(schema.operation).where(schema.operation.c.id == operation_id)
    return operation_of(connection.execute(chosen).mappings().one())


def operations(connection: Connection) -> list[Operation]:
    """All operations."""
    rows = connection.execute(select(schema.operation).order_by(schema.operation.c.seq)).mappings()
    return [operation_of(row) for row in rows]


def operations_by(
    connection: Connection, author: AnnotatorId
) -> list[tuple[OperationId, str, OperationId | None]]:
    """Identity, name and ``undoes`` of one annotator's operations."""
    columns = schema.operation.c
    statement = select(columns.id, columns.name, columns.undoes).where(columns.author == author)
    rows = connection.execute(statement.order_by(columns.seq))
    return [(operation_id, name, undoes) for operation_id, name, undoes in rows]


def last_arrival(connection: Connection) -> int:
    """Order of arrival (``seq``) of the newest operation; 0 when there is none."""
    number: int = connection.execute(_LAST).scalar_one()
    return number


def revisions_of(connection: Connection, operation_id: OperationId) -> list[Revised]:
    """What an operation did."""
    return [Revised(*row) for row in connection.execute(_REVISIONS_OF, {"operation": operation_id})]


def revisions_since(connection: Connection, arrival: int) -> list[Revised]:
    """What the operations that arrived after ``arrival`` did."""
    return [Revised(*row) for row in connection.execute(_REVISIONS_SINCE, {"seq": arrival})]


def tallies(connection: Connection) -> Tallies:
    """Count and XOR of each content table, as the file states them."""
    return {name: Tally(rows, int(xor, 16)) for name, rows, xor in connection.execute(select(schema.tally))}
