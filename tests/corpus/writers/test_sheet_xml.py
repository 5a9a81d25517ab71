"""Rows of a sheet."""

from __future__ import annotations

from corpus.writers.sheet_xml import LINE, TALLEST, CellStyles, SheetRows, column_letters, row_height
from corpus.writers.tables import Coloured

STYLES = CellStyles(1, 2, {"blue": 3})


def test_texts_numbers_and_colours_have_their_styles() -> None:
    cells = ["=1", None, -2.5, Coloured("票", "blue"), Coloured("价", "none")]
    (row,) = SheetRows(STYLES).xml(7, cells, [12.0] * 5)
    assert row == (
        '<row r="7"><c r="A7" s="1" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>'
        '<c r="C7" s="2"><v>-2.5</v></c>'
        '<c r="D7" s="3" t="inlineStr"><is><t xml:space="preserve">票</t></is></c>'
        '<c r="E7" s="1" t="inlineStr"><is><t xml:space="preserve">价</t></is></c></row>'
    )


def test_columns_are_lettered() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_row_is_as_high_as_its_longest_text() -> None:
    """LibreOffice shows one line of a row without a height."""
    widths = [21.0, 11.0]
    lines = {
        ("票价", "由二元"): 1,
        ("票" * 10, None): 1,
        ("票" * 11, None): 2,
        ("a" * 20, None): 1,
        ("a" * 21, 1.5): 2,
        ("票价", Coloured("票" * 6, "blue")): 2,
        ("一\n二\n三", None): 3,
    }
    for row, count in lines.items():
        assert row_height(row, widths) == count * LINE, row
    assert row_height(("票" * 9_999,), widths) == TALLEST
    high, low = (SheetRows(STYLES).xml(2, [text], widths)[0] for text in ("票" * 11, "票"))
    assert high.startswith('<row r="2" ht="30">') and low.startswith('<row r="2">')
