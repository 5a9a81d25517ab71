"""Statements compiled once, with parameters in the order of the statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import bindparam, insert, select

from db.store import Store
from db.tables import schema
from db.tables.prepared import PreparedStatement, driver, execute_many
from tests.db import build

META = schema.meta.c


def test_parameters_are_given_by_name_whatever_their_order(store: Store) -> None:
    both = PreparedStatement(
        select(META.value, META.key).where(META.key == bindparam("name"), META.value != bindparam("other"))
    )
    with build.reading(store) as connection:
        assert both.run(connection, [{"other": "9", "name": "min_writer"}]) == [
            (str(schema.MIN_WRITER), "min_writer")
        ]
        assert both.run(connection, [{"other": str(schema.MIN_WRITER), "name": "min_writer"}]) == []
        columns = ["value", "key"]
        assert both.one(connection, columns, name="min_writer", other="") == {
            "value": str(schema.MIN_WRITER),
            "key": "min_writer",
        }
        assert both.one(connection, columns, name="nothing", other="") is None
        several = PreparedStatement(select(META.key).where(META.key > bindparam("name")).order_by(META.key))
        assert several.one(connection, ["key"], name="min_reader") == {"key": "min_writer"}


def test_a_single_parameter_is_a_row_of_one(store: Store) -> None:
    one = PreparedStatement(select(META.value).where(META.key == bindparam("name")))
    with build.reading(store) as connection:
        assert one.run(connection, [{"name": "min_writer"}]) == [(str(schema.MIN_WRITER),)]


def test_a_statement_without_parameters_needs_none(store: Store) -> None:
    count = PreparedStatement(select(schema.relation.c.id).order_by(schema.relation.c.position))
    with build.reading(store) as connection:
        assert len(count.run(connection, [{}])) == 5


def test_a_statement_is_executed_for_each_row_and_then_answers_nothing(store: Store) -> None:
    adding = PreparedStatement(
        insert(schema.meta).values(key=bindparam("new_key"), value=bindparam("new_value"))
    )
    rows = [{"new_key": f"k{number}", "new_value": str(number)} for number in range(3)]
    with store._file.write() as connection:
        assert adding.run(connection, rows) == []
        assert adding.run(connection, []) == []
        assert adding.run(connection, [{"new_key": "x", "new_value": "9"}]) == []
    with build.reading(store) as connection:
        reading = PreparedStatement(select(META.value).where(META.key == bindparam("name")))
        assert [reading.run(connection, [{"name": name}]) for name in ("k0", "k2", "x")] == [
            [("0",)],
            [("2",)],
            [("9",)],
        ]
    build.change(Path(store.location), "DELETE FROM meta WHERE length(key) < 3")


def test_the_driver_is_that_of_the_connection(store: Store) -> None:
    with build.reading(store) as connection:
        assert isinstance(driver(connection), sqlite3.Connection)


def test_many_rows_are_requested_as_they_are_written(store: Store) -> None:
    requested = 0
    written: list[int] = []

    def rows() -> Iterator[tuple[str, str]]:
        nonlocal requested
        for number in range(1_000):
            requested += 1
            yield f"key {number:04}", str(number)

    def count(name: str) -> int:
        written.append(requested)
        return len(name)

    with build.trying(store) as connection:
        driver(connection).create_function("noted", 1, count)
        execute_many(connection, "INSERT INTO meta (key, value) SELECT ?, ? WHERE noted('row')", rows())
        kept = driver(connection).execute("SELECT value FROM meta WHERE key LIKE 'key %' ORDER BY key")
        assert [value for (value,) in kept] == [str(number) for number in range(1_000)]
    assert written[0] < 500
    assert len(written) == 1_000


def test_no_rows_execute_nothing(store: Store) -> None:
    with build.reading(store) as connection:
        execute_many(connection, "not a statement", [])
