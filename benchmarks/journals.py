"""A long journal, written directly: making it edit by edit would take hours."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.identity import new_id, now
from db.journal.journal import Revised, Workplace, revision_of
from db.journal.reconciling import contents, write_heads_and_tallies, write_operation
from db.journal.verifying import graph_heads
from db.tables.rows import Row, canonical, digest_of

_ELSEWHERE = Workplace("elsewhere", "elsewhere")
"""The installation and the session of the operations."""


def lengthen(path: Path, operations: int, revisions: int) -> None:
    """Add operations with so many revisions in all to a closed project that has claims. They change
    the notes of its claims in turn, as another program would have done."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        (author,) = connection.execute("SELECT id FROM annotator ORDER BY id LIMIT 1").fetchone()
        heads = dict(connection.execute("SELECT id, heads FROM claim"))
        rows = list(contents(connection, "claim"))
        parents = graph_heads(connection.execute("SELECT digest, parents FROM operation"))
        done = 0
        for number in range(1, operations + 1):
            act = _act(author)
            made = []
            while done < revisions * number // operations:
                place = done % len(rows)
                before, after = rows[place], {**rows[place], "note": f"第 {number} 次"}
                revised = Revised("claim", after["id"], before, after, heads[after["id"]])
                made.append(revision_of(act.id, revised))
                rows[place], heads[after["id"]] = after, canonical([act.id])
                done += 1
            parents = [write_operation(connection, act, _ELSEWHERE, parents, made)]
        _sign(connection, rows, heads)
        write_heads_and_tallies(connection)


def _act(author: str) -> Operation:
    return Operation(OperationId(new_id()), "claim.note", "", "", 1, AnnotatorId(author), now())


def _sign(connection: sqlite3.Connection, rows: list[Row], heads: dict[str, str]) -> None:
    signed = [
        (row["note"], heads[row["id"]], digest_of("claim", row, heads[row["id"]]), row["id"]) for row in rows
    ]
    connection.executemany("UPDATE claim SET note = ?, heads = ?, digest = ? WHERE id = ?", signed)
