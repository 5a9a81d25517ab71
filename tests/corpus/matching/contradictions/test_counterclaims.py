"""Statements that exclude each other by the form of what they say."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.counterclaims import counterclaim
from tests.corpus.matching.build import facts


def found(one: str, other: str, score: float, meaning: float = 0.0) -> tuple[str, str] | None:
    opposed = counterclaim(facts(one), facts(other), lambda place: False, score, meaning)
    return None if opposed is None else (opposed.a.text, opposed.b.text)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("雕像由石匠设计", "设计雕像的其实是渔夫", ("石匠", "渔夫")),
        ("摘下灯笼的并非管理员", "管理员摘下灯笼", ("管理员", "管理员")),
        ("骑手没有受伤", "骑手的脚踝扭伤", ("受伤", "扭伤")),
        ("歉收主要是由于虫害", "霜冻才是歉收的主因", ("虫害", "霜冻")),
    ],
)
def test_forms_that_exclude_each_other(one: str, other: str, words: tuple[str, str]) -> None:
    assert found(one, other, 0.2) == words
    assert found(other, one, 0.2) == words[::-1]


def test_without_a_common_term_the_statements_must_be_alike() -> None:
    one, other = "骑手没有受伤", "那人的脚踝扭伤"
    assert found(one, other, 0.12) is None
    assert found(one, other, 0.16) == ("受伤", "扭伤")
    assert found(one, other, 0.12, meaning=0.45) == ("受伤", "扭伤")
    assert found(one, other, 0.16, meaning=0.2) is None
    assert found("骑手没有受伤", "骑手的脚踝扭伤", 0.02) == ("受伤", "扭伤")


def test_a_denied_cause_meets_another_one_if_there_is_a_score_or_a_meaning() -> None:
    one, other = "歉收不能归咎于虫害", "霜冻才是歉收的主因"
    assert found(one, other, 0.2) is not None
    assert found(one, other, 0.05) is None
    assert found(one, other, 0.05, meaning=0.55) is not None


def test_force_needs_a_higher_score() -> None:
    one, other = "馆长主动离开", "馆长遭撤换"
    assert found(one, other, 0.2) is None
    assert found(one, other, 0.35) == ("主动", "遭")


def test_what_is_late_needs_a_common_term() -> None:
    assert found("船长立即求救", "船长过了一小时才求救", 0.2) is not None
    assert found("船长立即求救", "雾气过了一小时才散", 0.2) is None


def test_another_place_or_year_is_no_counterclaim() -> None:
    assert found("2019年雕像由石匠设计", "2016年雕像由渔夫设计", 0.4) is None
    assert found("日本的骑手没有受伤", "韩国的骑手脚踝扭伤", 0.4) is None


def test_what_is_wanted_or_possible_is_not_told() -> None:
    assert found("馆长应当主动离开", "馆长遭撤换", 0.4) is None
    assert found("馆长主动离开", "馆长可能遭撤换", 0.4) is None


def test_long_statements_must_share_more() -> None:
    rest = "，灯塔看守在日记里写下潮汐风向云层海鸥渔网缆绳帆布木桨贝壳礁石港湾栈桥船坞罗盘望远镜煤油马灯粮袋水桶铁锚绳结"
    one, other = f"骑手没有受伤{rest}", "骑手的脚踝扭伤"
    assert found("骑手没有受伤", other, 0.4) is not None
    assert found(one, other, 0.4) is None
    one, other = f"骑手在竞技场没有受伤{rest}", "骑手在竞技场受伤"
    assert found(one, other, 0.4) is not None
    assert found(one, other, 0.2) is None


def test_who_denies_a_cause_as_well_may_answer_a_third() -> None:
    one = "歉收不能归咎于虫害"
    assert found(one, "霜冻才是歉收的主因", 0.2) is not None
    assert found(one, "歉收与蝗灾无关，霜冻才是歉收的主因", 0.2) is None


def test_causes_of_which_one_is_in_common_are_no_rivals() -> None:
    one = "歉收主要是由于虫害"
    assert found(one, "霜冻是歉收的主因", 0.2) is not None
    assert found(one, "虫害造成歉收，霜冻是歉收的主因", 0.2) is None
