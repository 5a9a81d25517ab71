"""The file of the search index: tokens, queries and states."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.identities import ArticleId
from db.indexes.index_file import Diverged, IndexFile, match_expression, new_state, tokens_of
from db.indexes.searchable import Document

WORDS = st.text(st.sampled_from("甲乙丙丁ab𠮷"), max_size=12)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[IndexFile]:
    index = IndexFile("project", tmp_path)
    yield index
    index.close()


def document(owner: str, text: str, field: str = "text", digest: str = "d") -> Document:
    return Document("article", owner, field, ArticleId(owner), digest, text)


def put(index: IndexFile, *documents: Document, before: str = "", after: str = "s") -> None:
    with index.writing(before, after):
        index.replace([(one.table, one.owner) for one in documents], documents)


def found(index: IndexFile, words: str) -> list[str]:
    return [owner for _, owner, _, _, _ in index.candidates(words)]


def test_tokens_are_the_bigrams_and_the_last_character() -> None:
    tokens = tokens_of("甲乙丙")
    assert len(tokens) == 3
    assert sorted(map(len, tokens)) == [4, 8, 8]
    assert tokens_of("甲乙") | tokens_of("乙丙") == tokens | tokens_of("乙")
    assert tokens_of("丙") < tokens
    assert tokens_of("") == set()


def test_tokens_are_plain_letters_and_digits_whatever_the_character() -> None:
    for token in tokens_of('"*( AND\n\U0010ffff\u0000𠮷'):
        assert token.isascii()
        assert token.isalnum()
        assert token == token.lower()
        assert len(token) in (4, 8)
    characters = [chr(number) for number in (0, 35, 36, 1296, 0x4E00, 0x10FFFF)]
    assert len({frozenset(tokens_of(character)) for character in characters}) == len(characters)


def test_a_query_asks_for_a_prefix_or_for_bigrams() -> None:
    (token,) = tokens_of("甲")
    assert match_expression("甲") == f'"{token}" *'
    bigrams = {f'"{one}"' for one in tokens_of("甲乙丙") if len(one) == 8}
    assert set(match_expression("甲乙丙").split()) == bigrams
    assert match_expression("甲甲甲甲") == f'"{token}{token}"', "each bigram once"
    long = "".join(chr(0x4E00 + number) for number in range(200))
    assert 12 <= len(match_expression(long).split()) <= 2 * 24
    short = "".join(chr(0x4E00 + number) for number in range(25))
    assert len(match_expression(short).split()) == 24


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS.filter(bool))
def test_every_document_with_the_words_is_a_candidate(texts: list[str], words: str) -> None:
    index = IndexFile("project", Path(__file__))
    put(index, *(document(str(number), text) for number, text in enumerate(texts) if text))
    expected = [str(number) for number, text in enumerate(texts) if words in text]
    assert found(index, words) == expected
    index.close()


def test_a_candidate_comes_with_its_folded_text(index: IndexFile) -> None:
    put(index, document("a", "聯合國Ａ", field="title"))
    assert list(index.candidates("联合")) == [("article", "a", "title", "a", "联合国a")]


def test_what_is_replaced_is_found_no_more(index: IndexFile) -> None:
    put(index, document("a", "甲乙"), document("a", "丙丁", field="title", digest="e"), document("b", "甲乙"))
    assert index.digests() == {("article", "a"): "e", ("article", "b"): "d"}
    with index.writing("s", "t"):
        index.replace([("article", "a"), ("claim", "b")], [document("a", "丙甲")])
    assert (found(index, "甲乙"), found(index, "丙"), found(index, "丁")) == (["b"], ["a"], [])
    assert index.digests() == {("article", "a"): "d", ("article", "b"): "d"}
    with index.writing("t", "u"):
        index.replace([("article", "a"), ("article", "b")], [])
    assert (found(index, "甲"), index.digests()) == ([], {})


def test_a_state_is_left_for_the_next_only_as_a_whole(index: IndexFile) -> None:
    assert index.state() == ""
    put(index, document("a", "甲乙"))
    assert index.state() == "s"
    with pytest.raises(sqlite3.IntegrityError), index.writing("s", "t"):
        index.replace([("article", "a")], [document("b", "丙", digest=None)])  # type: ignore[arg-type]
    assert (index.state(), found(index, "甲乙")) == ("s", ["a"])
    for entered in (index.writing("other", "t"), index.reading("other")):
        with pytest.raises(Diverged), entered:
            raise AssertionError("it was in another state")
    with index.reading("s"):
        assert found(index, "甲乙") == ["a"]
    with index.writing("s", "t"):
        pass
    assert index.state() == "t"


def test_another_process_sees_what_was_written(index: IndexFile, tmp_path: Path) -> None:
    put(index, document("a", "甲乙"))
    again = IndexFile("project", tmp_path)
    assert (again.state(), found(again, "甲乙")) == ("s", ["a"])
    other = IndexFile("other", tmp_path)
    assert other.state() == ""
    again.close()
    other.close()


def test_an_index_that_lacks_its_state_is_damaged(index: IndexFile, tmp_path: Path) -> None:
    index.state()
    with sqlite3.connect(tmp_path / "project.index") as connection:
        connection.execute("DELETE FROM fact")
    connection.close()
    with pytest.raises(sqlite3.DatabaseError):
        index.state()
    index.discard()
    assert index.state() == ""


def test_an_index_that_was_given_up_is_kept_in_memory(index: IndexFile, tmp_path: Path) -> None:
    put(index, document("a", "甲乙"))
    index.give_up_file()
    assert (index.state(), found(index, "甲乙")) == ("", [])
    put(index, document("b", "甲乙"))
    assert found(index, "甲乙") == ["b"]
    assert found(IndexFile("project", tmp_path), "甲乙") == ["a"]


def test_states_on_the_way_are_all_different() -> None:
    assert len({new_state() for _ in range(20)}) == 20
