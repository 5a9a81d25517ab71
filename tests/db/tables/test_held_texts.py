from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from corpus.text import digest
from db.journal import operations
from db.tables import held_texts
from db.tables.prepared import driver
from tests.db import build

ONE, TWO = "渡轮涨价。", "渡轮停航。"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A project in an open transaction that is rolled back."""
    with build.project(tmp_path) as store, store.custody.file.read() as connection:
        connection.connection.dbapi_connection.execute("PRAGMA query_only = OFF")  # type: ignore[union-attr]
        yield connection


def test_a_text_is_here_or_absent_and_the_tallies_follow(connection: Connection) -> None:
    tallies = operations.tallies(connection)
    before = dict(tallies)
    one, two = digest(ONE), digest(TWO)
    assert held_texts.keep(connection, tallies, {one: ONE}) == [one]
    assert held_texts.keep(connection, tallies, {one: ONE}) == []
    held_texts.note_absent(connection, tallies, [one, two, two])
    held_texts.note_absent(connection, tallies, [two])
    assert held_texts.absent(connection) == {two}
    assert tallies["absent_text"] == before["absent_text"].with_row(two, 1)
    assert held_texts.release(connection, tallies, [one, two]) == [one]
    assert held_texts.absent(connection) == {one, two}
    assert held_texts.held_among(driver(connection), [one, two]) == set()
    assert held_texts.keep(connection, tallies, {one: ONE, two: TWO}) == [one, two]
    assert held_texts.absent_among(driver(connection), [one, two]) == set()
    assert tallies == before | {"text_content": before["text_content"].with_rows([one, two], 1)}
