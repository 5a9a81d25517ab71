"""Numerals of one character that are dropped quickly."""

from __future__ import annotations

import pytest

from corpus.figures.names.sieve import is_part_of_word


@pytest.mark.parametrize("text", ["一些", "三农", "一份报告", "五花", "陆家", "伍个"])
def test_part_of_a_word(text: str) -> None:
    assert is_part_of_word(text, 0)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("三家", 0),
        ("第三", 1),
        ("三。", 0),
        ("仅一份报告", 1),
        ("一份以上", 0),
        ("米三宽", 1),
        ("是三右", 1),
        ("每三家有一家店", 5),
        ("5家", 0),
    ],
)
def test_perhaps_a_number(text: str, at: int) -> None:
    assert not is_part_of_word(text, at)


@pytest.mark.parametrize(
    ("text", "at", "part"),
    [
        ("三分一些", 2, False),
        ("些分一些", 2, True),
        ("是三些", 1, False),
        ("是一些", 1, True),
        ("第三些", 1, False),
        ("块三些", 1, False),
        ("死亡一只狗", 2, False),
        ("见一只狗", 1, True),
        ("有一只。", 1, False),
        ("有一只", 1, False),
        ("有三只狗", 1, False),
        ("十些", 0, False),
    ],
)
def test_by_the_neighbours(text: str, at: int, part: bool) -> None:
    assert is_part_of_word(text, at) is part
