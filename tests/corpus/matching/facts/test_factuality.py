"""Whether a word of a statement is presented as a fact."""

from __future__ import annotations

import pytest

from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import (
    is_held,
    is_only_wanted,
    is_qualified,
    is_set_apart,
    is_supposed,
    negates_something,
)
from corpus.matching.words.lexicon import Word
from tests.corpus.matching.build import facts


def word_of(told: Facts, text: str) -> Word:
    return Word(text, told.folded.index(text))


@pytest.mark.parametrize(
    ("text", "negates"), [("渡轮没有停航", True), ("公司否认停航", True), ("渡轮已经停航", False)]
)
def test_negations_and_denials(text: str, negates: bool) -> None:
    assert negates_something(facts(text)) is negates


@pytest.mark.parametrize(
    ("text", "held", "supposed"),
    [
        ("渡轮已经停航", True, False),
        ("渡轮没有停航", True, False),  # the opposite is asserted
        ("渡轮停航，客流没有恢复", True, False),  # the negation is of another clause
        ("停航没有实现", False, False),
        ("如果停航", False, True),
        ("是否停航", False, True),
        ("网传渡轮停航", False, True),
        ("如果有风，渡轮停航", True, False),
    ],
)
def test_what_is_held_and_what_is_supposed(text: str, held: bool, supposed: bool) -> None:
    told = facts(text)
    word = word_of(told, "停航")
    assert (is_held(told, word), is_supposed(told, word)) == (held, supposed)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("渡轮改线，而非停航", True),
        ("渡轮不是停航，而是改线", True),
        ("渡轮停航，而非改线", False),
        ("渡轮不是停航，有人说，而是改线", False),
    ],
)
def test_the_other_half_of_a_contrast_is_set_apart(text: str, apart: bool) -> None:
    told = facts(text)
    assert is_set_apart(told, word_of(told, "停航")) is apart


@pytest.mark.parametrize(
    ("text", "qualified", "wanted"),
    [
        ("渡轮已经停航", False, False),
        ("停航管不到它", True, False),
        ("公司否认停航", True, False),
        ("公司否认，渡轮停航", False, False),
        ("渡轮停航，公司否认", False, False),
        ("没停航", True, False),
        ("公司打算停航", False, True),
        ("停航有望结束", False, False),
        ("公司打算改线，渡轮停航", False, False),
    ],
)
def test_what_is_qualified_and_what_is_only_wanted(text: str, qualified: bool, wanted: bool) -> None:
    told = facts(text)
    at = word_of(told, "停航").start
    assert (is_qualified(told, at), is_only_wanted(told, at)) == (qualified, wanted)
