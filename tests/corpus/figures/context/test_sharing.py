"""Units stated once for all quantities of a list."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, FigureKind, find_figures
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5、3.1和4亿元", [2.5e8, 3.1e8, 4e8]),
        ("146.7×71.5×7.85毫米", [146.7, 71.5, 7.85]),
        ("3、4级大风", [3, 4]),
        ("最低-3、最高8℃", [-3, 8]),
        ("150/95mmHg", [150, 95]),
    ],
)
def test_all_have_the_unit_of_the_last(text: str, expected: list[float]) -> None:
    found = find_figures(text)
    assert [figure.low for figure in found] == expected
    assert len({figure.unit for figure in found}) == 1
    assert [figure.inferred for figure in found] == [True] * (len(found) - 1) + [False]


@pytest.mark.parametrize("unit", ["个", "天", "元", "米"])
def test_two_neighbouring_digits_are_a_guess_and_no_list(unit: str) -> None:
    figure = one(f"等了2、3{unit}")
    assert (figure.text, figure.low, figure.high) == (f"2、3{unit}", 2, 3)
    assert (figure.vague, figure.bound) == (True, Bound.ABOUT)
    assert len(measured(f"2、3、4{unit}")) == 3


@pytest.mark.parametrize(
    "text", ["第2、3天", "7、8页", "3、4级", "2、5天", "3、2天", "2和3天", "分别住了2、3天"]
)
def test_others_are_no_guess(text: str) -> None:
    assert all(figure.low == figure.high for figure in find_figures(text))


def test_ranks_of_a_list() -> None:
    found = find_figures("依第3、5、7条")
    assert [(figure.low, figure.unit, figure.kind) for figure in found] == [
        (3, "条", FigureKind.ORDINAL), (5, "条", FigureKind.ORDINAL), (7, "条", FigureKind.ORDINAL)
    ]  # fmt: skip


def test_a_rank_of_its_own_is_left_alone() -> None:
    assert [figure.unit for figure in find_figures("第二、第三名")] == ["", "名"]
    assert [figure.kind for figure in find_figures("第3、5万条")][-1] is FigureKind.COUNT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5、3.1以及4万元", [(25000, "CNY"), (31000, "CNY"), (40000, "CNY")]),
        ("2和3元", [(2, "CNY"), (3, "CNY")]),
        ("2和3个", [(2, "个"), (3, "个")]),
        ("5%、3和4元", [(5, "%"), (3, "CNY"), (4, "CNY")]),
        ("3 × 4米", [(3, "m"), (4, "m")]),
        ("3×4厘米", [(3, "cm"), (4, "cm")]),
        ("最高38，最低25℃", [(38, "℃"), (25, "℃")]),
        ("三、最高25℃", [(3, ""), (25, "℃")]),
        ("2、3、约4万元", [(40000, "CNY")]),
        ("2.5、3.1和4%", [(2.5, "%"), (3.1, "%"), (4, "%")]),
        ("3、5和7角", [(0.3, "CNY"), (0.5, "CNY"), (0.7, "CNY")]),
    ],
)
def test_which_numbers_are_of_the_list(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(low, unit) for _, low, unit in measured(text)] == [
        (pytest.approx(low), unit) for low, unit in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第3和5条", [(3, "条"), (5, "条")]),
        ("第3、第5条", [(3, ""), (5, "条")]),
        ("第3条、5条", [(3, "条"), (5, "条")]),
    ],
)
def test_lists_of_ranks(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(low, unit) for _, low, unit in measured(text)] == expected
