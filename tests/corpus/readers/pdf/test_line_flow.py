"""How lines follow each other."""

from __future__ import annotations

from corpus.readers.pdf.line_flow import LineFlow
from tests.corpus.readers.pdf.build import line, pages


def test_what_a_line_is_to_the_next() -> None:
    lines = (
        line("行行到边", 100),
        line("短行", 116, right=90),
        line("大字", 140, size=20, right=300),
        line("次栏", 100, left=440, right=600),
        line("次页", 100, page=1),
    )
    flow = LineFlow(pages(*lines))
    numbers = range(4)
    assert [flow.is_full(number) for number in numbers] == [True, False, False, True]
    assert [flow.has_same_size(number) for number in numbers] == [True, False, False, True]
    assert [flow.is_lower(number) for number in numbers] == [True, True, False, False]
    assert [flow.is_below(number) for number in numbers] == [True, True, False, False]
    assert flow.has_next(3) and not flow.has_next(4)
    assert flow.share(1) == 30 / 360


def test_where_a_line_begins_is_told_in_characters() -> None:
    lefts = (84, 60, 60, 60, 60, 60, 36)
    flow = LineFlow(pages(*(line("行行到边", 100 + 16 * row, left=left) for row, left in enumerate(lefts))))
    assert [flow.shift(number) for number in range(7)] == [2, 0, 0, 0, 0, 0, -2]


def test_slightly_wider_gaps_count_where_they_part_paragraphs() -> None:
    """A step of 20 among those of 16: between paragraphs, or above a line with a footnote's mark; or by chance."""
    for ends, rows, close in ((90, 12, False), (420, 12, True), (90, 9, True)):
        top = 100.0
        lines = []
        for row in range(rows):
            last = row % 3 == 2
            lines.append(line("一行文字", top, right=ends if last else 420))
            top += 20 if last else 16
        flow = LineFlow(pages(*lines))
        assert flow.is_close(2) is close
        assert flow.is_close(0)


def test_text_too_small_to_be_seen_is_read_too() -> None:
    flow = LineFlow(pages(line("字", 100, size=0.3, right=60.3), line("字", 101, size=0.3, right=60.3)))
    assert flow.body == 1
    assert flow.is_close(0)
    assert flow.share(0) > 0
