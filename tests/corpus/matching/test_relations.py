"""How two statements stand to each other, read off their words and figures."""

from __future__ import annotations

import pytest

from corpus.figures import Verdict
from corpus.matching.common_words import common_stretches
from corpus.matching.facts import Facts
from corpus.matching.quantities import answering
from corpus.matching.relations import Comparison, compared
from corpus.matching.statements import prepared_alone
from corpus.matching.suggestion import Statement


def facts(text: str) -> Facts:
    ready = prepared_alone(Statement("a", "", 0, len(text), text))
    return Facts(ready.statements[0], ready.figures[0], ready.words[0])


def beside(one: str, other: str, score: float = 0.9) -> Comparison:
    return compared(facts(one), facts(other), score, lambda place: False)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("去年日均客流8.6万人次", "去年日均客流8.2万人次", "differs_in_figure"),
        ("总投资46.5亿元", "總投資為46.5億元", "equivalent"),
        ("资本开支超过3500亿美元", "资本开支超过1550亿美元", "differs_in_figure"),
        ("死亡率为37.8%", "死亡率为38%", "equivalent"),
        ("客流将增长15%", "客流将减少15%", "contradicts"),
        ("市政府说不裁员", "市政府说要裁员", "contradicts"),
        ("全市最高气温41.3度", "日本最高气温41.3度", "overlaps"),
        ("2024年产量128万辆", "2019年产量128万辆", "overlaps"),
        ("官方称续航60公里", "官方称续航60公里，实测只有45公里", "differs_in_figure"),
        ("夏天开放避暑点", "冬天整修码头", "overlaps"),
    ],
)
def test_relation(one: str, other: str, relation: str) -> None:
    assert beside(one, other).relation == relation
    assert beside(other, one).relation == relation


def test_nothing_unlikely_is_equivalent() -> None:
    assert beside("总投资46.5亿元", "总投资46.5亿元", score=0.2).relation == "overlaps"


def test_figures_answer_those_among_the_same_words() -> None:
    pairs = answering(facts("票价3元，补贴5元"), facts("补贴4元，票价3元"))
    assert {(p.a.text, p.b.text, p.verdict) for p in pairs} == {
        ("3元", "3元", Verdict.EQUAL),
        ("5元", "4元", Verdict.DIFFERENT),
    }


def test_figures_of_other_kinds_do_not_answer() -> None:
    assert answering(facts("停产20天"), facts("便宜20元")) == []


@pytest.mark.parametrize(
    ("one", "other", "stretches"),
    [
        ("渡轮票价上涨", "渡轮的票价", ["渡轮", "票价"]),
        ("openai的收入", "openai和收入", ["openai", "收入"]),
        ("openai", "open source", []),
        ("在2025年的", "到2025年的", []),
        ("", "票价", []),
    ],
)
def test_common_stretches(one: str, other: str, stretches: list[str]) -> None:
    found = common_stretches(one, other)
    assert [stretch.text for stretch in found] == stretches
    for stretch in found:
        assert one[stretch.a.start : stretch.a.end] == stretch.text == other[stretch.b.start : stretch.b.end]
