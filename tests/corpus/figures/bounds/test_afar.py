"""Words at a distance from a figure."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import one


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


def test_what_is_compared_is_counted_before_the_comparison() -> None:
    assert one("游客比35万多").unit == "游客"


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("比三百元便宜", "less_than", "比…便宜"),
        ("比5岁大的", "more_than", "比…大"),
        ("比5岁大了", "exact", ""),
        ("百分比5岁大的", "exact", ""),
        ("环比3%高的", "exact", ""),
        ("最高400元赔付", "at_most", "最高"),
        ("可赔付最高400元", "at_most", "最高"),
        ("最高400元", "exact", ""),
        ("最高罚款400元", "at_most", "最高"),
        ("每房最高折抵400元", "at_most", "最高"),
        ("提供最高六成的担保", "at_most", "最高"),
        ("补贴后利润率最高15%", "exact", ""),
        ("违者最高罚400万", "at_most", "最高"),
        ("气温最高31度", "exact", ""),
        ("约为同区租金的九成", "about", "约"),
        ("最高400人领", "exact", ""),
        ("比3人多", "more_than", "比…多"),
        ("没有超过全年总量的四成", "at_most", "没有超过"),
    ],
)
def test_comparisons_grants_and_wholes(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


def test_the_far_word_stands_in_the_same_clause() -> None:
    assert one("超过，全年总量的四成").bound == "exact"
    assert one("幾乎是全年總額的12倍").bound == "about"
    assert one("超过全年总量的四个").bound == "exact"
