"""Malicious files, derived from a valid project."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from db.tables.schema import VERSION

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
NEWER, OLDER = VERSION + 1, VERSION - 1

Mischief = Callable[[Path], None]


def sql(*statements: str, version: int | None = None) -> Mischief:
    """Execute statements in the file with a writable schema, and set its version."""

    def harm(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                connection.execute(statement)
            if version is not None:
                connection.execute(f"PRAGMA user_version = {version}")

    return harm


def _view(table: str, version: int | None) -> Mischief:
    columns = {"meta": "'key' AS \"key\", x AS value", "claim": "x AS id, x AS article, x AS text"}[table]
    return sql(f"ALTER TABLE {table} RENAME TO gone", f"CREATE VIEW {table} AS {ENDLESS} SELECT {columns} FROM n",
               version=version)  # fmt: skip


def _pages(path: Path, harm: Callable[[bytearray], None]) -> None:
    content = bytearray(path.read_bytes())
    harm(content)
    path.write_bytes(content)


def _circle(path: Path) -> None:
    """Make an inner page of the table of claims refer to one page repeatedly, level upon level."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'claim'").fetchone()[0]
        (leaf,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'tag'").fetchone()
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        pages = connection.execute("PRAGMA page_count").fetchone()[0]

    def harm(content: bytearray) -> None:
        levels = [root, *range(pages + 1, pages + 19), leaf]
        content.extend(bytes(size * 18))
        for page, child in pairwise(levels):
            start = (page - 1) * size
            cells = 200
            inner = bytearray(size)
            inner[0:12] = bytes([5, 0, 0]) + cells.to_bytes(2, "big") + (size - 5 * cells).to_bytes(2, "big")
            inner[0:12] = inner[0:7] + b"\0" + child.to_bytes(4, "big")
            for cell in range(cells):
                at = size - 5 * (cell + 1)
                inner[12 + 2 * cell : 14 + 2 * cell] = at.to_bytes(2, "big")
                inner[at : at + 5] = child.to_bytes(4, "big") + bytes([cell % 100])
            content[start : start + size] = inner
        content[28:32] = (pages + 18).to_bytes(4, "big")

    _pages(path, harm)


def _nested_views(path: Path) -> None:
    views = [f"CREATE VIEW v{n} AS SELECT 1 AS a FROM v{n - 1}, v{n - 1} AS w" for n in range(1, 60)]
    sql("CREATE VIEW v0 AS SELECT 1 AS a", *views)(path)


def _cell(path: Path, size: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"UPDATE claim SET note = CAST(zeroblob({size}) AS TEXT)")


def _renamed_in_schema(old: str, new: str) -> str:
    return f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}')"


REFUSED: dict[str, Mischief] = {
    "meta is an endless view": _view("meta", None),
    "meta is an endless view, newer": _view("meta", NEWER),
    "meta is an endless view, older": _view("meta", OLDER),
    "claim is an endless view": _view("claim", None),
    "claim is an endless view, newer": _view("claim", NEWER),
    "claim is an endless view, older": _view("claim", OLDER),
    "a view more, newer": sql("CREATE VIEW v AS SELECT 1", version=NEWER),
    "a trigger, newer": sql("CREATE TRIGGER t AFTER INSERT ON claim BEGIN SELECT 1; END", version=NEWER),
    "a trigger that fires in an upgrade": sql(
        f"CREATE TRIGGER t AFTER UPDATE ON meta BEGIN INSERT INTO meta {ENDLESS} SELECT x, x FROM n; END",
        version=OLDER,
    ),
    "a generated column, newer": sql("ALTER TABLE claim ADD COLUMN x AS (hex(zeroblob(9)))", version=NEWER),
    "a virtual table, newer": sql("CREATE VIRTUAL TABLE w USING fts5 (words)", version=NEWER),
    "an index that computes, newer": sql("CREATE INDEX i ON claim (hex(note))", version=NEWER),
    "a check that computes, newer": sql("CREATE TABLE more (a CHECK (a > 1))", version=NEWER),
    "meta without its columns, newer": sql("DROP TABLE meta", "CREATE TABLE meta (a)", version=NEWER),
    "no meta, newer": sql("DROP TABLE meta", version=NEWER),
    "no tables at all": sql("DELETE FROM sqlite_master"),
    "views within views": _nested_views,
    "a table of our name that is another's": sql("UPDATE sqlite_master SET tbl_name = 'tag' WHERE name = 'claim'",
        "UPDATE sqlite_master SET name = 'x' WHERE name = 'claim'"),
    "two tables on one page": sql("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE "
        "name = 'tag') WHERE name = 'claim'"),
    "a table that says it is an index": sql("UPDATE sqlite_master SET type = 'index' WHERE name = 'claim'"),
    "a view that says it is a table": sql(
        "UPDATE sqlite_master SET sql = 'CREATE VIEW claim AS SELECT 1' WHERE name = 'claim'"),
    "a trigger that says it is a table": sql(
        "UPDATE sqlite_master SET sql = 'CREATE TRIGGER t AFTER INSERT ON tag BEGIN SELECT 1; END' "
        "WHERE name = 'claim'"),
    "a trigger that says it is an index": sql(
        "UPDATE sqlite_master SET sql = 'CREATE TRIGGER t AFTER INSERT ON tag BEGIN SELECT 1; END' "
        "WHERE name = 'ix_claim_article'"),
    "a column fewer": sql(_renamed_in_schema("note TEXT NOT NULL,", "")),
    "a column of another type": sql(_renamed_in_schema("note TEXT", "note BLOB")),
    "a default that computes": sql(_renamed_in_schema("note TEXT NOT NULL", "note TEXT NOT NULL DEFAULT (random())")),
    "a schema that is no SQL": sql("UPDATE sqlite_master SET sql = 'CREATE TABLE claim (' WHERE name = 'claim'"),
    "a hundred thousand tables": lambda path: sql(
        "BEGIN", *(f"CREATE TABLE t{n} (a)" for n in range(600)), "COMMIT", version=NEWER)(path),
    "version 0": sql(version=0),
    "version -1": sql(version=-1),
}  # fmt: skip
"""Must be refused with an error of :mod:`db.errors`, without delay."""

MENDED: dict[str, Mischief] = {
    "no facts": sql("DELETE FROM meta"),
    "project identity is no UUID": sql("UPDATE meta SET value = '../../x' WHERE key = 'project'"),
    "no project": sql("PRAGMA foreign_keys = OFF", "DELETE FROM project"),
    "two projects": sql("INSERT INTO project SELECT 'x', title, created, extra, author, heads, digest FROM project"),
    "an operation with nested parents": sql(
        "UPDATE operation SET parents = replace(hex(zeroblob(100000)), '00', '[') WHERE rowid = 1"),
    "meta is not UTF-8": sql("UPDATE meta SET value = CAST(x'ff80' AS TEXT) WHERE key = 'program'"),
}  # fmt: skip
"""Must be opened for reading only, as damaged."""

BEARABLE: dict[str, Mischief] = {
    "pages in a circle": _circle,
    "a cell of 300 MB": lambda path: _cell(path, 300_000_000),
}
"""May be refused or opened for reading only; reading must terminate."""

NEWER_AND_PLAIN = sql(
    "CREATE TABLE more (id TEXT PRIMARY KEY, claim TEXT REFERENCES claim (id)) STRICT",
    "CREATE INDEX ix_more_claim ON more (claim)",
    "ALTER TABLE claim ADD COLUMN later TEXT",
    version=NEWER,
)


def fifo(path: Path) -> None:
    """Replace the file by a FIFO."""
    path.unlink()
    os.mkfifo(path)
