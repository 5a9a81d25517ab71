"""The first rows of a new project: the project itself, its author, and the built-in relations.

They are written with bare SQLite, since the file is made before SQLAlchemy opens it, and recorded as one operation like
any other.
"""

from __future__ import annotations

import sqlite3
from functools import reduce
from operator import xor

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId, ProjectId
from corpus.model import BUILT_IN_RELATIONS, DIRECTED_RELATIONS, Annotator, Entity, Project, Relation
from db.identity import annotator_id, new_id, now
from db.journal import Origin, Revised, revision_of
from db.operations import HEADS
from db.revisions import Revision, arrival_digest, operation_digest, operation_row
from db.rows import TABLE_OF, Row, canonical, digest_of, row_of
from db.schema import MIN_PROGRAM, MIN_READER, MIN_WRITER, TALLIED
from db.undo import BEGINNING


def fill(connection: sqlite3.Connection, title: str, annotator: str | Annotator, origin: Origin) -> None:
    """Write the first rows into an empty schema. ``annotator``: the author, or their name."""
    time = now()
    project = Project(ProjectId(new_id()), title, time)
    author = (
        annotator
        if isinstance(annotator, Annotator)
        else Annotator(annotator_id(project.id, annotator), annotator)
    )
    relations = [
        Relation(name, "", name in DIRECTED_RELATIONS, position)
        for position, name in enumerate(BUILT_IN_RELATIONS)
    ]
    act = Operation(OperationId(new_id()), BEGINNING, title, "", 1, author.id, time)
    heads = _record(connection, act, [author, project, *relations], origin)
    facts = {
        "project": project.id,
        "min_reader": str(MIN_READER),
        "min_writer": str(MIN_WRITER),
        "program": MIN_PROGRAM,
        HEADS: heads,
    }
    for key, value in facts.items():
        insert(connection, "meta", {"key": key, "value": value})


def _record(connection: sqlite3.Connection, act: Operation, values: list[Entity], origin: Origin) -> str:
    """Write rows, their revisions and the operation that made them. Returns the heads of the graph."""
    digests: dict[str, list[str]] = {table: [] for table in TALLIED}
    revisions = [_add(connection, act.id, act.annotator, value, digests) for value in values]
    row = operation_row(act, origin.site, origin.session, canonical([]))
    row["digest"] = operation_digest(row, (revision.digest for revision in revisions))
    came = {"seq": 1, "operation": act.id, "brought_by": None, "withdrawn": 0}
    insert(connection, "operation", row)
    insert(connection, "arrival", came)
    for revision in revisions:
        insert(connection, "revision", cells_of(revision))
    digests["operation"] = [row["digest"]]
    digests["arrival"] = [arrival_digest(came)]
    digests["revision"] = [revision.digest for revision in revisions]
    for table, found in digests.items():
        combined = reduce(xor, (int(digest, 16) for digest in found), 0)
        insert(connection, "tally", {"table_name": table, "rows": len(found), "xor": f"{combined:064x}"})
    return canonical([row["digest"]])


def _add(
    connection: sqlite3.Connection,
    operation: OperationId,
    author: AnnotatorId,
    value: Entity,
    digests: dict[str, list[str]],
) -> Revision:
    """Write the row of a value. Returns its revision."""
    table, heads = TABLE_OF[type(value)], canonical([operation])
    row = row_of(value, author)
    digest = digest_of(table, row, heads)
    digests[table].append(digest)
    insert(connection, table, {**row, "heads": heads, "digest": digest})
    return revision_of(operation, Revised(table, row["id"], None, row))


def cells_of(revision: Revision) -> Row:
    """The row of a revision."""
    return {
        "operation": revision.operation,
        "table_name": revision.table,
        "row_id": revision.row_id,
        "kind": revision.kind,
        "change": revision.change,
        "parents": revision.parents,
        "digest": revision.digest,
    }


def insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Add a row to a table."""
    columns = ", ".join(f'"{column}"' for column in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(row.values()))
