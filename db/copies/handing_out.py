"""A copy of a project to hand out: some of its articles, with or without the work of others.

What is left out is not in the file, neither as rows nor in the journal. So the journal of such a copy cannot be that of
the project: an operation may have imported an article that goes along together with one that stays. The copy begins
with one operation instead, ``project.hand_out``, whose revisions *state* each row and name the revisions left out as
their parents (:data:`db.journal.revisions.STATED`). Merged back, where those are known, a stated row says nothing;
what was done in the copy stands on what it was made from. So a copy is blind, verifies, and still merges like any
other.

The state may be less than the project has: a claim whose question stays behind has none in the copy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import AnnotatorId, ArticleId, OperationId
from corpus.model import Annotator
from db.copies.left_out import told_of
from db.files.data_folder import site
from db.files.new_file import create_file
from db.identity import new_id, new_session, now
from db.journal.journal import Workplace
from db.journal.reconciling import contents, insert, insert_all, write_heads_and_tallies, write_operation
from db.journal.revisions import STATED, Revision, change_between, revision_digest
from db.journal.undo import HANDED_OUT
from db.merging.references import REFERENCES
from db.tables import schema
from db.tables.prepared import driver
from db.tables.rows import Row, canonical, digest_of, row_of
from db.tables.schema import MIN_PROGRAM, MIN_READER, MIN_WRITER

MATERIAL = frozenset({"project", "annotator", "article", "text_version", "tag", "relation", "rate"})
"""Tables with what is worked on and with; what the others hold is somebody's work."""
_QUOTING = frozenset({"draft_rejection"})
"""Tables whose rows quote articles without referring to them."""
_ABOUT = frozenset({"memo"})
"""Tables whose rows go only where what they are about goes."""
_NEEDING_CLAIMS = ("question", "origin")
"""Tables whose rows do not stand without claims that name them."""
_REVISED = (
    "SELECT table_name, row_id, operation, parents FROM revision "
    "WHERE operation NOT IN (SELECT operation FROM arrival WHERE withdrawn = 1)"
)
_NULLABLE = {
    name: frozenset(column.name for column in table.columns if column.nullable)
    for name, table in schema.CONTENT.items()
}
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class CopySelection:
    """What goes along. Codebook, relations and rates always do."""

    articles: frozenset[ArticleId] | None = None
    """Which articles; None for all."""
    people: frozenset[AnnotatorId] | None = None
    """Whose work; None for everybody's, nobody's for a blind copy."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self.articles is None and self.people is None


def hand_out(connection: Connection, path: Path, selection: CopySelection, annotator: Annotator) -> None:
    """Write a copy to a new file. ``annotator`` is who hands it out. Raises Exists, ReadOnly, DiskFull, or NotAProject
    where there is no such folder."""
    source = driver(connection)
    rows = _selected(source, selection)
    rows.setdefault(("annotator", annotator.id), row_of(annotator, annotator.id))
    replaced = _replaced(source, rows)
    title = next(row["title"] for (table, _), row in rows.items() if table == "project")
    articles = {row_id for table, row_id in rows if table == "article"}
    left = told_of(source, articles, work=selection.people is not None)
    act = Operation(OperationId(new_id()), HANDED_OUT, title, left, 1, annotator.id, now())

    def fill(copy: sqlite3.Connection) -> None:
        _write_facts(copy, rows)
        heads = canonical([act.id])
        by_table: dict[str, list[Row]] = {}
        for (table, _), row in rows.items():
            written = {**row, "heads": heads, "digest": digest_of(table, row, heads)}
            by_table.setdefault(table, []).append(written)
        for table, each in by_table.items():
            insert_all(copy, table, each)
        revisions = [_stated(act.id, *key, row, replaced.get(key, ())) for key, row in rows.items()]
        for sha256 in {row["sha256"] for (table, _), row in rows.items() if table == "text_version"}:
            content = source.execute(
                "SELECT content FROM text_content WHERE sha256 = ?", (sha256,)
            ).fetchone()
            insert(copy, "text_content", {"sha256": sha256, "content": content[0]})
        write_operation(copy, act, Workplace(site(), new_session()), [], revisions)
        write_heads_and_tallies(copy)

    create_file(path, fill)


def _write_facts(copy: sqlite3.Connection, rows: dict[Key, Row]) -> None:
    project = next(row_id for table, row_id in rows if table == "project")
    facts = {
        "project": project,
        "min_reader": str(MIN_READER),
        "min_writer": str(MIN_WRITER),
        "program": MIN_PROGRAM,
    }
    for key, value in facts.items():
        insert(copy, "meta", {"key": key, "value": value})


def _stated(operation: OperationId, table: str, row_id: str, row: Row, replaced: Iterable[str]) -> Revision:
    change = canonical(change_between(table, None, row))
    parents = canonical(sorted(replaced))
    digest = revision_digest(operation, table, row_id, STATED, change, parents)
    return Revision(operation, table, row_id, STATED, change, parents, digest)


def _replaced(source: sqlite3.Connection, rows: dict[Key, Row]) -> dict[Key, set[str]]:
    """Of each row, all operations that revised it, and those that such an operation stated for in its turn."""
    found: dict[Key, set[str]] = {}
    for table, row_id, operation, parents in source.execute(_REVISED):
        if (table, row_id) in rows:
            found.setdefault((table, row_id), set()).update((operation, *json.loads(parents)))
    return found


# Which rows go along


def _selected(source: sqlite3.Connection, selection: CopySelection) -> dict[Key, Row]:
    """The rows that go along, with those references empty that lead to what stays; parents first."""
    rows = {
        (table, row["id"]): row
        for table in schema.CONTENT
        for row in contents(source, table)
        if _is_wanted(table, row, selection)
    }
    while gone := [*_dangling(rows), *_needless(rows)]:
        for key in gone:
            rows.pop(key, None)
    return rows


def _is_wanted(table: str, row: Row, selection: CopySelection) -> bool:
    if table == "article":
        return selection.articles is None or row["id"] in selection.articles
    if table in MATERIAL:
        return True
    if table in _QUOTING and selection.articles is not None:
        return False
    return selection.people is None or row["author"] in selection.people


def _dangling(rows: dict[Key, Row]) -> Iterator[Key]:
    """Rows that need one which stays. References that may be empty are emptied."""
    for (table, row_id), row in rows.items():
        for column, target in REFERENCES[table]:
            if row[column] is None or (target, row[column]) in rows:
                continue
            if column not in _NULLABLE[table] or table in _ABOUT:
                yield table, row_id
                break
            row[column] = None


def _needless(rows: dict[Key, Row]) -> Iterator[Key]:
    """Questions and origins without claims, baselines of other questions, texts that nothing stands in, and people of
    whom nothing is left."""
    claims = {row_id: row for (table, row_id), row in rows.items() if table == "claim"}
    named = {table: {claim[table] for claim in claims.values()} for table in _NEEDING_CLAIMS}
    texts = {row["text"] for (table, _), row in rows.items() if table in ("article", "claim")}
    authors = {
        row["author"]
        for (table, row_id), row in rows.items()
        if (table, row_id) != ("annotator", row["author"])
    }
    for (table, row_id), row in rows.items():
        if table in _NEEDING_CLAIMS and row_id not in named[table]:
            yield table, row_id
        elif table == "question" and row["baseline"] is not None:
            if claims[row["baseline"]]["question"] != row_id:
                row["baseline"] = None
        elif (
            table == "text_version" and row_id not in texts or table == "annotator" and row_id not in authors
        ):
            yield table, row_id
