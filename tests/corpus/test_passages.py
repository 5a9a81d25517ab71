"""Passages of a text with the words around them."""

from __future__ import annotations

from corpus.model import Span
from corpus.passages import passages_of

TEXT = "一二三四五六七八九十百千万亿兆，总投资十三亿元，京垓秭穰沟涧正载极甲乙丙丁。\n第二段。"


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_passage_is_shown_with_the_words_around_it_and_marked() -> None:
    found = passages_of(TEXT, [span_of("十三")])
    assert found.words == "…十百千万亿兆，总投资十三亿元，京垓秭穰沟涧正…"
    assert [found.words[mark.start : mark.end] for mark in found.marks] == ["十三"]


def test_passages_far_apart_have_lines_of_their_own_within_their_paragraphs() -> None:
    found = passages_of(TEXT, [span_of("第二"), span_of("二三")])
    assert found.words.split("\n") == ["一二三四五六七八九十百千万…", "…第二段。"]
    assert [found.words[mark.start : mark.end] for mark in found.marks] == ["二三", "第二"]


def test_the_place_of_a_deletion_is_shown_without_a_mark() -> None:
    at = TEXT.index("京垓")
    assert passages_of(TEXT, [Span(at, at)]) == passages_of(TEXT, [Span(at, at), Span(at, at)])
    assert ("，京垓" in passages_of(TEXT, [Span(at, at)]).words, passages_of(TEXT, [Span(at, at)]).marks) == (
        True,
        (),
    )


def test_long_passages_and_many_are_cut() -> None:
    found = passages_of("甲" * 100, [Span(0, 100)])
    assert (found.words, found.marks) == ("甲" * 40 + "…", (Span(0, 40),))
    many = passages_of("乙" * 1000, [Span(at, at + 1) for at in range(0, 1000, 100)])
    assert (len(many.words.split("\n")), many.words.split("\n")[-1], len(many.marks)) == (5, "…", 4)
