"""Writes Markdown with footnotes, for note-taking programs: the content of the Word document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from corpus.citing import in_markdown
from corpus.progress import Progress
from corpus.report.content import FindingList, ReportContent
from corpus.report.figure_table import FigurePanel
from corpus.report.memos import MemoLineKind
from corpus.writers.cleaning import Cleaner
from corpus.writers.comparison_table import DocumentCell, ledger_heads, ledger_row, panels_of, report_of
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.options import Content
from corpus.writers.outline import Chapter, Quotation, chapters_of, orphans_of
from corpus.writers.subject import ExportSubject

_MEMO_FORMS = {
    MemoLineKind.TEXT: "{}",
    MemoLineKind.HEADING: "**{}**",
    MemoLineKind.ITEM: "- {}",
    MemoLineKind.QUOTATION: "> {}",
}
"""The Markdown of lines of memos."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the document, with the comparison by default."""
    subject = ExportSubject(exported)
    writer, clean = _Markdown(subject), Cleaner()
    content = exported.options.content or Content.COMPARISON
    comparison = content is Content.COMPARISON
    blocks = writer.comparison() if comparison else writer.claims(content)
    progress(0, 0)
    for block in blocks:
        out.write(clean(f"{block}\n\n").encode())
        progress(0, 0)
    out.writelines(clean(f"{footnote}\n").encode() for footnote in writer.footnotes)
    orphans = 0 if comparison else orphans_of(subject)
    counted = {ExportRemark.CONTROLS: clean.replaced, ExportRemark.ORPHANS: orphans}
    return {remark: count for remark, count in counted.items() if count}


class _Markdown:
    """Generates blocks, which are separated by empty lines, and collects the footnotes for the end."""

    def __init__(self, subject: ExportSubject) -> None:
        self._subject, self._words = subject, subject.words
        self.footnotes: list[str] = []

    def claims(self, content: Content) -> Iterator[str]:
        """The claims by question, tag or article."""
        subject, words = self._subject, self._words
        date = words.date(subject.exported.made.isoformat())
        yield f"# {_line(subject.snapshot.project.title.strip() or words('untitled'))}"
        yield f"{words(f'export.{content}')}　{date}"
        chapters = chapters_of(content, subject)
        if not chapters:
            yield words("export.none")
        yield from self._chapters(chapters, 1)
        yield from self._memos()

    def comparison(self) -> Iterator[str]:
        """Findings, table, figures, quotations and sources."""
        subject, words = self._subject, self._words
        report = report_of(subject)
        yield f"# {_line(report.title)}"
        yield "　".join(map(in_markdown, report.byline))
        if not report.questions:
            yield words("head.empty")
            yield from self._memos()
            return
        yield f"## {words('section.findings')}"
        for findings in (report.disputed, *report.settled):
            yield from self._findings(findings)
        yield f"## {words('section.matrix')}"
        yield from self._matrix(report)
        if subject.options.figures and report.ledger and report.ledger[0].rows:
            yield f"## {words('section.ledger')}"
            yield from (self._ledger(panel, last=panel is report.ledger[-1]) for panel in report.ledger)
        if subject.options.quotes:
            yield f"## {words('section.statements')}"
            yield from self._chapters(chapters_of(Content.BY_QUESTION, subject), 2)
        yield from self._memos()
        yield f"## {words('section.sources')}"
        yield "\n".join(self._sources(report))
        yield f"## {words('section.method')}"
        yield "\n".join(map(in_markdown, report.method))

    def _findings(self, listed: FindingList) -> Iterator[str]:
        if listed.findings:
            yield f"### {_line(listed.heading)}"
            joint = self._words("legend_joint")
            yield "\n".join(
                f"- **{_line(finding.title or self._words('untitled'))}**{joint}"
                f"{_line(''.join(piece.text for piece in finding.content))}"
                for finding in listed.findings
            )

    def _matrix(self, report: ReportContent) -> Iterator[str]:
        for panel in panels_of(report, self._subject):
            rows = [[_line(title), *map(self._cell, cells)] for title, cells in panel.rows]
            yield _table([self._words("matrix.question"), *map(_line, panel.heads)], rows)

    def _cell(self, cell: DocumentCell) -> str:
        parts = [f"**{cell.label}**" if cell.quotations else cell.label, _line(cell.figure)]
        parts += map(_line, cell.notes)
        parts += map(self._quoted, cell.quotations)
        return " ".join(filter(None, parts))

    def _ledger(self, panel: FigurePanel, *, last: bool) -> str:
        heads, *rows = (
            ledger_heads(panel, self._words, last=last),
            *(ledger_row(measure, self._words, last=last) for measure in panel.rows),
        )
        return _table([_line(head) for head in heads], [[_line(cell) for cell in row] for row in rows])

    def _sources(self, report: ReportContent) -> Iterator[str]:
        for source in report.sources:
            author = f"{source.author}. " if source.author else ""
            entry = f"{source.letter}　{author}{source.title}{source.citation}"
            yield f"{source.number}. {_line(entry)}{f' <{source.url}>' if source.is_link else ''}"

    def _chapters(self, chapters: list[Chapter], below: int) -> Iterator[str]:
        for chapter in chapters:
            yield f"{'#' * min(6, chapter.level + below)} {_line(chapter.title)}"
            if chapter.remark:
                yield in_markdown(chapter.remark)
            for quotation in chapter.quotations:
                yield f"> {self._quoted(quotation)}"
                remarks = [*quotation.remarks]
                remarks += [" — ".join(filter(None, (note.text, note.author))) for note in quotation.notes]
                yield "\n".join(f"- {_line(remark)}" for remark in remarks)

    def _memos(self) -> Iterator[str]:
        if self._subject.memos:
            yield f"## {self._words('section.memos')}"
        for memo in self._subject.memos:
            yield f"### {_line(memo.title)}"
            yield _line(memo.byline)
            for kind, lines in groupby(memo.lines, lambda line: line.kind):
                between = "\n" if kind is MemoLineKind.ITEM else "\n\n"
                yield between.join(_MEMO_FORMS[kind].format(_line(line.text)) for line in lines)

    def _quoted(self, quotation: Quotation) -> str:
        """The quotation on a line, with its footnote."""
        number = len(self.footnotes) + 1
        self.footnotes.append(f"[^{number}]: {_line(quotation.reference)}")
        return f"{_line(self._words.quoted(quotation.text))}[^{number}]"


def _line(text: str) -> str:
    return in_markdown(" ".join(text.split("\n")))


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
