"""Statements that are the same but for one word."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.substitutes import substituted
from corpus.matching.relations.relations import compared
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("工厂的废水已经达标", "工廠的廢氣已經達標", ("废水", "廢氣")),
        ("公司董事长李明昨日辞职", "公司董事长王芳昨日辞职", ("李明", "王芳")),
        ("桥梁的主跨为1200米", "桥梁的全长为1200米", ("主跨", "全长")),
        ("在机场查获一批走私手机", "在港口查获一批走私手机", ("机场", "港口")),
    ],
)
def test_another_word_in_the_same_place(one: str, other: str, words: tuple[str, str]) -> None:
    assert substituted(facts(one), facts(other)) == words
    assert substituted(facts(other), facts(one)) == words[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("工厂的废水已经达标", "工廠的廢水已經達標"),
        ("工厂的废水已经达标", "工厂的工业废水已经达标"),
        ("大火烧毁了整座仓库", "大火燒毀了整座貨倉"),
        ("市教育局要求学校停课", "教育局要求学校停课"),
        ("会议将于周五召开", "会议将于周五举行"),
        ("全市共有12万户居民用上天然气", "全市共有12万户家庭用上天然气"),
        ("废水和废气都已经达标", "废气和废水都已经达标"),
        ("交通局表示，大桥十月通车", "市政府表示，大桥十月通车"),
        ("毛利率21.3%，比上季度低了0.8个百分点", "毛利率21.3%，較前季下滑0.8個百分點"),
        ("队员每天上课，没有一个职业球员", "队员白天上课，没有一个职业球员"),
        ("公司的供应链已经恢复", "公司的产业链已经恢复"),
        ("工厂的废水已经达标", "学校的废气还没检测"),
        ("桥梁的主跨为1200米", "桥梁的主跨为1300米"),
        ("废水达标之后，居民仍然抱怨", "居民抱怨说，废气到现在还没有达标"),
        ("这项提案被市议会否决", "市议会否决了这项提案"),
    ],
)
def test_nothing_stands_in_the_place_of_another(one: str, other: str) -> None:
    assert substituted(facts(one), facts(other)) is None


def test_what_tells_the_same_of_another_thing_is_not_equivalent() -> None:
    water = facts("经检测，工厂排放的废水各项指标已经达标")
    same = compared(water, facts("经检测，工厂排放的废水指标已经达标"), 0.9, lambda _: False)
    assert same.relation == "equivalent"
    air = compared(water, facts("经检测，工厂排放的废气各项指标已经达标"), 0.9, lambda _: False)
    assert (air.relation, air.vetoes) == ("overlaps", (("废水", "废气"),))
