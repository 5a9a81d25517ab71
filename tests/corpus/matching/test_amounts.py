"""The subject of an amount of money."""

from __future__ import annotations

import pytest

from corpus.matching.amounts import told_apart
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("去年营收142亿元", "净利润17.3亿元", True),
        ("拟38亿元收购清源饮料", "市值蒸发28亿元", True),
        ("去年净利17.3亿元", "淨利潤為16億元", False),
        ("去年净利17.3亿元", "一共17.3亿元", False),
        ("营收142亿元，净利润17.3亿元", "净利润1.1亿元", False),
    ],
)
def test_amounts_of_other_things(one: str, other: str, apart: bool) -> None:
    a, b = facts(one), facts(other)
    assert told_apart(a, a.figures[-1], b, b.figures[-1]) is apart
    assert told_apart(b, b.figures[-1], a, a.figures[-1]) is apart
