"""Two ends of a range, or of a change."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, find_figures
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("300万至700万美元", 3e6, 7e6, "USD"),
        ("3-5亿元", 3e8, 5e8, "CNY"),
        ("-15至-8℃", -15, -8, "℃"),
        ("-3～5℃", -3, 5, "℃"),
        ("45与55间", 45, 55, "1"),
        ("-5与5间", -5, 5, "1"),
        ("八十与一百二十元之间", 80, 120, "CNY"),
        ("3至5间客房", 3, 5, "间"),
        ("500米至2公里", 0.5, 2, "km"),
        ("第十和第十五之间", 10, 15, ""),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.unit, figure.bound) == (low, high, unit, Bound.RANGE)


@pytest.mark.parametrize(
    "text",
    ["3元至5米", "5元至3元", "从3亿元增至5亿元", "3元和5元", "涨45元至1740元", "3元，   至5元", "3至4至5元"],
)
def test_no_range_of_the_two(text: str) -> None:
    assert len(find_figures(text)) > 1


def test_the_gap_between_the_ends_is_at_most_six_characters() -> None:
    assert one("3元 至少到未满5元").bound is Bound.RANGE
    assert [figure.low for figure in find_figures("3元 至少到未满 5元")] == [3, 5]


def test_a_change_tells_the_unit_once() -> None:
    assert measured("由500亿增至800亿美元") == [("500亿", 5e10, "USD"), ("800亿美元", 8e10, "USD")]
    assert measured("从3增至8亿元")[0] == ("3", 3e8, "CNY")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("三到五人", 3, 5, "人"),
        ("两到三代", 2, 3, "代"),
        ("5%至8%", 5, 8, "%"),
        ("5至8%", 5, 8, "%"),
        ("三成至五成", 30, 50, "%"),
        ("上涨3元至5元", 3, 5, "CNY"),
        ("3~5米", 3, 5, "m"),
        ("3——5米", 3, 5, "m"),
        ("从3米到5米不等", 3, 5, "m"),
        ("3至5万元", 30000, 50000, "CNY"),
        ("3000至5万元", 3000, 50000, "CNY"),
        ("第四到十位", 4, 10, "位"),
        ("第3至第5名", 3, 5, "名"),
        ("3米和5米之间", 3, 5, "m"),
    ],
)
def test_what_the_two_ends_share(text: str, low: float, high: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.unit, figure.bound) == (low, high, unit, Bound.RANGE)


@pytest.mark.parametrize(
    "text",
    ["3米至3米", "第五到三位", "第3至第3名", "从3米到5米", "由3元至5元", "上涨3元至16元", "涨123元至456元"],
)
def test_no_range(text: str) -> None:
    assert all(figure.bound is not Bound.RANGE for figure in find_figures(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("从500亿增至800亿美元", ("500亿", 5e10, "USD")),
        ("500亿增至800亿美元", ("500亿", 5e10, "USD")),
        ("由5增至8亿元", ("5", 5e8, "CNY")),
        ("由9增至8亿元", ("9", 9, "CNY")),
        ("从3降至2米", ("3", 3, "m")),
        ("500亿，增至800亿美元", ("500亿", 5e10, "USD")),
    ],
)
def test_the_first_end_of_a_change(text: str, first: tuple[str, float, str]) -> None:
    assert measured(text)[0] == first


@pytest.mark.parametrize("verb", ["加长到", "增加到"])
def test_the_unit_of_a_measure_holds_for_what_it_becomes(verb: str) -> None:
    assert measured(f"从1700米{verb}2100。")[-1] == ("2100", 2100, "m")


def test_prices_from_one_amount_to_another_are_a_span() -> None:
    assert one("月租由$790至$2,710，").bound is Bound.RANGE
    assert len(find_figures("关税由$790至$2,710，")) == 2
    assert len(find_figures("月租由$790加至$2,710，")) == 2
    assert len(find_figures("月租由790元至2,710元，")) == 2
    assert len(find_figures("月租涨幅由$790至$2,710，")) == 2
