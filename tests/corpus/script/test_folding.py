from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.script import (
    fold,
    folded_characters,
    gb2312_level,
    in_any_form,
    simplified_characters,
    traditional_characters,
    unified_characters,
)
from tests.corpus.build import SIMPLIFIED, TRADITIONAL
from tests.corpus.script.prose import ANY_TEXT, PAIRS, PROSE


@given(ANY_TEXT)
def test_folding_keeps_every_offset_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(st.text("发發髮Ａa-]^\\“「国國", max_size=4), st.text("发發髮Ａa-]^\\“「国國", max_size=8))
def test_words_are_found_in_any_form_where_both_folded_would_be(words: str, text: str) -> None:
    found = in_any_form(words).search(text)
    assert (found.start() if found else -1) == fold(text).find(fold(words))


@given(st.characters())
def test_each_character_folds_alone(character: str) -> None:
    assert fold("中" + character + "国") == "中" + fold(character) + "国"


def test_folding_is_stable_for_every_character_there_is() -> None:
    everything = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x110000))))
    folded = fold(everything)
    assert len(folded) == len(everything)
    assert fold(folded) == folded


@pytest.mark.parametrize(("simplified", "traditional"), PAIRS)
def test_script_does_not_show_in_folded_words(simplified: str, traditional: str) -> None:
    assert fold(simplified) == fold(traditional)


def test_script_does_not_show_in_a_folded_text() -> None:
    plain = TRADITIONAL.replace("「", "“").replace("」", "”").replace("資料", "數據").replace("水準", "水平")
    assert fold(plain) == fold(SIMPLIFIED)


@given(PROSE)
def test_folding_is_blind_to_the_reading_that_keeps_length(text: str) -> None:
    # Words apart, the conversion changes characters only between forms that fold alike.
    assert fold(simplified_characters(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("ＡＩ２０２６", "ai2026"),
        ("Open\u3000AI", "open ai"),
        ("ΣΑΣ", "σας"),
        ("％", "%"),
        ("！＂～", '!"~'),
        ("ẞ", "ß"),
        ("（甲）", "(甲)"),
    ],
)
def test_width_and_case_do_not_show(text: str, same: str) -> None:
    assert fold(text) == fold(same)


@pytest.mark.parametrize("text", ["İ", "ﬁ", "①", "葛\U000e0100", "𠮷野家", "e\u0301", "\u200d"])
def test_what_has_no_counterpart_of_one_code_point_is_left(text: str) -> None:
    assert fold(text) == text


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("⼤⽔桥⼯程", "大水桥工程"),
        ("⻓⻄⻢⻰", "长西马龙"),
        ("\uf90a價\uf9d1十", "金价六十"),
        ("\U0002f800", "丽"),
        ("真的﹖是的﹗", "真的?是的!"),
        ("￥｡", "¥。"),
        ("「甲『乙』」", "“甲‘乙’”"),
        ("〝甲〞﹁乙﹂", "“甲”“乙”"),
    ],
)
def test_compatibility_and_quotation_marks_do_not_show(text: str, same: str) -> None:
    assert fold(text) == same


def test_unified_characters_keep_script_width_and_case() -> None:
    assert unified_characters("⼤橋ＡＢ「發」\uf90a價⻓") == "大橋ＡＢ「發」金價长"


def test_characters_of_gb2312_are_common_or_less_so() -> None:
    assert [gb2312_level(character) for character in "啊座亍齄說a１。𠮷"] == [1, 1, 2, 2, 0, 0, 0, 0, 0]


def test_the_case_of_no_letter_shows() -> None:
    capitals = [
        letter
        for letter in map(chr, range(0x110000))
        if letter.casefold() != letter and len(letter.casefold()) == 1
    ]
    assert len(capitals) > 1_300
    assert [letter for letter in capitals if fold(letter) != fold(letter.casefold())] == []


def test_different_words_stay_different() -> None:
    assert fold("增长") != fold("下降")
    assert fold("一万") != fold("一亿")
    assert fold("已经") != fold("己经")


def test_folded_words_of_the_news_are_still_words() -> None:
    text = "计划规划供应链借款仿佛报仇着手复杂钟表余下面临只有周边"
    assert fold(text) == text


def test_traditional_characters_are_the_usual_ones() -> None:
    assert traditional_characters("个小时，用户") == "個小時，用戶"
    assert traditional_characters("分钟 公里 海里 里拉 张床 台") == "分鐘 公里 海里 里拉 張床 臺"
    assert traditional_characters("GW 平方米") == "GW 平方米"


def test_simplified_characters_are_real_spelling() -> None:
    assert simplified_characters("計劃著名的供應鏈，畫畫") == "计划著名的供应链，画画"


def test_the_table_of_the_fold_is_the_fold() -> None:
    table = folded_characters()
    text = "計畫劃价ＡB⼤“「 普通字"
    assert "".join(table.get(one, one) for one in text) == fold(text)
    assert all(len(form) == 1 and form not in table for form in table.values())
