"""Ways of speaking that exclude each other."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.poles import POLES, poles_apart
from tests.corpus.matching.build import facts

WILLING, AT_ONCE = range(2)


def found(number: int, one: str, other: str) -> list[tuple[str, str]]:
    apart = poles_apart(facts(one), facts(other), POLES[number])
    return [(word.text, against.text) for word, against in apart]


@pytest.mark.parametrize(
    ("number", "one", "other", "words"),
    [
        (WILLING, "馆长主动离开", "馆长遭撤换", ("主动", "遭")),
        (AT_ONCE, "船长立即求救", "船长过了一小时才求救", ("立即", "过了一小时才")),
    ],
)
def test_poles(number: int, one: str, other: str, words: tuple[str, str]) -> None:
    assert found(number, one, other) == [words]
    assert found(number, other, one) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("馆长主动离开", "馆长被告"),
        ("馆长主动离开，副馆长遭撤换", "馆长遭撤换"),
        ("馆长主动离开", "副馆长遭撤换，馆长主动离开"),
        ("如果馆长主动离开", "馆长遭撤换"),
        ("馆长主动离开", "若馆长遭撤换"),
    ],
)
def test_both_poles_other_words_and_what_is_supposed(one: str, other: str) -> None:
    assert found(WILLING, one, other) == []


def test_who_acts_at_once_and_goes_on_the_next_day_is_not_late() -> None:
    assert found(AT_ONCE, "银行当日切断接口", "银行即日切断接口，翌日终止合约") == []
