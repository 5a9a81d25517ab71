"""The complete check of a project.

SQLite's own checks find damage to the structure of a file. Altered content is found by the digests of rows, texts,
revisions and operations, and lost rows by the tallies and the graph of operations, so all of them are recomputed. Each
row must be the result of its revisions, and the quote of each claim must be at its offsets.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from db.errors import NotAProject
from db.files.engine import ProjectFile
from db.journal.folding import Folded
from db.journal.reconciling import fold_all
from db.journal.revisions import REVISION_COLUMNS, Revision, operation_digest
from db.journal.verifying import Finding, findings
from db.merging.pinning import differences
from db.tables import queries, schema
from db.tables.claim_places import misplaced
from db.tables.prepared import driver
from db.tables.rows import digest_of
from db.tables.stored_rows import Altered

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError, KeyError, RecursionError)
_REVISION = f"SELECT {', '.join(REVISION_COLUMNS)} FROM revision"
"""Revisions; a condition is appended."""


def check_project(file: ProjectFile) -> list[Finding]:
    """All findings: of SQLite, about references, rows and texts, the journal, and the places of claims."""
    found = list(_sqlite_findings(file))
    with file.read() as connection:
        for table, number, parent, _key in file.pragma_rows("foreign_key_check"):
            assert isinstance(number, int | None)
            name, row = queries.row_at(connection, str(table), number or 0)
            found.append(Finding("reference", "error", name, row, str(parent)))
        found += _content_findings(driver(connection), file.version(), _decided(connection))
    return found


def is_journal_whole(file: ProjectFile) -> bool:
    """Whether revisions and operations have the right digests, which opening a project does not recompute."""
    with file.read() as connection:
        try:
            return next(_journal_findings(driver(connection)), None) is None
        except _UNREADABLE:
            return False


def _decided(connection: Connection) -> set[tuple[str, str]]:
    """The rows that a merge decided, which may differ from the result of their own revisions."""
    try:
        return {(difference.table, difference.row_id) for difference in differences(connection)}
    except (*_UNREADABLE, Altered, DBAPIError):
        return set()


def _content_findings(
    connection: sqlite3.Connection, version: int, decided: set[tuple[str, str]]
) -> list[Finding]:
    found: list[Finding] = []
    for part in (
        findings(connection, version),
        _journal_findings(connection),
        _state_findings(connection, decided),
        _text_findings(connection),
        _place_findings(connection),
    ):
        try:
            found.extend(part)
        except _UNREADABLE as error:
            found.append(Finding("unreadable", "error", "", "", str(error)[:200]))
    return found


def _sqlite_findings(file: ProjectFile) -> Iterator[Finding]:
    try:
        for (message,) in file.pragma_rows("integrity_check"):
            if message != "ok":
                yield Finding("sqlite", "error", "", "", str(message))
    except NotAProject as damage:
        yield Finding("sqlite", "error", "", "", damage.detail)


def _journal_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether revisions and operations have the right digests, and neither exists without the other."""
    columns = [column.name for column in schema.operation.columns]
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM operation ORDER BY id")
    operations = (dict(zip(columns, row, strict=True)) for row in rows)
    current = next(operations, None)
    for name, group in groupby(connection.execute(f"{_REVISION} ORDER BY operation"), key=itemgetter(0)):
        digests = []
        for revision in (Revision._make(row) for row in group):
            if not revision.is_whole():
                yield Finding("digest", "error", "revision", revision.row_id, revision.operation)
            digests.append(revision.digest)
        while current is not None and current["id"] < name:
            yield from _operation_findings(current, [])
            current = next(operations, None)
        if current is not None and current["id"] == name:
            yield from _operation_findings(current, digests)
            current = next(operations, None)
    while current is not None:
        yield from _operation_findings(current, [])
        current = next(operations, None)
    yield from _arrival_findings(connection)


