"""Units in brackets before their numbers."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("投资（亿元）10.2", 1.02e9, "CNY"),
        ("产量（万吨）：560", 5.6e6, "t"),
        ("床位（张）：320", 320, "张"),
        ("占比（%）12.6", 12.6, "%"),
        ("能耗（单位：千瓦时）560", 560, "kWh"),
        ("投资（亿元）10.2万吨", 102000, "t"),
        ("张先生（化名）10.2", 10.2, "1"),
    ],
)
def test_the_number_behind_takes_the_unit(text: str, low: float, unit: str) -> None:
    figure = find_figures(text)[-1]
    assert (figure.low, figure.unit) == (pytest.approx(low), unit)


def test_the_unit_in_brackets_is_no_figure() -> None:
    assert measured("营收（百万元）") == []


def test_a_column_takes_the_unit_of_its_head_until_the_table_ends() -> None:
    table = "| 年份 | 投资（亿元） | 人口（万人） |\n|---|---|---|\n| 2023 | 10.2 | 35 |\n| 2024 | 11.4 | 36 |\n完\n| 1 | 2.5 |"
    found = measured(table)
    assert [(text, unit) for text, _, unit in found if unit in ("CNY", "人")] == [
        ("10.2", "CNY"), ("35", "人"), ("11.4", "CNY"), ("36", "人")
    ]  # fmt: skip


def test_a_column_is_parted_by_tabs_too() -> None:
    found = measured("地区\t产量（吨）\n东\t3.5")
    assert found[-1] == ("3.5", 3.5, "t")
