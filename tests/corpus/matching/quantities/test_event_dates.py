"""Years of one event by two statements."""

from __future__ import annotations

import pytest

from corpus.matching.quantities.event_dates import answering_dates
from tests.corpus.matching.build import facts


def answers(one: str, other: str) -> list[tuple[str, str]]:
    return [(pair.a.text, pair.b.text) for pair in answering_dates(facts(one), facts(other), lambda _: False)]


@pytest.mark.parametrize(
    ("one", "other", "years"),
    [
        ("新机组2027年投产", "新机组2028年才能投产", ("2027年", "2028年")),
        ("新机组明年6月投产", "机组后年6月投产", ("明年6月", "后年6月")),
        ("原订2026年投产，已改成2027年投产", "厂方坚称2026年投产", ("2027年", "2026年")),
        ("投产时间，报告也比官方晚了一年，定在2028年", "机组2027年投产", ("2028年", "2027年")),
    ],
)
def test_years_of_one_event_answer_each_other(one: str, other: str, years: tuple[str, str]) -> None:
    assert answers(one, other) == [years]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("新机组2027年投产", "新机组2027年投产"),
        ("新机组2027年投产", "公司2028年上市"),
        ("新机组2027年投产", "2028年利润有望增长"),
        ("2019年开工，2027年投产，账目公布后，定在2028年", "机组2027年投产"),
        ("原定2026年投产，推迟了一年", "机组2027年投产"),
    ],
)
def test_years_of_other_events_do_not(one: str, other: str) -> None:
    assert answers(one, other) == []