def _operation_findings(operation: dict[str, Any], revisions: list[str]) -> Iterator[Finding]:
    computed = operation_digest(operation, revisions)
    if computed != operation["digest"]:
        yield Finding("digest", "error", "operation", operation["id"], computed)


def _arrival_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether every operation and its parents arrived exactly once, and the numbers have no gaps."""
    raws = connection.execute("SELECT raw FROM quarantine WHERE table_name = 'operation'")
    lost = {_stated_digest(raw) for (raw,) in raws}
    known = {row[0] for row in connection.execute("SELECT digest FROM operation")}
    for name, parents in connection.execute("SELECT id, parents FROM operation"):
        if not (known | lost).issuperset(json.loads(parents)):
            yield Finding("parents", "error", "operation", name, parents[:200])
    (operations,) = connection.execute("SELECT count(*) FROM operation").fetchone()
    (arrived,) = connection.execute(
        "SELECT count(DISTINCT arrival.operation) FROM arrival JOIN operation ON operation.id = arrival.operation"
    ).fetchone()
    if arrived != operations:
        yield Finding("tally", "error", "arrival", "", f"{operations} -> {arrived}")
    for table in ("arrival", "revision"):
        count, last = connection.execute(f"SELECT count(*), coalesce(max(seq), 0) FROM {table}").fetchone()
        if count != last:
            yield Finding("tally", "error", table, "", f"{last} -> {count}")


def _stated_digest(raw: str) -> str | None:
    """The digest in a row of quarantine, which may be damaged like any other; None if it cannot be read."""
    with contextlib.suppress(ValueError, RecursionError):
        content = json.loads(raw)
        if isinstance(content, dict):
            return str(content.get("digest"))
    return None


def _state_findings(connection: sqlite3.Connection, decided: set[tuple[str, str]]) -> Iterator[Finding]:
    """Whether each row is the result of its revisions. For rows that a merge decided, only the heads are compared."""
    stored: dict[tuple[str, str], str] = {}
    for table in schema.CONTENT:
        for row_id, digest, heads in connection.execute(f"SELECT id, digest, heads FROM {table}"):
            stored[table, row_id] = heads if (table, row_id) in decided else digest
    for table, row_id, folded in fold_all(connection):
        held = stored.pop((table, row_id), None)
        if (table, row_id) in decided:
            agrees = held in (None, folded.heads_as_stored)
        else:
            agrees = held == _expected_digest(table, folded)
        if not agrees:
            yield Finding("state", "error", table, row_id, "its revisions say otherwise")
    for table, row_id in stored:
        yield Finding("state", "error", table, row_id, "without a revision")
    marks = ", ".join("?" * len(schema.CONTENT))
    foreign = f"SELECT DISTINCT table_name, row_id FROM revision WHERE table_name NOT IN ({marks})"
    for table, row_id in connection.execute(foreign, tuple(schema.CONTENT)):
        yield Finding("state", "error", table, row_id, "no such table")


def _expected_digest(table: str, folded: Folded) -> str | None:
    """The digest that a row should have; None if it should not exist."""
    return digest_of(table, folded.values, folded.heads_as_stored) if folded.exists else None


def _text_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether each text that a row names is either here or recorded as absent."""
    nowhere = (
        "SELECT id, sha256 FROM text_version WHERE sha256 NOT IN (SELECT sha256 FROM text_content) "
        "AND sha256 NOT IN (SELECT sha256 FROM absent_text)"
    )
    for version, sha256 in connection.execute(nowhere):
        yield Finding("reference", "error", "text_version", version, f"text_content {sha256}")
    both = "SELECT sha256 FROM absent_text WHERE sha256 IN (SELECT sha256 FROM text_content)"
    for (sha256,) in connection.execute(both):
        yield Finding("state", "error", "absent_text", sha256, "the text is here")


def _place_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether the quote of each claim is at its offsets in its text version, as far as the text is here."""
    for claim, quote in misplaced(connection):
        yield Finding("place", "error", "claim", claim, quote[:40])
