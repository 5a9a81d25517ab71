"""The report of the comparison on paper: the same content as the web page, without contexts."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from corpus.model import Language
from corpus.questions import Status
from corpus.report.content import FindingList, ReportContent
from corpus.report.figure_table import FigurePanel
from corpus.report.memos import MemoLineKind
from corpus.report.pictures import drawn
from corpus.writers.comparison_table import (
    STATUS_INKS,
    DocumentCell,
    DocumentPanel,
    ledger_heads,
    ledger_row,
    panels_of,
    report_of,
    source_line,
)
from corpus.writers.exported import Exported
from corpus.writers.subject import ExportSubject
from desktop.dialogs.printing.page_breaks import breaks_of
from desktop.dialogs.printing.paper import Paper, PaperCell
from desktop.look.theme import Theme

_FIRST = 15.0
"""Width of the column of questions in per cent."""


def report_pages(exported: Exported, theme: Theme) -> QTextDocument:
    """Findings, the table of questions by sources, figures, sources and method."""
    subject = ExportSubject(exported)
    report = report_of(subject)

    def written(breaks: frozenset[int] = frozenset()) -> Paper:
        paper = Paper(theme, exported.language, landscape=exported.options.landscape, breaks=breaks)
        _ReportPages(subject, paper).write(report)
        return paper

    paper = written()
    breaks = breaks_of(paper.parts(), paper.height)
    return written(breaks).document if breaks else paper.document


class _ReportPages:
    def __init__(self, subject: ExportSubject, pages: Paper) -> None:
        self._subject, self._words, self.pages = subject, subject.words, pages
        self._quiet = pages.format(small=True, ink="text2")
        self._small = pages.format(small=True)

    def write(self, report: ReportContent) -> None:
        pages, words = self.pages, self._words
        pages.heading(report.title, 0)
        pages.paragraph(("　".join(report.byline), self._quiet), below=10)
        if not report.questions:
            pages.paragraph((words("head.empty"), pages.format()))
            self._memos()
            return
        pages.heading(words("section.findings"), 1)
        for findings in (report.disputed, *report.settled):
            self._findings(findings)
        pages.heading(words("section.matrix"), 1)
        for panel in panels_of(report, self._subject):
            self._matrix(panel)
        if self._subject.options.figures and report.ledger and report.ledger[0].rows:
            pages.heading(words("section.ledger"), 1)
            for measures in report.ledger:
                self._ledger(measures, last=measures is report.ledger[-1])
            for picture in report.pictures:
                pages.picture(drawn(picture.group, pages.width, words, head=True))
        self._memos()
        pages.heading(words("section.sources"), 1)
        for source in report.sources:
            pages.paragraph((source_line(source), self._small), below=2)
        pages.heading(words("section.method"), 1)
        for sentence in report.method:
            pages.paragraph((sentence, self._quiet), below=2)

    def _findings(self, findings: FindingList) -> None:
        if not findings.findings:
            return
        self.pages.heading(findings.heading, 2)
        bold, plain = self.pages.format(bold=True), self.pages.format()
        for finding in findings.findings:
            title = finding.title or self._words("untitled")
            sentence = "".join(piece.text for piece in finding.content)
            self.pages.paragraph(
                (f"·  {title}", bold), (f"{self._words('legend_joint')}{sentence}", plain), below=2, indent=8
            )

    def _matrix(self, panel: DocumentPanel) -> None:
        pages = self.pages
        pages.table((self._words("matrix.question"), *panel.heads), _FIRST)
        for title, cells in panel.rows:
            name = PaperCell(((title, pages.format(small=True, bold=True)),))
            pages.row(name, *map(self._compared, cells))

    def _compared(self, cell: DocumentCell) -> PaperCell:
        pages = self.pages
        runs = [
            (
                cell.label,
                pages.format(
                    small=True, bold=bool(cell.quotations), ink=STATUS_INKS.get(cell.status, "text2")
                ),
            )
        ]
        if cell.figure:
            runs.append((f"  {cell.figure}", pages.format(small=True, bold=True)))
        if cell.notes:
            runs.append((f"  {' · '.join(cell.notes)}", self._quiet))
        for quotation in cell.quotations:
            form = pages.format(small=True, language=Language(quotation.language))
            runs.append((f"\n{self._words.quoted(quotation.text)}", form))
            if quotation.place:
                runs.append((f" {quotation.place}", self._quiet))
        return PaperCell(tuple(runs), "contradiction" if cell.status is Status.CONTRADICTS else "")

    def _ledger(self, panel: FigurePanel, *, last: bool) -> None:
        words, pages = self._words, self.pages
        pages.table(ledger_heads(panel, words, last=last), _FIRST)
        for measure in panel.rows:
            pages.row(*(PaperCell(((text, self._small),)) for text in ledger_row(measure, words, last=last)))

    def _memos(self) -> None:
        pages = self.pages
        if not self._subject.memos:
            return
        pages.heading(self._words("section.memos"), 1)
        for memo in self._subject.memos:
            pages.heading(memo.title, 2)
            pages.paragraph((memo.byline, self._quiet), below=4)
            for line in memo.lines:
                item = line.kind is MemoLineKind.ITEM
                quiet = line.kind is MemoLineKind.QUOTATION
                form = pages.format(bold=line.kind is MemoLineKind.HEADING, ink="text2" if quiet else "text")
                pages.paragraph((f"·  {line.text}" if item else line.text, form), indent=8 * (item or quiet))
