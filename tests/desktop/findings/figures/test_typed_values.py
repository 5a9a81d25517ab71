"""Input for a number, a unit or a date."""

from __future__ import annotations

import pytest

from corpus.figures import Scale
from corpus.measures import FigureKind
from desktop.findings.figures.typed_values import is_date, number_of, typed_number, unit_called


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("3500亿", 3500e8),
        ("1,234.5", 1234.5),
        ("１，２３４", 1234),
        ("三千两百万", 32e6),
        ("-0.38", -0.38),
        ("1e3", 1000),
        ("", None),
        ("很多", None),
        ("数百万", None),
        ("nan", None),
        ("1e999", None),
        ("三至五", None),
    ],
)
def test_numbers_as_people_write_them(words: str, number: float | None) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    ("kind", "words", "unit"),
    [
        (FigureKind.MONEY, "港元", "HKD"),
        (FigureKind.MONEY, "USD", "USD"),
        (FigureKind.LENGTH, "公里", "km"),
        (FigureKind.POWER, "吉瓦", "GW"),
        (FigureKind.PERCENT, "个百分点", "pp"),
        (FigureKind.COUNT, "班次", "班次"),
        (FigureKind.MASS, "万吨", "万吨"),
        (FigureKind.COUNT, "公里", "公里"),
        (FigureKind.OTHER, "", ""),
    ],
)
def test_units_by_the_names_that_texts_have_for_them(kind: FigureKind, words: str, unit: str) -> None:
    assert unit_called(words, kind) == unit


@pytest.mark.parametrize("scale", Scale)
@pytest.mark.parametrize("number", [0.0, 0.38, 21.5, 3500e8, 35_000_000_001.0, -12.0, 1e20])
def test_a_number_that_is_typed_again_is_the_same(number: float, scale: Scale) -> None:
    assert number_of(typed_number(number, scale)) == number


def test_numbers_are_typed_in_the_readers_scale_only_when_nothing_is_lost() -> None:
    assert typed_number(3500e8, Scale.SIMPLIFIED) == "3,500亿"
    assert typed_number(35_000_000_001.0, Scale.SIMPLIFIED) == "35000000001"
    assert typed_number(None, Scale.SIMPLIFIED) == ""


@pytest.mark.parametrize("value", ["2026", "2026-09", "2026-09-17", "2022/2026", "2022-01-01/.."])
def test_days_months_years_and_periods_are_dates(value: str) -> None:
    assert is_date(value)


@pytest.mark.parametrize("value", ["", "26", "2026-13", "2026-02-30", "2026/", "..", "2026-09-17T10"])
def test_what_is_not_in_the_calendar_is_no_date(value: str) -> None:
    assert not is_date(value)
