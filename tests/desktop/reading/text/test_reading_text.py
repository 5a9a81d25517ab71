"""Shown and stored text: conversions, display breaks and UTF-16, separately and combined."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Span
from corpus.script.conversion import convert
from corpus.script.reading import Reading
from desktop.reading.text.reading_text import LONGEST_PARAGRAPH, OBJECT, ReadingText

SENTENCE = "去年日均客运量为21.5万人次，同比增长4.2%。"


def shown(text: ReadingText, first: int, last: int) -> str:
    units = text.content.encode("utf-16-le")
    return units[2 * first : 2 * last].decode("utf-16-le")


def test_plain_text_is_shown_as_it_is() -> None:
    text = ReadingText("甲\n乙")
    assert text.plain
    assert text.content == "甲\n乙"
    assert text.positions(2, 3) == (2, 3)
    assert text.starts == [0, 2]


@given(st.text(st.sampled_from("渡轮𠮷。\n软件内存"), min_size=1, max_size=60), st.data())
@settings(max_examples=60, deadline=None)
def test_a_span_comes_back_from_the_screen(source: str, data: st.DataObject) -> None:
    text = ReadingText(source)
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    first, last = text.positions(start, end)
    assert shown(text, first, last) == source[start:end]
    assert text.span(first, last) == Span(start, end)
    assert text.offset(text.position(start)) == start


def test_a_converted_word_of_other_length_is_selected_whole() -> None:
    source = "這個軟體很好，記憶體不足。"
    converted = convert(source, Reading.SIMPLIFIED)
    text = ReadingText(source, converted)
    assert text.content != source
    start = source.index("記憶體")
    first, last = text.positions(start, start + 3)
    assert shown(text, first, last) == "内存"
    assert text.span(first, first + 1) == Span(start, start + 3)
    assert text.offset(last) == start + 3


def test_a_very_long_paragraph_is_parted_behind_a_sentence() -> None:
    source = SENTENCE * 500
    text = ReadingText(source)
    parts = text.content.split("\n")
    assert len(parts) > 1
    assert "".join(parts) == source
    assert all(len(part) <= LONGEST_PARAGRAPH and part.endswith("。") for part in parts)
    assert len(text.continuations()) == len(parts) - 1


def test_offsets_pass_over_display_breaks() -> None:
    source = SENTENCE * 500
    text = ReadingText(source)
    edge = len(text.content.split("\n")[0])
    first, last = text.positions(edge - 3, edge + 3)
    assert shown(text, first, last).replace("\n", "") == source[edge - 3 : edge + 3]
    assert text.span(first, last) == Span(edge - 3, edge + 3)
    assert text.positions(edge - 2, edge)[1] == edge, "a span that ends at the break ends before it"
    assert text.position(edge) == edge + 1, "one that begins there begins behind it"
    assert text.whole_paragraph(edge) == (0, text.end)


def test_a_paragraph_without_any_sentence_is_parted_too() -> None:
    text = ReadingText("字" * (LONGEST_PARAGRAPH * 2 + 10))
    assert [len(part) for part in text.content.split("\n")] == [LONGEST_PARAGRAPH, LONGEST_PARAGRAPH, 10]


def test_no_break_parts_a_character_from_its_variation_selector() -> None:
    source = "字" * (LONGEST_PARAGRAPH - 1) + "葛\U000e0100" + "字" * 10
    parts = ReadingText(source).content.split("\n")
    assert parts[1].startswith("葛\U000e0100")


def test_bidi_controls_become_visible_objects() -> None:
    """Row 41."""
    source = "甲\u202e乙\u202c𠮷\u2067"
    text = ReadingText(source)
    assert text.content.count(OBJECT) == 3
    assert "\u202e" not in text.content
    assert [name for _, name in text.bidi_positions()] == ["RLO", "PDF", "RLI"]
    assert text.bidi_positions()[2][0] == 6
    assert text.span(0, text.end) == Span(0, len(source))


@pytest.mark.parametrize("character", ["\r", "\x00", "\ufdd0", "\ufdd1", "\ud800"])
def test_what_qt_cannot_carry_is_shown_as_unknown(character: str) -> None:
    text = ReadingText(f"甲{character}乙")
    assert text.content == "甲\ufffd乙"
    assert text.span(2, 3) == Span(2, 3)


def test_a_paragraph_separator_begins_a_paragraph() -> None:
    assert ReadingText("甲\u2029乙\n丙").starts == [0, 2, 4]


def test_offsets_outside_the_text_are_kept_within() -> None:
    text = ReadingText("甲乙")
    assert text.position(99) == 2
    assert text.positions(1, 99) == (1, 2)
    assert text.offset(99) == 2
