from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from corpus.comparing.values import LedgerRow, Row
from corpus.figures import Bound
from corpus.plots.ledger_values import (
    bound_of,
    days_of,
    ends_of,
    entry_words,
    is_in_unit,
    spread_text,
)
from tests.corpus.plots.build import FARE_ROW, ledger, row, statement


def words(shown: Row, language: str = "zh_CN") -> list[str]:
    told = ledger(shown)
    return [entry_words(entry, told, language) for entry in told.entries]


def test_figures_are_told_in_the_unit_of_their_row_and_others_with_their_own() -> None:
    assert words(FARE_ROW) == ["≈ 8.2", "12–15", "> 5", "< 10", "12.6 亿港元"]
    told = ledger(FARE_ROW)
    assert [is_in_unit(entry, told) for entry in told.entries] == [True, True, True, True, False]
    assert [entry.left_out for entry in told.entries] == [False, False, False, False, True]


def test_english_has_powers_of_its_own() -> None:
    told = ledger(FARE_ROW)
    assert ends_of(told.entries[0], told, "zh_CN") == pytest.approx((8.2, 8.2))
    assert ends_of(told.entries[0], told, "en") == pytest.approx((820, 820))
    assert words(FARE_ROW, "en")[0] == "≈ 820"


def test_a_fall_lies_below_zero_with_its_bound_turned() -> None:
    shown = row(A="销量下降超过10%", B="销量增长5%")
    told = ledger(shown)
    assert bound_of(told.entries[0].figure.figure) is Bound.LESS_THAN
    assert words(shown) == ["< −10", "5"]


def test_dates_are_days() -> None:
    told = ledger(row(A="2026年10月1日起实行", B="2026年11月起实行"))
    assert ends_of(told.entries[0], told, "zh_CN") == (date(2026, 10, 1).toordinal(),) * 2
    ends = ends_of(told.entries[1], told, "zh_CN")
    assert ends == (date(2026, 11, 1).toordinal(), date(2026, 11, 30).toordinal())
    assert words(row(A="2026年10月1日起实行", B="2026年11月起实行")) == ["2026-10-01", "2026-11"]


def test_a_period_with_an_open_end_begins_at_its_day() -> None:
    figure = statement("A", "自2024年以来").figures[0].figure
    since = replace(figure, value="2024/..")
    assert days_of(since) == (date(2024, 1, 1).toordinal(),) * 2
    assert bound_of(since) is Bound.AT_LEAST
    assert bound_of(replace(figure, value="../2024")) is Bound.AT_MOST
    assert days_of(replace(figure, value="--10-01")) is None


@pytest.mark.parametrize(
    ("said", "spread"),
    [
        ({"A": "4.6元", "B": "约5.1元"}, "10.9%"),
        ({"A": "8亿元", "B": "16亿元"}, "2 倍"),
        ({"A": "占18%", "B": "占23%"}, "5 个百分点"),
        ({"A": "3元", "B": "3元"}, ""),
        ({"A": "2026年10月1日", "B": "2026年10月8日"}, "7 天"),
        ({"A": "2026年10月", "B": "2026年10月8日"}, ""),
        ({"A": "3元"}, ""),
    ],
)
def test_spreads_are_told_in_the_measure_that_says_most(said: dict[str, str], spread: str) -> None:
    told: LedgerRow = ledger(row(**said))  # type: ignore[arg-type]
    assert spread_text(told, "zh_CN") == spread


def test_no_span_of_days_is_told_where_a_date_is_not_known() -> None:
    told = ledger(row(A="2026年10月1日", B="10月8日", C="2026年10月3日"))
    assert any(days_of(entry.figure.figure) is None for entry in told.entries)
    assert spread_text(told, "zh_CN") == ""
