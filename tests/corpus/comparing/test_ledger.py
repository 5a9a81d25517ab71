"""Rows of the ledger: spread, agreement, outliers, rates."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.ledger import comparable_with, entry_of, ledger_of, outliers
from corpus.comparing.rows import rows_of
from corpus.comparing.values import (
    Agreement,
    Cell,
    CellStatement,
    LedgerRow,
    Row,
    StatusReason,
    StatusReasonCode,
)
from corpus.figures import Verdict
from corpus.questions import Rate, Status
from tests.corpus.build import LIN, NOON
from tests.corpus.comparing.build import Comparison, figure, statement

RATE = Rate("r", "HKD", "CNY", 0.9, "", LIN.id, NOON, NOON)


def row(*told: CellStatement | str) -> Row:
    """A row whose statements answer with their last figure."""
    statements = [
        statement(f"article-{number}", one, -1) if isinstance(one, str) else one
        for number, one in enumerate(told)
    ]
    statements = [replace(one, answer=len(one.figures) - 1) for one in statements]
    linked = StatusReason(StatusReasonCode.LINKED)
    cells = tuple(Cell(one.article, Status.OVERLAPS, linked, statements=(one,)) for one in statements)
    return Row(None, "年增票款收入", "article-0", cells)


def ledger(*told: CellStatement | str, rates: tuple[Rate, ...] = ()) -> LedgerRow:
    return ledger_of([row(*told)], rates)[0]


def apart(words: str, number: int, **fields: str) -> CellStatement:
    made = statement(f"article-{number}", words)
    return replace(made, figures=tuple(replace(one, **fields) for one in made.figures))  # type: ignore[arg-type]


def test_the_spread_is_told_in_three_ways() -> None:
    found = ledger("收入约8.2亿元", "收入12亿至15亿元", "收入逾5亿元", "收入不到10亿元")
    assert (found.unit, found.scale) == ("CNY", 1e8)
    assert found.spread is not None
    assert (found.spread.low, found.spread.high) == (8.2e8, 15e8)
    assert found.spread.absolute == pytest.approx(6.8e8)
    assert found.spread.share == pytest.approx(0.829, abs=1e-3)
    assert found.spread.times == pytest.approx(1.829, abs=1e-3)
    assert [entry.compared for entry in found.entries] == [True, True, False, False]
    assert [entry.excluded and entry.excluded.details for entry in found.entries[2:]] == [
        ("more_than",),
        ("less_than",),
    ]
    assert found.agreement is Agreement.DIFFERS


def test_a_spread_around_nothing_has_no_ratio() -> None:
    found = ledger("每月多付0元", "每月多付100元")
    assert found.spread is not None
    assert (found.spread.absolute, found.spread.share, found.spread.times) == (100, None, None)
    falls = ledger("下降10%", "下降12%").spread
    assert falls is not None
    assert (falls.low, falls.high, falls.times) == (-12, -10, None)


@pytest.mark.parametrize(
    ("words", "agreement"),
    [
        (("412万人次", "412万人次", "412万人次"), Agreement.EQUAL),
        (("412万人次", "约400万人次", "逾400万人次"), Agreement.COMPATIBLE),
        (("412万人次", "398万人次"), Agreement.DIFFERS),
        (("412万人次", "逾420万人次"), Agreement.DIFFERS),
        (("412万人次",), Agreement.SINGLE),
        (("逾412万人次",), Agreement.SINGLE),
        (("12亿元人民币", "12亿港元"), Agreement.NOT_COMPARABLE),
        (("12亿元人民币", "12亿元人民币", "12亿港元"), Agreement.EQUAL),
        (("12亿元人民币", "13亿元人民币", "12亿港元"), Agreement.DIFFERS),
        (("2025年11月1日", "2025年11月"), Agreement.COMPATIBLE),
        (("2025年11月1日", "2025年12月1日"), Agreement.DIFFERS),
        (("为期18个月", "为期一年半"), Agreement.EQUAL),
    ],
)
def test_agreement(words: tuple[str, ...], agreement: Agreement) -> None:
    assert ledger(*words).agreement is agreement


@pytest.mark.parametrize("field", ["scope", "period"])
def test_a_figure_of_another_scope_leaves_the_spread_and_the_difference(field: str) -> None:
    found = ledger("412万人次", "412万人次", apart("398万人次", 2, **{field: "进站量"}))
    assert found.agreement is Agreement.COMPATIBLE
    assert found.spread is not None
    assert found.spread.absolute == 0
    assert not found.entries[2].compared
    assert found.entries[2].excluded == StatusReason(StatusReasonCode(f"other_{field}"), ("进站量",))
    assert found.entries[2].low == 3_980_000, "it is still told in the row's unit"
    assert ledger("412万人次", apart("398万人次", 1, **{field: "进站量"})).agreement is Agreement.COMPATIBLE
    assert (
        ledger("412万人次", "405万人次", apart("398万人次", 2, **{field: "进站量"})).agreement
        is Agreement.DIFFERS
    )


def test_the_figures_of_one_article_have_no_spread() -> None:
    two = (statement("article-1", "基金600亿元", -1), statement("article-1", "基金600.6亿元", -1))
    linked = StatusReason(StatusReasonCode.LINKED)
    cells = (
        Cell("article-0", Status.OVERLAPS, linked, statements=(statement("article-0", "超过3500亿元", -1),)),
        Cell("article-1", Status.OVERLAPS, linked, statements=two),
    )
    (found,) = ledger_of([Row(None, "基金规模", "article-0", cells)])
    assert [entry.compared for entry in found.entries] == [False, True, True]
    assert found.spread is None


def test_only_outlined_numbers_leave_the_spread() -> None:
    found = ledger("412万人", "数百万人", "400多万人", "四百来万人")
    assert [entry.compared for entry in found.entries] == [True, False, False, True]


def test_other_currencies_are_told_apart_and_converted_at_a_named_rate() -> None:
    words = ("收入8.2亿元人民币", "收入10亿港元")
    plain = ledger(*words)
    assert plain.converted == ()
    assert plain.spread is None
    assert plain.entries[1].excluded == StatusReason(StatusReasonCode.NOT_COMPARABLE, ("currency",))
    converted = ledger(*words, rates=(RATE,))
    assert converted.converted == (("HKD", "CNY", 0.9),)
    assert converted.entries[1].low == pytest.approx(9e8)
    assert converted.entries[1].figure.figure.unit == "HKD", "the figure itself stays"
    assert converted.agreement is Agreement.DIFFERS
    assert ledger("9亿元人民币", "10亿港元", rates=(RATE,)).agreement is Agreement.COMPATIBLE


def test_outliers() -> None:
    found = ledger("100元", "104元", "98元", "101元", "170元")
    assert [entry.outlier for entry in found.entries] == [False] * 4 + [True]
    assert not any(entry.outlier for entry in ledger("100元", "104元", "170元").entries), (
        "three are too few to tell"
    )


def test_values_are_outliers_from_three_and_a_half_deviations_on() -> None:
    assert outliers([98, 99, 100, 101, 102, 105]) == []
    assert outliers([98, 99, 100, 101, 102, 109]) == [5]
    assert outliers([5, 5, 5, 5, 9]) == [4]
    assert outliers([5, 5, 5, 5, 5]) == []


def test_what_is_the_same_within_rounding_is_no_outlier() -> None:
    found = ledger("38%", "38%", "38%", "38%", "37.8%")
    assert outliers([38, 38, 38, 38, 37.8]) == [4]
    assert not any(entry.outlier for entry in found.entries)


@given(st.lists(st.floats(-1e6, 1e6), max_size=8))
def test_most_values_are_no_outliers(values: list[float]) -> None:
    found = outliers(values)
    assert len(found) * 2 <= len(values)
    assert found == [] or len(values) >= 4


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        (("8000万元", "1.2亿元", "2亿元"), 1e8),
        (("100万元", "200万元", "3亿元"), 1e4),
        (("412万人次",), 1e4),
        (("3元",), 1.0),
        (("2.5万亿元",), 1e12),
        (("43%",), 1.0),
        (("59000兆瓦",), 1.0),
        (("2025年",), 1.0),
    ],
)
def test_the_scale_is_the_largest_power_that_the_middle_figure_fills(
    words: tuple[str, ...], scale: float
) -> None:
    assert ledger(*words).scale == scale


def test_a_row_for_each_measure_that_several_articles_tell() -> None:
    made = Comparison(
        "去年日均客流412万人次，增长6.3%。",
        "每天有398万人次乘车，上升5.9%。",
        "日均400万人次，票价3元。",
        "客流稳定。",
    )
    found = ledger_of(rows_of(made.snapshot(), made.figures_of))
    assert [(one.row, one.unit, len(one.entries)) for one in found] == [(0, "人次", 3), (0, "%", 2)]
    assert [entry.figure.figure.text for entry in found[1].entries] == ["6.3%", "5.9%"]
    assert found[0].title == "日均客流"
    assert [entry.claim for entry in found[0].entries] == ["c0-0", "c1-0", "c2-0"]


def test_what_was_so_before_makes_no_row() -> None:
    made = Comparison(
        "日均412万人次，票价由2元调整为3元。", "日均398万人次，票价由2元涨到3元。", "日均400万人次，涨了1元。"
    )
    found = ledger_of(rows_of(made.snapshot(), made.figures_of))
    assert [[entry.figure.figure.text for entry in one.entries] for one in found] == [
        ["412万人次", "398万人次", "400万人次"],
        ["3元", "3元"],
    ]


def test_one_year_or_day_and_points_in_time_make_no_row() -> None:
    made = Comparison(
        "未来三年投资400亿元。", "一年烧掉400亿元。", "两年投资500亿元。", "三年前投资了300亿元。"
    )
    found = ledger_of(rows_of(made.snapshot(), made.figures_of))
    assert [[entry.figure.figure.text for entry in one.entries] for one in found] == [
        ["400亿元", "400亿元", "500亿元", "300亿元"],
        ["三年", "两年"],
    ]


def test_several_figures_of_one_article_are_all_told() -> None:
    made = Comparison(
        ["日均412万人次。", "周末日均398万人次。", "全天412万人次。", "月票100元。"],
        "日均412万人次。",
        ["客流稳定。", "票价3元。"],
    )
    (found, *_) = ledger_of(rows_of(made.snapshot(), made.figures_of))
    assert [entry.figure.figure.text for entry in found.entries] == ["412万人次", "398万人次", "412万人次"]
    assert found.agreement is Agreement.DIFFERS
    assert found.spread is not None
    assert found.spread.absolute == 140_000
    alone = Comparison(["日均412万人次。", "周末日均398万人次。"])
    assert ledger_of(rows_of(alone.snapshot(), alone.figures_of))[0].agreement is Agreement.SINGLE


def test_entries_are_in_the_order_of_the_columns() -> None:
    made = Comparison("日均412万人次。", "日均398万人次。")
    made.change("q", baseline="c1-0")
    (found,) = ledger_of(rows_of(made.snapshot(), made.figures_of))
    assert [entry.article for entry in found.entries] == ["article-0", "article-1"]


def test_rows_without_figures_have_no_ledger() -> None:
    made = Comparison("客流稳定。", "客流下降。")
    assert ledger_of(rows_of(made.snapshot(), made.figures_of)) == ()


def test_comparable_with_puts_the_nearest_first() -> None:
    candidates = [
        ("b", figure("700万人次")), ("c", figure("42%")), ("d", figure("398万人次")), ("e", figure("约410万人次")),
        ("f", figure("412万人次")), ("g", figure("3亿元")),
    ]  # fmt: skip
    found = comparable_with(figure("412万人次"), candidates)  # type: ignore[arg-type]
    assert [one.article for one in found] == ["f", "e", "d", "b"]
    assert found[0].comparison.verdict is Verdict.EQUAL


def test_a_value_that_an_article_repeats_is_in_the_row_once_and_stands_for_each_statement() -> None:
    made = Comparison(["日均412万人次。", "全天412万人次。", "月票100元。"], "日均398万人次。")
    (shown,) = rows_of(made.snapshot(), made.figures_of)
    (found, *_) = ledger_of([shown])
    assert [entry.claim for entry in found.entries] == ["c0-0", "c1-0"]
    statements = {one.claim: one for cell in shown.cells for one in cell.statements}
    told = {claim: entry_of(found, one) for claim, one in statements.items()}
    assert told == {
        "c0-0": found.entries[0],
        "c0-1": found.entries[0],
        "c0-2": None,
        "c1-0": found.entries[1],
    }
    other = replace(statements["c0-1"], article="article-1", claim="c1-9")  # type: ignore[index]
    assert entry_of(found, other) is None, "another article says so itself"


def test_statements_without_claims_are_told_apart_by_what_they_say() -> None:
    made = Comparison(["日均412万人次。"], "日均398万人次。")
    (shown,) = rows_of(made.snapshot(), made.figures_of)
    drafted = [
        replace(cell, statements=tuple(replace(one, claim=None) for one in cell.statements))
        for cell in shown.cells
    ]
    (found,) = ledger_of([replace(shown, cells=tuple(drafted))])
    statements = [one for cell in drafted for one in cell.statements]
    assert [entry_of(found, one) for one in statements] == list(found.entries)
