"""The new level that a change leads to."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures


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
