"""The subject of an amount of money or of a number of people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.matching.quantities.amounts import told_alike, told_apart
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("去年营收142亿元", "净利润17.3亿元", True),
        ("拟38亿元收购清源饮料", "市值蒸发28亿元", True),
        ("去年净利17.3亿元", "淨利潤為16億元", False),
        ("去年净利17.3亿元", "一共17.3亿元", False),
        ("营收142亿元，净利润17.3亿元", "净利润1.1亿元", False),
        ("事故造成4人死亡", "另有2人失踪", True),
        ("9人经抢救无效死亡", "遇难人数为5人", False),
        ("收治312人", "现场312人", False),
    ],
)
def test_amounts_of_other_things(one: str, other: str, apart: bool) -> None:
    a, b = facts(one), facts(other)
    assert told_apart(a, a.figures[-1], b, b.figures[-1]) is apart
    assert told_apart(b, b.figures[-1], a, a.figures[-1]) is apart


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("去年净利17.3亿元", "淨利潤為16億元", True),
        ("去年净利17.3亿元", "营收142亿元", False),
        ("去年净利17.3亿元", "一共17.3亿元", False),
        ("造成3人死亡", "遇難者增至5人", True),
        ("造成3人死亡", "5人受伤", False),
        ("死者家属说，一共收治9人", "收治6人", True),
        ("现场有3人", "现场有5人", False),
    ],
)
def test_amounts_of_one_thing(one: str, other: str, alike: bool) -> None:
    a, b = facts(one), facts(other)
    assert told_alike(a, a.figures[-1], b, b.figures[-1]) is alike
    assert told_alike(b, b.figures[-1], a, a.figures[-1]) is alike


def test_headlines_tell_the_fate_in_place_of_a_classifier() -> None:
    headline, dead, injured = facts("山路翻车致6死19伤"), facts("造成4人死亡"), facts("17人受伤")
    killed, hurt = headline.figures
    assert told_alike(headline, replace(killed, unit="人"), dead, dead.figures[0])
    assert told_alike(headline, replace(hurt, unit="人"), injured, injured.figures[0])
    assert told_apart(headline, replace(hurt, unit="人"), dead, dead.figures[0])
