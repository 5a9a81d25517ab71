"""Words that bound a figure."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, find_figures
from corpus.figures.bounds import may_bind
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


def test_what_is_compared_is_counted_before_the_comparison() -> None:
    assert one("游客比35万多").unit == "游客"


def test_上_before_a_bare_power_leaves_it_open() -> None:
    figure = one("上百亿元")
    assert (figure.low, figure.high, figure.bound, figure.vague) == (1e10, 1e11, Bound.AT_LEAST, True)


def test_a_magnitude_reaches_to_the_next_power() -> None:
    assert (one("百万级用户").high, one("300万级用户").high) == (1e7, 3e6)
    assert one("近十万级用户").high == 1e5, "十万 is a number and no power alone"


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
        ("约了7次", "exact", ""),
        ("约7次", "about", "约"),
        ("大约了解了7次", "about", "大约"),
        ("跑进两小时", "at_most", "跑进"),
        ("跑进3公里", "exact", ""),
        ("造价破每坪20万", "more_than", "破"),
        ("约为同区租金的九成", "about", "约"),
        ("最高400人领", "exact", ""),
        ("近三年", "exact", ""),
        ("近三年前", "about", "近"),
        ("近三小时", "about", "近"),
        ("近三年后景", "exact", ""),
        ("快三年", "about", "快"),
        ("快了三年", "exact", ""),
        ("比3人多", "more_than", "比…多"),
        ("3人多", "more_than", "多"),
        ("三日内", "at_most", "内"),
        ("三公里内", "at_most", "内"),
        ("三人内", "exact", ""),
        ("三天起", "at_least", "起"),
        ("10万起", "at_least", "起"),
        ("三人起", "exact", ""),
        ("三成起", "exact", ""),
        ("六成强的", "more_than", "强"),
        ("六成强", "more_than", "强"),
        ("六个强", "exact", ""),
        ("一倍几", "more_than", "几"),
        ("5天几", "exact", ""),
    ],
)
def test_what_a_word_beside_the_number_means_here(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("三年多", 3, 4, "more_than"),
        ("三百多", 300, 400, "more_than"),
        ("两倍多", 2, 3, "more_than"),
        ("5万多元", 50000, 60000, "more_than"),
        ("近20多人", 20, 30, "more_than"),
        ("百万级", 1e6, 1e7, "about"),
        ("千亿美元级", 1e11, 1e12, "about"),
        ("300万级", 3e6, 3e6, "about"),
        ("上千人", 1000, 10000, "at_least"),
        ("上三百人", 300, 300, "exact"),
        ("3至5人以上", 3, 5, "range"),
        ("3至5年多", 3, 5, "range"),
        ("约3至5人", 3, 5, "range"),
        ("约三四十人", 30, 40, "about"),
    ],
)
def test_how_far_it_is_open(text: str, low: float, high: float, bound: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.bound) == (low, high, bound)
    assert figure.vague == (bound != "range" and low != high)


def test_the_number_of_a_level_is_no_magnitude() -> None:
    assert all(figure.bound == "exact" for figure in find_figures("5级"))


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("约300人以上", "at_least", "约…以上"),
        ("超过300人左右", "more_than", "超过…左右"),
        ("约300人左右", "about", "约…左右"),
        ("不低于300人", "at_least", "不低于"),
        ("不 低于 300人", "at_least", "不低于"),
        ("约 300人", "about", "约"),
        ("大约  300人", "about", "大约"),
        ("未超过三成", "at_most", "未超过"),
        ("没有超过全年总量的四成", "at_most", "没有超过"),
    ],
)
def test_two_words_and_denials(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


@pytest.mark.parametrize(
    ("plain", "start", "end", "expected"),
    [
        ("约30人", 1, 3, True),
        ("超过30人", 2, 4, True),
        ("30以上", 0, 2, True),
        ("30 以上", 0, 2, True),
        ("有30人", 1, 3, False),
        ("30人", 0, 2, False),
        ("过错30人", 2, 4, False),
    ],
)
def test_whether_words_may_bind(plain: str, start: int, end: int, expected: bool) -> None:
    assert may_bind(plain, start, end) is expected


def test_the_far_word_stands_in_the_same_clause() -> None:
    assert one("超过，全年总量的四成").bound == "exact"
    assert one("幾乎是全年總額的12倍").bound == "about"
    assert one("超过全年总量的四个").bound == "exact"
