"""The tables, columns and indexes that a project file may have.

A schema can contain code: views, triggers, generated columns, expressions in indexes and checks run whenever a
statement uses them. So nothing is read from a file before its schema has been found to be exactly the released one of
its version or, for a newer file, ours with additional plain tables, columns and indexes.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from db.errors import NotAProject
from db.tables.columns import metadata
from db.tables.schema import VERSION

RELEASED = Path(__file__).parent.parent / "migrations" / "released"
"""The DDL of each released version: ``1.sql``, ``2.sql`` …"""
_MOST_OBJECTS = 500
"""Tables and indexes of one file. Chosen well above the thirty or so of the program."""
_MOST_WORDS = 100_000
"""Characters of one statement of the schema. Chosen well above those of the program."""
_SHOWN = 200
"""Characters of a foreign name that an error contains. Chosen: enough to recognise it."""
_FOREIGN_CLAUSES = re.compile(r"\b(CHECK|GENERATED|COLLATE|AS|ON\s+CONFLICT)\b", re.IGNORECASE)
"""Clauses of CREATE TABLE that no PRAGMA reports; a table must have those of the released schema."""
_TABLE = re.compile(r'CREATE TABLE ("\w+"|\w+) ?\(')
"""The beginning of a statement that creates a table."""
_INDEX = re.compile(r"CREATE (UNIQUE )?INDEX ")
"""The beginning of a statement that creates an index."""
_PLAIN_INDEX = re.compile(
    r'CREATE (UNIQUE )?INDEX ("\w+"|\w+) ON ("\w+"|\w+) ?\(("\w+"|\w+)(, ?("\w+"|\w+))*\)'
)
"""An index over columns, without expressions, collations or conditions."""
_OF_A_KEY = re.compile(r"sqlite_autoindex_\w+")
"""Names of the indexes that SQLite creates for primary keys and unique columns."""

Name = tuple[str, str]
"""Type and name of an object of a schema."""
Description = tuple[object, ...]
Described = dict[Name, Description]


def check_schema(connection: sqlite3.Connection, path: Path, version: int = VERSION) -> None:
    """Raise NotAProject if an object of the schema does not belong to that version, or if one is missing. Reads nothing
    but the schema."""
    theirs = describe(connection, path)
    ours = _ours(version)
    if not ours:
        raise NotAProject(str(path), "damaged", detail=f"version {version}")
    for name in sorted(theirs.keys() | ours.keys()):
        if theirs.get(name) == ours.get(name):
            continue
        if version > VERSION and _is_more(name, theirs, ours):
            continue
        reason = "foreign_schema" if name in theirs else "damaged"
        raise NotAProject(str(path), reason, detail=" ".join(name))


def check_meta(connection: sqlite3.Connection, path: Path) -> None:
    """Raise NotAProject unless the table ``meta`` is as ours, except for additional columns. It says which program a
    newer file needs, so it must be readable in any version."""
    theirs, name = describe(connection, path), ("table", "meta")
    if not _is_more(name, theirs, {name: _current()[name]}):
        raise NotAProject(str(path), "damaged", detail="meta")


@cache
def schema_statements() -> tuple[str, ...]:
    """The DDL statements of a new project."""
    from sqlalchemy.dialects.sqlite import dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    sqlite = dialect()
    statements = []
    for table in metadata.tables.values():
        statements.append(str(CreateTable(table).compile(dialect=sqlite)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=sqlite)).strip() for index in indexes)
    return tuple(statements)


def statements_of(version: int) -> list[str]:
    """The DDL statements of a released version; empty if there is no such version."""
    try:
        words = (RELEASED / f"{version}.sql").read_text("utf-8")
    except FileNotFoundError:
        return []
    return [statement.strip() for statement in words.split(";") if statement.strip()]


def describe(connection: sqlite3.Connection, path: Path) -> Described:
    """Everything in a schema by type and name. A table is described by its structure, since the DDL of an upgraded
    table differs from that of a new one; an index by its DDL. Clauses that could contain code are listed, since our
    tables have none.

    Raises NotAProject for an object that is neither a plain table nor an index, or that SQLite treats as another type
    than its entry states.
    """
    listed = _listed(connection, path)
    actual = {
        name
        for schema, name, kind, *_ in connection.execute("PRAGMA table_list").fetchall()
        if schema == "main" and kind == "table" and not name.startswith("sqlite_")
    }
    tables = {name for kind, name, *_ in listed if kind == "table" and not name.startswith("sqlite_")}
    for name in sorted(actual ^ tables):
        raise NotAProject(str(path), "foreign_schema", detail=f"table {name}"[:_SHOWN])
    return {
        (kind, name): _table(connection, name, words) if kind == "table" else (table, words)
        for kind, name, table, words in listed
    }


def remove_foreign_objects(connection: sqlite3.Connection, version: int) -> tuple[str, ...]:
    """Delete from the schema of a private copy all that a project of that version does not have, so that its tables can
    be read after it is opened again. Returns what was deleted, each as type and name, but no indexes of tables that
    were. Its pages stay in the copy, unused."""
    ours = _ours(version)
    entries = _entries(connection)
    tables = {entry.name for entry in entries if entry.is_plain and ("table", entry.name) in ours}
    foreign = [
        entry
        for entry in entries
        if not entry.is_plain or (entry.kind, entry.name) not in ours or entry.table not in tables
    ]
    connection.execute("PRAGMA writable_schema = ON")
    connection.executemany(
        "DELETE FROM sqlite_master WHERE rowid = ?", [(entry.number,) for entry in foreign]
    )
    reported = [entry for entry in foreign if entry.kind != "index" or entry.table in tables]
    return tuple(f"{entry.kind} {entry.name}"[:_SHOWN] for entry in reported)


class _Entry(NamedTuple):
    """An object as the schema lists it."""

    number: int
    kind: str
    name: str
    table: str
    words: str
    """Its DDL, with single spaces."""
    is_plain: bool
    """Whether it is a table or an index, with a page of its own."""


def _listed(connection: sqlite3.Connection, path: Path) -> list[tuple[str, str, str, str]]:
    """Type, name, table and DDL of each object. They are checked before SQLite is asked about any of them, since it
    prepares the queries of views to determine their columns."""
    entries = _entries(connection)
    for entry in entries:
        if not entry.is_plain:
            raise NotAProject(str(path), "foreign_schema", detail=f"{entry.kind} {entry.name}"[:_SHOWN])
    if len(entries) == _MOST_OBJECTS:
        raise NotAProject(str(path), "foreign_schema", detail="more tables than can be")
    return [(entry.kind, entry.name, entry.table, entry.words) for entry in entries]


def _entries(connection: sqlite3.Connection) -> list[_Entry]:
    rows = connection.execute(
        "SELECT rowid, type, name, tbl_name, rootpage, sql FROM sqlite_master LIMIT ?", (_MOST_OBJECTS,)
    ).fetchall()
    entries = []
    seen: set[object] = set()
    for number, kind, name, table, root, sql in rows:
        words = " ".join((sql or "").split())
        has_root = isinstance(root, int) and root > 1
        is_plain = has_root and not {root, (kind, name)} & seen and _is_plain(kind, name, words)
        if is_plain:
            seen |= {root, (kind, name)}
        entries.append(_Entry(number, kind, name, table, words, is_plain))
    return entries


def _is_plain(kind: str, name: str, words: str) -> bool:
    if len(words) > _MOST_WORDS:
        return False
    if kind == "table":
        return _TABLE.match(words) is not None
    index_of_a_key = not words and _OF_A_KEY.fullmatch(name) is not None
    return kind == "index" and (index_of_a_key or _INDEX.match(words) is not None)


def _table(connection: sqlite3.Connection, name: str, words: str) -> Description:
    columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
    keys = connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)).fetchall()
    clauses = tuple(_FOREIGN_CLAUSES.findall(words))
    # The first cell of a key is its index in the DDL.
    return clauses, tuple(columns), tuple(sorted(key[1:] for key in keys))


def _is_more(name: Name, theirs: Described, ours: Described) -> bool:
    """Whether an object of a newer schema only adds to ours: a table, with all our columns if it is one of ours, or an
    index over columns. Missing indexes do not matter for reading."""
    kind, _ = name
    if kind == "index":
        words = str(theirs[name][1]) if name in theirs else ""
        return not words or _PLAIN_INDEX.fullmatch(words) is not None
    if name not in theirs:
        return False
    clauses, columns, _ = theirs[name]
    assert isinstance(columns, tuple)
    if clauses or any(column[6] for column in columns):
        return False
    expected = ours[name][1] if name in ours else ()
    assert isinstance(expected, tuple)
    types = {column[1]: column[2] for column in columns}
    return all(types.get(column[1]) == column[2] for column in expected)


def _ours(version: int) -> Described:
    """The schema of a version, of a newer one the present schema; empty if there is no such version."""
    return _released(version) if version < VERSION else _current()


@cache
def _current() -> Described:
    return _described_from(schema_statements())


@cache
def _released(version: int) -> Described:
    return _described_from(statements_of(version))


def _described_from(statements: Iterable[str]) -> Described:
    with contextlib.closing(sqlite3.connect(":memory:")) as blank:
        for statement in statements:
            blank.execute(statement)
        return describe(blank, Path(":memory:"))
