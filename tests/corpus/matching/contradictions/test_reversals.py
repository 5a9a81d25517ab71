"""Predicates that one statement negates and the other asserts."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.reversals import reversed_predicates
from tests.corpus.matching.build import facts


def found(one: str, other: str) -> list[tuple[str, str]]:
    return [(word.text, against.text) for word, against in reversed_predicates(facts(one), facts(other))]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("骑手没有受伤", "骑手的脚踝扭伤", ("受伤", "扭伤")),
        ("驳船没有停航", "驳船停泊在岸边", ("停航", "停泊")),
        ("馆里从未发现任何渗水", "馆里渗水已久", ("渗水", "渗水")),
    ],
)
def test_words_that_share_the_telling_character(one: str, other: str, words: tuple[str, str]) -> None:
    assert words in found(one, other)
    assert found(other, one) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("骑手没有受伤", "骑手没有扭伤"),
        ("骑手没有受伤", "骑手否认扭伤"),
        ("骑手没有受伤", "雾气没有散，骑手的脚踝扭伤"),
        ("雾气没有散，骑手没有受伤", "骑手的脚踝扭伤"),
        ("骑手没有受伤", "伤心的骑手离开"),
        ("骑手没有受伤", "骑手可能扭伤"),
        ("骑手没有受伤", "骑手因此避免扭伤"),
        ("如果骑手没有受伤", "骑手的脚踝扭伤"),
        ("没有受伤的骑手离开", "骑手的脚踝扭伤"),
        ("骑手没有不受伤的", "骑手的脚踝扭伤"),
        ("商会不认可不合格的渔船", "渔船靠岸"),
        ("不合格的渔船离开", "渔船靠岸"),
        ("河道没有通航", "本船的航班"),
        ("馆里没有通报", "记者来自本报"),
        ("没有人逼他", "船长称他"),
        ("馆长否认渔船逃逸", "渔船靠岸"),
        ("馆里没有起火", "火灾蔓延"),
        ("馆里没有停车位", "游客停车"),
    ],
)
def test_what_is_negated_too_intended_or_only_described(one: str, other: str) -> None:
    assert found(one, other) == []
