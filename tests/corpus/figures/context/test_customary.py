"""Units that custom leaves out."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind
from corpus.figures.tables import table, units
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize("told", ["4300", "四千三", "4,300"])
@pytest.mark.parametrize("between", ["", "为", "约", "超过", "高度"])
def test_heights_above_the_sea_are_metres(told: str, between: str) -> None:
    figure = one(f"海拔{between}{told}，加油")
    assert (figure.kind, figure.low, figure.unit, figure.inferred) == (FigureKind.LENGTH, 4300, "m", True)


@pytest.mark.parametrize(("told", "height"), [("172", 172), ("一百七", 170), ("185.5", 185.5)])
def test_heights_of_people_are_centimetres(told: str, height: float) -> None:
    assert measured(f"身高{told}，体重") == [(told, height, "cm")]


@pytest.mark.parametrize("text", ["海拔12000，", "海拔50，", "身高20，", "身高300，"])
def test_what_is_no_height_keeps_no_unit(text: str) -> None:
    assert not {unit for _, _, unit in measured(text)} & {"m", "cm"}


def test_a_unit_that_is_told_stays() -> None:
    assert measured("海拔4300英尺，身高1.72米") == [("4300英尺", 4300, "ft"), ("1.72米", 1.72, "m")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("体重68，", "kg"),
        ("体重已达172，", "jin"),
        ("腰围81，", "cm"),
        ("卧推终于100，", "kg"),
        ("体脂15.6，", "%"),
        ("利率2.6，", "%"),
        ("毛利率升至32.5。", "%"),
        ("限速60，", "km/h"),
        ("年龄29，", "岁"),
        ("活到九十三，", "岁"),
        ("周转天数20.2，", "day"),
    ],
)
def test_other_measures(text: str, unit: str) -> None:
    figure = one(text)
    assert (figure.unit, figure.inferred) == (unit, True)


def test_several_measures_in_a_row() -> None:
    assert [unit for *_, unit in measured("身高172体重60，体脂22")] == ["cm", "kg", "%"]


@pytest.mark.parametrize("text", ["深蹲20个，", "深蹲3组，", "增速2倍，", "体重100年来，"])
def test_what_another_word_measures_keeps_it(text: str) -> None:
    assert not {unit for _, _, unit in measured(text)} & {"kg", "jin", "%"}


def test_every_unit_of_the_table_is_known() -> None:
    assert {line["unit"] for line in table("customary").values()} <= set(units().by_symbol)
