"""Figures that are asserted, hypothetical, or part of a name."""

from __future__ import annotations

import pytest

from corpus.matching.facts.mentions import asserts, is_condition, is_proposed
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "asserted", "supposed"),
    [
        ("票价上涨50%", True, False),
        ("若票价上涨50%，客流会减少", False, True),
        ("3元的补贴不够付电费", False, False),
        ("持续23天的高温结束", True, False),
        ("高于官方的74.2%", False, False),
        ("签了4亿方的合同", True, False),
        ("死者为五十多岁的男子", True, False),
        ("因为3元的补贴不够付电费", False, False),
        ("但是3元的补贴不够付电费", False, False),
        ("三分之二的业主同意就能装", True, False),
        ("九成的面馆已经涨价", True, False),
        ("25%的涨幅说不过去", False, False),
    ],
)
def test_what_is_asserted(text: str, asserted: bool, supposed: bool) -> None:
    told = facts(text)
    assert (asserts(told, told.figures[0]), is_condition(told, told.figures[0])) == (asserted, supposed)


def test_what_somebody_would_have_is_proposed() -> None:
    for text, proposed in (("建议将水位控制在12米以下", True), ("水位控制在12米以下", False)):
        told = facts(text)
        assert is_proposed(told, told.figures[0]) is proposed
