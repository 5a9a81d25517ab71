"""What fills a role by two statements."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.fillers import fillers_in, other_fillers
from tests.corpus.matching.build import facts


def found(one: str, other: str) -> list[tuple[str, str]]:
    return [
        (word.text, against.text) for word, against in other_fillers(facts(one).fillers, facts(other).fillers)
    ]


@pytest.mark.parametrize(
    ("one", "other", "fillers"),
    [
        ("雕像由石匠设计", "设计雕像的其实是渔夫", ("石匠", "渔夫")),
        ("死者是渔夫", "死者为牧童", ("渔夫", "牧童")),
        ("老人死于肺炎", "老人死于中风", ("肺炎", "中风")),
        ("驳船驶往青岛", "驳船驶往烟台", ("青岛", "烟台")),
        ("灯塔位于北岬", "灯塔建在沙洲", ("北岬", "沙洲")),
        ("雕像被洪水冲走", "冲走雕像的是泥石流", ("洪水", "泥石流")),
    ],
)
def test_other_fillers_of_one_role(one: str, other: str, fillers: tuple[str, str]) -> None:
    assert found(one, other) == [fillers]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("死者是渔夫", "死者为老渔夫"),
        ("雕像由石匠设计", "设计雕像的是木匠"),
        ("死者是渔夫", "凶手为牧童"),
        ("老人死于肺炎", "老人生于青岛"),
        ("由于大雾", "由于大雪"),
        ("服务器遭到非法入侵", "服务器遭黑客入侵"),
        ("石匠专注于雕像", "渔夫押注于灯塔"),
        ("木料用于桥墩", "石料用于灯塔"),
        ("此举属于捐赠", "此举属于买卖"),
    ],
)
def test_the_same_filler_another_role_and_mere_prepositions(one: str, other: str) -> None:
    assert found(one, other) == []


def test_a_filler_must_tell_something() -> None:
    assert fillers_in("死者是一个人") == ()
