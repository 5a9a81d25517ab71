"""Writes a document for Word, WPS and LibreOffice: the comparison, or the claims by question, tag or article.

Each quotation has its source in a footnote by GB/T 7714—2015; notes are comments.
"""

from __future__ import annotations

import io
from typing import Any, BinaryIO

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from corpus.plots import emf
from corpus.plots.palette import colours
from corpus.progress import Progress
from corpus.questions import Status
from corpus.report.content import FindingList, ReportContent
from corpus.report.figure_table import FigurePanel
from corpus.report.memos import MemoLineKind
from corpus.report.pictures import ReportPicture, drawn
from corpus.writers.cleaning import Cleaner
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
from corpus.writers.docx_parts import (
    Footnotes,
    add_metafile,
    draw_grid,
    fill,
    keep_whole,
    repeat_head,
    set_faces,
    set_language,
)
from corpus.writers.docx_styles import DEEPEST, MARGIN, colour_of, faces_of, set_page, set_styles
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.options import Content
from corpus.writers.outline import Chapter, Quotation, chapters_of, orphans_of
from corpus.writers.subject import ExportSubject

_FIRST = Cm(3)
"""Width of the column of questions. Chosen: seven characters on a line."""
_PIXEL = 9525
"""EMU of a pixel at 96 dpi: 914,400 EMU an inch (ECMA-376 part 1, 20.1.2.1)."""
_MEMO_STYLES = {MemoLineKind.ITEM: "List Bullet", MemoLineKind.QUOTATION: "Quotation"}
"""Paragraph styles of lines of memos; the other lines have that of running text."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the document, with the comparison by default."""
    subject = ExportSubject(exported)
    writer = _DocumentWriter(subject, progress)
    content = exported.options.content or Content.COMPARISON
    if content is Content.COMPARISON:
        writer.add_comparison()
    else:
        writer.add_chapters(subject.words(f"export.{content}"), chapters_of(content, subject))
    writer.save(out)
    orphans = 0 if content is Content.COMPARISON else orphans_of(subject)
    counted = {ExportRemark.CONTROLS: writer.clean.replaced, ExportRemark.ORPHANS: orphans}
    return {remark: count for remark, count in counted.items() if count}


