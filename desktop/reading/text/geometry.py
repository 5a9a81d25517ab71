"""The geometry of a document's text: lines, baselines and rectangles, cached per paragraph.

Document coordinates begin at the top left of the whole text, viewport coordinates at the top left of the visible part.
Qt lays text out lazily; querying a position lays out everything above it, so painting queries only visible positions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextDocument, QTextLine

from desktop.reading.text.reading_text import ReadingText

KEPT = 200
"""Paragraphs whose lines are cached. Chosen: several screens; caching a long article would slow down every garbage
collection."""
BAND_RISE, BAND_RISE_EXTRA = 0.88, 2
"""Height of the highlight band above the baseline: a share of the font's size (the height of Han characters), plus this
many pixels."""
BAND_DROP = 4.0
"""Depth of the highlight band below the baseline in pixels: descenders; the first underline begins below it."""
UNDERLINES = 9
"""Pixels below the band that belong to a line too, for the underlines of its claims."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text: positions ``[start, end)`` and its rectangle in document coordinates."""

    number: int
    """Index within its paragraph."""
    start: int
    end: int
    left: float
    top: float
    baseline: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A displayed paragraph with its layout."""

    number: int
    block: QTextBlock
    lines: tuple[TextLine, ...]
    line_starts: tuple[int, ...]
    xs: dict[tuple[int, int], float]
    """Cached document x by line index and position."""
    left: float
    """Document x of the column's edge, even if the lines are indented."""

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def bottom(self) -> float:
        return self.lines[-1].bottom


@dataclass(frozen=True, slots=True)
class LineRun:
    """The part of a range on one line, from ``left`` to ``right`` in document coordinates."""

    line: TextLine
    paragraph: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class LineBox:
    """The painted part of a line in viewport coordinates."""

    top: float
    bottom: float
    baseline: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class SpanGeometry:
    """The geometry of a span in the viewport; parts of it may be scrolled out of view."""

    first_line: LineBox
    last_line: LineBox
    rects: tuple[QRectF, ...]
    """One per line: the band that is filled."""


