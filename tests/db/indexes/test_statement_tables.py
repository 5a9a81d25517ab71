"""The tables of the index of statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from corpus.identities import ArticleId
from db.indexes import statement_tables as tables
from db.indexes.index_file import state_of

ARTICLE = tables.HeldArticle(ArticleId("a"), "sha", 5, 2)


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    for statement in tables.SCHEMA:
        connection.execute(statement)
    yield connection
    connection.close()


def test_every_change_gives_the_state_a_new_name(index: sqlite3.Connection) -> None:
    first = state_of(index)
    assert tables.next_number(index) == 1
    second = tables.renew(index, 7)
    assert second == state_of(index) != first
    assert tables.next_number(index) == 7
    assert tables.renew(index) != second
    assert tables.next_number(index) == 7
    index.execute("DELETE FROM fact")
    with pytest.raises(sqlite3.DatabaseError):
        state_of(index)


def test_statements_are_found_by_the_bigrams_that_they_have(index: sqlite3.Connection) -> None:
    assert tables.add_statements(index, ARTICLE, "渡輪調價。票价上涨。") == 2
    assert list(tables.held_articles(index)) == [ARTICLE]
    assert tables.spans_of(index, [6, 5]) == {5: (0, 5), 6: (5, 10)}
    found = {token: count for count, token in tables.counted(index, tables.query_tokens("渡轮的票价"))}
    assert list(found.values()) == [1, 1]


def test_a_long_text_asks_with_bigrams_from_all_of_it() -> None:
    text = "".join(chr(0x4E00 + number) for number in range(1_000))
    assert 200 <= len(tables.query_tokens(text)) <= 256
    assert tables.query_tokens("") == []
