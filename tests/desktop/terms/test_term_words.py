"""Words for counts."""

from __future__ import annotations

from corpus.terms.classes import WordClass
from corpus.terms.counting import TermRow
from desktop.terms.term_words import (
    CLASSES,
    class_words,
    count_words,
    rate_words,
    ratio_words,
    variant_words,
)


def test_numbers() -> None:
    assert [rate_words(rate) for rate in (0, 0.01, 3.26)] == ["—", "<0.1", "3.3"]
    assert [count_words(count) for count in (0, 1234)] == ["—", "1,234"]
    assert [ratio_words(ratio) for ratio in (3.26, 29.4)] == ["3.3 times", "29 times"]


def test_variants_are_named_as_far_as_there_is_room() -> None:
    row = TermRow("换乘", 0, None, (1,), ("換乘", "轉乘", "转乘", "换 乘"))
    assert variant_words(row) == "incl. 換乘, 轉乘, 转乘…"
    assert variant_words(TermRow("船", 0, None, (1,))) == ""


def test_names() -> None:
    assert WordClass.FUNCTION not in CLASSES and class_words(WordClass.VERB) == "Verbs"
