"""Telling what a merge did, row by row and field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from db.journal import Revised
from db.merging.conflicts import conflicts_of
from db.merging.outcome import Conflict, MergeEntry
from db.merging.references import Key
from db.merging.uniting import United
from db.prepared import driver
from db.stored_rows import batches

_QUIET = frozenset({"updated", "prefix", "suffix", "characters", "sha256"})
"""Fields that follow from others and are not told."""
_AUTHORS = (
    "SELECT revision.table_name, revision.row_id, annotator.name FROM revision "
    "JOIN operation ON operation.id = revision.operation "
    "LEFT JOIN annotator ON annotator.id = operation.author WHERE revision.operation IN "
)


def account(connection: Connection, united: United) -> tuple[MergeEntry, ...]:
    """The entries about a union, in the open transaction that made it."""
    authors = _authors(connection, united.operations)
    found = conflicts_of(connection, united.conflicting)
    return (
        *changes(united.revised, authors),
        *(entry for one in found for entry in _conflicting(one, set(united.operations))),
        *_unplaced(united, authors),
    )


def changes(revised: Iterable[Revised], authors: dict[Key, str]) -> Iterator[MergeEntry]:
    """What became of rows: one entry for each that came or went, and one for each field that changed."""
    for one in sorted(revised, key=lambda one: (one.table, one.row_id)):
        author = authors.get((one.table, one.row_id), "")
        if one.before is None:
            yield MergeEntry("added", one.table, one.row_id, author=author)
        elif one.after is None:
            yield MergeEntry("deleted", one.table, one.row_id, author=author)
        else:
            for name, new in one.after.items():
                old = one.before[name]
                if new != old and name not in _QUIET:
                    yield MergeEntry("updated", one.table, one.row_id, name, old, old, new, author)


def _authors(connection: Connection, operations: Sequence[str]) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for batch in batches(operations):
        marks = ", ".join("?" * len(batch))
        for table, row_id, name in driver(connection).execute(f"{_AUTHORS}({marks})", batch):
            found[table, row_id] = name or ""
    return found


def _conflicting(conflict: Conflict, arrived: set[str]) -> Iterator[MergeEntry]:
    theirs = [side for side in conflict.sides if side.operation in arrived]
    mine = [side for side in conflict.sides if side.operation not in arrived]
    for side in theirs:
        here: Any = mine[-1].value if mine else conflict.value
        yield MergeEntry(
            "conflict",
            conflict.table,
            conflict.row_id,
            conflict.field,
            conflict.base,
            here,
            side.value,
            side.name,
        )


def _unplaced(united: United, authors: dict[Key, str]) -> Iterator[MergeEntry]:
    for one in united.revised:
        row = one.after if one.table == "claim" else None
        if row is not None and row["orphaned"] and not (one.before and one.before["orphaned"]):
            author = authors.get(("claim", one.row_id), "")
            yield MergeEntry("unplaced", "claim", one.row_id, "quote", theirs=row["quote"], author=author)
    for (table, row_id), row in united.left_out:
        told = row.get("title") or row.get("name") or row.get("text") or row.get("reason")
        yield MergeEntry("unplaced", table, row_id, theirs=told, author=authors.get((table, row_id), ""))
