"""The states of rows according to their revisions, and the rows to examine when operations start or stop counting."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from corpus.identities import OperationId
from db.journal import operations
from db.journal.folding import Folded, fold
from db.journal.revisions import DELETED, STATED, Revision
from db.merging.references import Key
from db.tables import schema
from db.tables.prepared import driver
from db.tables.stored_rows import batches

_RESOLVED = (
    *("annotator", "tag", "question", "cell", "origin", "figure_mark"),
    *("rate", "draft_rejection"),
)
"""Tables whose rows may have to differ from the result of their own revisions, see :mod:`db.merging.resolving`."""
_SHARED = 40
"""Length up to which equal strings of a batch of rows are one object: identities and times, which otherwise take half
of the memory of a claim."""
_NAMES = {name: name for name in schema.CONTENT}
"""One object for each name of a table."""
_DELETED = "SELECT DISTINCT table_name, row_id FROM revision WHERE kind = 'deleted'"
"""The rows that any revision deleted."""
_REVISED = (
    f"SELECT table_name, row_id FROM revision AS one WHERE (kind != '{STATED}' OR parents = '[]' OR EXISTS "
    "(SELECT 1 FROM json_each(one.parents) AS parent WHERE NOT EXISTS "
    "(SELECT 1 FROM revision AS known WHERE known.row_id = one.row_id AND known.table_name = one.table_name "
    "AND known.operation = parent.value "
    f"AND known.operation NOT IN ({operations.SELECT_WITHDRAWN}))) OR EXISTS "
    "(SELECT 1 FROM revision AS other WHERE other.row_id = one.row_id AND other.table_name = one.table_name "
    f"AND other.kind = '{STATED}' AND instr(other.parents, one.operation))) AND operation IN"
)
"""A stated revision adds nothing where all that it replaces is known (:mod:`db.journal.folding`), unless another states
in its place and now adds nothing either."""
_REMEMBER = (
    "CREATE TEMP TABLE IF NOT EXISTS examined (table_name, row_id, PRIMARY KEY (table_name, row_id))",
    "CREATE TEMP TABLE IF NOT EXISTS examined_until AS SELECT 0 AS seq",
)
"""Creates the temporary tables of the rows that were examined, and up to which revision."""
_OF_TABLES = (
    "SELECT table_name, row_id FROM revision WHERE seq > ? "
    f"AND table_name IN ({', '.join('?' * len(_RESOLVED))})"
)
"""The rows of tables revised since."""
_EXAMINE = f"INSERT OR IGNORE INTO temp.examined {_OF_TABLES}"
"""Adds them to those examined."""
_FROM_ELSEWHERE = "SELECT EXISTS (SELECT 1 FROM arrival WHERE brought_by IS NOT NULL OR withdrawn = 1)"
"""Whether any operation arrived from another copy or was withdrawn."""
_MOVED = (
    "SELECT id FROM claim WHERE origin IS NOT NULL UNION SELECT id FROM claim WHERE article IN "
    "(SELECT article FROM text_version GROUP BY article HAVING count(*) > 1)"
)
"""Claims of corrected texts, and claims with an origin. With ``OR``, SQLite would read all claims."""


@dataclass(slots=True)
class States:
    """Rows according to their revisions."""

    folded: dict[Key, Folded] = field(default_factory=dict)
    """Without rows of which no revision counts."""
    deleting: dict[Key, frozenset[OperationId]] = field(default_factory=dict)
    """For claims with heads that delete them, those heads."""

    def read(self, connection: Connection, table: str, ids: Iterable[str]) -> None:
        """Fold the rows that have not been read yet."""
        # In batches, since the revisions of a hundred thousand rows take more memory than the rows.
        for batch in batches(row_id for row_id in ids if (table, row_id) not in self.folded):
            same: dict[str, str] = {}
            for row_id, revisions in operations.revisions_of_rows(connection, table, batch).items():
                self._fold(table, row_id, revisions, same)

    def _fold(self, table: str, row_id: str, revisions: list[Revision], same: dict[str, str]) -> None:
        """Fold a row. ``same``: strings that rows share, each by itself."""
        folded = self.folded[table, row_id] = fold(table, row_id, revisions)
        for name, cell in folded.values.items():
            if type(cell) is str and len(cell) <= _SHARED:
                folded.values[name] = same.setdefault(cell, cell)
        if table == "claim":
            kinds = {revision.operation: revision.kind for revision in revisions}
            gone = frozenset(head for head in folded.heads if kinds[head] == DELETED)
            if gone:
                self.deleting[table, row_id] = gone


def rows_of_operations(connection: Connection, ids: Iterable[OperationId]) -> set[Key]:
    """The rows of content that operations revised, except those of which they only state what is known: nearly all of
    them when a partial copy is merged back."""
    found: set[Key] = set()
    for batch in batches(ids):
        marks = ", ".join("?" * len(batch))
        words = f"{_REVISED} ({marks})"
        found.update((table, row_id) for table, row_id in driver(connection).execute(words, batch))
    return {(_NAMES[table], row_id) for table, row_id in found if table in _NAMES}


def may_differ(connection: Connection) -> bool:
    """Whether rows of this file may differ from the result of their own revisions: several operations are the newest,
    or some came from another copy or were withdrawn. A single newest operation is not enough, since it may have been
    made in a copy where an operation before it was withdrawn."""
    if len(operations.heads(connection).counting) > 1:
        return True
    (has_merged,) = driver(connection).execute(_FROM_ELSEWHERE).fetchone()
    return bool(has_merged)


def rows_in_doubt(connection: Connection) -> set[Key]:
    """The rows that may differ from the result of their own revisions, in a file where rows may."""
    raw = driver(connection)
    found: set[Key] = {(table, row_id) for table, row_id in raw.execute(_DELETED)}
    found |= _rows_of_resolved_tables(raw)
    found.update(("claim", row_id) for (row_id,) in raw.execute(_MOVED))
    return found


def _rows_of_resolved_tables(raw: sqlite3.Connection) -> set[Key]:
    """The rows of these tables of which there are revisions. They are asked for with every act of a colleague who works
    at the same time, and reading 120,000 revisions took 40 ms of CPU, measured. So those found before are in a
    temporary table, which is rolled back with the transaction, and only later revisions are read. A connection that
    only reads cannot have one."""
    (only_reads,) = raw.execute("PRAGMA query_only").fetchone()
    if only_reads:
        return set(raw.execute(_OF_TABLES, (0, *_RESOLVED)))
    for words in _REMEMBER:
        raw.execute(words)
    (until,) = raw.execute("SELECT seq FROM temp.examined_until").fetchone()
    raw.execute(_EXAMINE, (until, *_RESOLVED))
    raw.execute("UPDATE temp.examined_until SET seq = (SELECT coalesce(max(seq), 0) FROM revision)")
    return set(raw.execute("SELECT table_name, row_id FROM temp.examined"))


def by_table(keys: Iterable[Key]) -> dict[str, list[str]]:
    """Identities by table."""
    found: dict[str, list[str]] = {}
    for table, row_id in keys:
        found.setdefault(table, []).append(row_id)
    return found
