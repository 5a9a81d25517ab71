"""The difference between figures, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.apart import apart, pair_ledger
from corpus.comparing.values import Apart, CellStatement, Direction, StatusReasonCode
from corpus.questions import Rate
from tests.corpus.build import LIN, NOON
from tests.corpus.comparing.build import statement

RATE = Rate("r", "HKD", "CNY", 0.9, "", LIN.id, NOON, NOON)


def told(one: str, other: str, language: str = "zh_CN", rates: tuple[Rate, ...] = ()) -> Apart:
    return between(statement("article-1", one), statement("article-2", other), language, rates)


def between(
    one: CellStatement, other: CellStatement, language: str = "zh_CN", rates: tuple[Rate, ...] = ()
) -> Apart:
    pair = pair_ledger(one, other, rates)
    assert pair is not None
    row, mine, theirs = pair
    return apart(mine, theirs, row, language)


@pytest.mark.parametrize(
    ("one", "other", "direction", "amount", "share"),
    [
        ("日均客流398万人次", "日均客流412万人次", Direction.UP, "14", "+3.5%"),
        ("日均客流412万人次", "日均客流398万人次", Direction.DOWN, "14", "−3.4%"),
        ("日均客流398万人次", "日均客流超过400万人次", Direction.UP, "2 以上", "> +0.5%"),
        ("日均客流398万人次", "日均客流至少400万人次", Direction.UP, "2 以上", "≥ +0.5%"),
        ("日均客流398万人次", "日均客流不到300万人次", Direction.DOWN, "98 以上", "< −24.6%"),
        ("日均客流超过400万人次", "日均客流398万人次", Direction.DOWN, "2 以上", "< −0.5%"),
        ("日均客流398万人次", "日均客流约400万人次", Direction.UP, "约 2", "≈ +0.5%"),
        ("收入约10亿元", "收入12亿至15亿元", Direction.UP, "约 2–5", "≈ +20–50%"),
        ("收入12亿至15亿元", "收入10亿元", Direction.DOWN, "2–5", "−14.8–37%"),
        ("占成本的38%", "占成本的43%", Direction.UP, "5 个百分点", ""),
        ("收入2亿元", "收入40亿元", Direction.UP, "38", "20 倍"),
    ],
)
def test_a_difference_is_told_with_what_the_words_leave_open(
    one: str, other: str, direction: Direction, amount: str, share: str
) -> None:
    found = told(one, other)
    assert (found.direction, found.amount, found.share) == (direction, amount, share)
    assert found.reason is None


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("日均客流412万人次", "日均客流412万人次", StatusReasonCode.FIGURES_EQUAL),
        ("日均客流412万人次", "日均客流超过400万人次", StatusReasonCode.BOUND_ALLOWS),
        ("日均客流超过400万人次", "日均客流超过300万人次", StatusReasonCode.BOUND_ALLOWS),
        ("收入13亿元", "收入12亿至15亿元", StatusReasonCode.FIGURES_COMPATIBLE),
        ("占成本的37.8%", "占成本的38%", StatusReasonCode.FIGURES_COMPATIBLE),
    ],
)
def test_figures_that_may_be_the_same_are_level(one: str, other: str, code: StatusReasonCode) -> None:
    found = told(one, other)
    assert (found.direction, found.amount, found.share) == (Direction.LEVEL, "", "")
    assert found.reason is not None and found.reason.code is code


def test_a_bound_below_another_bound_leaves_everything_open() -> None:
    assert told("收入超过5亿元", "收入超过9亿元").direction is Direction.LEVEL


def test_another_currency_has_no_difference_until_there_is_a_rate() -> None:
    found = told("收入10亿元人民币", "收入20亿港元")
    assert found.direction is Direction.UNKNOWN
    assert found.reason is not None and found.reason.details == ("currency",)
    converted = told("收入10亿元人民币", "收入20亿港元", rates=(RATE,))
    assert (converted.direction, converted.amount, converted.share) == (Direction.UP, "8", "+80%")


def test_a_marked_figure_has_no_difference() -> None:
    other = statement("article-2", "日均客流412万人次")
    other = replace(other, figures=tuple(replace(figure, scope="进站量") for figure in other.figures))
    found = between(statement("article-1", "日均客流398万人次"), other)
    assert (found.direction, found.amount) == (Direction.UNKNOWN, "")
    assert found.reason is not None and found.reason.code is StatusReasonCode.OTHER_SCOPE


def test_the_amount_is_told_with_its_unit() -> None:
    assert told("日均客流398万人次", "日均客流超过400万人次").with_unit == "2 万人次以上"
    assert told("收入约10亿元", "收入15亿元").with_unit == "约 5 亿元"
    assert told("占成本的38%", "占成本的43%").with_unit == "5 个百分点"
    assert told("日均客流398万人次", "日均客流超过400万人次", "en").with_unit.endswith("or more")


def test_dates_are_days_apart() -> None:
    later = told("2026年10月1日起实行", "2026年10月5日起实行")
    assert (later.direction, later.amount, later.share) == (Direction.UP, "4 天", "")
    assert told("2026年10月5日起实行", "2026年10月1日起实行").direction is Direction.DOWN


def test_the_words_are_those_of_the_language() -> None:
    assert told("占成本的38%", "占成本约43%", "en").amount == "about 5 pp"
    assert told("占成本的38%", "占成本約43%", "zh_TW").amount == "約 5 個百分點"
    with pytest.raises(KeyError):
        told("占成本的38%", "占成本约43%", "fr")


def test_two_claims_of_one_article_can_be_compared() -> None:
    found = between(statement("article-1", "收入10亿元"), statement("article-1", "收入12亿元"))
    assert (found.direction, found.amount) == (Direction.UP, "2")


def test_a_statement_without_a_figure_has_no_pair() -> None:
    assert pair_ledger(statement("article-1", "票价上涨"), statement("article-2", "收入12亿元")) is None


@given(st.integers(1, 9000), st.integers(1, 9000))
def test_the_other_way_round_the_amount_stays_and_the_direction_turns(one: int, other: int) -> None:
    there, back = (
        told(f"收入{first}亿元", f"收入{second}亿元") for first, second in ((one, other), (other, one))
    )
    turned = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
    assert there.direction is turned.get(back.direction, back.direction)
    assert there.amount == back.amount
    assert (there.direction is Direction.UP) == (other > one) or there.direction is Direction.LEVEL
