"""Which numbers without a unit are figures."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("签是六不是九", ["六", "九"]),
        ("左边那是三右边那是八", ["三", "八"]),
        ("三好学生", []),
        ("一不小心", []),
        ("从6降到4", ["6", "4"]),
        ("近8轱", []),
        ("缩小0.05", ["0.05"]),
        ("两", []),
    ],
)
def test_numbers_and_parts_of_words(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words
