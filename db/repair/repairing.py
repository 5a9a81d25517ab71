"""Recovering what can be read of a damaged project into a new file. The damaged file is not touched.

A row is good if its cells have the right types, it means something, and its digest is right. One that is not, or that
is missing, is taken from the journal, whose revisions say what every row is; and where the journal is whole, it says
so of all rows. What refers to a row that is lost is lost as well, unless it can stand without. Operations that are not
as they were written are put into quarantine with their revisions; an operation then records the rows as they were
found. Indexes and tallies are made anew.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import uuid
from dataclasses import dataclass
from functools import reduce
from operator import xor
from pathlib import Path
from typing import Any

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.errors import Exists, NotAProject, TooNew
from db.files import companions
from db.files.allowed_schema import check_schema, describe, statements_of
from db.files.limits import CHECKING_SECONDS, deadline
from db.files.new_file import make_file
from db.files.probe import check_header, connect, set_pragmas
from db.files.sqlite_errors import file_errors
from db.identity import new_id, now
from db.journal.journal import Revised
from db.journal.reconciling import insert, reconcile
from db.journal.undo import REPAIR
from db.journal.verifying import CHAINED, older_digest
from db.migrations import upgrade_connection
from db.repair.recovering import Salvaged, columns_of, identity_of, is_content, read, tables_of
from db.repair.salvage import BadRow
from db.tables.rows import DEFAULTS
from db.tables.schema import APPLICATION_ID, FACTS, VERSION

_ROUNDS = 20
"""Of mending rows whose references do not hold; each may leave others without theirs. Chosen: the tables form a chain
of fewer."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """How many rows the new file has, of content and texts; which are lost, and which were damaged in the old file but
    could be made good, among them lost parts of the journal of which nothing stands."""

    kept: int
    lost: tuple[BadRow, ...]
    mended: tuple[BadRow, ...] = ()


def repair(path: Path, target: Path) -> Repaired:
    """Make a new project at ``target`` from what can be read at ``path``.

    Raises NotAProject for what is no project at all or has a foreign schema, TooNew, Exists, ReadOnly or DiskFull."""
    check_header(path)
    if os.path.lexists(target):
        raise Exists(str(target))
    whole, repaired = recovered(path)
    with contextlib.closing(whole):
        make_file(target, lambda connection: whole.backup(connection))
    return repaired


def recovered(path: Path) -> tuple[sqlite3.Connection, Repaired]:
    """A project of the present version in memory, made from what can be read at ``path``. Raises as :func:`repair`."""
    with (
        companions.private_copy(path, with_companions=_fits(path), checked=False) as copy,
        contextlib.closing(connect(copy, read_only=True, busy_timeout=0)) as damaged,
        file_errors(str(path)),
        deadline(damaged, CHECKING_SECONDS),
    ):
        version = damaged.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise TooNew(str(path), "", False)
        describe(damaged, path)
        whole = _blank(version, path)
        try:
            return whole, _filled(damaged, whole, version, path)
        except BaseException:
            whole.close()
            raise


def _filled(damaged: sqlite3.Connection, whole: sqlite3.Connection, version: int, path: Path) -> Repaired:
    found = read(damaged, whole, version)
    _write(whole, found, path, version)
    _mend_references(whole, found, version)
    kept = _count(whole)
    if version < CHAINED:
        _tally(whole)
    else:
        whole.execute("BEGIN")
        reconcile(whole, lambda differences: _recording(whole, differences))
        whole.execute("COMMIT")
    if version < VERSION:
        upgrade_connection(whole, path, version)
    check_schema(whole, path)
    return Repaired(kept, tuple(found.lost), tuple(found.mended))


def _recording(whole: sqlite3.Connection, differences: list[Revised]) -> Operation:
    """The operation that records the rows as they were found."""
    title, author = whole.execute("SELECT title, author FROM project").fetchone()
    name = OperationId(new_id())
    return Operation(name, REPAIR, title, "", len(differences), AnnotatorId(author), now())


def _fits(path: Path) -> bool:
    """Whether a journal beside the file is one of an interrupted transaction. Raises NotAProject for a foreign one."""
    settled = companions.settle(path, writable=False, asked_to_read=True, timeout=0)
    return settled.with_companions


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
    """Make up what every project must have and this one has lost: its facts, its row, and people that rows name."""
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
    """Empty the references to rows that are gone where a row can stand without; drop the rows that cannot."""
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


def _row_at(whole: sqlite3.Connection, table: str, number: int) -> dict[str, Any]:
    names = [name for name, _, _ in columns_of(whole, table)]
    row = whole.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,)).fetchone()
    return dict(zip(names, row, strict=True))


def _optional(whole: sqlite3.Connection, table: str) -> dict[int, str]:
    """The columns of a table that name another row and may be empty, by the number of their foreign key."""
    required = {name for name, _, required in columns_of(whole, table) if required}
    keys = whole.execute('SELECT id, "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    return {key: column for key, column in keys if column not in required}


def _count(whole: sqlite3.Connection) -> int:
    """How many rows of content and texts there are."""
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
