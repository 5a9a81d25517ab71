"""The first rows of a new project: the project itself, its author, and the built-in relations.

They are written with bare SQLite, since the file is made before SQLAlchemy opens it, and recorded as one operation like
any other.
"""

from __future__ import annotations

import json
import sqlite3
from functools import reduce
from operator import xor

from corpus.identities import ProjectId
from corpus.model import BUILT_IN_RELATIONS, DIRECTED_RELATIONS, Annotator, Entity, Project, Relation
from db.identity import annotator_id, new_id, now
from db.rows import TABLE_OF, canonical, digest_of, row_of
from db.schema import CONTENT, MIN_PROGRAM, MIN_READER, MIN_WRITER
from db.undo import BEGINNING


def fill(connection: sqlite3.Connection, title: str, annotator: str) -> None:
    """Write the first rows into an empty schema. ``annotator``: the author's name."""
    time = now()
    project = Project(ProjectId(new_id()), title, time)
    author = Annotator(annotator_id(project.id, annotator), annotator)
    relations = [
        Relation(name, "", name in DIRECTED_RELATIONS, position)
        for position, name in enumerate(BUILT_IN_RELATIONS)
    ]
    facts = {
        "project": project.id,
        "min_reader": str(MIN_READER),
        "min_writer": str(MIN_WRITER),
        "program": MIN_PROGRAM,
    }
    connection.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
    _record(connection, [author, project, *relations], author, time)


def _record(connection: sqlite3.Connection, values: list[Entity], author: Annotator, time: str) -> None:
    operation = new_id()
    project = next(value for value in values if isinstance(value, Project))
    connection.execute(
        "INSERT INTO operation (id, name, subject, place, count, author, time) VALUES (?, ?, ?, '', 1, ?, ?)",
        (operation, BEGINNING, project.title, author.id, time),
    )
    digests: dict[str, list[int]] = {table: [] for table in CONTENT}
    for value in values:
        table = TABLE_OF[type(value)]
        row = row_of(value, author.id)
        after = canonical(row)
        digest = digest_of(table, after)
        digests[table].append(int(digest, 16))
        columns = ", ".join(f'"{column}"' for column in (*row, "revision", "digest"))
        marks = ", ".join("?" * (len(row) + 2))
        connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", (*row.values(), operation, digest)
        )
        connection.execute(
            'INSERT INTO revision (operation, table_name, row_id, "after", parents) VALUES (?, ?, ?, ?, ?)',
            (operation, table, row["id"], after, json.dumps([])),
        )
    tallies = [(table, len(each), f"{reduce(xor, each, 0):064x}") for table, each in digests.items()]
    connection.executemany("INSERT INTO tally VALUES (?, ?, ?)", tallies)
