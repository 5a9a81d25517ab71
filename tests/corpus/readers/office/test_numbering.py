"""The automatic numbers of paragraphs in Word are part of the text."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.readers.office.numbering import Numbering, numeral
from tests.corpus.readers.build import element

LEVELS = (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("bullet", "•"))
LISTS = (
    '<w:numbering><w:abstractNum w:abstractNumId="7">'
    + "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (format, text) in enumerate(LEVELS)
    )
    + '</w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="第%1章"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/>'
    '</w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    "</w:num></w:numbering>"
)
STYLES = '<w:styles><w:style w:styleId="章"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>'


def paragraph(number: str = "", level: int = 0, style: str = "") -> Any:
    reference = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return element(f"<w:p><w:pPr>{named}{reference}</w:pPr></w:p>")


def test_numbers_count_on_and_begin_again_below_a_higher_one() -> None:
    numbering = Numbering(element(LISTS))
    shown = [numbering.number_of(paragraph("1", level)) for level in (0, 1, 1, 2, 0, 1, 3)]
    assert shown == ["一、", "（一）", "（二）", "1. ", "二、", "（一）", ""]


def test_a_number_may_come_from_the_style_and_be_taken_back() -> None:
    numbering = Numbering(element(LISTS), element(STYLES))
    assert numbering.number_of(paragraph(style="章")) == "第1章"
    assert numbering.number_of(paragraph("2", 1)) == "1.1 "
    assert numbering.number_of(paragraph("0", style="章")) == ""
    assert numbering.number_of(paragraph("3")) == "第5章"
    assert numbering.number_of(paragraph("99")) == ""
    assert numbering.number_of(element("<w:p/>")) == ""


@pytest.mark.parametrize(
    ("number", "format", "shown"),
    [
        (10, "chineseCounting", "十"),
        (11, "chineseCountingThousand", "十一"),
        (20, "taiwaneseCountingThousand", "二十"),
        (35, "chineseCounting", "三十五"),
        (105, "chineseCounting", "一百零五"),
        (110, "chineseCounting", "一百一十"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (2, "ideographTraditional", "乙"),
        (1, "ideographZodiac", "子"),
        (28, "upperLetter", "BB"),
        (4, "lowerRoman", "iv"),
        (7, "decimalZero", "07"),
        (12, "decimalFullWidth", "１２"),
        (12, "something else", "12"),
    ],
)
def test_numbers_are_shown_as_word_shows_them(number: int, format: str, shown: str) -> None:
    assert numeral(number, format) == shown
