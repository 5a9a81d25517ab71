"""Lines that run down the page."""

from __future__ import annotations

import pytest

from tests.corpus.readers.pdf.build import downwards, page

TIERS = ["三号码头停航延长", "给您带来不便谅解", "船票下月起再调整", "请市民留意新公告"]


def test_characters_below_each_other_are_vertical_text() -> None:
    read = page(*((500.0, 80.0 + 12 * row, 12.0, character) for row, character in enumerate("三号码头停航")))
    assert read.vertical
    assert [line.text for line in read.lines] == ["三号码头停航"]


def test_tiers_of_vertical_text_are_read_one_after_the_other() -> None:
    places = [
        (500.0 - 20 * column, 80.0 + 300 * tier + 12 * row, 12.0, character)
        for tier, words in enumerate((TIERS[:2], TIERS[2:]))
        for column, line in enumerate(words)
        for row, character in enumerate(line)
    ]
    assert [line.text for line in page(*places).lines] == TIERS


def test_lines_of_vertical_text_set_over_each_other_keep_the_order_of_the_file() -> None:
    """LibreOffice does it where a heading is kept with what follows."""
    read = page(
        *downwards((500, 80, TIERS[0]), (470, 80, TIERS[1]), (474, 80, TIERS[2]), (440, 80, TIERS[3]))
    )
    assert [line.text for line in read.lines] == TIERS


def test_headers_across_a_page_of_vertical_text_are_lines_of_their_own() -> None:
    columns = downwards(*((500.0 - 20 * column, 100.0, words) for column, words in enumerate(TIERS)))
    read = page((250, 40, 12, "汐州研究"), *columns, (280, 800, 12, "第7页"))
    assert [line.text for line in read.lines] == ["汐州研究", *TIERS, "第7页"]
    assert read.width == 842


@pytest.mark.parametrize(
    ("rows", "gap", "are_tiers"), [(6, 12, True), (6, 8, False), (5, 12, True), (3, 12, False)]
)
def test_a_gap_across_the_page_parts_tiers_unless_it_is_narrow_or_near_the_top(
    rows: int, gap: float, are_tiers: bool
) -> None:
    places = [
        (500.0 - 20 * column, 80.0 + 12 * row + (gap if row >= rows else 0), 12.0, character)
        for column, words in enumerate(TIERS[:2])
        for row, character in enumerate(words)
    ]
    parted = [words[:rows] for words in TIERS[:2]] + [words[rows:] for words in TIERS[:2]]
    assert [line.text for line in page(*places).lines] == (parted if are_tiers else TIERS[:2])
