"""The figure ledger of the report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Agreement, LedgerRow
from corpus.identities import ArticleId
from corpus.questions import Rate
from corpus.report.figure_table import ReportMeasure, figures_of, rates_of
from corpus.report.sources import sources_of
from corpus.report.wording import words_of
from corpus.writers.comparison_table import ledger_row
from tests.corpus.build import NOON
from tests.corpus.report.build import cell, material, newsroom, row

RATE = Rate("r", "USD", "CNY", 7.1, "", "lin", NOON, NOON)


def ledger(*texts: str, rates: tuple[Rate, ...] = ()) -> LedgerRow:
    status = ["baseline", *["overlaps"] * len(texts)]
    cells = [cell("abcdefg"[at], status[at], text) for at, text in enumerate(texts)]
    (found,) = ledger_of([row(*cells)], rates)
    return found


def told(found: LedgerRow, language: str = "zh_CN") -> ReportMeasure:
    words = words_of(language)
    sources = sources_of(material(newsroom("a", "b", "c", "d"), {}, rows=()), [], words)
    (panel,) = figures_of([found], sources, words)
    return panel.rows[0]


def test_figures_stand_in_the_unit_of_their_row() -> None:
    found = told(ledger("投资约8.2亿元", "投资12亿至15亿元", "投资超过5亿元"))
    assert found.unit == "亿元"
    assert [one.shown for one in found.cells] == ["≈ 8.2", "12–15", "> 5", ""]
    assert [[figure.compared for figure in one.figures] for one in found.cells] == [
        [True],
        [True],
        [False],
        [],
    ]
    assert found.cells[0].figures[0].written == "8.2亿元"
    assert found.cells[0].anchor == "q1-A"
    assert (found.comparability, found.clear) == ("可比", True)


def test_each_figure_of_a_source_is_told() -> None:
    found = ledger("投资8.2亿元", "投资12亿元", "投资5亿元")
    entries = [replace(entry, article=ArticleId("a")) for entry in found.entries[:2]]
    cells = told(replace(found, entries=(*entries, found.entries[2]))).cells
    assert [one.shown for one in cells] == ["8.2; 12", "", "5", ""]
    assert [figure.written for figure in cells[0].figures] == ["8.2亿元", "12亿元"]


def test_in_english_numbers_have_english_powers() -> None:
    found = told(ledger("投资约8.2亿元", "投资12亿元"), "en")
    assert (found.unit, [one.shown for one in found.cells[:2]]) == ("million CNY", ["≈ 820", "1,200"])


@pytest.mark.parametrize(
    ("language", "text", "shown", "unit"),
    [
        ("zh_CN", "产值3.2万亿元", "3.2", "万亿元"),
        ("zh_CN", "涨了15%", "15", "%"),
        ("zh_CN", "3元", "3", "元"),
        ("zh_TW", "客流8.6万人次", "8.6", "萬人次"),
        ("en", "产值3.2万亿元", "3.2", "trillion CNY"),
        ("en", "投资12.5万元", "125,000", "CNY"),
        ("en", "投资8.6亿元", "860", "million CNY"),
    ],
)
def test_numbers_are_divided_by_what_the_unit_names(language: str, text: str, shown: str, unit: str) -> None:
    found = told(ledger(text, text), language)
    assert ([one.shown for one in found.cells[:2]], found.unit) == ([shown, shown], unit)


def test_the_bound_of_a_fall_points_as_its_number_does() -> None:
    found = told(ledger("销量下降15%", "销量下降超过20%"))
    assert [one.shown for one in found.cells[:2]] == ["−15", "< −20"]


def test_dates_lie_days_apart() -> None:
    found = told(ledger("2026年10月1日开通", "2026年10月13日开通"))
    assert (found.cells[0].shown, found.spread) == ("2026-10-01", "12 天")


def test_what_is_not_compared_says_why() -> None:
    found = told(ledger("投资8.2亿元", "投资2亿美元"))
    assert (found.comparability, found.clear) == ("币种不同", False)
    assert found.cells[1].shown == "2 亿美元"
    assert "币种不同" in found.cells[1].figures[0].note


def test_one_source_alone_is_not_compared() -> None:
    found = told(ledger("投资8.2亿元"))
    assert (found.judgement, found.comparability, found.spread) == ("single", "—", "")


def test_the_judgement_is_that_of_the_window_and_plots() -> None:
    cells = [cell("a", "baseline", "投资8亿元"), cell("b", "overlaps", "投资12亿元")]
    cells[1] = replace(cells[1], overruled=True)
    (found,) = ledger_of([row(*cells)])
    assert found.agreement is Agreement.DIFFERS
    assert told(found).judgement is found.judgement is Agreement.COMPATIBLE
    texts = ledger_row(told(found), words_of("zh_CN"), last=True)
    assert "相容" in texts and "数值不同" not in texts


@pytest.mark.parametrize(
    ("texts", "spread"),
    [
        (("涨了15%", "涨了20%"), "5 个百分点"),
        (("投资8亿元", "投资16亿元"), "2 倍"),
        (("投资10亿元", "投资11亿元"), "10%"),
        (("投资10亿元", "投资10亿元"), ""),
    ],
)
def test_the_spread_is_told_as_it_tells_most(texts: tuple[str, ...], spread: str) -> None:
    assert told(ledger(*texts)).spread == spread


def test_rates_are_told() -> None:
    converted = ledger("投资14亿元", "投资2亿美元", rates=(RATE,))
    assert (
        rates_of([converted, converted], words_of("zh_CN")) == "换算（分析者录入）：1 美元 = 7.1 元人民币。"
    )
    assert rates_of([ledger("3元", "3元")], words_of("zh_CN")) == ""
    assert told(converted).cells[1].shown == "14.2"
