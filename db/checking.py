"""Whether a project is undamaged.

SQLite's own checks find damage to the structure of a file. Altered content shows in the digests of rows and texts, and
lost rows in the tallies, so all of them are computed again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from corpus.text import digest
from db import operations, queries, schema
from db.engine import ProjectFile
from db.errors import NotAProject
from db.journal import Tally, content_of
from db.rows import canonical, digest_of, id_of


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of damage at one place.

    ``code``: ``sqlite`` (SQLite's integrity check), ``reference`` (a row refers to one that does not exist), ``digest``
    (a row is not as it was written), ``text`` (a text is not), ``tally`` (rows are missing or too many)."""

    code: str
    severity: str
    """``error``: content is damaged or lost."""
    table: str
    row: str
    """Identity of the row; empty when no single row is concerned."""
    detail: str


def check_project(file: ProjectFile) -> list[Finding]:
    """All findings: of SQLite, of references, of each table, of the texts."""
    findings = list(_sqlite_findings(file))
    with file.read() as connection:
        findings.extend(_reference_findings(file, connection))
        stated = operations.tallies(connection)
        for table in schema.CONTENT:
            counted, found = _check_rows(connection, table)
            findings.extend(found)
            if stated.get(table) != counted:
                expected = stated.get(table, Tally(0, 0)).rows
                findings.append(Finding("tally", "error", table, "", f"{expected} -> {counted.rows}"))
        findings.extend(_text_findings(connection))
    return findings


def _sqlite_findings(file: ProjectFile) -> Iterator[Finding]:
    try:
        for (message,) in file.pragma_rows("integrity_check"):
            if message != "ok":
                yield Finding("sqlite", "error", "", "", str(message))
    except NotAProject as damage:
        yield Finding("sqlite", "error", "", "", damage.detail)


def _reference_findings(file: ProjectFile, connection: Connection) -> Iterator[Finding]:
    for table, number, parent, _key in file.pragma_rows("foreign_key_check"):
        assert isinstance(number, int)
        name, row = queries.row_at(connection, str(table), number)
        yield Finding("reference", "error", name, row, str(parent))


def _check_rows(connection: Connection, table: str) -> tuple[Tally, list[Finding]]:
    counted = Tally(0, 0)
    findings = []
    for row in connection.execute(select(schema.CONTENT[table])).mappings():
        computed = digest_of(table, canonical(content_of(row)))
        if computed != row["digest"]:
            findings.append(Finding("digest", "error", table, id_of(table, row), computed))
        counted = counted.with_row(computed, 1)
    return counted, findings


def _text_findings(connection: Connection) -> Iterator[Finding]:
    columns = schema.text_content.c
    for sha256, content in connection.execute(select(columns.sha256, columns.content)):
        computed = digest(content)
        if computed != sha256:
            yield Finding("text", "error", "text_content", sha256, computed)
