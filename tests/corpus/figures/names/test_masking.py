"""What is masked before numerals are read."""

from __future__ import annotations

import pytest

from corpus.figures.names.masking import MASK, blanked, mask_shapes, mask_words
from corpus.script import fold


@pytest.mark.parametrize(
    "text", ["五花八门", "三月三歌会", "三国演义", "李四美元账户", "二十大报告", "男子百米决赛", "过了半天"]
)
def test_a_word_is_masked_and_its_length_stays(text: str) -> None:
    masked = mask_words(fold(text))
    assert MASK in masked
    assert len(masked) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "三月三十日",
        "九月九日",
        "隔了三星期",
        "四平方米",
        "为期四周的集训",
        "三国外长",
        "二十大类",
        "小李四块钱",
        "大半天",
        "二十三军",
    ],
)
def test_what_only_looks_like_a_word_is_not(text: str) -> None:
    assert MASK not in mask_words(fold(text))


@pytest.mark.parametrize("text", ["400-820-8888", "4008001234", "desk@example.com", "13800138000", "3.11.7"])
def test_a_shape_is_masked(text: str) -> None:
    assert mask_shapes(text).count(MASK) >= len(text) - 1


def test_spans_that_overlap_are_masked_once() -> None:
    assert blanked("abcdef", [(1, 3), (2, 4), (5, 6)]) == f"a{MASK * 2}de{MASK}"
    assert blanked("abc", []) == "abc"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("农历八月十五日到", "丶丶丶丶丶丶丶到"),
        ("正月初一到", "丶丶丶丶到"),
        ("腊月到", "丶丶到"),
        ("大年三十到", "丶丶丶丶到"),
        ("八月十五到", "丶丶丶丶到"),
        ("八月十五日到", "八月十五日到"),
        ("八月初五到", "丶丶丶丶到"),
        ("九一八到", "丶丶丶到"),
        ("九一八日", "九一八日"),
        ("十九一八到", "十九一八到"),
        ("三国演义", "丶丶丶丶"),
    ],
)
def test_exactly_the_word_is_masked(text: str, masked: str) -> None:
    assert mask_words(fold(text)) == masked


def test_spans_that_touch_are_both_masked() -> None:
    assert blanked("abcd", [(0, 2), (2, 4)]) == MASK * 4
