from __future__ import annotations

from dataclasses import replace

from corpus.readers.pdf.page_text import PdfLine, PdfPiece
from corpus.readers.pdf.paragraphs import made_text
from tests.corpus.readers.pdf.build import line, pages


def text(*lines: PdfLine, join: bool = True) -> list[str]:
    return made_text(pages(*lines), join=join)[0].content.split("\n")


def test_a_full_line_goes_on_and_a_short_one_ends() -> None:
    lines = (
        line("甲行满了", 100),
        line("乙行不满。", 120, right=200),
        line("丙行满了", 140),
        line("丁。", 160, right=100),
    )
    assert text(*lines) == ["甲行满了乙行不满。", "丙行满了丁。"]
    assert text(*lines, join=False) == ["甲行满了", "乙行不满。", "丙行满了", "丁。"]


def test_an_indent_a_gap_or_another_size_begins_a_paragraph() -> None:
    first = line("甲行满了。", 100)
    fill = [line("填满一行", 300 + 20 * n) for n in range(4)]
    assert text(first, line("乙行", 120, left=84), *fill)[0] == "甲行满了。"
    assert text(first, line("乙行", 132), *fill)[0] == "甲行满了。"
    assert text(first, line("乙行", 120, size=16), *fill)[0] == "甲行满了。"
    assert text(first, line("乙行", 120), *fill)[0].startswith("甲行满了。乙行")


def test_a_word_that_did_not_fit_makes_its_line_full() -> None:
    lines = (line("正文一行", 100), line("然后是", 120, right=355), line("Anthropic 等公司。", 140))
    assert text(*lines) == ["正文一行然后是Anthropic 等公司。"]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = (
        *(line("左栏满行", 700, right=240), line("左栏末行", 720, right=240)),
        *(line("右栏首行", 100, left=300, right=480), line("右栏末行", 120, left=300, right=480)),
        line("次页。", 100, right=120, page=1),
    )
    assert text(*lines) == ["左栏满行左栏末行右栏首行右栏末行次页。"]
    assert made_text(pages(*lines), join=True)[1] == 1


def test_latin_words_get_a_space_and_parted_ones_none() -> None:
    assert text(line("see the", 100), line("ferry exam\x02", 120), line("ple", 140, right=90)) == [
        "see the ferry example"
    ]


def test_spaces_that_a_program_put_everywhere_are_left_out() -> None:
    last = line("末行到边", 400)
    spaced = [line("共 12 艘 AI 船", 100 + 20 * n, right=200 + 60 * n) for n in range(3)]
    assert text(*spaced, last)[:3] == ["共12艘AI船"] * 3
    mixed = [*spaced, *(line("共12艘", 200 + 20 * n, right=200 + 60 * n) for n in range(3))]
    assert text(*mixed, last)[0] == "共 12 艘 AI 船"


def test_offsets_of_joins_and_headings_count_in_the_text() -> None:
    made, _ = made_text(
        pages(line("标题", 60, right=120, size=20), line("甲行满了", 100), line("乙。", 120, right=80)),
        join=True,
    )
    assert made.content == "标题\n甲行满了乙。"
    assert made.joins == (7,)
    assert [(block.start, block.end, block.kind.value) for block in made.blocks] == [(0, 2, "heading")]


def test_a_heading_of_two_lines_is_one_also_where_it_is_centred() -> None:
    body = [line("正文满行", 200 + 18 * n) for n in range(4)]
    wrapped = (
        line("很长的标题先写一行", 60, left=80, right=400, size=20),
        line("再写", 94, left=220, right=260, size=20),
    )
    assert text(*wrapped, *body)[0] == "很长的标题先写一行再写"
    apart = (
        line("汐州年报", 60, left=80, right=160, size=20),
        line("二〇二六", 94, left=80, right=160, size=20),
    )
    assert text(*apart, *body)[:2] == ["汐州年报", "二〇二六"]


def test_a_centred_line_does_not_go_on_at_the_left() -> None:
    body = [line("正文满行", 140 + 18 * n) for n in range(4)]
    for left, right in ((200, 300), (120, 400)):
        assert text(line("居中一行", 122, left=left, right=right), *body)[0] == "居中一行"
    assert (
        text(line("居中一行", 122, left=200, right=300), line("短行", 140, right=100), *body)[0] == "居中一行"
    )


def test_lines_of_a_table_of_contents_and_of_cells_are_not_joined() -> None:
    contents = [line(f"第{n}章 渡轮……………{n}", 100 + 20 * n) for n in range(1, 4)]
    assert len(text(*contents)) == 3
    cells = tuple(PdfPiece("很长的一格" * 5, 60 + 100 * n, 160 + 100 * n - 40) for n in range(3))
    rows = [replace(line("甲 乙 丙", 100 + 20 * n), pieces=cells) for n in range(2)]
    assert text(*rows) == ["甲 乙 丙"] * 2
    assert text(rows[0], line("正文", 120, right=100)) == ["甲 乙 丙正文"], "one such line may be justified"
