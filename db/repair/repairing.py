"""Recovering the readable part of a damaged project into a new file. The damaged file is not changed.

A row is valid if its cells have the right types, are meaningful, and match its digest. A row that is invalid or missing
is taken from the journal, whose revisions determine every row; if the journal is complete, all rows are taken from it.
Rows that refer to a lost row are lost as well, unless they can exist without it. Operations with a wrong digest are put
into quarantine with their revisions; an operation then records the rows as they were found. Indexes and tallies are
rebuilt. If the schema contains what no project has, such as a trigger, only the tables of a project are read.
"""

from __future__ import annotations

import contextlib
import sqlite3
import uuid
from dataclasses import dataclass, replace
from functools import reduce
from operator import xor
from pathlib import Path
from typing import Any

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.errors import Locked, NotAProject, TooNew
from db.files import companions, file_locks
from db.files.allowed_schema import check_schema, describe, remove_foreign_objects, statements_of
from db.files.limits import CHECKING_SECONDS, OPENING_SECONDS, deadline
from db.files.new_file import check_place, make_file
from db.files.probe import check_header, connect, program_needed, set_pragmas
from db.files.sqlite_errors import file_errors
from db.files.watch import FileWatch
from db.identity import new_id, now
from db.journal.journal import Revised
from db.journal.reconciling import insert, reconcile
from db.journal.undo import REPAIR
from db.journal.verifying import CHAINED, older_digest
from db.migrations import upgrade_connection
from db.repair.recovering import Salvaged, columns_of, identity_of, is_content, read, tables_of
from db.repair.salvage import BadRow, Column
from db.tables.claim_places import misplaced
from db.tables.rows import DEFAULTS
from db.tables.schema import APPLICATION_ID, FACTS, VERSION

