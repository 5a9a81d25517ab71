"""分 as parts of a yuan, which elsewhere are points, minutes or parts of one."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("扣子批发价三毛，染色四分。", [0.3, 0.04]),
        ("成本七分，卖一毛。", [0.07, 0.1]),
        ("进价一毛一，印字三分五，人工六分五，利润一分半。", [0.11, 0.035, 0.065, 0.015]),
        ("电价从五毛三降了2分7。", [0.53, 0.027]),
        ("费用为8.49元，减少6分。", [8.49, 0.06]),
        ("从1毛2压到4分。", [0.12, 0.04]),
    ],
)
def test_coins_beside_make_money_of_points(text: str, amounts: list[float]) -> None:
    figures = find_figures(text)
    assert [figure.kind for figure in figures] == [FigureKind.MONEY] * len(amounts)
    assert [figure.low for figure in figures] == pytest.approx(amounts)


def test_what_is_lost_on_a_piece() -> None:
    assert one("每斤多收五分").low == pytest.approx(0.05)
    assert one("这盒饭亏三分").low == pytest.approx(0.03)


def test_points_that_are_scored_beside_coins() -> None:
    assert [figure.kind for figure in find_figures("糖卖三毛，他得了六分")] == [
        FigureKind.MONEY,
        FigureKind.SCORE,
    ]


def test_minutes_and_parts_without_coins() -> None:
    assert one("只跑了四分半").unit == "minute"
    assert one("佔六分五").kind is FigureKind.FRACTION
    assert one("每公里四分半").unit == "minute", "a pace and no price"


@pytest.mark.parametrize("text", ["奖金三万元，主队6分", "奖金300元，提高6分", "主队6分，奖金三元"])
def test_points_beside_large_amounts(text: str) -> None:
    assert sorted(figure.kind for figure in find_figures(text)) == [FigureKind.MONEY, FigureKind.SCORE]
