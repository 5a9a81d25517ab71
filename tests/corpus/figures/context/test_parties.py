"""Counts of a list of which one has the classifier."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


def test_parts_have_the_unit_of_the_whole() -> None:
    figures = measured("议会113席，甲党52、乙党51、丙党8、无党籍2。")
    assert [(low, unit) for _, low, unit in figures] == [
        (113, "席"),
        (52, "席"),
        (51, "席"),
        (8, "席"),
        (2, "席"),
    ]


def test_names_that_end_alike_make_a_list() -> None:
    assert [(low, unit) for _, low, unit in measured("金牌12枚，银牌8，铜牌5")] == [
        (12, "枚"),
        (8, "枚"),
        (5, "枚"),
    ]


@pytest.mark.parametrize(
    "text", ["议会113席，甲党52、乙党50。", "红旗30面，东风28，", "东区卖出12套，西区8，"]
)
def test_other_numbers_are_no_members(text: str) -> None:
    assert len(measured(text)) == 1