_ROUNDS = 20
"""Rounds of mending rows with invalid references; each may leave other rows without theirs. Chosen: the tables form a
shorter chain."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """The result: how many rows of content and texts the new file has; which were lost; and which were damaged but
    could be recovered, among them lost parts of the journal on which no row depends."""

    kept: int
    lost: tuple[BadRow, ...]
    mended: tuple[BadRow, ...] = ()
    foreign: tuple[str, ...] = ()
    """What the schema contains and no project does, each as type and name; it was left out."""


def repair(path: Path, target: Path) -> Repaired:
    """Create a project at ``target`` from what can be read at ``path``.

    Raises NotAProject if the file is no project, TooNew, Exists, ReadOnly, DiskFull, or Locked if another process
    writes to it meanwhile: half of its change might have been read.
    """
    check_header(path)
    check_place(target)
    with contextlib.closing(FileWatch(path)) as watch:
        before = watch.stamp()
        is_written = file_locks.is_being_written(path)
        whole, repaired = recovered(path)
        is_written |= watch.stamp() != before
    with contextlib.closing(whole):
        if is_written:
            raise Locked(str(path))
        make_file(target, lambda connection: whole.backup(connection))
    return repaired


def recovered(path: Path) -> tuple[sqlite3.Connection, Repaired]:
    """A project of the current version in memory, created from what can be read at ``path``. Raises as
    :func:`repair`."""
    with (
        companions.private_copy(path, with_companions=_fits(path), checked=False) as copy,
        file_errors(str(path)),
    ):
        foreign = _without_foreign_objects(copy, path)
        with (
            contextlib.closing(connect(copy, read_only=True, busy_timeout=0)) as damaged,
            deadline(damaged, CHECKING_SECONDS),
        ):
            version = damaged.execute("PRAGMA user_version").fetchone()[0]
            describe(damaged, path)
            columns = _columns(version, path)
            # Since the journal has its form, versions have only added tables, and columns with defaults.
            version = VERSION if version >= CHAINED else version
            whole = _blank(version, path)
            try:
                return whole, replace(_filled(damaged, whole, columns, version, path), foreign=foreign)
            except BaseException:
                whole.close()
                raise


def _without_foreign_objects(copy: Path, path: Path) -> tuple[str, ...]:
    """Leave only the tables and indexes of a project in the schema of the copy. Returns what was taken out."""
    with (
        contextlib.closing(connect(copy, read_only=False, busy_timeout=0)) as connection,
        deadline(connection, OPENING_SECONDS),
    ):
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise TooNew(str(path), program_needed(connection, path), False)
        return remove_foreign_objects(connection, version)


def _filled(
    damaged: sqlite3.Connection,
    whole: sqlite3.Connection,
    columns: dict[str, list[Column]],
    version: int,
    path: Path,
) -> Repaired:
    found = read(damaged, whole, columns, version)
    _write(whole, found, path, version)
    _mend_references(whole, found, version)
    if version < CHAINED:
        kept = _count(whole)
        _tally(whole)
        upgrade_connection(whole, path, version)
    else:
        _note_lost_texts(whole)
        _orphan_misplaced(whole, found)
        kept = _count(whole)
        whole.execute("BEGIN")
        reconcile(whole, lambda differences: _recording(whole, differences))
        whole.execute("COMMIT")
    check_schema(whole, path)
    return Repaired(kept, tuple(found.lost), tuple(found.mended))


def _recording(whole: sqlite3.Connection, differences: list[Revised]) -> Operation:
    """The operation that records the rows as they were found."""
    title, author = whole.execute("SELECT title, author FROM project").fetchone()
    name = OperationId(new_id())
    return Operation(name, REPAIR, title, "", len(differences), AnnotatorId(author), now())


def _fits(path: Path) -> bool:
    """Whether a journal beside the file belongs to an interrupted transaction. Raises NotAProject for a foreign one."""
    settled = companions.settle(path, writable=False, asked_to_read=True, timeout=0)
    return settled.with_companions


def _columns(version: int, path: Path) -> dict[str, list[Column]]:
    """The columns of each table of a version."""
    with contextlib.closing(_blank(version, path)) as blank:
        return {table: columns_of(blank, table) for table in tables_of(blank)}


def _blank(version: int, path: Path) -> sqlite3.Connection:
    statements = statements_of(version)
    if not statements:
        raise NotAProject(str(path), "damaged", detail=f"version {version}")
    whole = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    set_pragmas(whole)
    whole.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        whole.execute(statement)
    whole.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    whole.execute(f"PRAGMA user_version = {version}")
    return whole


def _write(whole: sqlite3.Connection, found: Salvaged, path: Path, version: int) -> None:
    stated = found.rows["meta"].get("project", {}).get("value")
    project = stated if stated in found.rows["project"] else next(iter(found.rows["project"]), stated)
    found.rows["project"] = {key: row for key, row in found.rows["project"].items() if key == project}
    _stand_in(found, str(project or uuid.uuid4()), path, version)
    whole.execute("BEGIN")
    for table, rows in found.rows.items():
        for row in rows.values():
            with contextlib.suppress(sqlite3.IntegrityError):
                insert(whole, table, row)
    whole.execute("COMMIT")


def _stand_in(found: Salvaged, project: str, path: Path, version: int) -> None:
    """Create what every project must have and this one has lost: its facts, its row, and annotators to which rows
    refer."""
    if version == VERSION:
        found.rows["meta"] = {}
    for key, value in FACTS.items():
        found.rows["meta"].setdefault(key, {"key": key, "value": value})
    found.rows["meta"]["project"] = {"key": "project", "value": project}
    people = found.rows["annotator"]
    named = {row["author"] for rows in found.rows.values() for row in rows.values() if row.get("author")}
    for author in sorted(named - people.keys()) or ([] if people else [new_id()]):
        people[author] = _made_up("annotator", {"id": author, "author": author}, version)
    if not found.rows["project"]:
        author = next(iter(people))
        row = {"id": project, "title": path.stem, "created": now(), "author": author}
        found.rows["project"][project] = _made_up("project", row, version)


def _made_up(table: str, cells: dict[str, Any], version: int) -> dict[str, Any]:
    if version >= CHAINED:
        return {**DEFAULTS[table], **cells, "heads": "[]", "digest": ""}
    row = {"extra": "", "name": "", **cells} if table == "annotator" else {"extra": "", **cells}
    return {**row, "revision": new_id(), "digest": older_digest(table, row)}


def _mend_references(whole: sqlite3.Connection, found: Salvaged, version: int) -> None:
    """Empty optional references to lost rows; delete rows with a required one."""
    emptied: dict[tuple[str, int], BadRow] = {}
    for _ in range(_ROUNDS):
        dangling: dict[tuple[str, int], list[int]] = {}
        for table, number, _, key in whole.execute("PRAGMA foreign_key_check").fetchall():
            dangling.setdefault((table, number), []).append(key)
        if not dangling:
            break
        for (table, number), keys in sorted(dangling.items()):
            identity = identity_of(table, _row_at(whole, table, number), number)
            bad = BadRow(table, identity, number, "reference")
            optional = _optional(whole, table)
            if optional.keys() >= set(keys):
                for key in keys:
                    whole.execute(f'UPDATE "{table}" SET "{optional[key]}" = NULL WHERE rowid = ?', (number,))
                if version < CHAINED:
                    digest = older_digest(table, _row_at(whole, table, number))
                    whole.execute(f'UPDATE "{table}" SET digest = ? WHERE rowid = ?', (digest, number))
                emptied[table, number] = bad
                continue
            if table not in ("revision", "arrival"):
                found.lost.append(bad)
            emptied.pop((table, number), None)
            whole.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
    found.mended += emptied.values()


def _note_lost_texts(whole: sqlite3.Connection) -> None:
    """Record lost texts as absent: their articles, and the claims in them, are kept. A text comes back with a merge or
    from a hub."""
    whole.execute("DELETE FROM absent_text WHERE sha256 IN (SELECT sha256 FROM text_content)")
    whole.execute(
        "INSERT INTO absent_text (sha256) SELECT DISTINCT sha256 FROM text_version WHERE sha256 NOT IN "
        "(SELECT sha256 FROM text_content UNION ALL SELECT sha256 FROM absent_text)"
    )


def _orphan_misplaced(whole: sqlite3.Connection, found: Salvaged) -> None:
    """Make claims orphans whose quote is not where they say. Their words are kept, and somebody can place them."""
    for claim, _ in list(misplaced(whole)):
        whole.execute("UPDATE claim SET orphaned = 1 WHERE id = ?", (claim,))
        found.mended.append(BadRow("claim", claim, 0, "place"))


def _row_at(whole: sqlite3.Connection, table: str, number: int) -> dict[str, Any]:
    names = [name for name, _, _ in columns_of(whole, table)]
    row = whole.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,)).fetchone()
    return dict(zip(names, row, strict=True))


def _optional(whole: sqlite3.Connection, table: str) -> dict[int, str]:
    """The optional references of a table, by the number of their foreign key."""
    required = {name for name, _, required in columns_of(whole, table) if required}
    keys = whole.execute('SELECT id, "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    return {key: column for key, column in keys if column not in required}


def _count(whole: sqlite3.Connection) -> int:
    """The number of rows of content and texts."""
    counted = [table for table in tables_of(whole) if is_content(columns_of(whole, table))]
    rows = (
        whole.execute(f'SELECT count(*) FROM "{table}"').fetchone() for table in (*counted, "text_content")
    )
    return sum(int(count) for (count,) in rows)


def _tally(whole: sqlite3.Connection) -> None:
    """Write the tallies of an older project."""
    for table in tables_of(whole):
        if is_content(columns_of(whole, table)):
            digests = [int(row[0], 16) for row in whole.execute(f'SELECT digest FROM "{table}"')]
            combined = f"{reduce(xor, digests, 0):064x}"
            insert(whole, "tally", {"table_name": table, "rows": len(digests), "xor": combined})
