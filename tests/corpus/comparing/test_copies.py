"""Reprints and near-copies."""

from __future__ import annotations

import random

from corpus.comparing.copies import find_copies, one_origins
from corpus.model import Span
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

OTHER = """澜江大桥通车首日见闻
大桥全长三千米，双向六车道，设计时速八十公里。清晨五点，第一辆公交车从东岸出发。
桥上风大，护栏每隔五十米有一处观景台。附近居民说，过去过江要绕行一个钟头。
养护部门表示，每年的维护费用由市财政承担，不收过桥费。
"""


def test_a_reprint_in_the_other_script_is_found() -> None:
    (found,) = find_copies({"a": SIMPLIFIED, "b": TRADITIONAL, "c": OTHER})  # type: ignore[dict-item]
    assert (found.one, found.other) == ("a", "b")
    assert found.share > 0.9
    assert found.one_origin


def test_passages_are_where_the_texts_are_the_same() -> None:
    lines = SIMPLIFIED.splitlines()
    first, third = lines[0], lines[2]
    mixed = "\n".join([OTHER, third, "完全是另一句话，与渡轮没有关系。", first])
    (found,) = find_copies({"a": SIMPLIFIED, "b": mixed})  # type: ignore[dict-item]
    told = [mixed[span.start : span.end] for span in found.passages_of_other]
    assert told == [third.rstrip("。")], "the title is too short to be a passage"
    assert [SIMPLIFIED[span.start : span.end] for span in found.passages_of_one] == [third.rstrip("。")]
    assert found.share_of_one < found.share_of_other * 2
    assert not found.one_origin


def test_a_corrected_word_does_not_break_a_passage() -> None:
    changed = SIMPLIFIED.replace("票款收入", "票务收益")
    (found,) = find_copies({"a": SIMPLIFIED, "b": changed})  # type: ignore[dict-item]
    assert found.share > 0.85


def test_a_corrected_character_leaves_a_passage_whole() -> None:
    passage = "交通局测算调价后平均票价为二点六元比调整前上涨约三成每年增加的票款收入约一点四亿元"
    (found,) = find_copies({"a": passage, "b": passage.replace("约三成", "近三成")})  # type: ignore[dict-item]
    assert found.passages_of_one == (Span(0, len(passage)),)
    (cut,) = find_copies({"a": passage, "b": passage.replace("上涨约", "的水平高出了很多很多")})  # type: ignore[dict-item]
    assert (len(cut.passages_of_one), len(cut.passages_of_other)) == (1, 2), (
        "what one leaves out is a gap of the other"
    )


def test_how_much_is_the_same_is_told_of_each() -> None:
    long = SIMPLIFIED + OTHER * 3
    (found,) = find_copies({"short": SIMPLIFIED, "long": long})  # type: ignore[dict-item]
    assert found.share_of_one == 1.0
    assert found.share_of_other < 0.6
    assert found.share == 1.0


def test_what_is_in_common_by_chance_is_not_told() -> None:
    assert find_copies({"a": SIMPLIFIED, "b": OTHER}) == ()  # type: ignore[dict-item]
    assert find_copies({"a": "", "b": "", "c": "短"}) == ()  # type: ignore[dict-item]


def test_one_origins_joins_pairs_of_at_least_half() -> None:
    half = SIMPLIFIED[: len(SIMPLIFIED) * 2 // 3]
    texts = {"a": SIMPLIFIED, "b": half + OTHER, "c": TRADITIONAL, "d": OTHER[:30], "e": "别的内容"}
    assert one_origins(find_copies(texts)) == (frozenset({"a", "b", "c"}),)  # type: ignore[arg-type]


def test_small_shares_are_told_and_are_not_one_origin() -> None:
    third = SIMPLIFIED.splitlines()[2]
    found = find_copies({"a": SIMPLIFIED, "b": third + OTHER * 2}, least=0.05)  # type: ignore[dict-item]
    assert [copies.one_origin for copies in found] == [False]
    assert one_origins(found) == ()


def test_the_sample_finds_pairs_among_many_texts() -> None:
    letters = "".join(chr(0x4E00 + number) for number in range(3000))
    draw = random.Random(7)
    texts = {f"t{number}": "".join(draw.choices(letters, k=2000)) for number in range(12)}
    texts["t5"] = texts["t2"][:1200] + texts["t5"][1200:]
    found = find_copies(texts)  # type: ignore[arg-type]
    assert [(copies.one, copies.other) for copies in found] == [("t2", "t5")]
    assert abs(found[0].share - 0.6) < 0.01
