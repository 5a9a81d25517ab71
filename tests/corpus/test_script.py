from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Language, Span
from corpus.script import (
    OffsetMap,
    Reading,
    convert,
    fold,
    is_han,
    language_of,
    simplified_characters,
    traditional_characters,
)
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

# Words in both scripts, those among them whose conversion changes their length or whose characters are ambiguous.
PAIRS = [
    ("联合国", "聯合國"),
    ("计划", "計畫"),
    ("计划", "計劃"),
    ("看着", "看著"),
    ("头发", "頭髮"),
    ("发展", "發展"),
    ("皇后", "皇后"),
    ("以后", "以後"),
    ("里面", "裡面"),
    ("里面", "裏面"),
    ("台湾", "臺灣"),
    ("干净", "乾淨"),
    ("干部", "幹部"),
    ("为了", "為了"),
    ("为了", "爲了"),
    ("说明", "説明"),
    ("群众", "羣衆"),
    ("复杂", "複雜"),
    ("钟表", "鐘錶"),
    ("制度", "制度"),
    ("制造", "製造"),
    ("面粉", "麵粉"),
    ("供应链", "供應鏈"),
    ("借口", "藉口"),
    ("了解", "瞭解"),
]

PROSE = st.lists(
    st.sampled_from(
        [
            *(word for pair in PAIRS for word in pair),
            *(
                "記憶體",
                "軟體",
                "網際網路",
                "程序",
                "互联网",
                "内存",
                "，",
                "。",
                "\n",
                "\n\n",
                "AI",
                "3500亿",
                " ",
                "𠮷",
            ),
            *("葛\U000e0100", "e\u0301", "\ufeff", "\u202e", "\u2029"),
        ]
    ),
    max_size=30,
).map("".join)
ANY_TEXT = st.one_of(PROSE, st.text(max_size=60))


@given(ANY_TEXT)
def test_folding_keeps_every_offset_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


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
        ("ẞ", "ß"),
        ("（甲）", "(甲)"),
    ],
)
def test_width_and_case_do_not_show(text: str, same: str) -> None:
    assert fold(text) == fold(same)


@pytest.mark.parametrize("text", ["İ", "ﬁ", "①", "葛\U000e0100", "𠮷野家", "e\u0301", "\u200d"])
def test_what_has_no_counterpart_of_one_code_point_is_left(text: str) -> None:
    assert fold(text) == text


def test_different_words_stay_different() -> None:
    assert fold("增长") != fold("下降")
    assert fold("一万") != fold("一亿")
    assert fold("已经") != fold("己经")


def test_folded_words_of_the_news_are_still_words() -> None:
    text = "计划规划供应链借款仿佛报仇着手复杂钟表余下面临只有周边"
    assert fold(text) == text


def test_traditional_characters_are_the_usual_ones() -> None:
    assert traditional_characters("个小时，用户") == "個小時，用戶"
    assert traditional_characters("GW 平方米") == "GW 平方米"


