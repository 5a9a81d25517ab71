"""Verification of rows and texts with plain SQLite, as fast as possible.

This is what opening a project checks, for every row of content; :mod:`db.repair.checking` checks more. The stored
digests of the journal are compared with the tallies and with the heads in ``meta``, but not recomputed; an export and
the full check do that.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from db.journal.revisions import arrival_digest, plain_digest
from db.tables.row_sense import makes_sense
from db.tables.rows import DEFAULTS, Row, canonical, digest_of
from db.tables.schema import CONTENT, FACTS, TALLIED, VERSION
from db.tables.tallies import Tallies, Tally

CHAINED = 3
"""The first version of the schema whose journal has digests."""
HEADS = "heads"
"""The entry of ``meta`` with the heads of the graph of operations: a sorted JSON array of their digests."""
_ONLY_COUNTED = {"operation": "digest", "revision": "digest", "absent_text": "sha256"}
"""Tables whose rows are only counted here, by the digest in this column."""
_OLDER_ADDED = ("revision", "digest")
"""Columns that digests of schemas 1 and 2 do not include."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of damage at one place.

    ``code``: ``sqlite`` (SQLite's integrity check), ``unreadable`` (cells cannot be read), ``reference`` (a row refers
    to one that does not exist), ``digest`` (a row has a wrong digest), ``value`` (a row is meaningless), ``text`` (a
    text has a wrong digest), ``tally`` (rows are missing or too many), ``heads`` or ``parents`` (operations are
    missing), ``state`` (a row differs from the result of its revisions), ``place`` (a claim's quote is not at its
    offsets) or ``fact`` (an entry of ``meta`` is wrong); for lost rows see :class:`db.repair.salvage.BadRow`.
    """

    code: str
    severity: str
    """``error``: content is damaged or lost."""
    table: str
    row: str
    """Identity of the row; empty if no single row is concerned."""
    detail: str


def is_as_written(connection: sqlite3.Connection, version: int) -> bool:
    """Whether :func:`findings` finds nothing."""
    return next(findings(connection, version), None) is None


def findings(connection: sqlite3.Connection, version: int) -> Iterator[Finding]:
    """Rows of content with a wrong digest, and what the journal lacks."""
    stated: Tallies = {}
    with_tables = _tables(connection)
    try:
        stated = stated_tallies(connection)
    except (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError) as error:
        yield Finding("unreadable", "error", "tally", "", str(error))
    for table in TALLIED if version >= CHAINED else CONTENT:
        if table not in with_tables:
            continue
        counted = Tally(0, 0)
        try:
            for row_id, digest, fault in _digests(connection, table, version):
                if fault is not None:
                    code = "text" if table == "text_content" else "digest" if fault else "value"
                    yield Finding(code, "error", table, row_id, fault)
                counted.rows += 1
                counted.xor ^= int(digest, 16)
        except (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError) as error:
            yield Finding("unreadable", "error", table, "", str(error))
            continue
        if stated.get(table) != counted:
            expected = stated.get(table, Tally(0, 0)).rows
            yield Finding("tally", "error", table, "", f"{expected} -> {counted.rows}")
    if version >= CHAINED:
        yield from _head_findings(connection)
    if version == VERSION:
        yield from _fact_findings(connection)


def stated_tallies(connection: sqlite3.Connection) -> Tallies:
    """The tallies as stored in the file. Raises ValueError if one is not a number."""
    rows = connection.execute('SELECT table_name, "rows", "xor" FROM tally').fetchall()
    return {name: Tally(count, int(xor, 16)) for name, count, xor in rows}


def older_digest(table: str, row: Row) -> str:
    """The digest of a row of schema 1 or 2, given with all its cells."""
    content = {name: cell for name, cell in row.items() if name not in _OLDER_ADDED}
    return hashlib.sha256(f"{table}\0{canonical(content)}".encode("utf-8", "surrogatepass")).hexdigest()


def graph_heads(operations: Iterable[tuple[str, str]]) -> list[str]:
    """The digests of the operations that no other operation names as a parent, sorted; from the digest and the parents
    of each."""
    digests, named = set(), set()
    for digest, parents in operations:
        digests.add(digest)
        named.update(json.loads(parents))
    return sorted(digests - named)


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name for (name,) in rows}


def _digests(
    connection: sqlite3.Connection, table: str, version: int
) -> Iterator[tuple[str, str, str | None]]:
    """Identity and stored digest of each row of a table, and the right digest if it differs, an empty string if the row
    is meaningless, else None."""
    if table == "text_content":
        for sha256, content in connection.execute("SELECT sha256, CAST(content AS BLOB) FROM text_content"):
            computed = hashlib.sha256(content).hexdigest()
            yield sha256, sha256, None if computed == sha256 else computed
    elif table in _ONLY_COUNTED:
        for (digest,) in connection.execute(f"SELECT {_ONLY_COUNTED[table]} FROM {table} NOT INDEXED"):
            yield "", digest, None
    else:
        cursor = connection.execute(f'SELECT * FROM "{table}" NOT INDEXED')
        names = [column[0] for column in cursor.description]
        if table in CONTENT and version >= CHAINED:
            # Columns that a later version of the schema added.
            lacking = {name: default for name, default in DEFAULTS[table].items() if name not in names}
            for cells in cursor:
                row = dict(zip(names, cells, strict=True)) | lacking
                computed = digest_of(table, row, row["heads"])
                fault = computed if computed != row["digest"] else None if makes_sense(table, row) else ""
                yield row["id"], computed, fault
            return
        for cells in cursor:
            row = dict(zip(names, cells, strict=True))
            if table in CONTENT:
                computed = older_digest(table, row)
                yield row.get("id") or "", computed, None if computed == row["digest"] else computed
            else:
                yield "", arrival_digest(row) if table == "arrival" else plain_digest(table, row), None


def row_digest(table: str, row: dict[str, Any], version: int) -> str:
    """The digest that a stored row of a content table should have. Columns that are not ours are ignored."""
    if version < CHAINED:
        return older_digest(table, row)
    return digest_of(table, row, row["heads"])


def _fact_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether ``meta`` has exactly the required entries."""
    try:
        facts = dict(connection.execute('SELECT "key", value FROM meta').fetchall())
        projects = [row[0] for row in connection.execute("SELECT id FROM project")]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        yield Finding("unreadable", "error", "meta", "", str(error))
        return
    expected = {**FACTS, "project": projects[0] if len(projects) == 1 else None}
    for key in sorted((facts.keys() | expected.keys()) - {HEADS}):
        if key not in facts or facts[key] != expected.get(key):
            yield Finding("fact", "error", "meta", key, str(facts.get(key)))


def _head_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether the heads of the graph of operations are those that the file states."""
    try:
        stated = connection.execute("SELECT value FROM meta WHERE \"key\" = 'heads'").fetchone()
        heads = graph_heads(connection.execute("SELECT digest, parents FROM operation NOT INDEXED"))
    except (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError, RecursionError) as error:
        yield Finding("unreadable", "error", "operation", "", str(error))
        return
    if stated is None or stated[0] != canonical(heads):
        yield Finding("heads", "error", "operation", "", " ".join(heads)[:200])
