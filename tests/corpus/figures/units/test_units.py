"""Words after a number."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("五千瓦", 5, "kW"),
        ("100兆瓦", 100, "MW"),
        ("一个半月", 1.5, "month"),
        ("两个半小时", 2.5, "hour"),
        ("3个 百 分 点", 3, "pp"),
        ("五块", 5, "CNY"),
        ("两打", 24, "打"),
        ("120平方", 120, "m²"),
        ("10㎞", 10, "km"),
        ("0.02mg/kg", 0.02, "mg/kg"),
        ("6.8L/100km", 6.8, "L/100km"),
        ("20万载重吨", 200000, "t"),
    ],
)
def test_units(text: str, low: float, unit: str) -> None:
    figure = next(found for found in measured(text) if found[2] == unit)
    assert figure[1] == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("13日", "day"),
        ("五千瓦", "瓦"),
    ],
)
def test_other_words(text: str, unit: str) -> None:
    assert unit not in [found[2] for found in measured(text)]


def test_what_it_is_counted_per() -> None:
    figure = one("5000元/吨")
    assert (figure.text, figure.per) == ("5000元/吨", "t")
    assert one("3000元每月").per == ""
    assert (one("8元/千字").per, one("300元/百公斤").per) == ("千字", "百kg")


def test_多_and_来_leave_it_open() -> None:
    assert (one("20多个").low, one("20多个").high) == (20, 30)
    assert (one("80来个").low, one("80来个").high) == (72, 96)


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("一个半月", "一个半月", 1.5, 1.5, "month"),
        ("两个多月", "两个多月", 2, 3, "month"),
        ("两个半小时", "两个半小时", 2.5, 2.5, "hour"),
        ("七分半钟", "七分半钟", 7.5, 7.5, "minute"),
        ("3个百分点", "3个百分点", 3, 3, "pp"),
        ("3百分点", "3百分点", 3, 3, "pp"),
        ("3 个百分点", "3 个百分点", 3, 3, "pp"),
        ("五千瓦", "五千瓦", 5, 5, "kW"),
        ("千瓦", "", 0, 0, ""),
        ("五千克", "五千克", 5, 5, "kg"),
        ("5  公斤", "5  公斤", 5, 5, "kg"),
        ("5 公斤", "5 公斤", 5, 5, "kg"),
        ("5 kg", "5 kg", 5, 5, "kg"),
        ("5KG", "5KG", 5, 5, "kg"),
        ("5USD", "5USD", 5, 5, "USD"),
        ("100usd", "100usd", 100, 100, "USD"),
        ("20余公斤", "20余公斤", 20, 30, "kg"),
        ("20来公斤", "20来公斤", 18, 24, "kg"),
        ("2.5元每斤", "2.5元每斤", 2.5, 2.5, "CNY"),
    ],
)
def test_units_with_all_their_words(text: str, words: str, low: float, high: float, unit: str) -> None:
    found = [(each.text, each.low, each.high, each.unit) for each in find_figures(text)]
    assert found == ([(words, low, high, unit)] if words else [])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("六百欧", "money"),
        ("八欧", ""),
        ("九欧", "money"),
        ("十刀", "money"),
        ("砍了十刀", ""),
        ("二十镑", "money"),
        ("二十镑重", ""),
        ("二十元旦", ""),
        ("二十元", "money"),
        ("三块", "money"),
        ("三块五", "money"),
        ("2048块显卡", "count"),
        ("五块12伏的电池", "count"),
        ("贵一块", "money"),
        ("给五十块伙食钱", "money"),
        ("给九块伙食", "count"),
        ("三角形", ""),
        ("5角钱", "money"),
        ("3毛", "money"),
    ],
)
def test_what_may_be_money_by_its_name(text: str, kind: str) -> None:
    found = find_figures(text)
    assert (found[0].kind if found else "") == kind


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("3日内", "day"),
        ("3日后", "day"),
        ("为期五日", "day"),
        ("二人", "人"),
        ("二位", "位"),
        ("二名", "名"),
        ("分三期", "期"),
        ("12期", "期"),
        ("八国", "国"),
        ("三省五市", "省"),
        ("九校联考", "校"),
        ("四队", "队"),
        ("14亿人口", "人口"),
        ("40个模型", "模型"),
    ],
)
def test_classifiers_that_count(text: str, unit: str) -> None:
    assert measured(text)[0][2] == unit


@pytest.mark.parametrize(
    "text", ["二期", "第四期", "大四国", "生产三队", "二家", "1区-21594", "两国", "两校"]
)
def test_classifiers_that_do_not(text: str) -> None:
    assert [found for found in find_figures(text) if found.kind == "count"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("45与55间", ["45与55"]),
        ("3至5间客房", ["3至5"]),
        ("在3至5间徘徊", ["3至5"]),
    ],
)
def test_间_is_between_or_rooms(text: str, words: list[str]) -> None:
    assert [found[0].removesuffix("间") for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "unit"), [("耗资11亿 台中州厅", "台"), ("人民币50元", "元"), ("人民币5美元", "CNY")]
)
def test_names_that_do_not_belong_to_the_number(text: str, unit: str) -> None:
    assert unit not in [found[2] for found in measured(text)]


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("八刀", "", ""),
        ("九刀", "九刀", "USD"),
        ("十刀具", "", ""),
        ("三百欧姆", "三百欧姆", "Ω"),
        ("五块钱", "五块钱", "CNY"),
        ("五块涨", "五块", "CNY"),
        ("五块,", "五块", "CNY"),
        ("5角,", "5角", "CNY"),
        ("5角涨", "5角", "CNY"),
        ("5角形", "", ""),
        ("5毛涨", "5毛", "CNY"),
        ("20元素", "", ""),
        ("3日以来", "3日", "day"),
        ("3日之内", "3日", "day"),
        ("连续3日上涨", "3日", "day"),
        ("20余热", "", ""),
        ("20来自", "", ""),
        ("出三期", "三期", "期"),
        ("1.5期", "", ""),
        ("三省", "三省", "省"),
        ("两省", "", ""),
        ("一百兆瓦", "一百兆瓦", "MW"),
        ("五亿千瓦", "五亿千瓦", "kW"),
        ("50GB", "50GB", "GB"),
        ("50gb", "50gb", "GB"),
        ("50Ω", "50Ω", "Ω"),
        ("50xyz", "", ""),
        ("50 xyz", "", ""),
        ("100 USD", "100 USD", "USD"),
    ],
)
def test_names_and_what_follows_them(text: str, words: str, unit: str) -> None:
    assert [(found[0], found[2]) for found in measured(text)] == ([(words, unit)] if words else [])


def test_what_it_is_counted_per_belongs_to_the_words() -> None:
    assert (one("5元/斤").text, one("5元/斤").per) == ("5元/斤", "jin")
    assert (one("2.5元每斤").text, one("2.5元每斤").per) == ("2.5元每斤", "jin")
    assert (one("8元/次").text, one("8元/次").per) == ("8元/次", "次")
    assert one("5元").per == ""


def test_a_noun_is_counted_where_no_unit_follows() -> None:
    assert measured("500学生报名") == [("500学生", 500, "学生")]
    assert measured("500米长") == [("500米", 500, "m")]


def test_a_draw_is_counted_with_its_word() -> None:
    assert ("3平", 3, "平") in measured("10胜3平1负")


def test_ohms_are_told_by_their_letter() -> None:
    assert measured("5Ω") == [("5Ω", 5, "Ω")]
