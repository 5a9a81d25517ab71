"""Words that one opposing character turns into their opposite."""

from __future__ import annotations

import pytest

from corpus.matching.antonyms import opposed_words, opposites_of
from tests.corpus.matching.build import facts


def found(one: str, other: str) -> list[tuple[str, str]]:
    return [(word.text, against.text) for word, against in opposed_words(facts(one), facts(other))]


@pytest.mark.parametrize(
    ("word", "opposite"), [("上调", "下调"), ("下调", "上调"), ("西部", "东部"), ("早退", "迟退")]
)
def test_one_character_is_replaced(word: str, opposite: str) -> None:
    assert opposite in opposites_of(word)


def test_single_characters_and_phrases_have_none() -> None:
    assert opposites_of("上") == ()
    assert opposites_of("上上下下下") == ()
    assert opposites_of("蜻蜓") == ()
    assert opposites_of("更低") == ()


def test_words_of_one_shape_are_opposed() -> None:
    assert found("学费标准上调", "学费标准下调") == [("上调", "下调")]
    assert found("学费标准上调", "学费标准上调") == []


def test_who_has_both_words_compares_them() -> None:
    assert found("学费先上调后下调", "学费标准下调") == []
    assert found("学费标准下调", "学费先上调后下调") == []


def test_a_negation_of_one_makes_them_agree() -> None:
    assert found("学费没有上调", "学费标准下调") == []
    assert found("学费没有上调", "学费没有下调") == [("上调", "下调")]
