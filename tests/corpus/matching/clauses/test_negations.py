"""What negates, and what only has a negating character in it."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.negations import concerns, negation_of, negations_in
from corpus.matching.words.lexicon import Word
from tests.corpus.matching.build import facts


def negating(text: str) -> list[str]:
    told = facts(text)
    return [told.folded[start:end] for start, end in negations_in(told.folded, told.words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("列车没有晚点", ["没有"]),
        ("官員並未辭職", ["未"]),
        ("此举并非首次", ["并非"]),
        ("他再也不能参赛", ["不"]),
        ("两者没有关系", ["没有"]),
        ("洪水淹没农田", []),
        ("南非队获胜", []),
        ("它拥有无可比拟的优势", []),
        ("这里差不多完工", []),
        ("企业不得不停产", []),
        ("非美技术生态", []),
        ("能不能通车", []),
        ("他不排除辞职", []),
        ("学校不得搜身", ["不"]),
        ("他舍不得离开", []),
        ("警方排除他杀", ["排除"]),
        ("全年实现零事故", ["零"]),
        ("气温降到零度", []),
    ],
)
def test_negations(text: str, found: list[str]) -> None:
    assert negating(text) == found


def test_two_negations_cancel_out() -> None:
    told = facts("并非没有中断")
    assert negation_of(told.folded, told.negations, Word("中断", 4), 0) is None
    assert negation_of(told.folded, told.negations[1:], Word("中断", 4), 0) == told.negations[1]
    assert negation_of(told.folded, told.negations[1:], Word("中断", 4), 4) is None, "of another clause"


def test_a_negation_reaches_further_to_an_object() -> None:
    described = facts("没有发现与这种疫苗有关的异常反应")
    assert described.negates(Word("异常反应", 12))
    assert not facts("不在发现与这种疫苗有关的异常反应").negates(Word("异常反应", 12))


@pytest.mark.parametrize(
    ("text", "word", "concerned"),
    [
        ("公司没有裁员", "裁员", True),
        ("没有实行限时供水的计划", "供水", True),
        ("不打算退出比赛", "退出", True),
        ("他们不认为这是毒谷的错", "毒谷", False),
        ("宿舍没盖完就开学", "开学", False),
        ("许多人没起跑就湿透了", "起跑", False),
        ("河里排放未经处理的污水", "处理", False),
        ("并不是官方说的八万人", "官方", False),
        ("签约的有未满18岁的选手", "选手", False),
        ("这并非公司的责任", "责任", True),
        ("座位没有公告里那么多", "公告", False),
        ("座位没有公告", "公告", True),
    ],
)
def test_what_a_negation_concerns(text: str, word: str, concerned: bool) -> None:
    told = facts(text)
    found = Word(word, told.folded.index(word))
    negation = negation_of(told.folded, told.negations, found, 0)
    assert negation is not None
    assert concerns(told.folded, negation, found, told.words) is concerned
    assert (word in told.negated) is concerned
