"""The columns common to all content tables, and columns added by an upgrade."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import MetaData
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from db.tables import columns

NAMES = columns.metadata.naming_convention


def made(*statements: str) -> list[tuple[object, ...]]:
    """The columns of the table ``thing`` after these statements."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        return connection.execute("PRAGMA table_info(thing)").fetchall()


def ddl(*items: object, monkeypatch: pytest.MonkeyPatch, **options: object) -> str:
    monkeypatch.setattr(columns, "metadata", MetaData(naming_convention=NAMES))
    columns.table("annotator", columns.text("id", key=True))
    table = columns.content("thing", *items, **options)  # type: ignore[arg-type]
    return str(CreateTable(table).compile(dialect=dialect()))


def test_a_table_of_content_has_author_heads_and_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ddl(columns.text("id", key=True), columns.number("place"), monkeypatch=monkeypatch)
    assert [(row[1], row[2], row[3]) for row in made(words)] == [
        ("id", "TEXT", 1),
        ("place", "INTEGER", 1),
        ("author", "TEXT", 1),
        ("heads", "TEXT", 1),
        ("digest", "TEXT", 1),
    ]
    assert words.rstrip().endswith("STRICT")
    assert "REFERENCES annotator" in words and "DEFERRABLE INITIALLY DEFERRED" in words


def test_later_columns_are_as_if_they_had_been_added(monkeypatch: pytest.MonkeyPatch) -> None:
    key = columns.text("id", key=True)
    later = (columns.later_text("scope"), columns.later_number("answers"), columns.text("tag", optional=True))
    new = made(ddl(key, monkeypatch=monkeypatch, later=later))
    added = made(
        ddl(columns.text("id", key=True), monkeypatch=monkeypatch),
        "ALTER TABLE thing ADD COLUMN scope TEXT DEFAULT '' NOT NULL",
        "ALTER TABLE thing ADD COLUMN answers INTEGER DEFAULT 0 NOT NULL",
        "ALTER TABLE thing ADD COLUMN tag TEXT",
    )
    assert new == added


def test_measures_are_real_in_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ddl(
        columns.text("id", key=True),
        columns.measure("low"),
        columns.measure("factor", optional=False),
        monkeypatch=monkeypatch,
    )
    assert [(row[1], row[2], row[3]) for row in made(words)[1:3]] == [
        ("low", "REAL", 0),
        ("factor", "REAL", 1),
    ]


def test_rows_in_which_a_column_is_null_are_in_no_index_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ddl(
        columns.text("id", key=True),
        columns.text("tag", optional=True),
        columns.index_where_given("tag"),
        monkeypatch=monkeypatch,
    )
    (index,) = columns.metadata.tables["thing"].indexes
    made_index = str(CreateIndex(index).compile(dialect=dialect()))
    assert made_index == "CREATE INDEX ix_thing_tag ON thing (tag) WHERE tag IS NOT NULL"
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in (words, made_index):
            connection.execute(statement)
        for chosen in ("tag = 'x'", "tag IN ('x', 'y')"):
            plan = connection.execute(f"EXPLAIN QUERY PLAN SELECT * FROM thing WHERE {chosen}").fetchone()
            assert "USING INDEX ix_thing_tag" in plan[3]


def test_rows_are_numbered_as_they_arrive(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ddl(columns.counter(), monkeypatch=monkeypatch)
    assert made(words)[0][1:3] == ("seq", "INTEGER")


def test_constraints_are_named_after_table_and_column(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ddl(
        columns.text("id", key=True),
        columns.text("owner"),
        columns.refers("owner", "annotator.id"),
        monkeypatch=monkeypatch,
    )
    assert "CONSTRAINT pk_thing PRIMARY KEY" in words
    assert "CONSTRAINT fk_thing_owner FOREIGN KEY" in words
