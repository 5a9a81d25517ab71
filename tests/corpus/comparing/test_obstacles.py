"""Obstacles to a comparison agree with the result of comparing."""

from __future__ import annotations

from itertools import product

from corpus.comparing.obstacles import obstacle
from corpus.figures import compare
from tests.corpus.comparing.build import figure

FIGURES = [
    figure(words)
    for words in (
        "3元人民币", "增加100元", "收入12亿港元", "1500亿美元", "5000元/吨", "占43%", "增长4.2%", "增长两倍", "下降5个百分点",
        "占五分之一", "40座", "40个数据中心", "三个", "412万人次", "59吉瓦", "500兆瓦时", "三个月", "两年", "九十天", "2025年",
        "2024年以来", "12月13日", "第三名", "以3:2获胜", "获得95分", "打成88比88", "共17", "气温-3℃",
    )
]  # fmt: skip


def test_the_obstacle_is_that_of_the_comparison() -> None:
    for one, other in product(FIGURES, FIGURES):
        assert obstacle(one, other) is compare(one, other).obstacle, (one.text, other.text)
