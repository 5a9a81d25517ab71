"""Silver whose weight is told without its unit."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("初拨二百五十万两，乾隆中每年三百万成为常例", 3e6),
        ("岁入二百万两，开支却要四百万。", 4e6),
        ("太仓积银六百万两，京仓存粮七百万石，另有马价银四百万。", 4e6),
        ("辽饷一千二百万两。其后每亩加派九厘，岁得五百二十万，", 5.2e6),
    ],
)
def test_large_numbers_beside_taels_are_taels(text: str, amount: float) -> None:
    assert (amount, "liang") in [(low, unit) for _, low, unit in measured(text)]


@pytest.mark.parametrize(
    "text",
    [
        "积银六百万两，募兵三千人。",
        "存粮七百万石，人口四百万。",
        "岁入二百万两，铜钱50万",
        "朝廷拨银五万两，征夫八千",
        "岁入二百万两。\n今人著书，稿费三万",
    ],
)
def test_other_numbers_keep_what_they_are(text: str) -> None:
    assert measured(text)[-1][2] != "liang"
