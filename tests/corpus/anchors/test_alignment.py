from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.anchors.alignment import Alignment
from corpus.model import Span
from tests.corpus.build import SIMPLIFIED

TEXT = st.lists(
    st.sampled_from(
        [*SIMPLIFIED.splitlines(keepends=True), *"的甲乙。\n", "票价上涨三成", "渡轮公司提供的数据"]
    ),
    max_size=12,
).map("".join)


TITLE, BODY = SIMPLIFIED.splitlines(keepends=True)[:2]


@given(TEXT, TEXT)
@example(BODY + TITLE, TITLE + TITLE + BODY)
def test_matches_are_the_same_in_both_texts_and_do_not_overlap(old: str, new: str) -> None:
    matches = Alignment(old, new).matches
    for match in matches:
        assert match.length > 0
        assert old[match.old : match.old_end] == new[match.new : match.new_end]
    for spans in (
        sorted((match.old, match.old_end) for match in matches),
        [(match.new, match.new_end) for match in matches],
    ):
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(TEXT)
def test_an_unchanged_text_is_all_kept(text: str) -> None:
    assert sum(match.length for match in Alignment(text, text).matches) == len(text)


def test_paragraphs_are_followed_when_they_change_places() -> None:
    lines = SIMPLIFIED.splitlines(keepends=True)
    moved = "".join([*lines[:1], lines[4], *lines[1:4], *lines[5:]])
    alignment = Alignment(SIMPLIFIED, moved)
    start = SIMPLIFIED.index(lines[4])
    match = alignment.match_around(Span(start, start + 20))
    assert match is not None
    assert start - match.old + match.new == len(lines[0])


@pytest.mark.parametrize("removed", [0, 1, 2])
@pytest.mark.parametrize("same", ["全市新增就业人数", "据市统计局昨日公布的最新数据，全市新增就业人数"])
def test_of_sentences_that_begin_alike_none_lends_its_beginning_to_another(same: str, removed: int) -> None:
    sentences = [f"{same}{season}季度为12.{number}万人。" for number, season in enumerate("一二三")]
    old = "昨日消息。" + "".join(sentences) + "完。"
    new = old.replace(sentences[removed], "")
    alignment = Alignment(old, new)
    gone = Span(old.index(sentences[removed]), old.index(sentences[removed]) + len(sentences[removed]))
    assert alignment.match_around(gone) is None
    for sentence in sentences:
        if sentence == sentences[removed]:
            continue
        start, place = old.index(sentence), new.index(sentence)
        match = alignment.match_around(Span(start, start + len(sentence)))
        assert match is not None
        assert match.new - match.old == place - start
        assert alignment.is_another(Span(place, place + len(same)), gone)


def test_a_place_belongs_to_the_passage_from_which_most_of_it_came() -> None:
    old, new = "甲组昨天宣布提价。乙组没有宣布。", "甲组昨天宣布降价了。乙组没有宣布。"
    alignment = Alignment(old, new)
    assert not alignment.is_another(Span(0, 9), Span(0, 8))
    assert alignment.is_another(Span(10, 16), Span(0, 8))
    assert alignment.was_there(Span(10, 16))
    assert not alignment.was_there(Span(0, 9))
    assert not alignment.is_another(Span(6, 9), Span(9, 15))


FIRST, SECOND, THIRD = "甲组昨天宣布票价不变。", "乙组今天没有宣布任何消息。", "丙组明天还将开会讨论此事。"


def test_passages_lie_in_the_match_that_holds_all_of_them() -> None:
    alignment = Alignment(FIRST + "删去的话。" + SECOND + THIRD, FIRST + SECOND + "补上的话。" + THIRD)
    first, second = Span(0, len(FIRST)), Span(len(FIRST) + 5, len(FIRST) + 5 + len(SECOND))
    for passage, moved in ((first, 0), (second, -5), (Span(second.end, second.end + len(THIRD)), 0)):
        match = alignment.match_around(passage)
        assert match is not None
        assert match.new - match.old == moved
        last = alignment.match_around(Span(passage.end - 1, passage.end))
        assert last == match
    assert alignment.match_around(Span(first.end, first.end + 4)) is None
    assert alignment.match_around(Span(first.end - 2, first.end + 2)) is None
    assert alignment.match_around(Span(first.end + 3, second.start + 2)) is None
    assert Alignment("旧", "新").match_around(Span(0, 1)) is None


