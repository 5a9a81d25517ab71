"""Comparing two figures, each written as a text would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures import (
    Bound,
    Figure,
    FigureKind,
    Obstacle,
    Verdict,
    compare,
    dimension,
    find_figures,
    magnitude,
)


def figure(words: str, published: str | None = None) -> Figure:
    found = find_figures(words, published)
    assert len(found) == 1, words
    return found[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("一兆二千億元的預算", "12000亿元"),
        ("12000亿元", "1.2万亿元"),
        ("59GW", "59000兆瓦"),
        ("25%", "四分之一"),
        ("七成", "70%"),
        ("25个基点", "0.25个百分点"),
        ("三年内", "36个月内"),
        ("14亿人口", "14亿人"),
        ("增长300%", "增长了三倍"),
        ("翻两番", "是去年的4倍"),
        ("80-85%", "百分之八十到百分之八十五"),
        ("500多亿元", "500余亿元"),
        ("2025年9月", "2025年9月"),
        ("100平方公里", "1万公顷"),
        ("3比2", "3:2"),
    ],
)
def test_equal(one: str, other: str) -> None:
    comparison = compare(figure(one), figure(other))
    assert comparison.verdict is Verdict.EQUAL
    assert comparison.obstacle is Obstacle.NONE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3500亿美元", "超过3500亿美元"),
        ("接近1000亿美元", "980亿美元"),
        ("80-85%", "82%"),
        ("500多亿元", "550亿元"),
        ("至少10次", "最多12次"),
        ("不到7%", "5%"),
        ("2025年", "2025年9月"),
        ("2024年至今", "2025年3月"),
        ("12月13日", "2025年12月13日"),
        ("数百万元", "300万元"),
    ],
)
def test_compatible(one: str, other: str) -> None:
    assert compare(figure(one), figure(other)).verdict is Verdict.COMPATIBLE
    assert compare(figure(other), figure(one)).verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other", "ratio", "difference"),
    [
        ("1550亿美元", "1091亿美元", 1091 / 1550, -4.59e10),
        ("40个模型", "60个模型", 1.5, 20),
        ("2小时", "30分钟", 0.25, -1.5),
        ("2公里", "500米", 0.25, -1.5),
        ("不到7%", "9%", 9 / 7, 2),
        ("增长两倍", "增长四倍", 5 / 3, 2),
    ],
)
def test_different(one: str, other: str, ratio: float, difference: float) -> None:
    comparison = compare(figure(one), figure(other))
    assert comparison.verdict is Verdict.DIFFERENT
    assert comparison.ratio == pytest.approx(ratio)
    assert comparison.difference == pytest.approx(difference)


@pytest.mark.parametrize(
    ("one", "other", "obstacle"),
    [
        ("3亿美元", "3亿元", Obstacle.CURRENCY),
        ("3億元的預算", "3亿美元", Obstacle.CURRENCY),
        ("一个月内", "30天内", Obstacle.CALENDAR),
        ("3亿美元", "3亿人", Obstacle.DIMENSION),
        ("2个百分点", "2%", Obstacle.DIMENSION),
        ("40个模型", "40家企业", Obstacle.DIMENSION),
        ("5000元/吨", "5000元", Obstacle.DIMENSION),
        ("2025年", "2025人", Obstacle.DIMENSION),
        ("第三代", "3人", Obstacle.DIMENSION),
    ],
)
def test_not_comparable(one: str, other: str, obstacle: Obstacle) -> None:
    comparison = compare(figure(one), figure(other))
    assert comparison.verdict is Verdict.NOT_COMPARABLE
    assert comparison.obstacle is obstacle
    assert comparison.ratio is None


def test_dates_differ_by_days() -> None:
    comparison = compare(figure("2025年9月1日"), figure("2025年9月15日"))
    assert comparison.verdict is Verdict.DIFFERENT
    assert comparison.difference == 14


def test_dates_without_year_differ_by_month_and_day() -> None:
    assert compare(figure("12月13日"), figure("2025年12月14日")).verdict is Verdict.DIFFERENT
    assert compare(figure("12月"), figure("12月13日")).verdict is Verdict.COMPATIBLE


def test_an_open_currency_is_said_to_be_assumed() -> None:
    assert compare(figure("3億元的預算"), figure("3亿元")).assumed
    assert not compare(figure("3亿元"), figure("3亿元")).assumed


def test_a_classifier_alone_is_assumed_to_count_what_the_other_text_names() -> None:
    comparison = compare(figure("40座数据中心"), figure("50个数据中心"))
    assert comparison.verdict is Verdict.DIFFERENT
    assert comparison.ratio == 1.25
    assert comparison.assumed


@pytest.mark.parametrize(
    ("one", "other", "comparable"),
    [
        ("40个", "50个数据中心", True),
        ("七条航线", "8.2万人次", False),
        ("七条", "40个数据中心", False),
        ("24艘", "8.2万人次", False),
        ("三家", "40个数据中心", False),
        ("5个", "8.2万人次", False),
        ("23死", "31人", True),
        ("200人", "140个岗位", True),
    ],
)
def test_a_classifier_that_counts_things_of_its_own_kind_is_not_assumed_to_count_others(
    one: str, other: str, comparable: bool
) -> None:
    for pair in ((one, other), (other, one)):
        found = compare(*map(figure, pair)).verdict
        assert (found is not Verdict.NOT_COMPARABLE) is comparable


_NUMBERS = st.floats(min_value=0, max_value=1e15, allow_nan=False)


@st.composite
def _percents(draw: st.DrawFn) -> Figure:
    low = draw(_NUMBERS)
    bound = draw(st.sampled_from(list(Bound)))
    high = low + draw(_NUMBERS) if bound is Bound.RANGE else low
    return Figure(0, 1, "x", FigureKind.PERCENT, low, high, "%", bound)


@given(_percents())
def test_every_figure_equals_itself(one: Figure) -> None:
    assert compare(one, one).verdict is Verdict.EQUAL


@given(_percents(), _percents())
def test_the_verdict_is_the_same_from_both_sides(one: Figure, other: Figure) -> None:
    assert compare(one, other).verdict is compare(other, one).verdict


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("9000万元", "1.2亿元"),
        ("100兆瓦", "1GW"),
        ("30个月", "三年"),
        ("2024年", "2026年9月"),
        ("3成", "40%"),
        ("3至5个", "超过5个"),
    ],
)
def test_magnitudes_of_one_dimension_put_figures_in_order(less: str, more: str) -> None:
    one, other = figure(less), figure(more)
    assert dimension(one) == dimension(other)
    assert magnitude(one) < magnitude(other)  # type: ignore[operator]


def test_what_is_no_number_has_no_magnitude() -> None:
    assert magnitude(figure("3比2")) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("七三折", "降27%"),
        ("跌九成", "只剩一成"),
        ("贵一倍", "是去年的2倍"),
        ("降三成", "打七折"),
        ("跌两成", "只剩八成"),
        ("增长两倍", "是原来的3倍"),
        ("涨五成", "涨50%"),
        ("翻两番", "增长三倍"),
        ("便宜一半", "五折"),
        ("减半", "下降50%"),
        ("3.2倍", "增长2.2倍"),
    ],
)
def test_a_change_is_the_level_that_it_leads_to(one: str, other: str) -> None:
    figures = figure(one), figure(other)
    assert compare(*figures).verdict is Verdict.EQUAL
    assert compare(*reversed(figures)).verdict is Verdict.EQUAL


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("占一成七", "17.4%"),
        ("近四分之三", "74.2%"),
        ("翻一番多", "增长1.1倍"),
        ("十来个", "15个"),
        ("12.8亿元", "12.76亿元"),
        ("3500人", "3521人"),
        ("三成", "32%"),
        ("三分之一", "33.4%"),
        ("一半", "52%"),
        ("38%", "37.8%"),
        ("超过3500亿元", "3600亿元"),
        ("二十来人", "28人"),
        ("增长5%", "增长5.4%"),
        ("近百人", "96人"),
        ("35万人", "35.4万人"),
        ("一万二千人", "12035人"),
        ("十多个", "12个"),
        ("約兩成", "21.3%"),
        ("近九万人", "8.6万人"),
        ("9.6秒", "9秒58"),
        ("1.2兆元", "1.18兆元"),
        ("至少三成", "41%"),
        ("七八成", "75%"),
        ("四千萬元", "4011萬元"),
        ("增長一倍多", "增長1.3倍"),
    ],
)
def test_what_the_way_of_writing_leaves_open_is_no_difference(one: str, other: str) -> None:
    figures = figure(one), figure(other)
    assert compare(*figures).verdict is Verdict.COMPATIBLE
    assert compare(*reversed(figures)).verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("增长3.2%", "负增长3.2%"),
        ("12.8亿元", "12.7亿元"),
        ("60岁", "65岁"),
        ("三成", "38%"),
        ("一半", "56%"),
        ("不到三成", "35%"),
        ("净利润-1.2亿元", "净利润1.2亿元"),
        ("20个", "24个"),
        ("增长5%", "增长8%"),
        ("跌两成", "剩两成"),
        ("八折", "降八成"),
        ("零下5℃", "5℃"),
        ("9秒58", "9秒69"),
        ("三年", "四年"),
        ("翻一番", "增长两倍"),
        ("四成", "25.5%"),
        ("不到兩成", "30%"),
    ],
)
def test_what_it_does_not_leave_open_is_one(one: str, other: str) -> None:
    figures = figure(one), figure(other)
    assert compare(*figures).verdict is Verdict.DIFFERENT
    assert compare(*reversed(figures)).verdict is Verdict.DIFFERENT


def test_what_is_only_bounded_below_is_sorted_by_its_bound() -> None:
    assert magnitude(figure("500多亿元")) == 5e10
    assert magnitude(figure("三四百元")) == 350


def test_a_lone_day_agrees_with_that_day_of_any_month() -> None:
    assert compare(figure("13日"), figure("12月13日")).verdict is Verdict.COMPATIBLE
    assert compare(figure("14日"), figure("12月13日")).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("约100万元", "90万元", Verdict.COMPATIBLE),
        ("约100万元", "110万元", Verdict.COMPATIBLE),
        ("约100万元", "89万元", Verdict.DIFFERENT),
        ("约100万元", "111万元", Verdict.DIFFERENT),
        ("38%", "37.8%", Verdict.COMPATIBLE),
        ("38%", "37.4%", Verdict.DIFFERENT),
        ("12.8亿元", "12.7亿元", Verdict.DIFFERENT),
        ("13亿元", "12.5亿元", Verdict.COMPATIBLE),
        ("13亿元", "12.4亿元", Verdict.DIFFERENT),
        ("十来个", "9个", Verdict.COMPATIBLE),
        ("十来个", "15个", Verdict.COMPATIBLE),
        ("十来个", "8个", Verdict.DIFFERENT),
        ("十来个", "16个", Verdict.DIFFERENT),
        ("至少10次", "10次", Verdict.COMPATIBLE),
        ("至少10次", "9次", Verdict.DIFFERENT),
        ("至少10次", "1000次", Verdict.COMPATIBLE),
        ("不到7%", "7%", Verdict.COMPATIBLE),
        ("不到7%", "8%", Verdict.DIFFERENT),
        ("最多10次", "0次", Verdict.COMPATIBLE),
        ("增长3.2%", "负增长3.2%", Verdict.DIFFERENT),
        ("下跌九成", "剩一成", Verdict.EQUAL),
        ("打七三折", "降27%", Verdict.EQUAL),
        ("增长两成", "下降两成", Verdict.DIFFERENT),
        ("翻一番多", "增长1.1倍", Verdict.COMPATIBLE),
        ("2025年3月", "2025年3月31日", Verdict.COMPATIBLE),
        ("2025年3月", "2025年4月1日", Verdict.DIFFERENT),
        ("12月13日", "2025年12月14日", Verdict.DIFFERENT),
        ("12月13日", "12月", Verdict.COMPATIBLE),
        ("40座", "40个数据中心", Verdict.EQUAL),
        ("40人", "40名", Verdict.EQUAL),
        ("约100人", "100人", Verdict.COMPATIBLE),
        ("5个百分点", "500个基点", Verdict.EQUAL),
    ],
)
def test_verdicts_at_their_borders(one: str, other: str, verdict: Verdict) -> None:
    assert compare(figure(one), figure(other)).verdict is verdict
    assert compare(figure(other), figure(one)).verdict is verdict


@pytest.mark.parametrize(
    ("one", "other", "obstacle"),
    [
        ("5元", "5米", Obstacle.DIMENSION),
        ("5美元", "5港元", Obstacle.CURRENCY),
        ("5元/吨", "5元", Obstacle.DIMENSION),
        ("6毫克/千克", "6毫克", Obstacle.DIMENSION),
        ("5个月", "150天", Obstacle.CALENDAR),
        ("5个百分点", "5%", Obstacle.DIMENSION),
        ("第5名", "5名", Obstacle.DIMENSION),
        ("40家医院", "40名医生", Obstacle.DIMENSION),
        ("2025年", "5年", Obstacle.DIMENSION),
        ("3比2", "1.5", Obstacle.DIMENSION),
        ("12月13日", "2025年", Obstacle.UNKNOWN),
    ],
)
def test_obstacles(one: str, other: str, obstacle: Obstacle) -> None:
    for first, second in ((one, other), (other, one)):
        comparison = compare(figure(first), figure(second))
        assert (comparison.verdict, comparison.obstacle) == (Verdict.NOT_COMPARABLE, obstacle)
        assert comparison.ratio is comparison.difference is None


@pytest.mark.parametrize(
    ("one", "other", "assumed"),
    [
        ("40座", "40个数据中心", True),
        ("40个", "40个", False),
        ("歲出三百億元", "三百亿美元", False),
        ("歲出三百億元", "支出三百亿元", True),
        ("营收3亿", "营收3亿元", True),
        ("12月13日", "2025年12月13日", True),
        ("2025年3月", "2025年", False),
    ],
)
def test_what_a_comparison_assumes(one: str, other: str, assumed: bool) -> None:
    assert compare(figure(one), figure(other)).assumed is assumed
    assert compare(figure(other), figure(one)).assumed is assumed


def test_a_date_completed_by_the_publication_is_assumed() -> None:
    told, completed = figure("2025年12月13日"), figure("12月13日", "2025-12-18")
    assert compare(told, completed).assumed and compare(completed, told).assumed
    assert not compare(told, told).assumed


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("2公里", 2000),
        ("三分之一", 100 / 3),
        ("超过300人", 300),
        ("300多人", 300),
        ("不到300人", 300),
        ("300至500人", 400),
        ("12月13日", None),
    ],
)
def test_the_number_to_sort_by(words: str, number: float | None) -> None:
    assert magnitude(figure(words)) == (None if number is None else pytest.approx(number))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("5美元", "money USD"),
        ("三分之一", "share"),
        ("5个", "count"),
        ("5名", "count 人"),
        ("5小时", "time"),
        ("5个月", "calendar"),
        ("3倍", "multiple"),
    ],
)
def test_dimensions(words: str, expected: str) -> None:
    assert dimension(figure(words)) == expected


def test_nothing_has_no_ratio() -> None:
    assert compare(figure("0米"), figure("5米")).ratio is None
    assert compare(figure("5米"), figure("0米")).ratio == 0
    assert compare(figure("0米"), figure("5米")).difference == 5


def test_figures_of_opposed_signs_have_a_difference_and_no_ratio() -> None:
    profit = figure("5亿元")
    loss = replace(profit, low=-2e8, high=-2e8)
    for one, other, apart in ((profit, loss, -7e8), (loss, profit, 7e8)):
        comparison = compare(one, other)
        assert comparison.verdict is Verdict.DIFFERENT
        assert (comparison.ratio, comparison.difference) == (None, apart)
    assert compare(loss, replace(loss, low=-4e8, high=-4e8)).ratio == 2