class _DocumentWriter:
    def __init__(self, subject: ExportSubject, progress: Progress) -> None:
        self._subject, self._progress = subject, progress
        self._words = subject.words
        self._inks = colours("light")
        self.clean = Cleaner()
        language, options = subject.exported.language, subject.options
        self._document: Document = docx.Document()
        self._faces = faces_of(language, serif=options.serif)
        set_styles(self._document, language, self._faces, self._inks)
        set_page(self._document, landscape=options.landscape)
        self._footnotes = Footnotes(self._document)
        self._done, self._total = 0, 1

    def save(self, out: BinaryIO) -> None:
        self._footnotes.close()
        # python-docx leaves its archive open if writing fails, which then complains about a file that is closed.
        packed = io.BytesIO()
        self._document.save(packed)
        out.write(packed.getbuffer())

    # The comparison

    def add_comparison(self) -> None:
        subject, words = self._subject, self._words
        report = report_of(subject)
        self._total = len(report.matrix) * len(subject.rows) or 1
        self._progress(0, self._total)
        self._opening(report.title, "　".join(report.byline))
        if not report.questions:
            self._paragraph(words("head.empty"))
            self._memos()
            return
        self._heading(words("section.findings"), 1)
        for findings in (report.disputed, *report.settled):
            self._findings(findings)
        self._heading(words("section.matrix"), 1)
        self._remark_above(words("export.matrix_remark"))
        for panel in panels_of(report, subject):
            self._matrix(panel)
        if subject.options.figures and report.ledger and report.ledger[0].rows:
            self._heading(words("section.ledger"), 1)
            self._remark_above(words("ledger.remark"))
            for measures in report.ledger:
                self._ledger(measures, last=measures is report.ledger[-1])
            for picture in report.pictures:
                self._picture(picture)
        if subject.options.quotes:
            self._heading(words("section.statements"), 1)
            self._chapters(chapters_of(Content.BY_QUESTION, subject), below=1)
        self._memos()
        self._sources(report)
        self._heading(words("section.method"), 1)
        for sentence in report.method:
            self._paragraph(sentence, "Remark")

    def _findings(self, listed: FindingList) -> None:
        if not listed.findings:
            return
        self._heading(listed.heading, 2)
        for finding in listed.findings:
            paragraph = self._paragraph("", "List Bullet")
            self._run(paragraph, finding.title or self._words("untitled")).bold = True
            content = "".join(piece.text for piece in finding.content)
            self._run(paragraph, f"{self._words('legend_joint')}{content}")

    def _matrix(self, panel: DocumentPanel) -> None:
        heads = (self._words("matrix.question"), *panel.heads)
        table = self._table(heads)
        for title, cells in panel.rows:
            row = table.add_row()
            keep_whole(row)
            held = self._cells(row)
            self._run(held[0].paragraphs[0], title).bold = True
            for place, cell in zip(held[1:], cells, strict=True):
                self._compared(place, cell)
            self._advance()
        self._document.add_paragraph(style="Remark")

    def _compared(self, place: Any, cell: DocumentCell) -> None:
        paragraph = place.paragraphs[0]
        if cell.label:
            ink = self._inks[STATUS_INKS.get(cell.status, "text2")]
            label = self._run(paragraph, cell.label)
            label.font.color.rgb = colour_of(ink)
            label.bold = cell.status in (Status.CONTRADICTS, Status.DIFFERS_IN_FIGURE)
        if cell.status is Status.CONTRADICTS:
            fill(place, self._inks["contradiction"])
        if cell.figure:
            self._run(paragraph, f"  {cell.figure}").bold = True
        if cell.notes:
            remark = self._run(paragraph, f"  {' · '.join(cell.notes)}")
            remark.font.color.rgb = colour_of(self._inks["text2"])
        for quotation in cell.quotations:
            below = place.add_paragraph(style="Cell")
            self._quote(below, quotation)

    def _ledger(self, panel: FigurePanel, *, last: bool) -> None:
        words = self._words
        table = self._table(ledger_heads(panel, words, last=last))
        for measure in panel.rows:
            row = table.add_row()
            keep_whole(row)
            for cell, text in zip(self._cells(row), ledger_row(measure, words, last=last), strict=True):
                self._run(cell.paragraphs[0], text)
        self._document.add_paragraph(style="Remark")

    def _picture(self, picture: ReportPicture) -> None:
        caption = self._remark_above("")
        self._run(caption, picture.title or self._words("untitled")).bold = True
        description = " · ".join(filter(None, (picture.unit, picture.spread)))
        self._run(caption, f"　{description}")
        width = self._text_width
        plot = drawn(picture.group, width / _PIXEL, self._words)
        content = emf.write(plot, faces_of(self._subject.exported.language, serif=False).chinese)
        add_metafile(
            self._document,
            content,
            self.clean(plot.description or plot.title),
            width,
            round(plot.height * _PIXEL),
        )

    def _sources(self, report: ReportContent) -> None:
        self._heading(self._words("section.sources"), 1)
        for source in report.sources:
            self._paragraph(source_line(source))

    # Chapters

    def add_chapters(self, title: str, chapters: list[Chapter]) -> None:
        self._total = sum(len(chapter.quotations) for chapter in chapters) or 1
        self._progress(0, self._total)
        project = self._subject.snapshot.project.title.strip()
        date = self._words.date(self._subject.exported.made.isoformat())
        self._opening(project or self._words("untitled"), f"{title}　{date}")
        if not chapters:
            self._paragraph(self._words("export.none"))
        self._chapters(chapters)
        self._memos()

    def _chapters(self, chapters: list[Chapter], below: int = 0) -> None:
        for chapter in chapters:
            self._heading(chapter.title, chapter.level + below)
            if chapter.remark:
                self._paragraph(chapter.remark, "Remark")
            for quotation in chapter.quotations:
                paragraph = self._paragraph("", "Quotation")
                self._quote(paragraph, quotation)
                for remark in quotation.remarks:
                    self._paragraph(remark, "Quotation Remark")
                self._advance()

    def _quote(self, paragraph: Paragraph, quotation: Quotation) -> None:
        """The quotation with its footnote, and its notes as comments."""
        run = self._run(paragraph, self._words.quoted(quotation.text))
        set_language(run, quotation.language)
        self._footnotes.add(paragraph, self.clean(quotation.reference))
        for note in quotation.notes:
            author = self.clean(note.author)
            comment = self._document.add_comment(run, self.clean(note.text), author, author[:2])
            for written in comment.paragraphs:
                for part in written.runs:
                    set_faces(part._r.get_or_add_rPr(), self._faces)

    def _memos(self) -> None:
        if not self._subject.memos:
            return
        self._heading(self._words("section.memos"), 1)
        for memo in self._subject.memos:
            self._heading(memo.title, 2)
            self._paragraph(memo.byline, "Remark")
            for line in memo.lines:
                paragraph = self._paragraph("", _MEMO_STYLES.get(line.kind))
                self._run(paragraph, line.text).bold = line.kind is MemoLineKind.HEADING

    # Parts

    def _opening(self, title: str, byline: str) -> None:
        self._document.core_properties.title = self.clean(title)
        self._document.core_properties.author = ""
        self._document.core_properties.comments = ""
        self._heading(title, 0)
        self._paragraph(byline, "Remark")

    def _heading(self, text: str, level: int) -> None:
        self._document.add_heading(self.clean(text), min(level, DEEPEST))

    def _paragraph(self, text: str, style: str | None = None) -> Paragraph:
        return self._document.add_paragraph(self.clean(text), style)

    def _remark_above(self, text: str) -> Paragraph:
        """A remark that is kept on one page with the paragraph or table that follows."""
        remark = self._paragraph(text, "Remark")
        remark.paragraph_format.keep_with_next = True
        return remark

    def _run(self, paragraph: Paragraph, text: str) -> Any:
        return paragraph.add_run(self.clean(text))

    def _table(self, heads: Any) -> Any:
        table: Any = self._document.add_table(rows=1, cols=len(heads))
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        draw_grid(table, self._inks["border"])
        widths = self._widths(len(heads))
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        repeat_head(table.rows[0])
        for cell, head in zip(self._cells(table.rows[0]), heads, strict=True):
            fill(cell, self._inks["sunken"])
            self._run(cell.paragraphs[0], head).bold = True
        return table

    def _widths(self, columns: int) -> list[int]:
        """The widths of the columns; the first, of the questions, is narrower than the others."""
        whole = self._text_width
        first = min(_FIRST, whole // columns)
        return [first, *([(whole - first) // max(1, columns - 1)] * (columns - 1))]

    @property
    def _text_width(self) -> int:
        """Between the margins, in EMU."""
        return int(self._document.sections[0].page_width or 0) - 2 * MARGIN

    @staticmethod
    def _cells(row: Any) -> Any:
        """The cells of a row, in the style of cells."""
        cells = row.cells
        for cell in cells:
            cell.paragraphs[0].style = "Cell"
        return cells

    def _advance(self) -> None:
        self._done += 1
        self._progress(min(self._done, self._total), self._total)
