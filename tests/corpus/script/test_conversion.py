from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.script.conversion import convert, replaced_words
from corpus.script.reading import Reading
from tests.corpus.build import SIMPLIFIED, TRADITIONAL
from tests.corpus.script.prose import PROSE


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("乾安縣新能源", "乾安县新能源"),
        ("乾陵與乾隆年間", "乾陵与乾隆年间"),
        ("吃餅乾，喝乾杯", "吃饼干，喝干杯"),
        ("干擾與干預若干", "干扰与干预若干"),
        ("王汎森著", "王汎森著"),
        ("《思想史》，錢鍾書著，三聯書店", "《思想史》，钱锺书著，三联书店"),
        ("陳寅恪等著《隋唐制度》", "陈寅恪等著《隋唐制度》"),
        ("他們看著，討論著，重新著手", "他们看着，讨论着，重新着手"),
        ("原著與專著", "原著与专著"),
        ("經濟指標的核心文字資料", "经济指标的核心文字资料"),
        ("執行長宣告新增產線", "首席执行官宣告新增产线"),
        ("人工智慧與智慧財產", "人工智能与智慧财产"),
        ("姪女搥背，店舖起閧", "侄女捶背，店铺起哄"),
    ],
)
def test_readings_in_simplified_that_the_tables_get_wrong(text: str, shown: str) -> None:
    assert convert(text, Reading.SIMPLIFIED).text == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("干炒牛河", "乾炒牛河"),
        ("皮肤不干燥", "皮膚不乾燥"),
        ("数个中等城市", "數個中等城市"),
        ("五分钟后钟南山说", "五分鐘後鍾南山說"),
        ("饼干干扰干部", "餅乾干擾幹部"),
        ("个中滋味", "箇中滋味"),
        ("这只能说明问题", "這只能說明問題"),
        ("通过法案，刷新纪录", "通過法案，刷新紀錄"),
        ("项目审核与社区设备", "項目審核與社區設備"),
        ("消息人士称谈判进程顺利", "消息人士稱談判進程順利"),
        ("主板与字节跳动", "主板與字節跳動"),
        ("老胡同里姜葱飘香", "老胡同裡薑蔥飄香"),
        ("毁誉参半", "毀譽參半"),
    ],
)
def test_readings_in_traditional_that_the_tables_get_wrong(text: str, shown: str) -> None:
    assert convert(text, Reading.TRADITIONAL).text == shown


def test_a_variant_of_a_character_is_no_other_word() -> None:
    assert convert("姪女的店舖", Reading.SIMPLIFIED).replaced == ()


@pytest.mark.parametrize(
    ("text", "reading", "words"),
    [
        ("這個記憶體與軟體，還有頭髮", Reading.SIMPLIFIED, ["記憶體", "軟體"]),
        ("乾淨的頭髮，以後發展", Reading.SIMPLIFIED, []),
        ("这个软件很干净\n它的内存很大", Reading.TRADITIONAL, ["软件", "内存"]),
        ("皇后在里面，为了说明", Reading.TRADITIONAL, []),
        ("这个软件", Reading.SIMPLIFIED, []),
        ("這個軟體", Reading.ORIGINAL, []),
    ],
)
def test_words_that_were_replaced_are_told(text: str, reading: Reading, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in convert(text, reading).replaced] == words


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


@pytest.mark.parametrize(
    ("text", "reading", "shown"),
    [
        # A line that tells nothing is in the script of the text.
        ("這個國家發展很快\n天后干了\n", Reading.TRADITIONAL, "這個國家發展很快\n天后干了\n"),
        ("这个国家发展很快\n天后干了\n", Reading.TRADITIONAL, "這個國家發展很快\n天后幹了\n"),
        ("天后干了", Reading.TRADITIONAL, "天后幹了"),
        # A line in both scripts is converted whatever the text is written in.
        ("這個國家發展很快\n头髮國国\n", Reading.TRADITIONAL, "這個國家發展很快\n頭髮國國\n"),
        ("这个国家发展很快\n头髮國国\n", Reading.SIMPLIFIED, "这个国家发展很快\n头发国国\n"),
        ("Kangaroo 皇后 software development", Reading.TRADITIONAL, "Kangaroo 皇后 software development"),
    ],
)
def test_lines_that_do_not_tell_their_script(text: str, reading: Reading, shown: str) -> None:
    assert convert(text, reading).text == shown


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


def test_a_map_can_be_sent_to_another_process() -> None:
    converted = convert("記憶體與軟體", Reading.SIMPLIFIED)
    assert pickle.loads(pickle.dumps(converted)) == converted


def test_words_of_both_sides_are_listed_in_traditional_characters() -> None:
    words = dict(replaced_words())
    assert words["軟體"] == "軟件"
    assert words["位址"] == "地址"


def test_the_package_has_the_conversion_and_nothing_else_that_it_does_not_name() -> None:
    from corpus import script

    assert script.convert is convert
    with pytest.raises(AttributeError, match="no attribute 'converted'"):
        script.converted  # type: ignore[attr-defined]  # noqa: B018
