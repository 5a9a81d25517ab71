"""Where a statement stands on scales whose sides exclude each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from corpus.matching.clauses.scales import ScaleWord, Tells, exclude
from corpus.matching.words import lexicon
from tests.corpus.matching.build import facts


def standings(text: str) -> list[tuple[str, bool]]:
    return list(dict.fromkeys((standing.word.text, standing.negated) for standing in facts(text).scale_words))


def excluding(one: str, other: str) -> list[tuple[ScaleWord, ScaleWord]]:
    return [
        (here, there)
        for here in facts(one).scale_words
        for there in facts(other).scale_words
        if exclude(here, there)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("大桥已经完成", "大橋仍在施工"),
        ("车站尚未开工", "车站仍在施工"),
        ("事故发生在凌晨", "事故發生在傍晚"),
        ("会议周三召开", "會議週四召開"),
        ("这家医院是公立的", "这家医院是民营的"),
        ("他没有出席", "他出席了会议"),
    ],
)
def test_sides_exclude_each_other(one: str, other: str) -> None:
    assert excluding(one, other)
    assert excluding(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("事故发生在深夜", "事故发生在凌晨"),  # late at night may be either
        ("事故发生在深夜", "事故发生在晚上"),
        ("会议周三召开", "这家医院是民营的"),
        ("会议不在周三召开", "会议不在周四召开"),
        ("会议不在周三召开", "会议周四召开"),
        ("事故不是凌晨发生的", "事故发生在深夜"),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert not excluding(one, other)


def test_a_negated_side_excludes_itself() -> None:
    (pair,) = {(here.word.text, there.word.text) for here, there in excluding("会议不在周三", "会议周三召开")}
    assert pair == ("周三", "周三")


def test_the_longest_phrase_is_read_and_offsets_are_those_of_the_statement() -> None:
    found = facts("据说全市没有停水").scale_words
    assert {(standing.word.text, standing.word.start) for standing in found} == {("没有停水", 4)}


def test_what_is_doubted_counts_as_negated() -> None:
    assert ("自愿", False) in standings("签字出于村民自愿")
    assert ("自愿", True) in standings("所谓自愿，村民都不信")
    assert ("自愿", True) in standings("哪有什么自愿")
    assert ("自愿", False) in standings("所谓新政，村民自愿")


def test_who_speaks_of_both_sides_stands_on_neither() -> None:
    assert standings("有人自愿，有人被迫") == []
    assert standings("有人自愿") != []


def test_who_only_says_it_is_no_side() -> None:
    assert standings("反对者说，路很滑") == []
    assert ("反对", False) in standings("村民反对")


@pytest.mark.parametrize("text", ["抨击经济合作与发展组织", "加入合作社", "双方继续合作"])
def test_a_part_of_a_name_is_no_side(text: str) -> None:
    assert bool(standings(text)) is (text == "双方继续合作")


def test_details_are_told_from_states() -> None:
    told = {standing.word.text: standing.sides.tells for standing in facts("局长周三出席").scale_words}
    assert told == {"周三": Tells.DETAIL, "出席": Tells.STATE}


def test_the_lists_can_be_read() -> None:
    """Every line names what it tells and has two sides."""
    for line in lexicon.lines("scales"):
        kind, told = line.split(" ", 1)
        sides = [set(words.split()) for words in told.split("|")]
        assert kind in {"state", "detail"} and len(sides) > 1 and all(sides), line
        assert not any(one == other for one, other in combinations(sides, 2)), line
