"""A document for paper."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.dialogs.printing.paper import Paper
from desktop.look.theme import Theme


def test_headings_paragraphs_and_tables_stand_below_each_other(qapp: QApplication, theme: Theme) -> None:
    pages = Paper(theme, "zh_CN")
    pages.heading("题", 0)
    pages.paragraph(("红", pages.format(under="sunken")), ("字", pages.format(bold=True)))
    table = pages.table(("甲", "乙"), 30)
    table.appendRows(1)
    pages.cell(table, 1, 1, ("格", pages.format()), under="contradiction")
    pages.end_table()
    pages.paragraph(("后", pages.format()))
    assert [line for line in pages.document.toPlainText().split("\n") if line] == [
        "题",
        "红字",
        "甲",
        "乙",
        "格",
        "后",
    ]
    assert pages.document.begin().blockFormat().headingLevel() == 1
    assert table.format().headerRowCount() == 1
    assert table.cellAt(1, 1).format().background().color() == pages.ink("contradiction")
