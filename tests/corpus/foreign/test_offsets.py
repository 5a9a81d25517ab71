"""Offsets as other programs count them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.foreign.offsets import CountedPassage, CountedText, agree
from corpus.foreign.project import Offsets
from corpus.model import Span

LINES = st.text("甲乙𠮷😀\r\n\x07\ufeff", min_size=1, max_size=30)


def counted(text: str, offsets: Offsets) -> int:
    """How a program counts the characters of a text whose lines end with LF."""
    if offsets.value.endswith("crlf"):
        text = text.replace("\n", "\r\n")
    length = len(text.encode("utf-16-le")) // 2 if "utf16" in offsets.value else len(text)
    return length + offsets.value.startswith("bom")


@settings(max_examples=60)
@given(LINES, st.sampled_from(Offsets), st.data())
def test_every_way_of_counting_leads_to_the_same_words(
    text: str, offsets: Offsets, data: st.DataObject
) -> None:
    text = text.replace("\r", "").lstrip("\ufeff")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    held = CountedText(text)
    span = held.span(CountedPassage(counted(text[:start], offsets), counted(text[:end], offsets)), offsets)
    quote = text[start:end].replace("\x07", "")
    if quote:
        assert span is not None
        assert held.content[span.start : span.end] == quote
    else:
        assert span is None


def test_files_whose_lines_end_in_two_ways_are_counted_as_they_are() -> None:
    held = CountedText("甲\r\n乙\n丙丁")
    assert held.content == "甲\n乙\n丙丁"
    assert held.words(CountedPassage(5, 7), Offsets.CODE_POINTS_CRLF) == "丙丁"
    assert held.words(CountedPassage(4, 6), Offsets.CODE_POINTS) == "丙丁"


def test_the_usual_way_holds_where_nothing_speaks_against_it() -> None:
    held = CountedText("甲\r\n乙丙\n丁")
    assert held.best_offsets([CountedPassage(0, 1)], Offsets.UTF16) is Offsets.UTF16
    told = [CountedPassage(0, 1, "甲"), CountedPassage(3, 5, "乙丙"), CountedPassage(6, 7, "丁")]
    assert held.best_offsets(told) is Offsets.CODE_POINTS_CRLF


def test_what_lies_beyond_the_text_or_is_empty_has_no_place() -> None:
    held = CountedText("甲乙")
    for start, end in ((0, 3), (-1, 1), (1, 1), (2, 1)):
        assert held.span(CountedPassage(start, end), Offsets.CODE_POINTS) is None


@pytest.mark.parametrize(
    ("told", "found", "expected"),
    [
        ("票价三元", "票价三元", True),
        ("票价 \n三元", "票价 三元", True),
        ("票价三…", "票价三元整", True),
        ("票价三...", "票价三元整", True),
        ("票价三", "票价三元", False),
        ("甲" * 60, "甲" * 90, True),
        ("…", "票价", False),
        ("", "", False),
        ("", "票价", False),
        ("\n", "\u3000", True),
    ],
)
def test_words_agree_also_when_they_were_shortened(told: str, found: str, expected: bool) -> None:
    assert agree(told, found) is expected


def test_words_are_found_elsewhere_only_where_they_stand_once() -> None:
    held = CountedText("票价三元。票价二元。单程票价三元以上。")
    assert held.find(CountedPassage(0, 4, "单程票价"), Span(0, 4)) == Span(10, 14)
    assert held.find(CountedPassage(0, 4, "票价二元…"), Span(0, 6)) == Span(5, 11)
    assert held.find(CountedPassage(0, 4, "票价三元"), None) is None
    assert held.find(CountedPassage(0, 1, "二元"), None) is None
