"""A document for paper."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.dialogs.printing.page_breaks import breaks_of
from desktop.dialogs.printing.paper import Paper, PaperCell
from desktop.look.theme import Theme


def filled(theme: Theme, breaks: frozenset[int] = frozenset(), rows: int = 3) -> Paper:
    pages = Paper(theme, "zh_CN", breaks=breaks)
    pages.heading("题", 0)
    pages.paragraph(("红", pages.format(under="sunken")), ("字", pages.format(bold=True)))
    pages.table(("甲", "乙"), 30)
    for number in range(rows):
        words = PaperCell(((f"格{number}", pages.format()),), "contradiction")
        pages.row(PaperCell((("名", pages.format()),)), words)
    pages.paragraph(("后", pages.format()))
    return pages


def tables(pages: Paper) -> list[QTextTable]:
    found = []
    block: QTextBlock = pages.document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is not None and table not in found:
            found.append(table)
        block = block.next()
    return found


def test_headings_paragraphs_and_tables_stand_below_each_other(qapp: QApplication, theme: Theme) -> None:
    pages = filled(theme, rows=1)
    lines = [line for line in pages.document.toPlainText().split("\n") if line]
    assert lines == ["题", "红字", "甲", "乙", "名", "格0", "后"]
    assert pages.document.begin().blockFormat().headingLevel() == 1
    (table,) = tables(pages)
    assert table.format().headerRowCount() == 1
    assert table.cellAt(1, 1).format().background().color() == pages.ink("contradiction")


def test_parts_are_told_from_top_to_bottom(qapp: QApplication, theme: Theme) -> None:
    parts = filled(theme).parts()
    assert [(part.heading, part.flows) for part in parts] == [
        (True, False), (False, True), (False, False), (False, False), (False, False), (False, True),
    ]  # fmt: skip
    assert all(one.bottom <= other.top + 1 for one, other in itertools.pairwise(parts))
    # The first row includes the header, which the others repeat.
    assert parts[2].head == 0 < parts[3].head < parts[2].bottom - parts[2].top


def test_a_break_before_a_row_begins_another_table_with_the_header(qapp: QApplication, theme: Theme) -> None:
    pages = filled(theme, frozenset({4, 5}))
    found = tables(pages)
    assert [table.rows() for table in found] == [3, 2]
    assert found[1].cellAt(0, 1).firstCursorPosition().block().text() == "乙"
    assert found[1].format().pageBreakPolicy() == found[1].format().PageBreakFlag.PageBreak_AlwaysBefore
    last = pages.document.lastBlock()
    assert last.text() == "后"
    assert last.blockFormat().pageBreakPolicy() == last.blockFormat().PageBreakFlag.PageBreak_AlwaysBefore


def test_no_row_of_a_long_table_is_parted(qapp: QApplication, theme: Theme) -> None:
    pages = filled(theme, rows=60)
    breaks = breaks_of(pages.parts(), pages.height)
    assert breaks
    starts = [0, *sorted(breaks)]
    parts = filled(theme, breaks, rows=60).parts()
    for start, following in zip(starts, [*starts[1:], len(parts)], strict=True):
        assert parts[following - 1].bottom - parts[start].top <= pages.height


def test_what_follows_a_table_keeps_a_distance(qapp: QApplication, theme: Theme) -> None:
    parts = filled(theme, rows=1).parts()
    assert parts[-1].top - parts[-2].bottom > 8


def test_parts_are_as_high_as_on_a_printer(qapp: QApplication, theme: Theme) -> None:
    """On the screen, whose fonts have whole pixels, they are of another height."""
    pages = filled(theme, rows=30)
    parts = pages.parts()
    assert (parts[0].head, parts[1].head) == (18, 0), "the space above the heading of the document"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    scale = printer.logicalDpiY() / 96
    layout = pages.document.documentLayout()
    layout.setPaintDevice(printer)
    pages.document.setTextWidth(pages.width * scale)
    last = layout.blockBoundingRect(pages.document.lastBlock())
    first = layout.blockBoundingRect(pages.document.begin())
    printed = (last.bottom() - first.top()) / scale
    layout.setPaintDevice(None)
    assert parts[-1].bottom - parts[0].top == pytest.approx(printed, rel=0.002)
