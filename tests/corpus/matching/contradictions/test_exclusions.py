"""Statements on different sides of one scale, and statements that only seem to be."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.exclusions import excluded, sides_apart
from tests.corpus.matching.build import facts


def found(one: str, other: str, score: float, meaning: float = 0.0) -> tuple[str, str] | None:
    opposed = excluded(facts(one), facts(other), lambda place: False, score, meaning)
    return None if opposed is None else (opposed.a.text, opposed.b.text)


def test_states_of_one_thing_exclude_each_other() -> None:
    one, other = "灌溉渠已经完工", "水渠仍在施工"
    assert found(one, other, 0.1) == ("完工", "仍在施工")
    assert found(other, one, 0.1) == ("仍在施工", "完工")


def test_who_negates_as_well_may_say_the_same_in_other_words() -> None:
    assert found("会议不在周三", "会议周三召开", 0.4) == ("周三", "周三")
    assert found("会议不在周三", "会议周三召开，无人缺席", 0.4) is None
    assert found("会议周三召开，无人缺席", "会议不在周三", 0.4) is None


def test_details_need_clauses_that_tell_the_same() -> None:
    one = "委员会周三表决了渔港规划"
    assert found(one, "渔港规划由委员会周四表决", 0.0) == ("周三", "周四")
    assert found(one, "周四天气转凉", 0.15) is None
    assert found(one, "周四天气转凉", 0.25, meaning=0.5) == ("周三", "周四")
    assert found(one, "周四天气转凉", 0.25, meaning=0.4) is None
    assert found(one, "周四天气转凉", 0.15, meaning=0.5) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2019年灌溉渠已经完工", "2016年水渠仍在施工"),
        ("日本的水渠已经完工", "韩国的水渠仍在施工"),
        ("如果灌溉渠已经完工", "水渠仍在施工"),
        ("官方称水渠已经完工，但记者看到满地碎石", "水渠仍在施工"),
        ("水渠已经完工", "水渠正常使用"),
    ],
)
def test_what_is_of_another_time_or_place_or_not_asserted(one: str, other: str) -> None:
    assert found(one, other, 0.4) is None


def test_the_sex_of_somebody_is_no_scope_of_its_own() -> None:
    assert found("遗骸属于男性", "遗骸属于女性", 0.4) == ("男性", "女性")


def test_long_statements_must_have_a_word_in_common() -> None:
    long = (
        "水渠仍在施工，"
        + "沿线几个乡的粮站、学校、卫生所和邮局近年来都由不同部门分头经办，各管各的账目，" * 2
    )
    assert found("灌溉渠已经完工", "水渠仍在施工", 0.4) is not None
    assert found("灌溉渠已经完工", long, 0.4, meaning=0.5) is None
    assert found("灌溉渠已经完工", f"灌溉渠{long}", 0.4) is not None


def test_details_of_clauses_that_both_say_which_it_was() -> None:
    assert found("机器是国产的", "设备系进口货", 0.1) == ("国产", "进口")
    assert found("机器国产率不高", "设备系进口货", 0.1) is None


def test_words_on_different_sides() -> None:
    assert sides_apart(facts("大桥已经完工"), facts("大桥仍在施工")) == ("完工", "仍在施工")
    assert sides_apart(facts("会议不在周三"), facts("会议周三召开")) is None
    assert sides_apart(facts("会议周三召开"), facts("会议不在周三")) is None
    assert sides_apart(facts("大桥已经完工"), facts("大桥竣工")) is None
