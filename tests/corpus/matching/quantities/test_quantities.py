"""Which figures correspond, and whether they count as equal."""

from __future__ import annotations

import pytest

from corpus.figures import Verdict
from corpus.matching.quantities.quantities import Change, answering, change_of
from tests.corpus.matching.build import facts


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
        ("三年内减少用工约140人", "轮机人员将裁减约200人", Verdict.DIFFERENT),
        ("电解槽停了五天", "煉鋁廠停爐約一週", Verdict.DIFFERENT),
        ("工人工资上调8%", "工人加薪5%", Verdict.DIFFERENT),
        ("乘船过江一小时", "乘船过江不到一小时", Verdict.COMPATIBLE),
        ("广告电池租金提高到每天90元", "电池租金每天75元", Verdict.DIFFERENT),
        ("末班车的时速提高到62公里", "末班车的时速只有48公里", Verdict.DIFFERENT),
    ],
)
def test_rounding_is_no_difference(one: str, other: str, verdict: Verdict) -> None:
    assert [pair.verdict for pair in answering(facts(one), facts(other))] == [verdict]
    assert [pair.verdict for pair in answering(facts(other), facts(one))] == [verdict]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("同比增长9.5%", Change.UP),
        ("减产三成", Change.DOWN),
        ("占52%", Change.NONE),
        ("近四成仍未复工", Change.NONE),
        ("票价涨一元", Change.UP),
        ("票价涨到三元", Change.NONE),
        ("比老船快了5分钟", Change.UP),
        ("每公升0.45微克", Change.NONE),
        ("全长28公里", Change.NONE),
    ],
)
def test_a_change_is_no_level(text: str, change: Change) -> None:
    read = facts(text)
    assert change_of(read, read.figures[0]) is change


def test_a_level_does_not_answer_a_change() -> None:
    assert answering(facts("空调销量增长六成"), facts("空调用电占52%")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("去年产量128万辆", "明年产量150万辆"), ("日本最高气温41.3度", "全市最高气温39.8度")],
)
def test_figures_of_another_time_or_place_have_no_partner(one: str, other: str) -> None:
    assert answering(facts(one), facts(other)) == []


def test_a_rise_is_another_figure_than_a_fall() -> None:
    (pair,) = answering(facts("客流增长15%"), facts("客流减少15%"))
    assert pair.opposed
    assert pair.verdict is Verdict.DIFFERENT


def test_what_something_was_before_answers_only_what_it_was_before() -> None:
    one, other = facts("票价由2元调整为3元"), facts("票價從兩元漲到三元")
    assert {(p.a.text, p.b.text) for p in answering(one, other)} == {("2元", "兩元"), ("3元", "三元")}
    assert [(p.a.text, p.b.text) for p in answering(one, facts("票价为三元"))] == [("3元", "三元")]
    assert answering(facts("票价由2元调整为"), facts("票价为三元")) == []


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("三年内建成核电站", "三年前建成核电站", 0),
        ("三年前建成核电站", "三年以前建成核电站", 1),
        ("过去一年投入巨资", "一年投入巨资", 0),
        ("两年投入巨资", "兩年投入巨資", 1),
    ],
)
def test_points_in_time_and_every_year_are_no_spans(one: str, other: str, count: int) -> None:
    assert len(answering(facts(one), facts(other))) == count


@pytest.mark.parametrize(
    ("one", "other", "alone"),
    [
        ("单程票价2元", "单程票价3元", {"2元": True}),
        ("单程票价2元，月票80元", "单程票价3元", {"2元": False}),
        ("单程票价3元", "单程票价2元，月票80元", {"3元": False}),
        ("单程票价2元，站点21座", "单程票价3元，站点22座", {"2元": True, "21座": True}),
        (
            "工程总投资46亿元，增加五千万元",
            "工程总投资52亿元，增加3亿元",
            {"46亿元": True, "五千万元": False},
        ),
    ],
)
def test_a_figure_is_alone_without_another_of_its_kind_but_a_change(
    one: str, other: str, alone: dict[str, bool]
) -> None:
    assert {pair.a.text: pair.alone for pair in answering(facts(one), facts(other))} == alone
