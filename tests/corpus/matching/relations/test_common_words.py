"""The words that two statements share."""

from __future__ import annotations

import pytest

from corpus.matching.relations.common_words import (
    common_stretches,
    meant_by_both,
    share_of_shorter,
    whole_words,
)
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("one", "other", "stretches"),
    [
        ("渡轮票价上涨", "渡轮的票价", ["渡轮", "票价"]),
        ("openai的收入", "openai和收入", ["openai", "收入"]),
        ("openai", "open source", []),
        ("在2025年的", "到2025年的", []),
        ("", "票价", []),
    ],
)
def test_common_stretches(one: str, other: str, stretches: list[str]) -> None:
    found = common_stretches(one, other)
    assert [stretch.text for stretch in found] == stretches
    for stretch in found:
        assert one[stretch.a.start : stretch.a.end] == stretch.text == other[stretch.b.start : stretch.b.end]


def test_how_much_is_shared_in_characters_and_in_meaning() -> None:
    a, b = facts("医疗费先行垫付"), facts("醫藥費會代墊，家長放心")
    stretches = common_stretches(a.folded, b.folded)
    assert share_of_shorter(a, b, stretches) == 0
    of_a, of_b = meant_by_both(a, b, stretches)
    assert of_a == 1
    assert 0 < of_b < 1
    assert share_of_shorter(facts("，"), b, ()) == 0


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("25名代表赞成调价", "21名代表赞成", ["代表赞成"]),
        ("市场结构高度集中", "高度集合的市场结构", ["市场结构"]),
        ("掌握在少数几家公司手中", "握在少数几家公司手里", ["少数几家公司"]),
        ("其中已经没有船票", "其中已经没有车票", []),
        ("OpenAI的收入", "openai今年的收入", ["openai", "收入"]),
        ("澄泱三号在汐州靠岸", "汐州来的澄泱三号", ["澄泱三号", "汐州"]),
        ("十月2日起涨价", "三月2日起涨价", ["涨价"]),
        ("單程票價", "单程票价和票价", ["单程票价"]),
    ],
)
def test_words_are_told_whole(one: str, other: str, words: list[str]) -> None:
    a, b = facts(one), facts(other)
    found = whole_words(common_stretches(a.folded, b.folded), a, b)
    assert [word.text for word in found] == words
    for word in found:
        assert a.folded[word.a.start : word.a.end] == word.text == b.folded[word.b.start : word.b.end]
