"""Numbers that are not figures because of their context."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.names.negatives import of_each
from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("每四只就有一只", ["四只", "一只"]),
        ("这是一只", []),
        ("有一只猫", []),
        ("仅一只存活", ["一只"]),
        ("净利润-1.2亿元", ["-1.2亿元"]),
        ("午餐-25元", []),
        ("1区-21594", []),
        ("人口-3000人", ["-3000人"]),
        ("客房-3000人", []),
        ("2.2本项目", []),
        ("有2.2本", ["2.2本"]),
        ("1.2个人信息", []),
        ("百公里", ["百公里"]),
        ("每百公里", []),
        ("千里", []),
        ("千人村庄", ["千人"]),
        ("拿下三十八分", ["三十八分"]),
        ("七分饱", []),
        ("GPT-4系列", []),
        ("0012米", []),
        ("九五米", []),
        ("一一九天", ["一一九天"]),
        ("零家", []),
        ("每一百人", ["一百人"]),
        ("3.7V/5000mAh", ["3.7V", "5000mAh"]),
    ],
)
def test_figures_and_others(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A100", []),
        ("COVID-19", []),
        ("每V-5人", []),
        ("中-5人", []),
        ("_5人", []),
        ("@5人", []),
        ("价格为a5元", ["5元"]),
        ("A/5人", []),
        ("3.7V/5Ah", ["3.7V", "5Ah"]),
        ("11.22本", []),
        ("111.2本", ["111.2本"]),
        ("有1.2本\n1.2本", ["1.2本"]),
    ],
)
def test_codes_names_and_sections(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("三分", []),
        ("得三分", ["三分"]),
        ("得了三分", ["三分"]),
        ("十分", []),
        ("十一分", ["十一分"]),
        ("3分", ["3分"]),
        ("九五", []),
        ("九五折", ["九五折"]),
        ("零米", ["零米"]),
        ("百人", ["百人"]),
        ("百个", []),
        ("近百家", ["百家"]),
        ("千斤", ["千斤"]),
        ("万亩", ["万亩"]),
        ("每千人", []),
        ("每一千人", ["一千人"]),
    ],
)
def test_points_and_powers_alone(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("有一天下雨", []),
        ("终有一天", []),
        ("前一年", []),
        ("某一天", []),
        ("另一吨", []),
        ("一吨", ["一吨"]),
        ("为期一年", ["一年"]),
        ("历时一天", ["一天"]),
        ("一年以来", ["一年"]),
        ("一年半", ["一年半"]),
        ("一年至少", []),
        ("买了一个", []),
        ("每三个人就有一个", ["三个", "一个"]),
        ("三个人里只有一个", ["三个", "一个"]),
        ("100人中有一人患病", ["100人", "一人"]),
        ("每三个人到场。还有一个", ["三个"]),
    ],
)
def test_whether_one_is_counted_or_means_a(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("同比-3%", ["-3%"]),
        ("室温-5℃", ["-5℃"]),
        ("净利润为-3万元", ["-3万元"]),
        ("价格-5000元", []),
        ("价格-9999元", []),
        ("价格-1万元", ["-1万元"]),
        ("气温降到-3", ["-3"]),
        ("(-3)", ["-3"]),
    ],
)
def test_a_minus_or_a_hyphen(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("容积率(地上)2.5", ["2.5"]),
        ("市盈率约12.5", ["12.5"]),
        ("因子仅为0.3", ["0.3"]),
        ("比值高达0.35", ["0.35"]),
        ("收视率第七战最高,为6.82", ["6.82"]),
        ("指数报5.1", ["5.1"]),
        ("规模6.4地震", ["6.4"]),
        ("维持在5.1", []),
        ("等于五", ["五"]),
        ("选五的人", []),
        ("答案是五，而不是四", ["五", "四"]),
        ("五不是四", ["四"]),
        ("5的倍数", ["5"]),
        ("近8", ["8"]),
    ],
)
def test_numbers_without_a_unit(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text) if not found[0].startswith("第")] == words


def test_one_of_each_stands_in_the_same_sentence() -> None:
    assert of_each("每三人就有一人", 5)
    assert not of_each("每三人。就有一人", 6)
    assert of_each("三人里有一人", 4)
    assert not of_each("三人到里弄一人", 5)
    assert not of_each("一人", 0)


def test_the_next_of_numbered_classes_is_no_count() -> None:
    assert measured("二类区域和三类区域") == []
    assert [word for word, *_ in measured("共有三类区域")] == ["三类"]


def test_a_week_that_ends_with_a_day_is_counted() -> None:
    assert [figure.text for figure in find_figures("截至1月24日的一周，")] == ["1月24日", "一周"]
    assert [figure.text for figure in find_figures("就是1月24日的一周，")] == ["1月24日"]
    assert [figure.text for figure in find_figures("截至1月24日的一天，")] == ["1月24日"]


@pytest.mark.parametrize("text", ["一年经费约两亿", "够七十万户用一年。"])
def test_a_year_of_spending_is_counted(text: str) -> None:
    assert "一年" in [figure.text for figure in find_figures(text)]
