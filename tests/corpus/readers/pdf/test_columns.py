"""The edges of the columns that lines stand in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.readers.pdf.columns import PdfColumn, are_side_by_side, columns_of
from corpus.readers.pdf.page_text import PdfLine, PdfPicture
from tests.corpus.readers.pdf.build import line, pages


def block(top: float, *lefts: float, right: float = 420, page: int = 0) -> list[PdfLine]:
    """Full lines that begin at these places."""
    return [
        line("行行到边", top + 16 * row, left=left, right=right, page=page) for row, left in enumerate(lefts)
    ]


def test_a_column_begins_where_its_lines_go_on() -> None:
    indented = columns_of(pages(*block(100, 84, 60, 60, 60, 84, 60)))
    hanging = columns_of(pages(*block(100, 60, 84, 84, 84, 60, 84)))
    assert {column.left for column in indented} == {60}
    assert {column.left for column in hanging} == {84}


def test_columns_beside_each_other_have_edges_of_their_own() -> None:
    left, right = block(100, 60, 60, right=240), block(100, 300, 300, right=480)
    assert columns_of(pages(*left, *right)) == [PdfColumn(60, 240)] * 2 + [PdfColumn(300, 480)] * 2
    assert are_side_by_side([PdfColumn(60, 240), PdfColumn(300, 480)])
    assert not are_side_by_side([PdfColumn(60, 240), PdfColumn(84, 240)])


def test_a_short_line_before_an_indent_is_in_the_column() -> None:
    lines = [*block(100, 60, 60, 60, 60), line("首行缩进", 164, left=84), line("末", 180, right=72)]
    assert len(set(columns_of(pages(*lines)))) == 1


def test_a_few_lines_stand_in_the_column_of_other_pages() -> None:
    lines = [*block(100, *[60] * 7), line("末页短行", 100, left=84, right=150, page=1)]
    assert columns_of(pages(*lines))[-1] == PdfColumn(60, 420)
    elsewhere = line("别处短行", 100, left=300, right=500, page=1)
    assert columns_of(pages(*lines[:-1], elsewhere))[-1] == PdfColumn(300, 500)


@pytest.mark.parametrize(
    ("left", "right", "is_there"),
    [
        (48, 300, True),
        (47, 300, False),
        (60, 432, True),
        (60, 433, False),
        (47, 433, False),
        (155, 300, True),
        (156, 300, False),
    ],
)
def test_a_few_lines_stand_in_another_column_but_for_a_letter_and_an_indent(
    left: float, right: float, is_there: bool
) -> None:
    lines = [*block(100, *[60] * 7), line("末页短行", 100, left=left, right=right, page=1)]
    assert columns_of(pages(*lines))[-1] == (PdfColumn(60, 420) if is_there else PdfColumn(left, right))


def test_a_picture_takes_its_place_from_the_lines_beside_it() -> None:
    wide = block(100, 60, 60, 60, 60)
    beside_right = block(164, 60, 60, right=240)
    beside_left = block(196, 140, 140)
    (page,) = pages(*wide, *beside_right, *beside_left)
    pictures = (PdfPicture(250, 420, 165, 194), PdfPicture(60, 130, 197, 226))
    found = columns_of([replace(page, pictures=pictures)])
    assert found == [PdfColumn(60, 420)] * 4 + [PdfColumn(60, 240)] * 2 + [PdfColumn(140, 420)] * 2
    assert set(columns_of([replace(page, pictures=(PdfPicture(0, 595, 0, 842),))])) == {PdfColumn(60, 420)}, (
        "a picture below the text takes nothing"
    )
