"""Statements that do not believe what others claim."""

from __future__ import annotations

import pytest

from corpus.matching.disbelief import disbelieved
from tests.corpus.matching.build import facts

CLAIM = "局长表示，村民代表对搬迁方案没有意见"


def found(one: str, other: str, score: float = 0.2, meaning: float = 0.0) -> tuple[str, str] | None:
    opposed = disbelieved(facts(one), facts(other), score, meaning)
    return None if opposed is None else (opposed.a.text, opposed.b.text)


def test_a_claim_and_who_does_not_believe_it() -> None:
    other = "村里说法不同，搬迁方案根本没念过"
    assert found(CLAIM, other) == ("表示", "根本没")
    assert found(other, CLAIM) == ("根本没", "表示")


@pytest.mark.parametrize("score", [0.05, 0.5, 0.9])
def test_neither_of_something_else_nor_the_same(score: float) -> None:
    assert found(CLAIM, "搬迁方案根本没念过", score) is None


def test_a_word_in_common_or_a_like_meaning() -> None:
    assert found(CLAIM, "粮价根本没涨") is None
    assert found(CLAIM, "粮价根本没涨", meaning=0.45) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("村民代表对搬迁方案没有意见", "搬迁方案根本没念过"),  # nobody is said to claim it
        (CLAIM, "搬迁方案已经念过"),
        ("局长表示搬迁方案谁也不信，站不住脚", "搬迁方案根本没念过"),
        ("局长表示念过搬迁方案，但记者没查到记录", "搬迁方案根本没念过"),
    ],
)
def test_without_a_claim_or_a_doubt_on_one_side_only(one: str, other: str) -> None:
    assert found(one, other) is None


def test_a_long_statement_need_not_disbelieve_just_that() -> None:
    other = (
        "搬迁方案根本没念过"
        + "，沿线几个乡的粮站、学校、卫生所和邮局近年来都由不同部门分头经办，各管各的账目" * 2
    )
    assert found(CLAIM, other) is None
