"""The short form of figures, differences and spreads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.ledger import ledger_of
from corpus.comparing.notation import (
    cell_difference,
    difference,
    normalised,
    number_words,
    rate_words,
    spread_words,
    unit_name,
    unit_words,
)
from corpus.comparing.notation_words import NOTATION
from corpus.comparing.rows import rows_of
from corpus.comparing.values import LedgerRow
from corpus.figures import compare
from tests.corpus.comparing.build import Comparison, figure
from tests.corpus.comparing.test_ledger import apart, ledger, row


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("日均客流412万人次", "412万|412萬|4.12 million"),
        ("平均票价约为5.1元", "≈ 5.1 元|≈ 5.1 元人民幣|≈ 5.1 CNY"),
        ("涨幅超过两成", "> 20%|> 20%|> 20%"),
        ("不到两成", "< 20%|< 20%|< 20%"),
        ("至少两成", "≥ 20%|≥ 20%|≥ 20%"),
        ("至多两成", "≤ 20%|≤ 20%|≤ 20%"),
        ("一成半至一成七", "15%–17%|15%–17%|15%–17%"),
        ("12亿至15亿元", "12–15 亿元|12–15 億元人民幣|1.2–1.5 billion CNY"),
        ("12.6億港元", "12.6 亿港元|12.6 億港元|1.26 billion HKD"),
        ("每月增加約100元", "≈ 100 元|≈ 100 元|≈ 100 yuan"),
        ("减少一成", "−10%|−10%|−10%"),
        ("砍掉了90%以上", "≤ −90%|≤ −90%|≤ −90%"),
        ("下降超过两成", "< −20%|< −20%|< −20%"),
        ("跌幅不到一成", "> −10%|> −10%|> −10%"),
        ("至多下降两成", "≥ −20%|≥ −20%|≥ −20%"),
        ("零下20度以下", "≤ −20℃|≤ −20℃|≤ −20℃"),
        ("占五分之一", "20%|20%|20%"),
        ("5000元/吨", "5,000 元／吨|5,000 元人民幣／公噸|5,000 CNY/t"),
        ("气温-3℃", "−3℃|−3℃|−3℃"),
        ("气温零下8度至零下3度", "−8℃ 至 −3℃|−8℃ 至 −3℃|−8℃ to −3℃"),
        ("59GW", "59 吉瓦|59 吉瓦|59 GW"),
        ("40座", "40 座|40 座|40 座"),
        ("500多亿美元", "> 500 亿美元|> 500 億美元|> 50 billion USD"),
        ("8000万元至1.2亿元", "0.8–1.2 亿元|0.8–1.2 億元人民幣|80–120 million CNY"),
        ("数千亿美元", "≈ 2,000–10,000 亿美元|≈ 2,000–10,000 億美元|≈ 200–1,000 billion USD"),
        ("0元至3亿元人民币", "0–3 亿元|0–3 億元人民幣|0–300 million CNY"),
        ("2025年9月18日", "2025-09-18|2025-09-18|2025-09-18"),
        ("第三名", "第 3 名|第 3 名|No. 3"),
        ("以3:2获胜", "3:2|3:2|3:2"),
        ("下降5个百分点", "5 个百分点|5 個百分點|5 percentage points"),
    ],
)
def test_normalised(words: str, expected: str) -> None:
    assert "|".join(normalised(figure(words), language) for language in NOTATION) == expected


def test_unknown_languages_are_refused() -> None:
    with pytest.raises(KeyError):
        normalised(figure("3元"), "fr")


@pytest.mark.parametrize(
    ("baseline", "other", "expected"),
    [
        ("412万人次", "398万人次", "−3.4%|−3.4%|−3.4%"),
        ("4.6元", "5.1元", "+10.9%|+10.9%|+10.9%"),
        ("412万人次", "412万人次", "||"),
        ("412万人次", "逾400万人次", "||"),
        ("43%", "38%", "−5 个百分点|−5 個百分點|−5 pp"),
        ("五分之一", "30%", "+10 个百分点|+10 個百分點|+10 pp"),
        ("18%", "超过两成", "+2 个百分点以上|+2 個百分點以上|+2 pp or more"),
        ("43%", "三成八至四成", "−5 至 −3 个百分点|−5 至 −3 個百分點|−5 to −3 pp"),
        ("增长10%", "下降10%", "−20 个百分点|−20 個百分點|−20 pp"),
        ("8.2亿元", "12亿至15亿元", "1.5–1.8 倍|1.5–1.8 倍|1.5–1.8 times"),
        ("8.2亿元", "约15亿元", "约 1.8 倍|約 1.8 倍|about 1.8 times"),
        ("超过15%", "7%至8%", "−7 个百分点以上|−7 個百分點以上|−7 pp or more"),
        ("逾500万人次", "300万至400万人次", "−20%以上|−20%以上|−20% or more"),
        ("412万人次", "逾500万人次", "+21.4%以上|+21.4%以上|+21.4% or more"),
        ("逾500万人次", "412万人次", "−17.6%以上|−17.6%以上|−17.6% or more"),
        ("8.2亿元人民币", "12.6亿港元", "币种不同|幣別不同|other currency"),
        ("3元", "42%", "量纲不同|量綱不同|other quantity"),
        ("三个月", "九十天", "时间单位不同|時間單位不同|other unit of time"),
        ("11月1日", "12月1日", "+30 天|+30 天|+30 days"),
        ("2025年", "2027年", "+2 年|+2 年|+2 years"),
        ("2025年9月", "2025年7月", "−2 个月|−2 個月|−2 months"),
        ("0元人民币", "100元人民币", "+100 元|+100 元人民幣|+100 CNY"),
    ],
)
def test_difference(baseline: str, other: str, expected: str) -> None:
    one, two = figure(baseline), figure(other)
    found = [difference(compare(one, two), one, language, two) for language in NOTATION]
    assert "|".join(found) == expected


def test_a_difference_without_the_other_figure_is_told_by_its_middle() -> None:
    one, two = figure("8.2亿元"), figure("12亿至15亿元")
    assert difference(compare(one, two), one, "zh_CN") == "1.6 倍"
    assert difference(compare(figure("43%"), figure("38%")), figure("43%"), "en") == "−5 pp"


def test_from_a_profit_to_a_loss_is_told_as_an_amount() -> None:
    profit = figure("盈利5亿元")
    loss = replace(profit, low=-2e8, high=-2e8)
    assert difference(compare(profit, loss), profit, "zh_CN", loss) == "−7 亿元"
    assert difference(compare(loss, profit), loss, "en", profit) == "+700 million CNY"


def test_the_difference_of_a_cell() -> None:
    made = Comparison("日均412万人次。", "日均398万人次。", "客流稳定。", "")
    (found,) = rows_of(made.snapshot(), made.figures_of)
    told = [cell_difference(found, cell.article, "zh_CN") for cell in found.cells]
    assert told == ["", "−3.4%", "", ""]
    with pytest.raises(LookupError):
        cell_difference(found, "unknown", "zh_CN")


def test_no_difference_is_told_of_a_figure_of_another_scope() -> None:
    told = row("412万人次", apart("398万人次", 1, scope="进站量"))
    differing = compare(figure("412万人次"), figure("398万人次"))
    cells = (told.cells[0], replace(told.cells[1], comparison=differing))
    assert cell_difference(replace(told, cells=cells), "article-1", "zh_CN") == ""


@pytest.mark.parametrize(
    ("words", "unit", "number", "spread"),
    [
        (
            ("8.2亿元", "12亿至15亿元"),
            "亿元|億元人民幣|million CNY",
            "8.2|8.2|820",
            "1.8 倍|1.8 倍|1.8 times",
        ),
        (
            ("1091亿美元", "5520亿美元"),
            "亿美元|億美元|billion USD",
            "1,091|1,091|109.1",
            "5.1 倍|5.1 倍|5.1 times",
        ),
        (("412万人次", "398万人次"), "万人次|萬人次|person-times", "412|412|4,120,000", "3.5%|3.5%|3.5%"),
        (("5500万元", "5800万元"), "万元|萬元人民幣|million CNY", "5,500|5,500|55", "5.5%|5.5%|5.5%"),
        (("18%", "15%"), "%|%|%", "18|18|18", "3 个百分点|3 個百分點|3 pp"),
        (("0元人民币", "100元人民币"), "元|元人民幣|CNY", "0|0|0", "100 元|100 元人民幣|100 CNY"),
        (("3元人民币", "3元人民币"), "元|元人民幣|CNY", "3|3|3", "—|—|—"),
        (("59吉瓦", "60吉瓦"), "吉瓦|吉瓦|GW", "59|59|59", "1.7%|1.7%|1.7%"),
    ],
)
def test_units_numbers_and_spreads_of_the_ledger(
    words: tuple[str, ...], unit: str, number: str, spread: str
) -> None:
    found = ledger(*words)
    assert found.spread is not None
    assert found.entries[0].low is not None
    units = [unit_words(found, language) for language in NOTATION]
    assert "|".join(units) == unit
    assert "|".join(number_words(found.entries[0].low, found, language) for language in NOTATION) == number
    assert "|".join(spread_words(found.spread, found, language) for language in NOTATION) == spread


def test_a_row_of_dates_has_no_unit() -> None:
    found: LedgerRow = ledger_of([row("2025年9月", "2025年10月")])[0]
    assert [unit_words(found, language) for language in NOTATION] == ["", "", ""]


@pytest.mark.parametrize(
    ("unit", "names"),
    [
        ("year", ("年", "年", "years")),
        ("USD", ("美元", "美元", "USD")),
        ("CNY", ("元", "元人民幣", "CNY")),
        ("%", ("%", "%", "%")),
        ("万亿次", ("万亿次", "萬億次", "万亿次")),
    ],
)
def test_a_unit_is_named_in_the_language_of_the_reader(unit: str, names: tuple[str, ...]) -> None:
    assert tuple(unit_name(unit, language) for language in ("zh_CN", "zh_TW", "en")) == names


@pytest.mark.parametrize(
    ("language", "rate"),
    [
        ("zh_CN", "1 美元 = 7.1 元人民币"),
        ("zh_TW", "1 美元 = 7.1 元人民幣"),
        ("en", "1 USD = 7.1 CNY"),
    ],
)
def test_a_rate_is_told_by_the_names_of_the_currencies(language: str, rate: str) -> None:
    assert rate_words("USD", 7.1, "CNY", language) == rate
