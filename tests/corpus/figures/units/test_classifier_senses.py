"""When a classifier counts, and when it begins another word."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import measured


@pytest.mark.parametrize(("text", "unit"), [("浙南两千起，", "CNY"), ("盗窃案两千起，", "起")])
def test_cases_and_lowest_prices(text: str, unit: str) -> None:
    assert [found[2] for found in measured(text)] == [unit]


@pytest.mark.parametrize(("text", "unit"), [("两节电池", "节"), ("分三路", "路")])
def test_single_digits_count_behind_two_and_where_one_divides(text: str, unit: str) -> None:
    assert measured(text)[0][2] == unit


def test_间_behind_a_range_of_rooms_counts_them() -> None:
    assert measured("3至5间客房") == [("3至5间", 3, "间")]
    assert measured("在45与55间波动") == [("45与55", 45, "1")]


def test_the_dead_and_the_injured_are_counted() -> None:
    assert measured("造成三死五伤") == [("三死", 3, "死"), ("五伤", 5, "伤")]


def test_one_by_the_name_of() -> None:
    assert find_figures("一名为大岛的人") == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("36家电子厂停工", "家"),
        ("五部起重机停用", "部"),
        ("四部电影上映", "部"),
        ("铁路横跨两省", "省"),
        ("案件涉及两市", "市"),
    ],
)
def test_what_counts_behind_these(text: str, unit: str) -> None:
    assert [found[2] for found in measured(text)] == [unit]


@pytest.mark.parametrize("text", ["两市成交清淡", "两省交界"])
def test_known_groups_are_not_counted(text: str) -> None:
    assert measured(text) == []


def test_appliances_behind_an_amount_are_no_houses() -> None:
    assert "家" not in [unit for _, _, unit in measured("百亿家电补贴")]
