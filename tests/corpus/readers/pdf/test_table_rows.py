"""Lines that are rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.readers.pdf.page_text import PdfLine, PdfPiece
from corpus.readers.pdf.paragraphs import made_text
from corpus.readers.pdf.table_rows import PdfTable, tables_of
from tests.corpus.readers.pdf.build import pages

SIZE = 10.0


def line(number: int, *cells: tuple[str, float]) -> PdfLine:
    """A line of cells, each with where it begins; letters are as wide as high."""
    pieces = tuple(PdfPiece(text, left, left + SIZE * len(text)) for text, left in cells)
    top = 20.0 * number
    words = "".join(piece.text for piece in pieces)
    return PdfLine(
        words, pieces[0].left, pieces[-1].right, top, top + SIZE, SIZE, 0, pieces if len(pieces) > 1 else ()
    )


TABLE = [
    line(1, ("码头", 0), ("上半年", 200), ("同比", 300)),
    line(2, ("一号码头", 0), ("1234", 200), ("3%", 300)),
    line(3, ("三号码头改造停用", 0), ("56", 200), ("-9%", 300)),
]


def rows(lines: Sequence[PdfLine]) -> list[PdfTable]:
    return tables_of(lines)


def test_lines_with_gaps_at_the_same_places_are_rows() -> None:
    lines = [line(0, ("正文在此，说明下表。" * 3, 0)), *TABLE, line(4, ("港务局表示，全年目标不变。" * 3, 0))]
    (table,) = rows(lines)
    assert (table.start, table.end) == (1, 4)
    assert table.rows[2] == ("三号码头改造停用", "56", "-9%")
    made, columns = made_text(pages(*lines), join=True)
    assert columns == 0
    told = made.content.split("\n")
    assert told[1:4] == ["码头\t上半年\t同比", "一号码头\t1234\t3%", "三号码头改造停用\t56\t-9%"]
    assert [(block.kind.value, block.level) for block in made.blocks] == [
        ("table_head", 1), ("table_row", 1), ("table_row", 1),
    ]  # fmt: skip


def test_a_cell_may_be_empty_and_a_row_in_pieces() -> None:
    apart = [line(2, ("一号码头", 0)), line(2, ("1234", 200))]
    (table,) = rows([TABLE[0], *apart, TABLE[2]])
    assert table.rows[1] == ("一号码头", "1234", "")


def test_what_lies_across_the_columns_is_no_row() -> None:
    across = line(4, ("姓名：张三", 0), ("单位：汐州市港务局第三分局" * 2, 80))
    (table,) = rows([*TABLE, across])
    assert table.end == 3
    assert len(table.rows[0]) == 3


def test_words_of_a_cell_stay_together() -> None:
    """Latin words stand apart too, but seldom as far as columns do."""
    lines = [line(number, ("Labor", 0), ("cost", 54), ("85", 200), ("USD", 224)) for number in range(3)]
    (table,) = rows(lines)
    assert table.rows[0] == ("Labor cost", "85 USD")


def test_columns_of_text_lists_and_narrow_gaps_are_no_tables() -> None:
    text = "汐州港务局昨日公布了上半年的吞吐量，各码头的数字"
    assert not rows([line(number, (text, 0), (text, 300)) for number in range(6)])
    assert not rows([line(number, ("•", 0), ("一季度完成主体", 30)) for number in range(6)])
    assert not rows([line(number, ("港务局", 0), ("2026", 35)) for number in range(6)])
    assert not rows([line(1, ("作者：张三", 0), ("日期：三月", 200))])
    assert not rows([])


def cell(top: float, left: float, *lines: str) -> list[PdfLine]:
    """A cell as programs write it: from its first line to its last."""
    return [
        PdfLine(text, left, left + SIZE * len(text), top + 14 * at, top + 14 * at + SIZE, SIZE, 0)
        for at, text in enumerate(lines)
    ]


def test_lines_of_a_cell_are_joined_before_the_next_cell() -> None:
    lines = [
        *cell(0, 0, "码头"), *cell(0, 60, "上半年"), *cell(0, 160, "说明"),
        *cell(40, 0, "一号码", "头"), *cell(40, 60, "1234万吨，集", "装箱过半"), *cell(40, 160, "新开两条近洋", "航线"),
        *cell(90, 0, "渡轮"), *cell(90, 60, "320万人次"), *cell(90, 160, "持平"),
    ]  # fmt: skip
    (table,) = rows(lines)
    assert (table.start, table.end) == (0, len(lines))
    assert table.rows[1:] == (
        ("一号码头", "1234万吨，集装箱过半", "新开两条近洋航线"),
        ("渡轮", "320万人次", "持平"),
    )
    assert made_text(pages(*lines), join=True)[1] == 0, "cells are no columns of text"


def test_what_is_below_or_does_not_fill_its_column_begins_a_row() -> None:
    lines = [
        *cell(0, 0, "码头名称"), *cell(0, 60, "上半年"), *cell(0, 160, "说明"),
        *cell(20, 0, "其中"),
        *cell(34, 0, "一号"), *cell(34, 60, "56万吨"),
        *cell(54, 160, "另见年报"),
        *cell(74, 0, "渡轮"), *cell(74, 60, "320万人"), *cell(74, 160, "持平"),
    ]  # fmt: skip
    (table,) = rows(lines)
    assert table.rows[1:4] == (("其中", "", ""), ("一号", "56万吨", ""), ("", "", "另见年报"))


def test_cells_may_stand_in_the_middle_of_their_row() -> None:
    lines = [
        *cell(0, 0, "一号码", "头"), *cell(7, 60, "56万吨"), *cell(0, 160, "改造停用的两", "个月"),
        *cell(57, 0, "渡轮"), *cell(50, 60, "日均一万人，", "高峰三万"), *cell(57, 160, "持平"),
    ]  # fmt: skip
    (table,) = rows(lines)
    assert table.rows == (
        ("一号码头", "56万吨", "改造停用的两个月"),
        ("渡轮", "日均一万人，高峰三万", "持平"),
    )


def test_two_columns_of_paragraphs_are_no_table() -> None:
    column = ["汐州港务局昨日公布了", "上半年的吞吐量，各码", "头的数字见下。"]
    assert not rows([one for left in (0, 150) for top in (0, 60, 120) for one in cell(top, left, *column)])


def test_one_wide_gap_by_chance_makes_no_columns() -> None:
    lines = [line(0, ("甲乙丙", 0), ("丁戊", 60)), *(line(n, ("甲乙丙", 0), ("丁戊", 35)) for n in (1, 2, 3))]
    assert not rows(lines)


def test_justified_lines_with_a_wide_gap_each_are_no_table() -> None:
    """Text of a narrow column where only the spaces around Latin words stretch."""
    gaps = [("趋势。面对", "某某的多元化"), ("略，公司", "正积极寻求独立"), ("计划在今年", "与别家合作量")]
    lines = [
        line(number, (left, 0), (right, 140 - SIZE * len(right))) for number, (left, right) in enumerate(gaps)
    ]
    assert not rows(lines)
    figures = [
        line(number, (left, 0), ("12亿元"[number:], 110 + SIZE * number))
        for number, (left, _) in enumerate(gaps)
    ]
    assert rows(figures)


def test_numbers_of_rows_are_no_bullets() -> None:
    head = line(1, ("序号", 0), ("码头", 60), ("上半年", 200))
    body = [line(n + 1, (f"{n}", 0), (f"{'一二三四'[n]}号码头", 60), (f"{n}234", 200)) for n in range(1, 4)]
    (table,) = rows([head, *body])
    assert [row[0] for row in table.rows] == ["序号", "1", "2", "3"]
    listed = [line(n, (f"{n}.", 0), (f"{'一二三四'[n]}号码头停航", 60), ("延长", 200)) for n in range(1, 4)]
    assert rows(listed) == []
