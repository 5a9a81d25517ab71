"""The pieces of a statement that read as a whole."""

from __future__ import annotations

from corpus.matching.words.lexicon import Word
from corpus.matching.words.pieces import pieces_of


def test_words_and_the_unknown_names_between_them() -> None:
    text = "独孤信安在柳原开会"
    pieces = pieces_of(text, [Word("开会", 7)])
    assert [text[start:end] for start, end in pieces.items()] == ["独孤信安", "柳原", "开会"]


def test_mere_grammar_and_single_characters_are_none() -> None:
    assert pieces_of("我们了的开会", [Word("我们", 0), Word("开会", 4)]) == {4: 6}
    assert pieces_of("甲开会乙", [Word("开会", 1)]) == {1: 3}
