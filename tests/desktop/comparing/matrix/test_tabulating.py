"""Selected cells as rows of words."""

from __future__ import annotations

from desktop.comparing.matrix.model import MatrixModel
from desktop.comparing.matrix.tabulating import table_of
from tests.desktop.comparing.build import fares, snapshot


def model() -> MatrixModel:
    made = MatrixModel()
    made.show(snapshot(), (fares(draft=False),), (), bar=False)
    return made


def test_a_single_cell_stands_for_its_row(qapp: object) -> None:
    made = model()
    head, row = table_of(made, [0, 3, 1, 2, 4], [made.index(0, 2)])
    assert head == ["Question", "C 聯合江報", "A 青川日报", "B 江城财经", "Summary"]
    assert row[0] == "平均票价"
    assert row[1] == "Not read"
    assert row[2] == "Baseline, 2.6 CNY\n调价后平均票价为2.6元"
    assert row[3].splitlines() == [
        "Differs in figure, 3.8 CNY, 1.5 times",
        "调价后平均票价为3.8元，涨幅很大",
    ]


def test_several_cells_come_in_the_order_of_the_columns_with_their_titles(qapp: object) -> None:
    made = model()
    head, _ = table_of(made, [0, 3, 1, 2, 4], [made.index(0, 1), made.index(0, 3)])
    assert head == ["Question", "C 聯合江報", "A 青川日报"]
