from __future__ import annotations

import pytest

from corpus.readers.errors import ReadError
from tests.corpus.readers.build import TITLE, article, assert_faithful, content, kinds, read

HEAD = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}"


def spelled(text: str) -> str:
    """Text as Word writes it: bytes of the code page, or the character's number where it has none there."""
    pieces = []
    for character in text:
        if character < "\x7f":
            pieces.append(f"\\{character}" if character in "{}\\" else character)
            continue
        try:
            pieces.append("".join(f"\\'{byte:02x}" for byte in character.encode("gbk")))
        except UnicodeEncodeError:
            units = character.encode("utf-16-le")
            numbers = (
                int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)
            )
            pieces.append("".join(f"\\u{number}?" for number in numbers))
    return "".join(pieces)


def rtf(body: str, info: str = "") -> bytes:
    return f"{HEAD}{info}\n\\pard {body}}}".encode("latin-1")


def test_an_article_comes_back_whole_with_its_properties() -> None:
    info = (
        rf"{{\info{{\title {spelled(TITLE)}}}{{\author {spelled('苏禾')}}}{{\creatim\yr2026\mo9\dy26\hr10}}}}"
    )
    body = "\\par\n".join(spelled(words) for words in (TITLE, *article()))
    document = read(rtf(body, info), "稿.rtf")
    assert_faithful(content(document), [TITLE, *article()])
    read_article = document.articles[0].article
    assert (read_article.title, read_article.byline, read_article.published) == (TITLE, "苏禾", "2026-09-26")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (spelled("𠮷野家😀完。"), "𠮷野家😀完。"),
        (r"\u19977?\u21495?", "三号"),
        (spelled("三号") + r"\line " + spelled("码头"), "三号\n码头"),
        (spelled("三号") + r"{\deleted " + spelled("四号") + "}" + spelled("码头"), "三号码头"),
    ],
)
def test_characters_are_read(body: str, expected: str) -> None:
    assert content(read(rtf(body), "a.rtf")) == expected


def test_bytes_that_are_not_spelled_are_read() -> None:
    data = rtf("X").replace(b"X", "三号码头。".encode("gbk"))
    assert content(read(data, "a.rtf")) == "三号码头。"


def test_tables_and_footnotes_are_known() -> None:
    row = r"\trowd\cellx100\cellx200 {}\cell {}\cell\row "
    body = (
        spelled("正文")
        + rf"{{\footnote {spelled('脚注')}}}"
        + spelled("完。")
        + r"\par "
        + row.format(spelled("口径"), spelled("票价"))
        + row.format(spelled("出行"), spelled("4.6元"))
        + r"\pard "
        + spelled("末段")
        + r"\par "
    )
    document = read(rtf(body), "a.rtf")
    assert content(document).split("\n") == ["正文完。", "口径\t票价", "出行\t4.6元", "末段", "脚注"]
    assert [kind for kind, _ in kinds(document)] == ["table_head", "table_row", "footnote"]


SHEET = (
    r"{\stylesheet{\s0\snext0 Normal;}{\s1\outlinelevel0\b heading 1;}"
    + rf"{{\s2\b {spelled('标题 2')};}}{{\s3\b {spelled('正文 3')};}}}}"
)


def test_headings_are_known_by_style_and_outline() -> None:
    body = (
        SHEET
        + rf"\pard\s1 {spelled('一级')}\par {spelled('还是一级')}\par \pard\s2 {spelled('二级')}\par"
        + rf"\pard\s3 {spelled('正文')}\par \pard\outlinelevel2 {spelled('三级')}\par"
        + rf"\pard\outlinelevel9 {spelled('末段')}\par"
    )
    document = read(rtf(body), "a.rtf")
    assert content(document).split("\n") == ["一级", "还是一级", "二级", "正文", "三级", "末段"]
    text = document.articles[0].article.content
    found = [
        (text[block.start : block.end], block.kind.value, block.level)
        for block in document.articles[0].article.blocks
    ]
    assert found == [
        ("一级", "heading", 1), ("还是一级", "heading", 1), ("二级", "heading", 2), ("三级", "heading", 3),
    ]  # fmt: skip


def test_items_of_lists_are_known_with_their_numbers() -> None:
    item = r"\pard{{\listtext\pard\plain {}\tab}}{}\par "
    body = (
        item.format(r"\u8226\'3f", spelled("甲"))
        + item.format(spelled("二、"), spelled("乙"))
        + spelled("末段")
    )
    document = read(rtf(body + r"\pard "), "a.rtf")
    assert content(document).split("\n")[:2] == ["甲", "二、乙"]
    assert [kind for kind, _ in kinds(document)] == ["list_item", "list_item"]


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    assert content(read((HEAD + r"\pard " + spelled("三号码头")).encode(), "a.rtf")) == "三号码头"


def test_a_character_beyond_all_is_damage() -> None:
    with pytest.raises(ReadError, match="damaged"):
        read((HEAD + r"\u99999999999999999999?}").encode(), "a.rtf")


def test_paragraphs_within_cells_and_notes_that_may_be_passed_over() -> None:
    """As pandoc writes them, and Word cells of several paragraphs."""
    one, other = spelled("码头"), spelled("停用")
    cells = rf"{{{{\pard\intbl {one}\par}}\cell}}{{{{\pard\intbl 12\par}}\cell}}"
    row = rf"{{\trowd\cellx100\cellx200\intbl{{{cells}}}\intbl\row}}"
    word = rf"\trowd\cellx100\cellx200\intbl {one}\par {other}\cell 34\cell\row\pard "
    note = rf"{spelled('正文')}{{\super\chftn}}{{\*\footnote\chftn\~\plain\pard {spelled('见公告。')}}}\par"
    document = read(rtf(f"{row}{word}{note}"), "a.rtf")
    assert content(document) == "码头\t12\n码头停用\t34\n正文\n见公告。"
    assert kinds(document)[-1] == ("footnote", "见公告。")


def test_a_row_without_an_end_does_not_swallow_the_paragraphs_after_it() -> None:
    body = rf"\trowd\cellx100 {spelled('甲段')}\par {spelled('乙段')}\par"
    assert content(read(rtf(body), "a.rtf")) == "甲段\n乙段"
