"""What a number counts that stands before it, or that the figure before it counts."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("毕业生达1222万", "毕业生"),
        ("裁员数万", "人"),
        ("用户突破3亿", "用户"),
        ("参会人数5万", "人"),
        ("用户3万元", "CNY"),
    ],
)
def test_the_noun_before_a_large_number(text: str, unit: str) -> None:
    assert measured(text)[-1][2] == unit


def test_a_change_tells_of_what_was_counted() -> None:
    assert [unit for *_, unit in measured("毕业生909万人，同比增加35万")] == ["人", "人"]
    assert [unit for *_, unit in measured("毕业生909万人，另有35万")] == ["人", "1"]


def test_a_small_number_counts_nothing_unsaid() -> None:
    assert measured("用户超3000")[-1][2] == "1"
