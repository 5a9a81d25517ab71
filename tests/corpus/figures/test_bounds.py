"""Words that bound a figure."""

from __future__ import annotations

import pytest

from corpus.figures import Bound
from tests.corpus.figures.read import bounded, one


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("超过三百人", "more_than", "超过"),
        ("不得超过三百人", "at_most", "不得超过"),
        ("不 超过 3毫米", "at_most", "不超过"),
        ("大于 或 等于75分", "at_least", "大于或等于"),
        ("通过300项", "exact", ""),
        ("约翰带了300人", "exact", ""),
        ("300人以上", "at_least", "以上"),
        ("六十岁或者以上", "at_least", "或者以上"),
        ("三分之二强", "more_than", "强"),
        ("六成弱", "less_than", "弱"),
        ("六成强化训练", "exact", ""),
        ("五折起", "at_least", "起"),
        ("300起案件", "exact", ""),
    ],
)
def test_beside_the_number(text: str, bound: str, cue: str) -> None:
    assert bounded(text)[1:] == (bound, cue)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("大约能多蓄三千万立方米", "about"),
        ("最多可同時容納六百人", "at_most"),
        ("少说也得等四十天", "at_least"),
        ("每天约运送八百名", "about"),
        ("约谈三百家企业", "exact"),
        ("最多的一次来了六百人", "exact"),
        ("大概率有三百人", "exact"),
    ],
)
def test_over_a_verb(text: str, bound: str) -> None:
    assert one(text).bound == bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("比40毫米小的", "less_than"),
        ("比300克重的", "more_than"),
        ("比三百元贵一些", "more_than"),
        ("比300克重了不少", "exact"),
        ("对比300克重的", "exact"),
    ],
)
def test_compared_with_the_number(text: str, bound: str) -> None:
    assert one(text).bound == bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("不到官方数字的三成", "less_than"),
        ("不得超过合同额的两成", "at_most"),
        ("超过全年总量的四成", "more_than"),
    ],
)
def test_at_a_distance(text: str, bound: str) -> None:
    assert one(text).bound == bound


def test_上_before_a_bare_power_leaves_it_open() -> None:
    figure = one("上百亿元")
    assert (figure.low, figure.high, figure.bound, figure.vague) == (1e10, 1e11, Bound.AT_LEAST, True)


def test_a_magnitude_reaches_to_the_next_power() -> None:
    assert (one("百万级用户").high, one("300万级用户").high) == (1e7, 3e6)
