"""The appearance of claims, and the positions of each paragraph's fills, underlines, margin bars and signs, ready for
painting.

For a claim with several tags, the first tag that is not hidden gives the fill, and its underline and margin bar
alternate between the colours of all of them. A claim without tags is slate. When colouring by annotator, fill and lines
have the colour of a person, and the digit of the tag is shown at the beginning of the underline.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from desktop.look.theme import Theme
from desktop.look.tokens import read_tokens
from desktop.reading.text.geometry import BAND_DROP, LineRun, Paragraph, TextGeometry, TextLine
from desktop.reading.text.highlights import (
    COLUMNS,
    LANES,
    HighlightIndex,
    HighlightMark,
    margin_columns,
    shortest_covers,
)

_TOKENS = read_tokens()["highlight"]
LANE_HEIGHT = int(_TOKENS["laneHeight"])
FIRST_LANE = 5
"""Distance from the baseline to the top of the first underline in pixels: one pixel below the band."""
LANE_OFFSETS = tuple(FIRST_LANE + lane * LANE_HEIGHT for lane in range(LANES))
"""Distances from the baseline to the top of each underline in pixels."""
LINE_WIDTH = int(_TOKENS["lineWidth"])
LINE_WIDTH_SELECTED = int(_TOKENS["lineWidthSelected"])
COLUMN_OFFSETS = (7, 11, 15, 19)
"""Distances from the text's left edge to the left edge of each margin bar in pixels; the last is that of the double
bar. All of them and the sign of a note fit in the margin of 28 pixels."""
BAR_SLACK = 2
"""Pixels beside a margin bar within which the mouse hits it."""
NOTE_OFFSET, NOTE_WIDTH, NOTE_HEIGHT = 26, 7, 9
"""Distance of the sign of a note from the text's left edge, and its size, in pixels."""
COUNT_GAP, COUNT_WIDTH, COUNT_HEIGHT = 1, 18, 11
"""Distance of the ⁺n after a crowded line from the text, and its size, in pixels; it holds two digits."""
PART = 20
"""Number of lines in the parts in which a long paragraph is drawn and cached."""
KEPT = 100
"""Paragraphs whose drawings are cached. Chosen: a few screens; caching a long article would slow down every garbage
collection."""
HANGING = 16
"""How far painting may extend beyond its line in pixels: the lowest underline, and the letters of link mode above."""
STRIPE = 10.0
"""Length of one colour in the underline of a claim with several tags in pixels: shorter than a character, so that each
colour is visible on the shortest claim."""
INITIAL, INITIAL_OFFSET, INITIAL_UP, INITIAL_OVER_NOTE = 13.0, 28.0, 6.0, 16.0
"""The initial of a person in the margin, in pixels: its diameter, the distance of its left edge from the text's left
edge, and the height of its middle above the baseline; the last is that above the sign of a note."""
DIGIT_WIDTH, DIGIT_HEIGHT = 8.0, 10.0
"""Size of the digit of a tag at the beginning of an underline in pixels."""
Coloured = list[tuple[QRectF, QColor]]


@dataclass(frozen=True, slots=True)
class Look:
    """The appearance of one claim."""

    fill: QColor
    fill_selected: QColor
    lines: tuple[QColor, ...]
    """The line colours of its visible tags, first tag first; never empty."""
    note: bool = False
    dashes: tuple[float, ...] = ()
    """Lengths of dashes and gaps of its lines in pixels; empty for solid lines."""
    digit: str = ""
    """The digit of its tag, when colouring by annotator."""
    digit_colour: QColor | None = None
    initial: str = ""
    """The initial of its author, if somebody else, when colouring by annotator."""
    ink: QColor | None = None
    """The colour of the initial on the fill."""


@dataclass(frozen=True, slots=True)
class SmallSign:
    """A character at a line: the digit of a tag, or the initial of a person."""

    rect: QRectF
    text: str
    ink: QColor
    fill: QColor


@dataclass(frozen=True, slots=True)
class CrowdedLine:
    """Claims without room for an underline on a line, shown as ⁺n at its end."""

    rect: QRectF
    claims: tuple[str, ...]