def test_an_offset_is_expected_behind_what_stands_before_it() -> None:
    alignment = Alignment(FIRST + "删去的话。" + SECOND + THIRD, FIRST + SECOND + "补上的话。" + THIRD)
    second = len(FIRST) + 5
    assert alignment.expected(3) == 3
    assert alignment.expected(len(FIRST) + 2) == len(FIRST) + 2
    assert alignment.expected(second) == len(FIRST)
    assert alignment.expected(second + 4) == len(FIRST) + 4
    assert alignment.expected(second + len(SECOND) + 4) == second + len(SECOND) + 4
    assert Alignment(FIRST + SECOND, "序言。" + FIRST + SECOND).expected(2) == 5
    assert Alignment("旧文。", "新").expected(2) == 2


def test_most_of_a_place_decides_to_what_it_belongs() -> None:
    alignment = Alignment(FIRST + SECOND, "开头。" + FIRST + SECOND)
    border = 3 + len(FIRST)
    passage = Span(0, len(FIRST))
    assert not alignment.is_another(Span(border - 4, border + 4), passage)
    assert alignment.is_another(Span(border - 4, border + 5), passage)
    assert not alignment.is_another(Span(border - 5, border + 4), passage)
    assert alignment.is_another(Span(border - 4, border + 4), Span(0, len(FIRST) - 1))
    assert alignment.is_another(Span(border, border + 1), passage)
    assert not alignment.is_another(Span(0, 2), passage)


def test_a_place_may_begin_before_all_that_was_there() -> None:
    alignment = Alignment(FIRST + SECOND, "开头。" + FIRST + "插入。" + SECOND)
    assert alignment.is_another(Span(0, 3 + len(FIRST)), Span(len(FIRST), len(FIRST) + len(SECOND)))


def test_a_match_does_not_reach_beyond_the_texts() -> None:
    passage = "甲组昨天上午宣布今年的票价不变"
    matches = Alignment(passage + "但是乙", "乙" + passage + "不过丙").matches
    assert [(match.old, match.new, match.length) for match in matches] == [(0, 1, len(passage))]


def test_what_of_a_place_was_there() -> None:
    alignment = Alignment(FIRST + SECOND, FIRST[:-1] + "，一切照旧。" + SECOND)
    assert alignment.was_there(Span(0, len(FIRST) - 1))
    assert not alignment.was_there(Span(0, len(FIRST)))
    assert not alignment.was_there(Span(len(FIRST) - 1, len(FIRST)))
    assert alignment.was_there(Span(len(FIRST) + 5, len(FIRST) + 7))


def test_large_gaps_are_left_unaligned() -> None:
    def shuffled(size: int) -> tuple[str, str]:
        """Two texts of so many characters without common stretches but pairs of characters."""
        pairs = [chr(0x4E00 + 2 * number) + chr(0x4E01 + 2 * number) for number in range(size // 2)]
        return "".join(pairs), "".join(pair + "卍" for pair in pairs)[:size]

    assert Alignment(*shuffled(500)).matches
    assert not Alignment(*shuffled(502)).matches


def test_what_both_texts_end_with_is_kept_however_often_it_is_repeated() -> None:
    refrain = "的。" * 400 + "完!\n"
    kept = Alignment("甲组宣布涨价。" + refrain, "乙组没有消息。" + refrain).match_around(
        Span(7, 7 + len(refrain))
    )
    assert kept is not None
    kept = Alignment(refrain + "甲组宣布涨价。", refrain + "乙组没有消息。").match_around(
        Span(0, len(refrain))
    )
    assert kept is not None


def test_long_texts_are_aligned_in_reasonable_time() -> None:
    sentences = [
        f"第{number}号线去年客运量为{number * 37 % 1000}万人次，同比增长{number % 13}%。"
        for number in range(8_000)
    ]
    old = "".join(sentences)
    new = "".join(sentence for number, sentence in enumerate(sentences) if number % 50)
    begun = time.process_time()
    Alignment(old, new)
    Alignment("的" * 200_000, "的" * 100_000 + "和" + "的" * 100_000)
    assert time.process_time() - begun < 10


@pytest.mark.parametrize(
    ("new", "between"),
    [
        ("第一句说好。投资12.5亿元，明年完工。", Span(6, 14)),
        ("第一句说好。投资，明年完工。", Span(6, 8)),
        ("第一句说好。，明年完工。", None),
        ("明年完工。", None),
    ],
)
def test_what_stands_between_the_neighbours_of_a_passage(new: str, between: Span | None) -> None:
    old = "第一句说好。投资12亿元，明年完工。"
    assert Alignment(old, new).between_neighbours(Span(6, 12)) == between


def test_a_passage_without_a_neighbour_on_one_side_is_between_none() -> None:
    assert (
        Alignment("投资12亿元，明年完工。", "投资13亿元，明年完工。").between_neighbours(Span(0, 6)) is None
    )
