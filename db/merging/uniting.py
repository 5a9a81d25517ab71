"""Uniting this copy of a project with another: the union of operations, revisions and texts, and the resulting rows.

A merge writes no operation, so copies that merged each other are equal and merging again finds nothing. What it may
have to decide about rows (:mod:`db.merging.standing`, :mod:`db.merging.resolving`) follows from the operations alone;
the next edit records it as an operation (:mod:`db.merging.pinning`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import Connection

from corpus.identities import OperationId
from corpus.progress import Progress
from db.errors import NotAProject
from db.journal import operations
from db.journal.journal import Revised, coalesce
from db.journal.revisions import Revision, plain_digest
from db.merging.bringing import Brought, CopySource
from db.merging.local import add_arrivals, mark_arrivals
from db.merging.references import Key
from db.merging.resolving import resolve
from db.merging.rewriting import Rewriting
from db.merging.row_checks import Unfit, check_row
from db.merging.standing import Missing, StandingRows
from db.merging.states import States, by_table, may_differ, rows_in_doubt, rows_of_operations
from db.merging.undisputed import write_undisputed
from db.tables import held_texts
from db.tables.prepared import driver
from db.tables.rows import Row
from db.tables.stored_rows import insert_operations, stored_among
from db.tables.tallies import Tallies

_REPORTED = 64
"""Operations between two reports of progress. Chosen: they take some milliseconds."""
_TOGETHER = 256
"""Revisions written at once. Chosen: with a statement for each, they took as long as all of their rows."""


@dataclass(frozen=True, slots=True)
class United:
    """What a union changed."""

    operations: tuple[OperationId, ...] = ()
    """Operations that count in this file from now on."""
    revised: tuple[Revised, ...] = ()
    """Empty where the changes were not asked for."""
    conflicting: tuple[Key, ...] = ()
    """Rows that these operations revised and that have fields in conflict."""
    left_out: tuple[tuple[Key, Row], ...] = ()
    """Rows that these operations would keep but that do not exist for other reasons; in the state that they would
    have."""
    texts: int = 0
    """How many texts were absent here and came."""
    settled: bool = True
    """Whether every row of the file is known to be the result of its own revisions now."""


@dataclass(frozen=True, slots=True)
class Redecided:
    """What became of rows when operations started or stopped counting."""

    rewriting: Rewriting
    """The rows that were written."""
    states: States
    """Of the rows that their own revisions left to decide."""
    settled: bool
    """Whether each of these is the result of its own revisions, and no other row was rewritten."""


def together(united: Sequence[United]) -> United:
    """The combined changes of several unions in one transaction."""
    revised = coalesce(row for part in united for row in part.revised)
    conflicting = {key for part in united for key in part.conflicting}
    left_out = {key: row for part in united for key, row in part.left_out}
    return United(
        tuple(dict.fromkeys(name for part in united for name in part.operations)),
        tuple(revised),
        tuple(sorted(conflicting)),
        tuple(left_out.items()),
        sum(part.texts for part in united),
        united[-1].settled,
    )


def unite(
    connection: Connection,
    tallies: Tallies,
    copy: CopySource,
    path: str,
    merge: str,
    progress: Progress | None = None,
    *,
    settled: bool,
    with_changes: bool = True,
) -> United:
    """Store what another copy has, in the open transaction. ``tallies`` are updated, ``path`` is named in errors, and
    ``merge`` is the merge that brings it. ``progress`` is called with the number of stored operations and their total;
    to stop, it raises. ``settled``: whether every row of the file is known to be the result of its own revisions; else
    those that may not be are decided anew. Without ``with_changes`` the result does not tell which rows changed: kept
    for all of them, that takes most of the memory of a large merge. Raises NotAProject (``damaged``) for a copy that
    fails verification."""
    brought = copy.compare(driver(connection))
    is_known = not brought.unknown and not brought.counting and not copy.lost()
    if is_known and not tallies["absent_text"].rows:
        return United(settled=settled)
    came = _take_texts(connection, tallies, copy)
    if is_known:
        operations.write_tallies(connection, tallies)
        return United(texts=came, settled=settled)
    heads = operations.heads(connection)
    doubtful = len(heads.counting) > 1 if settled else may_differ(connection)
    _take_lost(connection, tallies, copy)
    _take_operations(connection, tallies, copy, brought, heads, progress)
    arrivals = [(name, name in brought.withdrawn) for name in brought.unknown]
    add_arrivals(connection, tallies, arrivals, merge)
    mark_arrivals(connection, tallies, sorted(brought.counting), withdrawn=False, brought_by=merge)
    fresh = [name for name in brought.unknown if name not in brought.withdrawn]
    counting = [OperationId(name) for name in (*fresh, *sorted(brought.counting))]
    try:
        touched = rows_of_operations(connection, counting)
        redecided = rewrite(connection, tallies, touched, doubtful=doubtful, with_changes=with_changes)
    except Missing as missing:
        named = " ".join((*missing.referrer, *missing.needed))
        raise NotAProject(path, "damaged", detail=f"reference {named}") from None
    except Unfit as unfit:
        raise NotAProject(path, "damaged", detail=f"{unfit.table} {unfit.row_id}") from None
    operations.write_tallies(connection, tallies)
    rewriting, states = redecided.rewriting, redecided.states
    conflicting = tuple(
        sorted(key for key, folded in states.folded.items() if folded.conflicts and key in touched)
    )
    left_out = _left_out(connection, touched - rewriting.joined, states)
    changes = tuple(rewriting.changes())
    return United(tuple(counting), changes, conflicting, left_out, came, redecided.settled)


def rewrite(
    connection: Connection,
    tallies: Tallies,
    touched: set[Key],
    *,
    doubtful: bool,
    with_changes: bool = True,
) -> Redecided:
    """Write the rows that result now that the operations that revised ``touched`` start or stop counting. ``doubtful``:
    whether rows may have differed from the result of their own revisions before, so that these are decided anew.
    ``with_changes``: whether the changes of the rows are kept.

    Raises Missing for a row that needs one of which nothing is known, and Unfit.
    """
    keys = touched | rows_in_doubt(connection) if doubtful else touched
    states = States()
    rewriting = Rewriting(connection, tallies, with_changes=with_changes)
    undisputed = write_undisputed(rewriting, states, keys)
    standing = StandingRows(connection, states, undisputed.others)
    restored = standing.complete(undisputed.needed)
    for (table, row_id), row in standing.rows.items():
        if row is not None:
            check_row(table, row_id, row)
    heads = {key: folded.heads_as_stored for key, folded in states.folded.items()}
    rewriting.write(standing.rows, heads)
    resolve(rewriting, states)
    return Redecided(rewriting, states, settled=not (restored or rewriting.amended))


def _take_texts(connection: Connection, tallies: Tallies, copy: CopySource) -> int:
    """Store the texts of the other copy that this one lacks. Returns how many were absent here."""
    absent = tallies["absent_text"].rows
    for sha256, content in copy.texts(driver(connection)):
        held_texts.keep(connection, tallies, {sha256: content})
    came = absent - tallies["absent_text"].rows
    held_texts.note_absent(connection, tallies, copy.absent())
    return came


def _take_lost(connection: Connection, tallies: Tallies, copy: CopySource) -> None:
    """Copy the records of operations that the other copy lost, since later operations name them."""
    raw = driver(connection)
    columns = "table_name, row_id, raw, reason"
    known = {tuple(row) for row in raw.execute(f"SELECT {columns} FROM quarantine")}
    for row in copy.lost():
        if tuple(row.values()) not in known:
            raw.execute(f"INSERT INTO quarantine ({columns}) VALUES (?, ?, ?, ?)", tuple(row.values()))
            tallies["quarantine"] = tallies["quarantine"].with_row(plain_digest("quarantine", row), 1)


def _take_operations(
    connection: Connection,
    tallies: Tallies,
    copy: CopySource,
    brought: Brought,
    heads: operations.Heads,
    progress: Progress | None,
) -> None:
    newest = set(heads.stated)
    named: set[str] = set()
    rows: list[Row] = []
    made: list[Revision] = []
    for number, (operation, revisions) in enumerate(copy.operations(brought.unknown)):
        if progress is not None and number % _REPORTED == 0:
            progress(number, len(brought.unknown))
        rows.append(operation)
        for revision in revisions:
            made.append(revision)
            if len(made) >= _TOGETHER:
                _write(connection, tallies, rows, made)
        newest.add(operation["digest"])
        named.update(json.loads(operation["parents"]))
    _write(connection, tallies, rows, made)
    operations.write_heads(connection, sorted(newest - named))


def _write(connection: Connection, tallies: Tallies, rows: list[Row], made: list[Revision]) -> None:
    """Write operations and revisions, and empty the lists."""
    insert_operations(connection, rows)
    operations.write_revisions(connection, made)
    tallies["operation"] = tallies["operation"].with_rows((row["digest"] for row in rows), 1)
    tallies["revision"] = tallies["revision"].with_rows((revision.digest for revision in made), 1)
    rows.clear()
    made.clear()


def _left_out(connection: Connection, touched: Iterable[Key], states: States) -> tuple[tuple[Key, Row], ...]:
    found = []
    for table, ids in by_table(touched).items():
        stored = stored_among(connection, table, ids)
        absent = [row_id for row_id in ids if row_id not in stored]
        states.read(connection, table, absent)
        for row_id in absent:
            folded = states.folded.get((table, row_id))
            if folded is not None and folded.exists:
                found.append(((table, row_id), folded.values))
    return tuple(sorted(found, key=itemgetter(0)))
