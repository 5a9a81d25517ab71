"""The report on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextTable,
    QTextTableCell,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from corpus.memos import Memo
from corpus.writers.comparison_table import report_of
from corpus.writers.subject import ExportSubject
from desktop.dialogs.printing.report_pages import report_pages
from desktop.look.theme import Theme
from desktop.window.welcome.sample import read_sample
from tests.corpus.build import NOON
from tests.corpus.writers.build import exported, sample_archive


def test_every_question_and_source_is_told(qapp: QApplication, theme: Theme) -> None:
    told = report_pages(exported(), theme).toPlainText()
    archive = sample_archive()
    assert all(question.title in told for question in archive.questions)
    assert all(article.publisher in told for article in archive.articles)
    answering = [claim for claim in archive.claims if claim.question is not None]
    assert all(claim.quote in told for claim in answering)
    assert "极差" in told
    assert "可比性" not in report_pages(exported(figures=False), theme).toPlainText()


def test_plots_and_memos_are_on_paper_too(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    memo = Memo("m", None, None, "疑点", "# 头\n- 两家都不说", archive.annotators[0].id, NOON, NOON)
    document = report_pages(exported(replace(archive, memos=(memo,))), theme)
    told = document.toPlainText()
    assert ("疑点" in told, "·  两家都不说" in told) == (True, True)
    assert told.count("\ufffc") == len(report_of(ExportSubject(exported())).pictures)


def printed(document: QTextDocument, printer: QPrinter) -> QTextDocument:
    """The document as ``QTextDocument.print_`` lays it out: for the printer, within 2 cm."""
    copy = document.clone()
    copy.documentLayout().setPaintDevice(printer)
    frame = copy.rootFrame().frameFormat()
    frame.setMargin(int(2 / 2.54 * 96))
    copy.rootFrame().setFrameFormat(frame)
    copy.setPageSize(QSizeF(printer.width(), printer.height()))
    return copy


def rows_of(document: QTextDocument) -> list[list[QTextBlock]]:
    """The paragraphs of each row of all tables."""
    tables: list[QTextTable] = []
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is not None and table not in tables:
            tables.append(table)
        block = block.next()
    return [
        [block for column in range(table.columns()) for block in blocks_of(table.cellAt(row, column))]
        for table in tables
        for row in range(table.rows())
    ]


def blocks_of(cell: QTextTableCell) -> list[QTextBlock]:
    blocks, last = [cell.firstCursorPosition().block()], cell.lastCursorPosition().block()
    while blocks[-1] != last:
        blocks.append(blocks[-1].next())
    return blocks


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("left_out", [0, 1])
def test_no_row_is_parted_by_the_end_of_a_printed_page(
    qapp: QApplication, theme: Theme, language: str, landscape: bool, left_out: int
) -> None:
    """Without the first question a row was, since on a printer words are higher than on the screen."""
    sample = read_sample()
    questions = sample.questions[left_out:]
    known = {question.id for question in questions}
    claims = tuple(
        claim if claim.question in known else replace(claim, question=None) for claim in sample.claims
    )
    archive = replace(sample, questions=questions, claims=claims, cells=())
    given = exported(archive, language=language, landscape=landscape)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF()))
    # The printed document is a child of this one.
    report = report_pages(given, theme)
    document = printed(report, printer)
    layout, height = document.documentLayout(), document.pageSize().height()
    rows = rows_of(document)
    assert len(rows) > 10
    for row in rows:
        pages = set()
        for block in row:
            top, words = layout.blockBoundingRect(block).top(), block.layout()
            lines = [words.lineAt(number) for number in range(words.lineCount())]
            pages |= {int((top + line.y() + 1) // height) for line in lines}
        assert len(pages) == 1, row[0].text()


def test_without_questions_it_says_so(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    claims = tuple(replace(claim, question=None) for claim in archive.claims)
    bare = exported(replace(archive, claims=claims, questions=(), cells=()))
    assert "还没有议题" in report_pages(bare, theme).toPlainText()
