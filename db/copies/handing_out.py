"""Writing a copy of a project to hand out: some of its articles, with or without the work of others.

What is left out is neither in the rows nor in the journal of the copy. So the copy cannot contain the operations of the
project: one of them may have imported both an included article and one that is left out. Instead the copy begins with
one operation, ``project.hand_out``, whose revisions *state* each row and name the revisions left out as their parents
(:data:`db.journal.revisions.STATED`). Where these parents are known, as after merging back, a stated revision adds
nothing, and the revisions made in the copy follow directly on them. So a copy can be blind, be verified by itself, and
be merged like any other.

A stated row may contain less than the row in the project: a claim whose question is left out has none in the copy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import OperationId
from corpus.model import Annotator
from db.copies.choosing_rows import ChosenRows, CopySelection, choose
from db.copies.left_out import left_out_text
from db.files.data_folder import site
from db.files.new_file import create_file
from db.identity import new_id, new_session, now
from db.journal.journal import Workplace
from db.journal.operations import SELECT_WITHDRAWN
from db.journal.reconciling import (
    insert,
    insert_all,
    write_facts,
    write_heads_and_tallies,
    write_operation_of,
)
from db.journal.revisions import STATED, Revision, change_between, revision_digest
from db.journal.undo import HANDED_OUT
from db.merging.references import REFERENCES
from db.tables import schema, texts
from db.tables.prepared import driver
from db.tables.rows import DEFAULTS, Row, canonical, digest_of, row_of

_PORTION = 512
"""Rows written at once. Chosen: few statements, little memory."""
_REVISED = (
    "SELECT row_id, operation, parents FROM revision WHERE table_name = ? "
    f"AND operation NOT IN ({SELECT_WITHDRAWN})"
)
"""The revisions of the rows of a table, of all operations that count."""


def hand_out(connection: Connection, path: Path, selection: CopySelection, annotator: Annotator) -> None:
    """Write a copy to a new file. ``annotator``: the person who hands it out. Raises Exists, ReadOnly, DiskFull, or
    NotAProject if the folder does not exist."""
    source = driver(connection)
    chosen = choose(source, selection)
    chosen.put_person(annotator.id)
    ((project, title),) = source.execute("SELECT id, title FROM project")
    articles = chosen.rows["article"]
    left = left_out_text(source, articles, work=selection.people is not None, titles=selection.titles)
    act = Operation(OperationId(new_id()), HANDED_OUT, title, left, 1, annotator.id, now())

    def fill(copy: sqlite3.Connection) -> None:
        write_facts(copy, project)
        digests: list[str] = []
        for table in schema.CONTENT:
            rows = _rows(source, table, chosen)
            if table == "annotator":
                rows = _with_person(rows, annotator)
            _write_rows(copy, table, rows, _replaced(source, table, chosen.rows[table]), act.id, digests)
        for (sha256,) in copy.execute("SELECT DISTINCT sha256 FROM text_version").fetchall():
            content = texts.content(connection, sha256)
            if content is None:
                insert(copy, "absent_text", {"sha256": sha256})
            else:
                insert(copy, "text_content", {"sha256": sha256, "content": content})
        write_operation_of(copy, act, Workplace(site(), new_session()), [], digests)
        write_heads_and_tallies(copy)

    create_file(path, fill)


def _rows(source: sqlite3.Connection, table: str, chosen: ChosenRows) -> Iterator[Row]:
    """The rows of a table that are included, as they are in the copy."""
    names = tuple(DEFAULTS[table])
    columns = ", ".join(f'"{name}"' for name in names)
    named = tuple(column for column, _ in REFERENCES[table])
    along = chosen.rows[table]
    for cells in source.execute(f'SELECT {columns} FROM "{table}" ORDER BY id'):
        row = dict(zip(names, cells, strict=True))
        slim = along.get(row["id"])
        if slim is not None:
            row.update(zip(named, slim, strict=True))
            yield row


def _with_person(rows: Iterable[Row], annotator: Annotator) -> Iterator[Row]:
    """The rows of annotators, including that of the person who hands out the copy even if they did nothing in the
    project."""
    known = False
    for row in rows:
        known |= row["id"] == annotator.id
        yield row
    if not known:
        yield row_of(annotator, annotator.id)


def _write_rows(
    copy: sqlite3.Connection,
    table: str,
    rows: Iterable[Row],
    replaced: Mapping[str, tuple[str, ...]],
    operation: OperationId,
    digests: list[str],
) -> None:
    """Write rows of a table with the revisions that state them. The digests of these are appended to ``digests``."""
    heads = canonical([operation])
    parents_of = cache(lambda names: canonical(sorted(names)))
    portion = iter(rows)
    while batch := list(islice(portion, _PORTION)):
        revisions = []
        for row in batch:
            change = change_between(table, None, row)
            parents = parents_of(replaced.get(row["id"], ()))
            digest = revision_digest(operation, table, row["id"], STATED, change, parents)
            digests.append(digest)
            revisions.append(Revision(operation, table, row["id"], STATED, change, parents, digest).cells())
            row |= {"heads": heads, "digest": digest_of(table, row, heads)}
        insert_all(copy, table, batch)
        insert_all(copy, "revision", revisions)


def _replaced(source: sqlite3.Connection, table: str, along: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each row of a table, the operations that revised it, and those that such an operation replaced in turn. Most
    rows have one revision, of an operation that created thousands, so equal results are kept once."""
    found: dict[str, tuple[str, ...]] = {}
    once: dict[tuple[str, str], tuple[str, ...]] = {}
    for row_id, operation, parents in source.execute(_REVISED, (table,)):
        if row_id not in along:
            continue
        names = once.get((operation, parents))
        if names is None:
            names = once[operation, parents] = tuple(dict.fromkeys((operation, *json.loads(parents))))
        earlier = found.get(row_id)
        found[row_id] = names if earlier is None else tuple(dict.fromkeys((*earlier, *names)))
    return found
