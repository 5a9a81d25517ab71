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
_TABLE = re.compile(r'CREATE TABLE ("\w+"|\w+) ?\(')
_INDEX = re.compile(r"CREATE (UNIQUE )?INDEX ")
_PLAIN_INDEX = re.compile(
    r'CREATE (UNIQUE )?INDEX ("\w+"|\w+) ON ("\w+"|\w+) ?\(("\w+"|\w+)(, ?("\w+"|\w+))*\)'
)
_OF_A_KEY = re.compile(r"sqlite_autoindex_\w+")

Name = tuple[str, str]
"""Type and name of an object of a schema."""
Description = tuple[object, ...]
Described = dict[Name, Description]


def check_schema(connection: sqlite3.Connection, path: Path, version: int = VERSION) -> None:
    """Raise NotAProject if an object of the schema does not belong to that version, or if one is missing. Reads nothing
    but the schema."""
    theirs = describe(connection, path)
    ours = _released(version) if version < VERSION else _current()
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


def _listed(connection: sqlite3.Connection, path: Path) -> list[tuple[str, str, str, str]]:
    """Type, name, table and DDL of each object. They are checked before SQLite is asked about any of them, since it
    prepares the queries of views to determine their columns."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master LIMIT ?", (_MOST_OBJECTS,)
    ).fetchall()
    listed = []
    seen: set[object] = set()
    for kind, name, table, root, sql in rows:
        words = " ".join((sql or "").split())
        has_root = isinstance(root, int) and root > 1
        if not has_root or {root, (kind, name)} & seen or not _is_plain(kind, name, words):
            raise NotAProject(str(path), "foreign_schema", detail=f"{kind} {name}"[:_SHOWN])
        seen |= {root, (kind, name)}
        listed.append((kind, name, table, words))
    if len(listed) == _MOST_OBJECTS:
        raise NotAProject(str(path), "foreign_schema", detail="more tables than can be")
    return listed


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
