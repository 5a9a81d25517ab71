"""The time and place of a clause, and whether two clauses have the same."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.scopes import NOWHERE, Match, Scope, quoted_names, spoken_of
from corpus.script import fold
from tests.corpus.matching.build import facts


def scope(text: str) -> Scope:
    return facts(text).scopes[-1]


@pytest.mark.parametrize(
    ("text", "times", "places"),
    [
        ("2019年产量128万辆", {"2019"}, set()),
        ("去年客流8.6万人次", {"去年"}, set()),
        ("上年客流8.6万人次", {"去年"}, set()),
        ("比去年增长9.5%", set(), set()),
        ("雨量只有往年的四分之一", set(), set()),
        ("雨量只有去年同期的24%", set(), set()),
        ("隔壁的翡翠城也停过工", set(), {"邻近"}),
        ("較去年最高位升逾9%", set(), set()),
        ("日本最高气温41.3度", set(), {"日本"}),
        ("本港最高氣溫36.6度", set(), {"香港"}),
        ("宁浦市最大负荷910万千瓦", set(), {"宁浦"}),
        ("2018年的台风“海棠”损失27亿元", {"2018"}, {"海棠"}),
        ("去年客流8.6万人次，增长4.1%", {"去年"}, set()),
        ("肯尼亚选手跑了128分钟", set(), set()),
        ("台灣業者透露機台未拆封", set(), set()),
        ("北京一所大学用卫星资料反推为46微克", set(), set()),
        ("日本一所大学招收46人", set(), {"日本"}),
        ("每节省一度电得3元", set(), set()),
        ("去年三块六，如今只有两块九", {"今年"}, set()),
        ("去年51万人次，同城的科技馆38万人次", {"去年"}, {"同城"}),
        ("共2019.5吨", set(), set()),
        ("销量1960万台", set(), set()),
    ],
)
def test_scope(text: str, times: set[str], places: set[str]) -> None:
    assert (scope(text).times, scope(text).names) == (times, places)


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("2024年产量", "2019年产量", Match.APART),
        ("去年产量", "明年产量", Match.APART),
        ("2024年产量", "去年产量", Match.OPEN),
        ("去年产量", "产量", Match.OPEN),
        ("2019年产量", "产量", Match.YEAR),
        ("日本气温", "全市气温", Match.APART),
        ("日本气温", "韩国气温", Match.APART),
        ("日本气温", "日本和韩国气温", Match.SAME),
        ("作为对照，产量更高", "产量更高", Match.APART),
        ("产量", "产量", Match.SAME),
        ("今年产量", "产量", Match.SAME),
        ("今年产量", "去年产量", Match.APART),
        ("中国气温", "气温", Match.SAME),
        ("中国气温", "日本气温", Match.APART),
        ("中国气温", "松陵市气温", Match.SAME),
    ],
)
def test_match(one: str, other: str, match: Match) -> None:
    nowhere_common = lambda place: False  # noqa: E731
    assert scope(one).match(scope(other), nowhere_common) is match
    assert scope(other).match(scope(one), nowhere_common) is match


def test_the_place_that_all_are_about_need_not_be_named() -> None:
    assert scope("日本气温").match(NOWHERE, lambda place: place == "日本") is Match.SAME
    assert not scope("日本气温").same_place(NOWHERE, lambda place: False)


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("男子组冠军跑了128分钟", "女子組冠軍跑了149分鐘", Match.APART),
        ("一期投资20亿元", "二期投资30亿元", Match.APART),
        ("上半年营收20亿元", "下半年营收30亿元", Match.APART),
        ("新市场占地460亩", "老市场占地210亩", Match.APART),
        ("男子组冠军跑了128分钟", "男单冠军跑了128分钟", Match.SAME),
        ("男子组冠军跑了128分钟", "冠军跑了128分钟", Match.SAME),
    ],
)
def test_things_that_a_word_tells_apart(one: str, other: str, match: Match) -> None:
    assert scope(one).match(scope(other), lambda place: False) is match


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        (Scope(things=frozenset({"银湾"})), Scope(places=frozenset({"澎湖"})), Match.SAME),
        (Scope(things=frozenset({"银湾"})), Scope(things=frozenset({"金沙"})), Match.APART),
        (Scope(places=frozenset({"澎湖"})), Scope(places=frozenset({"金门"})), Match.APART),
        (Scope(things=frozenset({"银湾"})), Scope(things=frozenset({"银湾", "金沙"})), Match.SAME),
    ],
)
def test_a_firm_is_no_other_place(one: Scope, other: Scope, match: Match) -> None:
    """Every name here is one that the whole project is about."""
    assert one.match(other, lambda name: True) is other.match(one, lambda name: True) is match


def test_a_thing_that_only_one_names_is_another_unless_the_project_is_about_it() -> None:
    one, other = Scope(things=frozenset({"银湾"})), NOWHERE
    assert one.match(other, lambda name: False) is Match.APART
    assert one.match(other, lambda name: name == "银湾") is Match.SAME


def test_a_clause_goes_on_to_speak_of_the_thing_before() -> None:
    assert scope("台风“云雀”登陆，去年损失27亿元").things == {"云雀"}
    assert scope("台风“云雀”登陆，台风“海棠”转向").things == {"海棠"}


def test_names_in_a_text() -> None:
    text = fold("白沙媒体称，榆川停产，榆川罢工")
    assert list(spoken_of(["榆川", "白沙", "赤岭"], text)) == [(6, "榆川")]
    assert list(quoted_names(fold("台风“云雀”登陆"))) == [(0, "云雀")]