class ParagraphDrawing:
    """The highlights of one paragraph in document coordinates."""

    def __init__(self) -> None:
        self.fills: Coloured = []
        self.lines: Coloured = []
        self.bars: list[tuple[QRectF, str]] = []
        self.bar_pieces: Coloured = []
        self.notes: list[QRectF] = []
        self.digits: list[SmallSign] = []
        self.initials: list[SmallSign] = []
        self.crowded: list[CrowdedLine] = []


class PaintedClaims(Protocol):
    """The claims to be painted, and their appearance."""

    @property
    def index(self) -> HighlightIndex: ...

    def look_of(self, claim: str) -> Look: ...


class ParagraphDrawings:
    """Drawings of one article's paragraphs, each cached until something in it changes."""

    def __init__(self, theme: Theme, geometry: TextGeometry, marks: PaintedClaims) -> None:
        self._theme = theme
        self._geometry = geometry
        self._marks = marks
        self._drawings: dict[int, dict[int, ParagraphDrawing]] = {}
        """By paragraph, then by the first line of a part."""
        self._columns: dict[int, dict[str, int]] = {}

    def forget(self) -> None:
        """Drop every drawing, because the layout or the theme changed."""
        self._drawings.clear()
        self._columns.clear()

    def forget_paragraphs(self, numbers: Iterable[int]) -> None:
        """Drop the drawings of these paragraphs, because a claim in them changed."""
        for number in numbers:
            self._drawings.pop(number, None)
            self._columns.pop(number, None)

    def parts(self, paragraphs: list[Paragraph], top: float, bottom: float) -> Iterator[ParagraphDrawing]:
        """The drawings of the parts of paragraphs between two heights of the document."""
        for paragraph in paragraphs:
            for first in range(0, len(paragraph.lines), PART):
                lines = paragraph.lines[first : first + PART]
                if lines[-1].bottom + HANGING >= top and lines[0].top - HANGING <= bottom:
                    yield self._drawing(paragraph, first)

    def _drawing(self, paragraph: Paragraph, first: int) -> ParagraphDrawing:
        if len(self._drawings) > KEPT and paragraph.number not in self._drawings:
            self.forget_paragraphs((next(iter(self._drawings)),))
        parts = self._drawings.setdefault(paragraph.number, {})
        part = parts.get(first)
        if part is None:
            part = parts[first] = self._draw(paragraph, paragraph.lines[first : first + PART])
        return part

    def _draw(self, paragraph: Paragraph, lines: tuple[TextLine, ...]) -> ParagraphDrawing:
        drawing = ParagraphDrawing()
        start, end = lines[0].start, lines[-1].end
        marks = self._marks.index.overlapping(start, end)
        if not marks:
            return drawing
        geometry = self._geometry
        for first, last, colour in self._coloured(marks, start, end):
            runs = geometry.runs_in(paragraph, first, last)
            drawing.fills.extend((geometry.band(run), colour) for run in runs)
        columns = self._columns_of(paragraph, marks if len(lines) == len(paragraph.lines) else None)
        crowded: dict[int, list[str]] = {}
        for mark in marks:
            first, last = max(mark.start, start), min(mark.end, end)
            covered = geometry.lines_in(paragraph, first, last)
            if not covered:
                continue
            look = self._marks.look_of(mark.id)
            if not self._add_lines(drawing, paragraph, mark, (first, last), look):
                for line in covered:
                    crowded.setdefault(line.number, []).append(mark.id)
            self._add_bar(drawing, paragraph.left, covered, mark.id, columns[mark.id])
            if mark.start >= start:
                self._add_signs(drawing, paragraph, covered[0], look)
        drawing.bar_pieces.extend(self._double_bars(drawing, columns))
        for number, claims in crowded.items():
            drawing.crowded.append(CrowdedLine(self._count_rect(paragraph, number), tuple(claims)))
        return drawing

    def _add_lines(
        self,
        drawing: ParagraphDrawing,
        paragraph: Paragraph,
        mark: HighlightMark,
        stretch: tuple[int, int],
        look: Look,
    ) -> bool:
        """Underline the part of a claim within ``stretch``. Returns whether there was room for it."""
        lane = self._marks.index.lane_of(mark)
        if lane >= LANES:
            return False
        for run in self._geometry.runs_in(paragraph, *stretch):
            line = underline(run, lane)
            drawing.lines.extend(dashed(striped(line, look.lines), look.dashes))
            if look.digit and run.line.start <= mark.start < run.line.end:
                drawing.digits.append(_digit_of(look, line))
        return True

    def _add_signs(self, drawing: ParagraphDrawing, paragraph: Paragraph, line: TextLine, look: Look) -> None:
        """Add the signs in the margin where a claim begins."""
        if look.initial:
            self._add_initial(drawing, paragraph, line, look)
        if look.note:
            drawing.notes.append(self._note_rect(paragraph, line))

    def _coloured(
        self, marks: Iterable[HighlightMark], start: int, end: int
    ) -> list[tuple[int, int, QColor]]:
        """The fills within ``[start, end)``; adjacent fills of one colour are combined."""
        pieces: list[tuple[int, int, QColor]] = []
        for fill in shortest_covers(marks, start, end):
            colour = self._marks.look_of(fill.id).fill
            if pieces and pieces[-1][1] == fill.start and pieces[-1][2] == colour:
                pieces[-1] = (pieces[-1][0], fill.end, colour)
            else:
                pieces.append((fill.start, fill.end, colour))
        return pieces

    def _columns_of(self, paragraph: Paragraph, marks: Iterable[HighlightMark] | None) -> dict[str, int]:
        """The margin column of each claim in a paragraph; the same over all its lines, so that bars are straight."""
        columns = self._columns.get(paragraph.number)
        if columns is None:
            starts, last = paragraph.line_starts, paragraph.lines[-1].end
            marks = self._marks.index.overlapping(starts[0], last) if marks is None else marks
            columns = self._columns[paragraph.number] = margin_columns(
                (bisect_right(starts, max(mark.start, starts[0])), bisect_left(starts, mark.end), mark.id)
                for mark in marks
            )
        return columns

    def _add_bar(
        self, drawing: ParagraphDrawing, left: float, covered: Sequence[TextLine], claim: str, column: int
    ) -> None:
        top = covered[0].baseline - self._geometry.rise
        bottom = covered[-1].baseline + self._geometry.drop + 1
        bar = QRectF(left - COLUMN_OFFSETS[column], top, LINE_WIDTH, bottom - top)
        drawing.bars.append((bar, claim))
        if column < COLUMNS:
            look = self._marks.look_of(claim)
            drawing.bar_pieces.extend(_dashed_down(_striped_down(bar, look.lines), look.dashes))

    def _add_initial(
        self, drawing: ParagraphDrawing, paragraph: Paragraph, line: TextLine, look: Look
    ) -> None:
        """Add the initial of the author, if somebody else, to the margin, once per line."""
        middle = line.baseline - (INITIAL_OVER_NOTE if look.note else INITIAL_UP)
        rect = QRectF(paragraph.left - INITIAL_OFFSET, middle - INITIAL / 2, INITIAL, INITIAL)
        sign = SmallSign(rect, look.initial, look.ink or look.lines[0], look.fill)
        if all(abs(other.rect.top() - rect.top()) > INITIAL / 2 for other in drawing.initials):
            drawing.initials.append(sign)

    def _double_bars(self, drawing: ParagraphDrawing, columns: Mapping[str, int]) -> Coloured:
        """The bars in the last column, combined where they overlap."""
        quiet, merged = self._theme.colour("borderStrong"), list[QRectF]()
        for bar in sorted((bar for bar, claim in drawing.bars if columns[claim] == COLUMNS), key=QRectF.top):
            if merged and bar.top() <= merged[-1].bottom():
                merged[-1].setBottom(max(merged[-1].bottom(), bar.bottom()))
            else:
                merged.append(QRectF(bar))
        return [
            (QRectF(bar.left() + shift, bar.top(), 1, bar.height()), quiet)
            for bar in merged
            for shift in (-1, 1)
        ]

    def _note_rect(self, paragraph: Paragraph, line: TextLine) -> QRectF:
        return QRectF(paragraph.left - NOTE_OFFSET, line.baseline - NOTE_HEIGHT, NOTE_WIDTH, NOTE_HEIGHT)

    def _count_rect(self, paragraph: Paragraph, number: int) -> QRectF:
        line = paragraph.lines[number]
        right = self._geometry.x_at(paragraph, line, line.end)
        top = line.baseline - self._geometry.rise
        return QRectF(right + COUNT_GAP, top, COUNT_WIDTH, COUNT_HEIGHT)

    def bar_at(self, paragraph: Paragraph, x: float, y: float) -> str | None:
        """The claim whose margin bar is at a point in document coordinates; None if there is none."""
        for drawing in self.parts([paragraph], y, y):
            for bar, claim in drawing.bars:
                if bar.adjusted(-BAR_SLACK, 0, BAR_SLACK, 0).contains(x, y):
                    return claim
        return None

    def crowded_at(self, paragraph: Paragraph, x: float, y: float) -> CrowdedLine | None:
        """The count of a crowded line at a point in document coordinates; None if there is none."""
        crowded = (line for drawing in self.parts([paragraph], y, y) for line in drawing.crowded)
        return next((line for line in crowded if line.rect.contains(x, y)), None)


