"""Ways of speaking that exclude each other."""

from __future__ import annotations

import pytest

from corpus.matching.poles import POLES, poles_apart
from tests.corpus.matching.build import facts

GOES_ON, WILLING, FIRST, AT_ONCE = range(4)


def found(number: int, one: str, other: str) -> list[tuple[str, str]]:
    apart = poles_apart(facts(one), facts(other), POLES[number])
    return [(word.text, against.text) for word, against in apart]


@pytest.mark.parametrize(
    ("number", "one", "other", "words"),
    [
        (GOES_ON, "夜市照常营业", "夜市上月就停业了", ("照常", "停业")),
        (GOES_ON, "合唱团继续排练", "合唱团的排练被叫停", ("继续", "叫停")),
        (WILLING, "馆长主动离开", "馆长遭撤换", ("主动", "遭")),
        (FIRST, "这是县里首座风车", "风车早在民国就有", ("首座", "早在民国就有")),
        (AT_ONCE, "船长立即求救", "船长过了一小时才求救", ("立即", "过了一小时才")),
    ],
)
def test_poles(number: int, one: str, other: str, words: tuple[str, str]) -> None:
    assert found(number, one, other) == [words]
    assert found(number, other, one) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("夜市照常营业", "停车场已满"),
        ("夜市继续营业，花市停业", "夜市停业"),
        ("夜市照常营业", "花市停业，夜市照常"),
        ("如果夜市照常营业", "夜市停业"),
        ("夜市照常营业", "若夜市停业"),
    ],
)
def test_both_poles_other_words_and_what_is_supposed(one: str, other: str) -> None:
    assert found(GOES_ON, one, other) == []
