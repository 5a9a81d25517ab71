"""Prices in a list of what was bought."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("健身卡年费1,688元，私教课900元；腰带260，", 260),
        ("油漆三百八，地板4,200元，水槽899。", 899),
        ("装修没敢动，就刷墙（4200元）、换马桶（899）。", 899),
    ],
)
def test_a_thing_and_a_number_beside_amounts(text: str, price: float) -> None:
    _, low, unit = measured(text)[-1]
    assert (low, unit) == (price, "CNY")


@pytest.mark.parametrize(
    "text",
    [
        "营收38亿元，利润2亿元，粉丝9800，",
        "月费58元，押金200元，月跑量900，",
        "门票30元，车费12元，第二名52，",
        "金沙（1928）收19.86港元，永利（1128）",
    ],
)
def test_what_costs_nothing(text: str) -> None:
    _, low, unit = measured(text)[-1]
    assert (low, unit) not in {(9800, "CNY"), (900, "CNY"), (52, "CNY"), (1128, "HKD")}


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("左眼175度，右眼225，", 225, "度"),
        ("泰武872.5毫米居冠，其次桃源791、", 791, "mm"),
        ("甲党6.5分，乙党7，", 7, "分"),
        ("通高88厘米，其中盖高28.9，", 28.9, "cm"),
    ],
)
def test_the_next_thing_is_measured_alike(text: str, low: float, unit: str) -> None:
    assert measured(text)[-1][1:] == (low, unit)


@pytest.mark.parametrize(
    "text", ["海拔1200米，人口900，", "长12米，重9，", "水深58米，编号43", "长8米，第9，"]
)
def test_what_is_measured_otherwise(text: str) -> None:
    assert "m" not in [unit for *_, unit in measured(text)][1:]