def lane_offset(lane: int) -> float:
    """The distance of the middle of an underline in ``lane`` below the baseline; for a claim without a lane, that of
    the lower edge of its band."""
    return LANE_OFFSETS[lane] + LINE_WIDTH / 2 if lane < LANES else BAND_DROP


def underline(run: LineRun, lane: int) -> QRectF:
    """The rectangle of the underline of a run in document coordinates."""
    return QRectF(run.left, run.line.baseline + LANE_OFFSETS[lane], run.right - run.left, LINE_WIDTH)


def striped(line: QRectF, colours: tuple[QColor, ...]) -> Iterable[tuple[QRectF, QColor]]:
    """Divide an underline into pieces that alternate between ``colours``, each :data:`STRIPE` long."""
    if len(colours) == 1:
        return [(line, colours[0])]
    pieces = []
    left, number = line.left(), 0
    while left < line.right():
        width = min(STRIPE, line.right() - left)
        pieces.append((QRectF(left, line.top(), width, line.height()), colours[number % len(colours)]))
        left, number = left + width, number + 1
    return pieces


def dashed(
    pieces: Iterable[tuple[QRectF, QColor]], dashes: tuple[float, ...]
) -> Iterable[tuple[QRectF, QColor]]:
    """Divide horizontal lines into dashes; unchanged without any."""
    if not dashes:
        yield from pieces
        return
    for line, colour in pieces:
        left, number = line.left(), 0
        while left < line.right():
            width = min(dashes[number % len(dashes)], line.right() - left)
            if number % 2 == 0:
                yield QRectF(left, line.top(), width, line.height()), colour
            left, number = left + width, number + 1


def _dashed_down(
    pieces: Iterable[tuple[QRectF, QColor]], dashes: tuple[float, ...]
) -> Iterable[tuple[QRectF, QColor]]:
    """Divide vertical lines into dashes."""
    turned = ((QRectF(bar.top(), bar.left(), bar.height(), bar.width()), colour) for bar, colour in pieces)
    for line, colour in dashed(turned, dashes):
        yield QRectF(line.top(), line.left(), line.height(), line.width()), colour


def _digit_of(look: Look, line: QRectF) -> SmallSign:
    rect = QRectF(line.left(), line.center().y() - DIGIT_HEIGHT / 2, DIGIT_WIDTH, DIGIT_HEIGHT)
    return SmallSign(rect, look.digit, look.digit_colour or look.lines[0], look.fill)


def _striped_down(bar: QRectF, colours: tuple[QColor, ...]) -> Iterable[tuple[QRectF, QColor]]:
    height = bar.height() / len(colours)
    for number, colour in enumerate(colours):
        yield QRectF(bar.left(), bar.top() + number * height, bar.width(), height), colour
