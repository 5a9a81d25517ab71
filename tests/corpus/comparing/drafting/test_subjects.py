"""The words before a phrase that say of what it is the measure."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus.comparing.drafting.pieces import TitlePiece
from corpus.comparing.drafting.subjects import begun_earlier, subject_of, with_subject
from tests.corpus.comparing.drafting.test_pieces import piece


def words(text: str, *named: str, apart: Sequence[str] = (), outside: Sequence[str] = ()) -> list[TitlePiece]:
    """The words of a text; those ``apart`` no other statement has, those ``outside`` stand in another clause."""
    return [
        piece(text, word, shared=0.0 if word in apart else 1.0, inside=word not in outside) for word in named
    ]


def begun(text: str, pieces: Sequence[TitlePiece], first: int, room: int = 10) -> str:
    return text[pieces[begun_earlier(text, pieces, first, room)].start :]


def test_a_phrase_takes_in_what_stands_right_before_it() -> None:
    text = "清源饮料今年净利润"
    pieces = words(text, "清源", "饮料", "今年", "净利润")
    assert begun(text, pieces, 3) == text
    assert begun(text, pieces, 3, room=2) == "今年净利润"
    assert begun(text, words(text, "清源", "饮料", "今年", "净利润", apart=["饮料"]), 3) == "今年净利润"


def test_words_that_overlap_the_phrase_are_not_said_twice() -> None:
    text = "海湾港扩建工程投资"
    pieces = words(text, "海湾港", "港扩建工程", "投资")
    assert begun(text, pieces, 1) == text
    assert subject(text, pieces, 1, size=3) == ""


@pytest.mark.parametrize("text", ["引进设备", "设置设备", "公司设备", "工厂与设备"])
def test_verbs_and_words_for_anybody_name_no_subject(text: str) -> None:
    assert begun(text, words(text, text[:2], "设备"), 1) == "设备"


def subject(text: str, pieces: Sequence[TitlePiece], first: int, size: int = 2) -> str:
    run = subject_of(text, pieces, first, size)
    return text[run[0].start : run[-1].end] if run else ""


def test_the_subject_stands_in_the_clause_or_before_a_thin_phrase_in_an_earlier_one() -> None:
    text = "渡轮票价上调，如今涨幅"
    pieces = words(text, "渡轮", "票价", "如今", "涨幅", apart=["如今"], outside=["渡轮", "票价"])
    assert subject(text, pieces, 3) == "渡轮票价"
    assert subject(text, pieces, 3, size=4) == ""
    assert subject(text, words(text, "渡轮", "票价", "如今", "涨幅", apart=["如今"]), 3, size=4) == "渡轮票价"
    assert subject(text, words(text, "渡轮", "票价", "如今", "涨幅", apart=["渡轮", "票价", "如今"]), 3) == ""
    assert subject(text, pieces, 3, size=11) == ""


@pytest.mark.parametrize(
    ("first", "phrase", "title"),
    [
        ("票价", "涨幅", "票价涨幅"),
        ("票价", "全程", "全程票价"),
        ("票价", "总额", "票价总额"),
        ("投入", "OpenAI", "OpenAI投入"),
    ],
)
def test_the_measure_stands_last(first: str, phrase: str, title: str) -> None:
    assert with_subject(first, phrase) == title
