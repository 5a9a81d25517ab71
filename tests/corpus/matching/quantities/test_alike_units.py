"""Figures that tell the same in another form."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, Verdict
from corpus.matching.quantities.alike_units import counts_like, counts_one_noun, in_form_of, interchangeable
from corpus.matching.quantities.quantities import answering
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("bare", "like", "counts"),
    [
        ("多数人押的是十五亿", "票房18亿元", True),
        ("统计写的是13万", "8.6万人缺水", True),
        ("统计写的是13万", "总投资8.6亿元", False),
        ("统计写的是13", "12人缺水", False),
        ("统计写的是13万", "长12万米", False),
    ],
)
def test_a_large_number_counts_what_the_other_counts(bare: str, like: str, counts: bool) -> None:
    number, other = facts(bare), facts(like).figures[0]
    assert counts_like(number.figures[0], other) is counts
    told = in_form_of(number, number.figures[0], other)
    assert (told.kind, told.unit) == ((other.kind, other.unit) if counts else (FigureKind.OTHER, "1"))


def test_a_figure_with_a_unit_counts_what_it_says() -> None:
    people, money = facts("1.3万人缺水").figures[0], facts("总投资1.2万元").figures[0]
    assert not counts_like(people, money)


@pytest.mark.parametrize(
    ("share", "level"),
    [
        ("雨量只有往年的24%", 0.24),
        ("雨量只有往年的四分之一", 0.25),
        ("雨量占全年的24%", None),
        ("蓄水率为24%", None),
    ],
)
def test_a_share_of_what_was_before_is_a_level(share: str, level: float | None) -> None:
    fallen, told = facts("雨量比常年偏少七成六"), facts(share)
    assert in_form_of(told, told.figures[0], fallen.figures[0]).level == level
    assert in_form_of(told, told.figures[0], facts("蓄水率为27%").figures[0]).level is None


@pytest.mark.parametrize(("mass", "unit"), [("平均值是43微克", "μg/m³"), ("平均值是43毫克", "mg")])
def test_the_volume_of_a_concentration_goes_without_saying(mass: str, unit: str) -> None:
    told = facts(mass)
    assert in_form_of(told, told.figures[0], facts("浓度为34微克/立方米").figures[0]).unit == unit


def test_what_stands_before_the_number_is_what_it_is_per() -> None:
    price, other = facts("每吨平均5000元"), facts("卖5000元/吨")
    assert in_form_of(price, price.figures[0], other.figures[0]).per == "t"


@pytest.mark.parametrize(
    ("bodies", "like", "unit"),
    [
        ("挖出来的遗体是五具", "3人死亡", "人"),
        ("冰崩奪走三條人命", "3人死亡", "人"),
        ("鹤尸有五十八具", "三十七只鹤死亡", "只"),
        ("出土编钟五具", "3人死亡", "具"),
        ("三条航线停航", "3人死亡", "条"),
        ("五條大魚死亡", "3人死亡", "条"),
        ("車禍釀6死", "3人死亡", "人"),
        ("車禍釀6死19傷", "3名旅客死亡", "名"),
        ("車禍釀6死", "三十七只鹤死亡", "死"),
        ("冰崩奪走三條人命", "三十七只鹤死亡", "条"),
    ],
)
def test_the_dead_are_counted_in_other_ways(bodies: str, like: str, unit: str) -> None:
    told = facts(bodies)
    assert in_form_of(told, told.figures[0], facts(like).figures[0]).unit == unit


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("首日售出38万台", "賣出102萬支", True),
        ("37所学校", "48間學校", True),
        ("三栋公寓", "两处公寓", True),
        ("37所学校", "48条航线", False),
    ],
)
def test_classifiers_of_one_use(one: str, other: str, expected: bool) -> None:
    assert interchangeable(facts(one).figures[0], facts(other).figures[0]) is expected


def test_a_multiple_of_what_was_before_is_a_level() -> None:
    told, rise = facts("出货量是平时的三倍"), facts("出货多了两倍")
    assert in_form_of(told, told.figures[0], rise.figures[0]).level == rise.figures[0].level == 3


@pytest.mark.parametrize(
    ("pieces", "like", "kind"),
    [
        ("从九块变成十一块", "由9元涨至11元", FigureKind.MONEY),
        ("从九块变成十一块", "涨至90元", FigureKind.COUNT),
        ("从九块变成十一块", "展出11件", FigureKind.COUNT),
    ],
)
def test_what_counts_pieces_may_count_yuan(pieces: str, like: str, kind: FigureKind) -> None:
    told = facts(pieces)
    assert in_form_of(told, told.figures[-1], facts(like).figures[-1]).kind is kind


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("停产排查为期一个月", "停产排查为期15天", Verdict.DIFFERENT),
        ("停产排查为期一个月", "停产排查为期31天", Verdict.COMPATIBLE),
        ("停产一个半月", "停产共45天", Verdict.COMPATIBLE),
        ("停产两年", "停产共730天", Verdict.COMPATIBLE),
        ("停产两个季度", "停产共47天", Verdict.DIFFERENT),
    ],
)
def test_months_are_about_so_many_days(one: str, other: str, verdict: Verdict) -> None:
    for a, b in ((facts(one), facts(other)), (facts(other), facts(one))):
        assert [pair.verdict for pair in answering(a, b)] == [verdict]


@pytest.mark.parametrize(
    ("one", "other", "counts"),
    [
        ("免费发放蚊帐4.2万顶", "派出四萬二千張蚊帳", True),
        ("首批计划12支队伍", "邀请10队参加", True),
        ("首批计划12支球队", "邀请10名裁判", False),
        ("免费发放蚊帐4.2万顶", "派出四万二千张传单", False),
    ],
)
def test_classifiers_that_count_one_noun(one: str, other: str, counts: bool) -> None:
    a, b = facts(one), facts(other)
    assert counts_one_noun(a, a.figures[0], b, b.figures[0]) is counts
    assert counts_one_noun(b, b.figures[0], a, a.figures[0]) is counts
