"""What can stand as a title: a noun phrase with nothing hanging at its ends."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.noun_phrases import (
    is_mere_verb,
    is_whole,
    leads_on,
    may_begin,
    may_end,
    may_precede,
)


def _place(text: str, word: str) -> tuple[int, int]:
    return text.index(word), text.index(word) + len(word)


@pytest.mark.parametrize(
    ("text", "word", "may"),
    [
        ("救护车60辆", "救护车", True),
        ("仅南洲一省", "仅", False),
        ("比常年同期偏少", "常年", False),
        ("碎片化推高成本", "化推", False),
        ("陆续断水", "陆续", False),
    ],
)
def test_beginnings(text: str, word: str, may: bool) -> None:
    assert may_begin(text, *_place(text, word)) is may


@pytest.mark.parametrize(
    ("text", "word", "following", "may"),
    [
        ("配备救护车", "配备", "救护车", False),
        ("采购价格", "采购", "价格", True),
        ("拖欠的货款", "拖欠", "货款", True),
        ("入住率", "入住", "率", True),
        ("施工人员", "施工", "人员", True),
        ("陆续断水", "陆续", "断水", False),
    ],
)
def test_words_before_others(text: str, word: str, following: str, may: bool) -> None:
    assert may_precede(text, *_place(text, word), following) is may


@pytest.mark.parametrize(
    ("text", "word", "alone", "may"),
    [
        ("年收入下降", "收入", True, True),
        ("面临瓶颈", "面临", False, False),
        ("股市崩盘,", "崩盘", False, True),
        ("崩盘,", "崩盘", True, False),
        ("良率已达92%", "已达", False, False),
        ("单程最长40分钟", "最长", False, False),
    ],
)
def test_ends(text: str, word: str, alone: bool, may: bool) -> None:
    assert may_end(text, *_place(text, word), alone=alone) is may


@pytest.mark.parametrize(
    ("word", "leads"), [("低于", True), ("翻到", True), ("最少", True), ("大约", True), ("客流", False)]
)
def test_words_that_lead_on(word: str, leads: bool) -> None:
    assert leads_on(word) is leads


def test_a_word_with_a_loose_character_behind_is_not_whole() -> None:
    assert not is_whole("撤并教学点43所", 4, {0, 1, 2, 3})
    assert is_whole("撤并教学点43所", 5, {0, 1, 2, 3, 5, 6, 7})
    assert is_whole("渗透率超过六成", 3, {0, 1, 2})
    assert is_whole("渗透率", 3, {0, 1, 2})


def test_verbs_that_the_press_uses_as_nouns() -> None:
    assert is_mere_verb("实现", 0, 2)
    assert not is_mere_verb("投入", 0, 2)
    assert not is_mere_verb("救护车", 0, 3)
