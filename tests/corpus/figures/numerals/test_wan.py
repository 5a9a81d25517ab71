"""W for 万."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("年薪50W", 500000, "CNY"),
        ("播放100w次", 1e6, "次"),
        ("粉丝30W", 300000, "粉丝"),
        ("年终奖20W", 200000, "CNY"),
        ("涨了5w", 50000, "1"),
        ("功率60W", 60, "W"),
        ("充电器65w", 65, "W"),
        ("50W的灯泡", 50, "W"),
        ("90WB", None, ""),
    ],
)
def test_the_words_around_tell(text: str, low: float | None, unit: str) -> None:
    if low is None:
        with pytest.raises(ValueError, match="not enough"):
            one(text)
        return
    figure = one(text)
    assert (figure.low, figure.unit) == (low, unit)


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("花了5W元", 50000, "CNY"),
        ("来了5W人", 50000, "人"),
        ("5W块", 50000, "CNY"),
        ("奖金约20W", 200000, "CNY"),
        ("5w", 50000, "1"),
        ("5w的灯", 5, "W"),
        ("5W", 5, "W"),
        ("充电20W，播放20W", 20, "W"),
        ("1.5w次", 15000, "次"),
        ("太阳能灯5w", 5, "W"),
    ],
)
def test_what_counts_and_what_is_watts(text: str, low: float, unit: str) -> None:
    figure = find_figures(text)[0]
    assert (figure.low, figure.unit) == (low, unit)


def test_w_behind_a_power_or_a_chinese_numeral_is_no_power() -> None:
    assert all(figure.low != 5e8 for figure in find_figures("播放5万W次"))
    assert all(figure.low != 50000 for figure in find_figures("播放五W次"))
