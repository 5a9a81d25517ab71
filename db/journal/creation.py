"""The first rows of a new project: the project itself, its author, and the built-in relations.

They are written with plain SQLite, since the file is created before SQLAlchemy opens it, and recorded as one operation
like any other.
"""

from __future__ import annotations

import sqlite3

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId, ProjectId
from corpus.model import BUILT_IN_RELATIONS, DIRECTED_RELATIONS, Annotator, Entity, Project, Relation
from db.identity import annotator_id, new_id, now
from db.journal.journal import Revised, Workplace, revision_of
from db.journal.reconciling import insert, write_facts, write_heads_and_tallies, write_operation
from db.journal.revisions import Revision
from db.journal.undo import BEGINNING
from db.tables.rows import TABLE_OF, canonical, digest_of, row_of


def fill(
    connection: sqlite3.Connection, title: str, annotator: str | Annotator, workplace: Workplace
) -> None:
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
    write_facts(connection, project.id)
    rows: list[Entity] = [author, project, *relations]
    revisions = [_add(connection, act.id, author.id, value) for value in rows]
    write_operation(connection, act, workplace, [], revisions)
    write_heads_and_tallies(connection)


def _add(
    connection: sqlite3.Connection, operation: OperationId, author: AnnotatorId, value: Entity
) -> Revision:
    """Write the row of a value. Returns its revision."""
    table, heads = TABLE_OF[type(value)], canonical([operation])
    row = row_of(value, author)
    insert(connection, table, {**row, "heads": heads, "digest": digest_of(table, row, heads)})
    return revision_of(operation, Revised(table, row["id"], None, row))
