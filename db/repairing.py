"""Recovering what can be read of a damaged project into a new file. The damaged file is not touched.

A row is good if its cells have the right types, it means something, and its digest is right. One that is not, or that
is missing, is taken from the journal, which holds every row as it was written last. What refers to a row that is lost
is lost as well. Indexes and tallies are made anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import xor
from pathlib import Path
from typing import Any

from corpus.text import digest
from db import companions
from db.allowed_schema import check_schema, describe, statements_of
from db.errors import Exists, NotAProject, TooNew
from db.identity import new_id, now
from db.limits import CHECKING_SECONDS, deadline
from db.migrations import upgrade_connection
from db.new_file import make_file
from db.probe import check_header, connect, set_pragmas
from db.rows import canonical, digest_of, id_of, value_of
from db.salvage import BadRow, rows_of
from db.schema import APPLICATION_ID, MIN_PROGRAM, MIN_READER, MIN_WRITER, VERSION
from db.sqlite_errors import file_errors

_ADDED = ("revision", "digest")
_ROUNDS = 20
"""Of deleting rows whose references do not hold; each may leave others without theirs. Chosen: the tables form a chain
of fewer."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """How many rows the new file has, of content and texts, and which are lost."""

    kept: int
    lost: tuple[BadRow, ...]


@dataclass(slots=True)
class _Found:
    """What was read of the damaged file."""

    rows: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    """By table and identity; those of the journal by number."""
    lost: list[BadRow] = field(default_factory=list)


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
    found = _read(damaged, whole, version)
    _write(whole, found, path)
    _drop_dangling(whole, found)
    kept = _tally(whole)
    if version < VERSION:
        upgrade_connection(whole, path, version)
    check_schema(whole, path)
    return Repaired(kept, tuple(found.lost))


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


def _tables(whole: sqlite3.Connection) -> list[str]:
    return [
        name
        for (name,) in whole.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    ]


def _columns(whole: sqlite3.Connection, table: str) -> list[tuple[str, str, bool]]:
    """Name and type of each column, and whether there must be a value."""
    rows = whole.execute('SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)', (table,))
    return [(name, kind, bool(required)) for name, kind, required in rows]


def _is_content(columns: Iterable[tuple[str, str, bool]]) -> bool:
    return {"revision", "digest"} <= {name for name, _, _ in columns}


def _read(damaged: sqlite3.Connection, whole: sqlite3.Connection, version: int) -> _Found:
    found = _Found()
    bad: list[BadRow] = []
    for table in _tables(whole):
        columns = _columns(whole, table)
        rows = found.rows.setdefault(table, {})
        if table == "tally":
            continue
        for number, row in rows_of(damaged, table, columns):
            reason = row if isinstance(row, BadRow) else _fault(table, row, _is_content(columns), version)
            if not isinstance(row, BadRow) and reason is None:
                rows[_identity(table, row, number)] = row
            elif isinstance(reason, BadRow):
                bad.append(reason)
            elif not isinstance(row, BadRow):
                bad.append(BadRow(table, _identity(table, row, number), number, reason or ""))
    recovered = _recover(whole, found, version)
    complete = _complete(damaged, found)
    found.lost = [
        each
        for each in bad
        if (each.table, each.row) not in recovered and (each.row or each.table not in complete)
    ]
    return found


def _complete(damaged: sqlite3.Connection, found: _Found) -> set[str]:
    """The tables of which every row was read or recovered, as the tallies tell. Rows without a name are none then."""
    complete = set()
    with contextlib.suppress(sqlite3.DatabaseError, ValueError, TypeError):
        for table, count, digests in damaged.execute("SELECT table_name, rows, xor FROM tally LIMIT 100"):
            rows = found.rows.get(table, {}).values()
            ours = reduce(xor, (int(row["digest"], 16) for row in rows if "digest" in row), 0)
            if len(rows) == count and ours == int(digests, 16):
                complete.add(table)
    return complete


def _identity(table: str, row: dict[str, Any], number: int) -> str:
    if table in ("meta", "text_content", "operation", "revision"):
        return str(row.get("key") or row.get("sha256") or number)
    return id_of(table, row)


def _fault(table: str, row: dict[str, Any], is_content: bool, version: int) -> str | None:
    """Why a row is not good; None if it is."""
    if table == "text_content":
        return None if digest(row["content"]) == row["sha256"] else "text"
    if table == "revision":
        return None if _is_json(row["before"], dict) and _is_json(row["after"], dict) else "value"
    if not is_content:
        return None
    content = {name: cell for name, cell in row.items() if name not in _ADDED}
    if digest_of(table, canonical(content)) != row["digest"]:
        return "digest"
    return None if version < VERSION or _means_something(table, content) else "value"


def _is_json(words: str | None, kind: type) -> bool:
    try:
        return words is None or isinstance(json.loads(words), kind)
    except (ValueError, RecursionError):
        return False


def _means_something(table: str, content: dict[str, Any]) -> bool:
    if table == "claim_tag":
        return True
    try:
        value_of(table, content)
    except (KeyError, ValueError, TypeError):
        return False
    return content.get("start", 0) <= content.get("end", 0) if "end" in content else True


def _recover(whole: sqlite3.Connection, found: _Found, version: int) -> set[tuple[str, str]]:
    """Take from the journal the rows that are missing. Returns their tables and identities."""
    newest: dict[tuple[str, str], dict[str, Any]] = {}
    for number in sorted(found.rows["revision"], key=int):
        revision = found.rows["revision"][number]
        newest[revision["table_name"], revision["row_id"]] = revision
    recovered = set()
    for (table, row_id), revision in newest.items():
        rows = found.rows.get(table)
        if revision["after"] is None or rows is None or row_id in rows or (table == "project" and rows):
            continue
        names = [name for name, _, _ in _columns(whole, table)]
        content = json.loads(revision["after"])
        if set(content) != set(names) - set(_ADDED) or not _means_something(table, content):
            continue
        written = canonical(content)
        rows[row_id] = {**content, "revision": revision["operation"], "digest": digest_of(table, written)}
        recovered.add((table, row_id))
    return recovered


def _write(whole: sqlite3.Connection, found: _Found, path: Path) -> None:
    stated = found.rows["meta"].get("project", {}).get("value")
    project = stated if stated in found.rows["project"] else next(iter(found.rows["project"]), stated)
    found.rows["project"] = {key: row for key, row in found.rows["project"].items() if key == project}
    _stand_in(found, str(project or uuid.uuid4()), path)
    whole.execute("BEGIN")
    for table, rows in found.rows.items():
        for row in rows.values():
            names = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" * len(row))
            whole.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))
    whole.execute("COMMIT")


def _stand_in(found: _Found, project: str, path: Path) -> None:
    """Make up what every project must have and this one has lost: its facts, its row, and people that rows name."""
    facts = {"project": project, "min_reader": MIN_READER, "min_writer": MIN_WRITER, "program": MIN_PROGRAM}
    for key, value in facts.items():
        found.rows["meta"].setdefault(key, {"key": key, "value": str(value)})
    found.rows["meta"]["project"] = {"key": "project", "value": project}
    people = found.rows["annotator"]
    named = {row["author"] for rows in found.rows.values() for row in rows.values() if row.get("author")}
    operation = next((row["id"] for row in found.rows["operation"].values()), new_id())
    for author in sorted(named - people.keys()) or ([] if people else [new_id()]):
        people[author] = _made_up(
            "annotator", {"id": author, "name": "", "extra": "{}", "author": author}, operation
        )
    if not found.rows["project"]:
        author = next(iter(people))
        row = {"id": project, "title": path.stem, "created": now(), "extra": "{}", "author": author}
        found.rows["project"][project] = _made_up("project", row, operation)


def _made_up(table: str, content: dict[str, Any], operation: str) -> dict[str, Any]:
    return {**content, "revision": operation, "digest": digest_of(table, canonical(content))}


def _drop_dangling(whole: sqlite3.Connection, found: _Found) -> None:
    for _ in range(_ROUNDS):
        dangling = {
            (table, number) for table, number, *_ in whole.execute("PRAGMA foreign_key_check").fetchall()
        }
        if not dangling:
            return
        for table, number in sorted(dangling):
            if table != "revision":
                names = [name for name, _, _ in _columns(whole, table)]
                row = whole.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,)).fetchone()
                identity = _identity(table, dict(zip(names, row, strict=True)), number)
                found.lost.append(BadRow(table, identity, number, "reference"))
            whole.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))


def _tally(whole: sqlite3.Connection) -> int:
    """Write the tallies. Returns how many rows of content and texts there are."""
    kept = whole.execute("SELECT count(*) FROM text_content").fetchone()[0]
    for table in _tables(whole):
        if _is_content(_columns(whole, table)):
            digests = [int(row[0], 16) for row in whole.execute(f'SELECT digest FROM "{table}"')]
            tally = (table, len(digests), f"{reduce(xor, digests, 0):064x}")
            whole.execute("INSERT INTO tally (table_name, rows, xor) VALUES (?, ?, ?)", tally)
            kept += len(digests)
    return int(kept)