class TextGeometry:
    """The positions of one document's text. Call :meth:`forget` whenever width, font or text has changed."""

    def __init__(self, document: QTextDocument, text: ReadingText, size: int) -> None:
        self._document = document
        self._text = text
        self._paragraphs: dict[int, Paragraph] = {}
        self._near = 0
        """The paragraph found last by its height."""
        self.rise = BAND_RISE * size + BAND_RISE_EXTRA
        """Height of the highlight band above the baseline."""
        self.drop = BAND_DROP
        """Depth of the highlight band below the baseline."""

    @property
    def text(self) -> ReadingText:
        """The text of the document."""
        return self._text

    @cached_property
    def _layout(self) -> QAbstractTextDocumentLayout:
        # Qt creates the layout on the first request, and lays the text out at once.
        return self._document.documentLayout()

    def forget(self) -> None:
        """Drop every cached place."""
        self._paragraphs.clear()

    def paragraph(self, number: int) -> Paragraph | None:
        """A displayed paragraph's lines; None if Qt has not laid it out or it does not exist."""
        cached = self._paragraphs.get(number)
        if cached is None:
            cached = self._measure(number)
            if cached is not None:
                if len(self._paragraphs) > KEPT:
                    self._paragraphs.pop(next(iter(self._paragraphs)))
                self._paragraphs[number] = cached
        return cached

    def _measure(self, number: int) -> Paragraph | None:
        if not 0 <= number < len(self._text.starts):
            return None
        block = self._document.findBlockByNumber(number)
        # Requesting the rectangle makes Qt lay the paragraph out.
        top_left = self._layout.blockBoundingRect(block).topLeft()
        layout = block.layout()
        if layout.lineCount() == 0:
            return None
        start = block.position()
        lines = []
        # The extra space of a fixed line height belongs to no line in Qt; here it belongs to the line below it.
        form = block.blockFormat()
        height = form.lineHeight() or layout.lineAt(0).height()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            first, top = start + line.textStart(), top_left.y() + index * height
            baseline = float(round(top_left.y() + line.y() + line.ascent()))
            left = top_left.x() + line.x()
            lines.append(TextLine(index, first, first + line.textLength(), left, top, baseline, top + height))
        starts, edge = tuple(line.start for line in lines), top_left.x() - form.leftMargin()
        return Paragraph(number, block, tuple(lines), starts, {}, edge)

    # From text to coordinates

    def line_at(self, position: int) -> TextLine | None:
        """The line that contains ``position``."""
        paragraph = self.paragraph(self._text.paragraph(position))
        if paragraph is None:
            return None
        return paragraph.lines[max(0, bisect_right(paragraph.line_starts, position) - 1)]

    def x_at(self, paragraph: Paragraph, line: TextLine, position: int) -> float:
        """The document x of ``position`` on ``line``."""
        x = paragraph.xs.get((line.number, position))
        if x is None:
            inside = paragraph.block.layout().lineAt(line.number)
            # The binding returns the x and the position, which its stubs do not know.
            cursor_x: Any = inside.cursorToX(position - paragraph.line_starts[0])
            x = line.left - inside.x() + float(cursor_x[0])
            paragraph.xs[line.number, position] = x
        return x

    def runs(self, start: int, end: int) -> list[LineRun]:
        """The parts of ``[start, end)``, line by line."""
        runs: list[LineRun] = []
        last = self._text.paragraph(max(start, end - 1))
        for number in range(self._text.paragraph(start), last + 1):
            paragraph = self.paragraph(number)
            if paragraph is None:
                break
            runs.extend(self.runs_in(paragraph, start, end))
        return runs

    def runs_in(self, paragraph: Paragraph, start: int, end: int) -> Iterator[LineRun]:
        """The parts of ``[start, end)`` that lie in one paragraph."""
        for line in self.lines_in(paragraph, start, end):
            start_x = self.x_at(paragraph, line, max(start, line.start))
            end_x = self.x_at(paragraph, line, min(end, line.end))
            yield LineRun(line, paragraph.number, min(start_x, end_x), max(start_x, end_x))

    def lines_in(self, paragraph: Paragraph, start: int, end: int) -> tuple[TextLine, ...]:
        """The lines of one paragraph with a part of ``[start, end)``."""
        first = max(0, bisect_right(paragraph.line_starts, start) - 1)
        if paragraph.lines[first].end <= start:
            first += 1
        return paragraph.lines[first : bisect_left(paragraph.line_starts, end)]

    def band(self, run: LineRun) -> QRectF:
        """The highlight band of a run in document coordinates. It is placed relative to the baseline, because Qt puts
        all the extra space of a fixed line height above the text."""
        top = run.line.baseline - self.rise
        return QRectF(run.left, top, run.right - run.left, self.rise + self.drop)

    def span_geometry(self, start: int, end: int, scrolled: float) -> SpanGeometry | None:
        """The geometry of ``[start, end)`` in a viewport that begins at the document y ``scrolled``."""
        runs = self.runs(start, max(end, start + 1))
        if not runs:
            return None
        boxes = [self._box(run, scrolled) for run in (runs[0], runs[-1])]
        rects = tuple(self.band(run).translated(0, -scrolled) for run in runs)
        return SpanGeometry(boxes[0], boxes[1], rects)

    def _box(self, run: LineRun, scrolled: float) -> LineBox:
        baseline = run.line.baseline - scrolled
        return LineBox(baseline - self.rise, baseline + self.drop, baseline, run.left, run.right)

    # From coordinates to text

    def position_at(self, x: float, y: float) -> int:
        """The position nearest to a point in document coordinates, between characters."""
        paragraph = self.paragraph(self._paragraph_at(y))
        if paragraph is None:
            return 0
        line = _line_of(paragraph, y)
        inside = paragraph.block.layout().lineAt(line.number)
        cursor = inside.xToCursor(
            x - line.left + inside.x(), QTextLine.CursorPosition.CursorBetweenCharacters
        )
        return paragraph.line_starts[0] + int(cursor)

    def line_at_y(self, y: float) -> TextLine | None:
        """The line at a height of the document, as in :meth:`position_at`."""
        paragraph = self.paragraph(self._paragraph_at(y))
        return None if paragraph is None else _line_of(paragraph, y)

    def _paragraph_at(self, y: float) -> int:
        """The index of the paragraph at a height of the document; space below a paragraph belongs to it.

        Qt's own hit test gives arbitrary results in margins. This one searches outwards from the last result, in
        doubling steps, so that it makes Qt lay out little more than what is above.
        """
        low, step = min(self._near, len(self._text.starts) - 1), 1
        while low > 0 and self._top_of(low) > y:
            low, step = max(0, low - step), step * 2
        high, step = low + 1, 1
        while high < len(self._text.starts) and self._top_of(high) <= y:
            low, high, step = high, high + step, step * 2
        high = min(high, len(self._text.starts))
        while high - low > 1:
            middle = (low + high) // 2
            if self._top_of(middle) <= y:
                low = middle
            else:
                high = middle
        self._near = low
        return low

    def _top_of(self, number: int) -> float:
        cached = self._paragraphs.get(number)
        if cached is not None:
            return cached.top
        return float(self._layout.blockBoundingRect(self._document.findBlockByNumber(number)).top())

    def character_at(self, x: float, y: float) -> int | None:
        """The position of the character under a point, from its band down to its underlines; None beside the text."""
        line_of = self.line_near(y)
        if line_of is None:
            return None
        paragraph, line = line_of
        if not line.baseline - self.rise <= y <= line.baseline + self.drop + UNDERLINES:
            return None
        inside = paragraph.block.layout().lineAt(line.number)
        local = x - line.left + inside.x()
        if not inside.x() <= local <= inside.x() + inside.naturalTextWidth():
            return None
        cursor = inside.xToCursor(local, QTextLine.CursorPosition.CursorOnCharacter)
        return paragraph.lines[0].start + int(cursor)

    def line_near(self, y: float) -> tuple[Paragraph, TextLine] | None:
        """The line whose text is at the height ``y``, or nearest to it."""
        # Underlines extend into the space that Qt assigns to the next line or paragraph.
        paragraph = self.paragraph(self._paragraph_at(y - UNDERLINES))
        if paragraph is None:
            return None
        line = next(
            (line for line in paragraph.lines if y <= line.baseline + self.drop + UNDERLINES),
            paragraph.lines[-1],
        )
        return paragraph, line

    def positions_between(self, top: float, bottom: float) -> tuple[int, int]:
        """First and last position on the lines between two heights of the document."""
        first, last = self.position_at(0, top), self.position_at(0, bottom)
        line = self.line_at(last)
        return first, max(line.end - 1, last) if line else last

    def visible(self, top: float, bottom: float) -> Iterator[Paragraph]:
        """Paragraphs that are at least partly between two heights of the document."""
        first = self._paragraph_at(top)
        # Underlines and margin marks extend a little below the last line of the previous paragraph.
        for number in range(max(0, first - 1), len(self._text.starts)):
            paragraph = self.paragraph(number)
            if paragraph is None or paragraph.top > bottom:
                return
            yield paragraph


def _line_of(paragraph: Paragraph, y: float) -> TextLine:
    return next((line for line in paragraph.lines if y < line.bottom), paragraph.lines[-1])
