"""The new level after a change."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.units.growth import doublings


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("增长3.2%", [1.032]),
        ("负增长3.2%", [0.968]),
        ("外銷負成長2.3%", [0.977]),
        ("负增长，幅度为7%", [0.93]),
        ("增长到3.2%", [None]),
        ("下降三分之一", [2 / 3]),
        ("增长两倍", [3]),
        ("是去年的两倍", [2]),
        ("翻两番", [4]),
        ("减半", [0.5]),
        ("只剩一成", [0.1]),
        ("贵一倍", [2]),
        ("客流多了一倍", [2]),
        ("差不多两倍", [2]),
        ("比上一季度多两成", [1.2]),
        ("下降120%", [None]),
        ("分别增长5%、8%和2%", [1.05, 1.08, 1.02]),
        ("增长5%，占8%", [1.05, None]),
        ("最高增长5个百分点", [None]),
        ("5%的降幅", [0.95]),
    ],
)
def test_levels(text: str, levels: list[float | None]) -> None:
    found = [figure.level for figure in find_figures(text)]
    assert found == [None if level is None else pytest.approx(level) for level in levels]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("翻番", [2]),
        ("翻了一番", [2]),
        ("翻了近三番", [8]),
        ("翻倍", [2]),
        ("翻30番", [2.0**30]),
        ("下降100%", [None]),
        ("下降99%", [0.01]),
        ("剩下一成", [0.1]),
        ("仅剩约一成", [0.1]),
        ("占一成", [None]),
        ("三成的增长", [1.3]),
        ("5%以上的增幅", [1.05]),
        ("5%增至", [None]),
        ("增长5%至8%", [None]),
        ("分别下降5%和8%", [0.95, 0.92]),
        ("占5%、8%", [None, None]),
        ("增长5%，8%", [1.05, None]),
        ("增长5%、2倍", [1.05, 2]),
        ("比去年高了两成", [1.2]),
        ("比例为两成", [None]),
        ("三倍", [3]),
        ("翻三倍", [None]),
        ("翻了一倍", [2]),
        ("增加一半", [1.5]),
        ("减少一半", [0.5]),
    ],
)
def test_levels_at_their_borders(text: str, levels: list[float | None]) -> None:
    found = [figure.level for figure in find_figures(text)]
    assert found == [None if level is None else pytest.approx(level) for level in levels]


def test_no_doubling_by_more_than_thirty_times() -> None:
    assert len(list(doublings("翻30番"))) == 1
    assert list(doublings("翻31番")) == []
    assert list(doublings("翻0番")) == []
