"""Quotes shortened around a figure."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.excerpt import ELLIPSIS, Excerpt, excerpt
from corpus.model import Span

TEXT = (
    "运营公司提供的数据显示，按一次进站计算的去年全网日均客流为412万人次，同比增长6.3%，已高于2019年的水平。"
)


def around(words: str, limit: int, text: str = TEXT) -> Excerpt:
    start = text.index(words)
    return excerpt(text, Span(start, start + len(words)), limit)


def test_a_text_that_fits_is_kept_whole() -> None:
    found = around("412万人次", 100)
    assert found.text == TEXT.rstrip("。")
    assert TEXT[found.span.start : found.span.end] == TEXT
    assert found.focus == Span(29, 35)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (46, "运营公司提供的数据显示，按一次进站计算的去年全网日均客流为412万人次，同比增长6.3%…"),
        (36, "运营公司提供的数据显示，按一次进站计算的去年全网日均客流为412万人次…"),
        (30, "…按一次进站计算的去年全网日均客流为412万人次…"),
        (18, "…去年全网日均客流为412万人次…"),
        (8, "…为412万人次…"),
        (2, "…412万人次…"),
    ],
)
def test_cut_at_clauses_then_at_words(limit: int, expected: str) -> None:
    found = around("412万人次", limit)
    assert found.text == expected
    assert found.focus is not None
    assert found.text[found.focus.start : found.focus.end] == "412万人次"


def test_without_a_figure_the_beginning_is_kept() -> None:
    assert excerpt(TEXT, None, 13).text == "运营公司提供的数据显示…"
    assert excerpt(TEXT, None, 13).focus is None
    assert excerpt("", None, 10) == Excerpt("", Span(0, 0), None)
    assert excerpt("运营公司提供的关于全网日均客流的数据", None, 10).text == "运营公司提供的…"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("台湾海峡两岸经济合作框架协议文本", 8, "台湾海峡两岸经济…"),
        ("但是，台湾海峡两岸经济合作框架协议文本", 8, "但是，台湾海峡两…"),
        ("价格ABCDEFGHIJKLMN", 8, "价格…"),
        ("ABCDEFGHIJKLMN", 8, "ABCDEFGH…"),
    ],
)
def test_a_beginning_without_a_place_to_cut_is_cut_off(text: str, limit: int, shown: str) -> None:
    assert excerpt(text, None, limit).text == shown


def test_a_word_of_latin_letters_or_a_number_is_never_cut() -> None:
    text = "首席执行官SamAltman投入1,286.5亿美元建设Stargate项目"
    for limit in range(1, len(text)):
        shown = around("1,286.5亿美元", limit, text).text
        assert shown.count("1,286.5亿美元") == 1
        assert re.findall("[A-Za-z]+", shown) in (["SamAltman", "Stargate"], ["SamAltman"], ["Stargate"], [])


def test_no_space_stands_beside_what_was_left_out() -> None:
    assert around("398万人次", 12, "去年客流稳定， 日均398万人次 ，比前年少").text == "…日均398万人次…"


def test_line_breaks_are_shown_as_spaces() -> None:
    assert excerpt("客流\n稳定", None, 10).text == "客流 稳定"


def test_a_focus_outside_of_the_text_is_refused() -> None:
    with pytest.raises(ValueError):
        excerpt("客流", Span(1, 3), 10)


@given(st.text("去年客流4.12万人次，的在是。AbC \n", max_size=60), st.data(), st.integers(1, 40))
def test_what_is_shown_is_what_the_text_says(text: str, data: st.DataObject, limit: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = excerpt(text, Span(start, end), limit)
    assert found.focus is not None
    focus = text[start:end]
    shown = found.text[found.focus.start : found.focus.end]
    assert (
        shown == "".join(" " if character.isspace() else character for character in focus)
        or focus.strip(" \n，。.") != focus
    )
    assert len(found.text) <= max(limit, end - start) + 2 * len(ELLIPSIS)
    bare = found.text.strip(ELLIPSIS).replace(" ", "")
    assert bare in "".join(text.split())
