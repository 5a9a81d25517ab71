"""How two statements stand to each other, read off their words and figures."""

from __future__ import annotations

import pytest

from corpus.figures import Verdict
from corpus.matching.common_words import common_stretches, whole_words
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
        ("总投资12.8亿元", "先看投资", "overlaps"),
        ("夏天开放避暑点", "冬天整修码头", "overlaps"),
        ("全市热射病死亡9人", "官方公布热射病死亡九人，但记者查得十四人", "differs_in_figure"),
        ("工厂停产5天", "工厂停产8天，重启要花6000万元", "differs_in_figure"),
    ],
)
def test_relation(one: str, other: str, relation: str) -> None:
    assert beside(one, other).relation == relation
    assert beside(other, one).relation == relation


def test_nothing_unlikely_is_equivalent() -> None:
    assert beside("夏天开放避暑点", "夏天开放避暑点", score=0.2).relation == "overlaps"
    assert beside("总投资46.5亿元", "总投资46.5亿元", score=0.05).relation == "overlaps"


def test_figures_answer_those_among_the_same_words() -> None:
    pairs = answering(facts("票价3元，补贴5元"), facts("补贴4元，票价3元"))
    assert {(p.a.text, p.b.text, p.verdict) for p in pairs} == {
        ("3元", "3元", Verdict.EQUAL),
        ("5元", "4元", Verdict.DIFFERENT),
    }


def test_figures_of_other_kinds_do_not_answer() -> None:
    assert answering(facts("停产20天"), facts("便宜20元")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("去年日均客流8.2万人次", "去年七條航線一天要運近9萬人次"),
        ("七条航线十月起换船", "采购24艘船，航线十月起换船"),
        ("沿岸五座码头的充电设施", "1260人培训后转到码头"),
        ("单程票价涨到3元", "工程总投资12.8亿元"),
    ],
)
def test_figures_of_another_thing_are_not_laid_against_each_other(one: str, other: str) -> None:
    for pair in [*answering(facts(one), facts(other)), *answering(facts(other), facts(one))]:
        assert pair.a.unit == pair.b.unit and pair.ratio < 10


def test_counts_of_one_thing_under_two_names_are() -> None:
    (pair,) = answering(facts("參與錯峰的企業有1860家"), facts("参与错峰的企业达1800户"))
    assert (pair.a.text, pair.b.text, pair.verdict) == ("1860家", "1800户", Verdict.DIFFERENT)


def test_an_equal_figure_goes_before_one_that_differs_among_the_same_words() -> None:
    pairs = answering(
        facts("官方公布日均客流8.6万人次"), facts("官方公布日均客流8.2万人次，公司说是8.6万人次")
    )
    assert [(pair.b.text, pair.verdict) for pair in pairs] == [("8.6万人次", Verdict.EQUAL)]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("死亡率为37.8%", "死亡率为38%", Verdict.COMPATIBLE),
        ("客流近9万人次", "客流8.6万人次", Verdict.COMPATIBLE),
        ("客流近9万人次", "客流8.2万人次", Verdict.DIFFERENT),
        ("总投资12.8亿元", "总投资12.7亿元", Verdict.DIFFERENT),
        ("60岁以上老人优惠", "65岁以上老人优惠", Verdict.DIFFERENT),
    ],
)
def test_rounding_is_no_difference(one: str, other: str, verdict: Verdict) -> None:
    assert [pair.verdict for pair in answering(facts(one), facts(other))] == [verdict]
    assert [pair.verdict for pair in answering(facts(other), facts(one))] == [verdict]


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


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("25名代表赞成调价", "21名代表赞成", ["代表赞成"]),
        ("市场结构高度集中", "高度集合的市场结构", ["市场结构"]),
        ("掌握在少数几家公司手中", "握在少数几家公司手里", ["少数几家公司"]),
        ("其中已经没有船票", "其中已经没有车票", []),
        ("OpenAI的收入", "openai今年的收入", ["openai", "收入"]),
        ("澄泱三号在汐州靠岸", "汐州来的澄泱三号", ["澄泱三号", "汐州"]),
        ("十月2日起涨价", "三月2日起涨价", ["涨价"]),
        ("單程票價", "单程票价和票价", ["单程票价"]),
    ],
)
def test_words_are_told_whole(one: str, other: str, words: list[str]) -> None:
    a, b = facts(one), facts(other)
    found = whole_words(common_stretches(a.folded, b.folded), a, b)
    assert [word.text for word in found] == words
    for word in found:
        assert a.folded[word.a.start : word.a.end] == word.text == b.folded[word.b.start : word.b.end]
