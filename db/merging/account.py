"""The report of what a merge did, row by row and field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from corpus.identities import OperationId
from db.journal import operations
from db.journal.journal import Revised
from db.journal.revisions import DELETED, unit_of
from db.merging.conflicts import conflicts_of, unit_value
from db.merging.outcome import Conflict, KeptRow, MergeEntry
from db.merging.references import Key
from db.merging.states import by_table, rows_of_operations
from db.merging.uniting import United
from db.tables.prepared import driver
from db.tables.stored_rows import batches, stored_among

_QUIET = frozenset({"updated", "prefix", "suffix", "characters", "sha256"})
"""Fields that are derived from others and are not reported."""
_TOLD_AS_KEPT = frozenset({"article", "claim", "link", "question", "tag"})
"""Tables whose rows are reported if one side deleted and the other changed them: rows that a person would miss."""
_EVER_DELETED = "SELECT DISTINCT table_name, row_id FROM revision WHERE kind = 'deleted'"
"""The rows that any revision deleted."""
_AUTHOR = (
    "SELECT annotator.name FROM operation LEFT JOIN annotator ON annotator.id = operation.author "
    "WHERE operation.id = ?"
)
"""The name of the author of an operation."""
_AUTHORS = (
    "SELECT revision.table_name, revision.row_id, annotator.name FROM revision "
    "JOIN operation ON operation.id = revision.operation "
    "LEFT JOIN annotator ON annotator.id = operation.author WHERE revision.kind != 'stated' AND revision.operation IN "
)
"""The names of the authors of revisions; a list of placeholders is appended."""


@dataclass(frozen=True, slots=True)
class Account:
    """The report of a union."""

    entries: tuple[MergeEntry, ...]
    conflicts: tuple[Conflict, ...]
    kept: tuple[KeptRow, ...]


def account(connection: Connection, united: United) -> Account:
    """The report of a union, in the open transaction that made it."""
    authors = _authors(connection, united.operations)
    found = conflicts_of(connection, united.conflicting)
    entries = (
        *changes(united.revised, authors),
        *(entry for conflict in found for entry in _conflicting(conflict, set(united.operations))),
        *unplaced(united.revised, authors),
        *_left_out(united, authors),
    )
    return Account(entries, tuple(found), tuple(_kept(connection, united)))


def _kept(connection: Connection, united: United) -> Iterator[KeptRow]:
    """Rows that were deleted by one of these operations, or revised by one after a deletion, and that exist."""
    arrived = set(united.operations)
    deleted = set(driver(connection).execute(_EVER_DELETED))
    revised = rows_of_operations(connection, united.operations) & deleted
    for table, ids in by_table(sorted(revised)).items():
        if table not in _TOLD_AS_KEPT:
            continue
        stored = stored_among(connection, table, ids)
        for row_id, revisions in operations.revisions_of_rows(connection, table, sorted(stored)).items():
            replaced = {name for revision in revisions for name in revision.replaced()}
            ends = [
                revision
                for revision in revisions
                if revision.operation not in replaced and revision.kind == DELETED
            ]
            if ends:
                name = _name_of_author(connection, ends[-1].operation)
                yield KeptRow(table, row_id, name, ends[-1].operation not in arrived)


def _name_of_author(connection: Connection, operation: OperationId) -> str:
    found = driver(connection).execute(_AUTHOR, (operation,)).fetchone()
    return (found[0] or "") if found else ""


def changes(revised: Iterable[Revised], authors: dict[Key, str]) -> Iterator[MergeEntry]:
    """Entries for changed rows: one for each created or deleted row, and one for each changed field."""
    for row in sorted(revised, key=lambda row: (row.table, row.row_id)):
        author = authors.get((row.table, row.row_id), "")
        if row.before is None:
            yield MergeEntry("added", row.table, row.row_id, author=author)
        elif row.after is None:
            yield MergeEntry("deleted", row.table, row.row_id, author=author)
        else:
            for name, new in row.after.items():
                old = row.before[name]
                if new != old and name not in _QUIET:
                    yield MergeEntry("updated", row.table, row.row_id, name, old, old, new, author)


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


def unplaced(revised: Iterable[Revised], authors: dict[Key, str]) -> Iterator[MergeEntry]:
    """The claims that have no place in the current text, and had one before or are new."""
    for change in revised:
        row = change.after if change.table == "claim" else None
        if row is not None and row["orphaned"] and not (change.before and change.before["orphaned"]):
            author = authors.get(("claim", change.row_id), "")
            yield MergeEntry("unplaced", "claim", change.row_id, "quote", theirs=row["quote"], author=author)


def _left_out(united: United, authors: dict[Key, str]) -> Iterator[MergeEntry]:
    for (table, row_id), row in united.left_out:
        author = authors.get((table, row_id), "")
        if table == "rate":
            rate = unit_value(row, unit_of("rate", "unit"))
            yield MergeEntry("unplaced", table, row_id, "unit", theirs=rate, author=author)
            continue
        label = row.get("title") or row.get("name") or row.get("text") or row.get("reason")
        yield MergeEntry("unplaced", table, row_id, theirs=label, author=author)
