"""Statements at different stages of one event."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.stages import different_stages
from corpus.matching.relations.relations import compared
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("星沙大桥三月开工", "星沙大橋三月竣工", ("开工", "竣工")),
        ("法院受理了这起案件", "法院审结了这起案件", ("受理", "审结")),
        ("公司去年生产汽车20万辆", "公司去年销售汽车20万辆", ("生产", "销售")),
        ("市政府计划关闭三座煤矿", "市政府关闭了三座煤矿", ("计划", "关闭了")),
        ("市政府拟投资8亿元", "市政府已投资8亿元", ("拟", "已投资")),
        ("教育局可能推迟开学", "教育局推迟开学", ("可能", "推迟")),
        ("教育局可能推迟开学", "教育局推迟了开学", ("可能", "推迟了")),
    ],
)
def test_stages_that_differ(one: str, other: str, words: tuple[str, str]) -> None:
    assert different_stages(facts(one), facts(other)) == words
    assert different_stages(facts(other), facts(one)) == words[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("星沙大桥三月竣工", "星沙大橋三月建成通車"),
        ("星沙大桥三月开工", "星沙大桥破土动工"),
        ("星沙大桥去年开工，今年竣工", "星沙大桥今年竣工"),
        ("星沙大桥没有开工", "星沙大桥没有竣工"),
        ("市政府将关闭三座煤矿", "市政府关闭三座煤矿"),
        ("市政府计划关闭三座煤矿", "市政府拟关闭三座煤矿"),
        ("教育局可能推迟开学", "教育局或将推迟开学"),
        ("教育局推迟开学，家长可能不满", "教育局推迟开学"),
        ("他们已决定上诉", "律师表示将提起上诉"),
        ("公司组织了解市场", "公司计划组织了解市场"),
    ],
)
def test_stages_that_agree(one: str, other: str) -> None:
    assert different_stages(facts(one), facts(other)) is None


def test_what_is_at_another_stage_is_not_equivalent() -> None:
    begun = facts("全长3公里的星沙大桥三月开工")
    same = compared(begun, facts("全长3公里的星沙大桥三月动工"), 0.9, lambda _: False)
    assert same.relation == "equivalent"
    later = compared(begun, facts("全长3公里的星沙大桥三月竣工"), 0.9, lambda _: False)
    assert (later.relation, later.vetoes) == ("overlaps", (("开工", "竣工"),))
