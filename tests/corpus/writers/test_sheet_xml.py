"""Rows of a sheet."""

from __future__ import annotations

from corpus.writers.sheet_xml import CellStyles, SheetRows, column_letters
from corpus.writers.tables import Coloured

STYLES = CellStyles(1, 2, {"blue": 3})


def test_texts_numbers_and_colours_have_their_styles() -> None:
    (row,) = SheetRows(STYLES).xml(7, ["=1", None, -2.5, Coloured("票", "blue"), Coloured("价", "none")])
    assert row == (
        '<row r="7"><c r="A7" s="1" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>'
        '<c r="C7" s="2"><v>-2.5</v></c>'
        '<c r="D7" s="3" t="inlineStr"><is><t xml:space="preserve">票</t></is></c>'
        '<c r="E7" s="1" t="inlineStr"><is><t xml:space="preserve">价</t></is></c></row>'
    )


def test_columns_are_lettered() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
