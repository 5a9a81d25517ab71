"""Which lines begin a paragraph by their indents."""

from __future__ import annotations

import pytest

from corpus.readers.pdf.indents import Indents
from corpus.readers.pdf.line_flow import LineFlow
from corpus.readers.pdf.page_text import PdfLine
from tests.corpus.readers.pdf.build import line, pages

FULL, SHORT = 420, 200


def begin(*lines: PdfLine) -> list[int]:
    """The numbers of lines that begin a paragraph although the line before is full."""
    flow = LineFlow(pages(*lines))
    indents = Indents(flow)
    return [n + 1 for n in range(len(lines) - 1) if flow.is_full(n) and indents.begins(n + 1)]


def rows(*shapes: tuple[str, float, float]) -> list[PdfLine]:
    return [
        line(words, 100 + 16 * row, left=left, right=right) for row, (words, left, right) in enumerate(shapes)
    ]


BODY = [("行行到边", 84.0, FULL), ("行行到边", 60.0, FULL), ("行行到边", 60.0, FULL), ("末行。", 60.0, FULL)]


def test_an_indented_line_begins_a_paragraph() -> None:
    assert begin(*rows(*BODY, *BODY)) == [4]


def test_a_line_that_hangs_out_begins_a_paragraph() -> None:
    item = [("首行", 60.0, FULL), ("续行", 84.0, FULL), ("续行", 84.0, FULL)]
    assert begin(*rows(*item, *item)) == [3]


@pytest.mark.parametrize("marks", [("1. 首行", "2. 首行"), ("首行", "首行")])
def test_items_of_a_list_hang_out_of_flush_text(marks: tuple[str, str]) -> None:
    flush = [("行行到边", 60.0, FULL)] * 6
    one, other = marks
    items = [(one, 60.0, FULL), ("续行短", 84.0, SHORT), (other, 60.0, FULL), ("续行到边", 84.0, FULL)]
    found = begin(*rows(*flush, ("末行", 60.0, SHORT), *items, ("续行短", 84.0, SHORT)))
    assert found == []


def test_all_lines_of_an_item_belong_to_it() -> None:
    flush = [("行行到边", 60.0, FULL)] * 8
    item = [("首行", 60.0, FULL), *[("续行到边", 84.0, FULL)] * 4]
    assert begin(*rows(*flush, ("末行", 60.0, SHORT), *item, ("续行短", 84.0, SHORT))) == []
    following = [*item, ("次项首行", 60.0, FULL), ("续行短", 84.0, SHORT)]
    assert begin(*rows(*flush, ("末行", 60.0, SHORT), *following)) == [14]


@pytest.mark.parametrize(("left", "begun"), [(72.0, []), (132.0, []), (134.0, [10, 11])])
def test_a_line_hangs_out_by_six_characters_at_most(left: float, begun: list[int]) -> None:
    flush = [("行行到边", 60.0, FULL)] * 8
    item = [("首行", 60.0, FULL), ("续行到边", left, FULL), ("续行短", left, SHORT)]
    assert begin(*rows(*flush, ("末行", 60.0, SHORT), *item)) == begun


def test_a_short_paragraph_behind_a_full_line_is_no_hanging_one() -> None:
    dialogue = [*BODY, ("“好。”", 84.0, SHORT), ("他走了", 84.0, FULL), ("出去", 60.0, SHORT)]
    assert begin(*rows(*dialogue)) == [4]


def test_an_indent_counts_at_the_head_of_a_page_too() -> None:
    first = rows(*BODY)
    for left, expected in ((84, [4]), (60, [])):
        following = [
            line("次页首行", 100, left=left, page=1),
            *(line("行行到边", 116 + 16 * n, page=1) for n in range(4)),
        ]
        assert begin(*first, *following) == expected


def test_items_begin_paragraphs_only_where_they_stand_on_lines_of_their_own() -> None:
    own = [("第一件事。", 60.0, FULL), ("1. 先说这个。", 60.0, FULL), ("2. 再说那个。", 60.0, FULL)]
    assert begin(*rows(*own)) == [1, 2]
    running = [("先说。1. 这个；2. 那个；3. 别的。", 60.0, FULL), ("4. 最后", 60.0, FULL)]
    assert begin(*rows(*running)) == []
