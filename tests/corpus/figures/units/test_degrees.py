"""The meanings of 度."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("用电100度", "kWh"),
        ("3万度", "kWh"),
        ("气温35度", "℃"),
        ("华氏98度", "℉"),
        ("摄氏36度", "℃"),
        ("调到24点5度", "℃"),
        ("三十七度二", "℃"),
        ("三十七八度", "℃"),
        ("转了35.5度", "度"),
        ("近视450度", "度"),
        ("转了90度", "度"),
        ("酒精含量52.5度", "度"),
        ("达65.5度", "度"),
    ],
)
def test_the_words_around_tell(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("9999度", "度"),
        ("一万度", "kWh"),
        ("59.5度", "℃"),
        ("60.5度", "度"),
        ("三十四五度", "度"),
        ("三十五六度", "℃"),
        ("四十三四度", "℃"),
        ("四十四五度", "度"),
        ("36度", "度"),
        ("35.5度近视", "度"),
        ("35.5度的近视", "度"),
        ("气温升到了35度", "℃"),
        ("35度高温", "℃"),
    ],
)
def test_the_number_tells_where_no_word_does(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("told", "degrees"), [("35度", 35), ("三十五度", 35), ("180度", 180), ("一百八十度", 180)]
)
@pytest.mark.parametrize(
    "frame", ["用{}的温水", "要{}的熱水", "下锅{}油炸", "烤箱{}，", "油温{}，", "底火{}，", "转{}再烤"]
)
def test_what_is_heated_is_told_in_celsius(frame: str, told: str, degrees: int) -> None:
    figure = one(frame.format(told))
    assert (figure.low, figure.unit) == (degrees, "℃")


@pytest.mark.parametrize(("told", "degrees"), [("5度", -5), ("五度", -5), ("二十度", -20)])
@pytest.mark.parametrize("frame", ["电池在零下{}", "用电低谷零下{}", "零下{}，", "跌至零下{}的"])
def test_below_zero_is_warmth_whatever_stands_near(frame: str, told: str, degrees: int) -> None:
    figure = one(frame.format(told))
    assert (figure.low, figure.unit) == (degrees, "℃")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("油价下跌，日产300桶", "bbl"),
        ("布伦特原油300桶", "bbl"),
        ("买了300桶羽毛球", "桶"),
        ("方便面300桶", "桶"),
    ],
)
def test_barrels_are_of_oil(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [("实用面积420呎", "sq ft"), ("30呎仓", "sq ft"), ("面积约420呎，", "sq ft"), ("水深420呎", "ft")],
)
def test_floors_are_told_in_feet(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("录得6.1度居次，全台逾四十个站都到过10度", "℃"),
        ("录得6.1度居次，全台逾四十个站又低1、2度", "℃"),
        ("录得6.1度居次，全台逾四十个站的仰角10度", "度"),
        ("录得6.1度居次。全台逾四十个站都到过10度", "度"),
        ("录得6.1度居次，全台逾四十个站都到过80度", "度"),
        ("前年住90呎的房，去年他们换了一座新的有二百几呎", "sq ft"),
        ("前年住90呎的房，去年他们换了一座新的全长200呎", "ft"),
        ("前年走90公尺，去年他们换了一座新的有二百几呎", "ft"),
    ],
)
def test_the_figure_before_tells(text: str, unit: str) -> None:
    assert find_figures(text)[-1].unit == unit