def test_simplified_characters_are_real_spelling() -> None:
    assert simplified_characters("計劃著名的供應鏈，畫畫") == "计划著名的供应链，画画"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SIMPLIFIED, Language.SIMPLIFIED),
        (TRADITIONAL, Language.TRADITIONAL),
        (SIMPLIFIED + TRADITIONAL, Language.MIXED),
        ("中文", Language.MIXED),
        ("", Language.OTHER),
        ("Nothing Chinese here, 2026.", Language.OTHER),
        ("これは日本語の文章です。漢字もあります。", Language.OTHER),
        ("GDP 同比增长 4.2%", Language.SIMPLIFIED),
        ("皇后的床在台北", Language.MIXED),
    ],
)
def test_language(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_the_real_articles_are_four_simplified_and_one_traditional(articles: list[Path]) -> None:
    found = [language_of(path.read_text(encoding="utf-8")) for path in articles]
    assert sorted(found) == [Language.SIMPLIFIED] * 4 + [Language.TRADITIONAL]


def test_chinese_characters_of_all_planes() -> None:
    assert all(map(is_han, "中龥㐀𠮷〇々"))
    assert not any(map(is_han, "aあ。１ 한\ue056"))


# Reading conversion


def test_the_original_is_left_alone() -> None:
    assert convert(TRADITIONAL, Reading.ORIGINAL).text == TRADITIONAL
    assert convert(TRADITIONAL, Reading.ORIGINAL).map.identity


@pytest.mark.parametrize(
    ("text", "reading", "shown"),
    [
        ("軟體與記憶體", Reading.SIMPLIFIED, "软件与内存"),
        ("網際網路與資訊", Reading.SIMPLIFIED, "互联网与信息"),
        ("著名的頭髮看著乾淨", Reading.SIMPLIFIED, "著名的头发看着干净"),
        ("軟件與皇后", Reading.SIMPLIFIED, "软件与皇后"),
        ("软件与内存", Reading.TRADITIONAL, "軟體與記憶體"),
        ("头发干净，以后发展", Reading.TRADITIONAL, "頭髮乾淨，以後發展"),
        ("皇后在里面，为了说明", Reading.TRADITIONAL, "皇后在裡面，為了說明"),
    ],
)
def test_whole_words_are_converted(text: str, reading: Reading, shown: str) -> None:
    assert convert(text, reading).text == shown


def test_words_that_mean_something_in_both_scripts_are_left() -> None:
    assert convert("依照司法程序調閱文件", Reading.SIMPLIFIED).text == "依照司法程序调阅文件"


@pytest.mark.parametrize("reading", [Reading.SIMPLIFIED, Reading.TRADITIONAL])
def test_a_text_already_in_the_wanted_script_is_not_touched(reading: Reading) -> None:
    text = SIMPLIFIED if reading is Reading.SIMPLIFIED else TRADITIONAL
    assert convert(text, reading).text == text


def test_each_paragraph_is_converted_by_its_own_script() -> None:
    mixed = "皇后与头发\n皇后與頭髮\n"
    assert convert(mixed, Reading.SIMPLIFIED).text == "皇后与头发\n皇后与头发\n"
    assert convert(mixed, Reading.TRADITIONAL).text == "皇后與頭髮\n皇后與頭髮\n"


def test_what_is_no_character_of_either_script_survives() -> None:
    odd = "𠮷野家賣葛\U000e0100粉e\u0301\u202e\ufeff，共3500億"
    assert convert(odd, Reading.SIMPLIFIED).text == "𠮷野家卖葛\U000e0100粉e\u0301\u202e\ufeff，共3500亿"


def test_selecting_a_word_of_changed_length_selects_all_of_its_source() -> None:
    source = "這個記憶體很大"
    converted = convert(source, Reading.SIMPLIFIED)
    assert converted.text == "这个内存很大"
    half = Span(converted.text.index("内"), converted.text.index("内") + 1)
    back = converted.map.span_to_source(half)
    assert source[back.start : back.end] == "記憶體"
    after = Span(converted.text.index("很"), len(converted.text))
    back = converted.map.span_to_source(after)
    assert source[back.start : back.end] == "很大"


@given(PROSE, st.sampled_from(list(Reading)))
def test_the_map_ends_where_the_texts_end(text: str, reading: Reading) -> None:
    converted = convert(text, reading)
    assert converted.map.to_source(0) == 0
    assert converted.map.to_source(len(converted.text)) == len(text)
    assert converted.map.to_shown(len(text)) == len(converted.text)


@given(PROSE, st.sampled_from(list(Reading)))
def test_the_map_is_monotone_both_ways(text: str, reading: Reading) -> None:
    converted = convert(text, reading)
    back = [converted.map.to_source(offset) for offset in range(len(converted.text) + 1)]
    forth = [converted.map.to_shown(offset) for offset in range(len(text) + 1)]
    assert back == sorted(back)
    assert forth == sorted(forth)


@given(PROSE, st.sampled_from(list(Reading)), st.data())
def test_no_span_shrinks_to_nothing_and_none_loses_ground(
    text: str, reading: Reading, data: st.DataObject
) -> None:
    converted = convert(text, reading)
    ends = st.integers(0, len(converted.text))
    start, end = sorted((data.draw(ends), data.draw(ends)))
    shown = Span(start, end)
    source = converted.map.span_to_source(shown)
    assert bool(source) == bool(shown)
    assert source.end <= len(text)
    again = converted.map.span_to_shown(source)
    if shown:
        assert again.start <= shown.start
        assert again.end >= shown.end
        assert converted.map.span_to_source(again) == source


@given(PROSE, st.sampled_from([Reading.SIMPLIFIED, Reading.TRADITIONAL]))
def test_lines_stay_lines(text: str, reading: Reading) -> None:
    converted = convert(text, reading)
    assert converted.text.count("\n") == text.count("\n")
    for offset, character in enumerate(converted.text):
        if character == "\n":
            assert text[converted.map.to_source(offset)] == "\n"


def _maps() -> st.SearchStrategy[tuple[int, OffsetMap, int]]:
    """A length, a map from a text of that length, and the length that it leads to."""

    def build(steps: list[tuple[int, int, int]]) -> tuple[int, OffsetMap, int]:
        source = shown = 0
        stretches = []
        for gap, old, new in steps:
            source, shown = source + gap, shown + gap
            if old != new:
                stretches.append((Span(source, source + old), Span(shown, shown + new)))
            source, shown = source + old, shown + new
        return source, OffsetMap.of(iter(stretches)), shown

    step = st.tuples(st.integers(0, 3), st.integers(1, 4), st.integers(1, 4))
    return st.lists(step, max_size=6).map(build)


@given(_maps(), _maps())
def test_two_maps_in_a_row_lose_nothing(
    first: tuple[int, OffsetMap, int], second: tuple[int, OffsetMap, int]
) -> None:
    _, one, between = first
    _, two, _ = second
    both = one.then(two)
    for start in range(between):
        middle = Span(start, start + 1)
        source, shown = one.span_to_source(middle), two.span_to_shown(middle)
        across = both.span_to_shown(source)
        assert across.start <= shown.start
        assert across.end >= shown.end


def test_a_map_can_be_sent_to_another_process() -> None:
    converted = convert("記憶體與軟體", Reading.SIMPLIFIED)
    assert pickle.loads(pickle.dumps(converted)) == converted
