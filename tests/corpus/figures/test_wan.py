"""W for 万."""

from __future__ import annotations

import pytest

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
