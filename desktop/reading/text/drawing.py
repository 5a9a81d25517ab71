"""How claims look, and where each paragraph's fills, underlines, margin bars and marks lie, ready to be painted.

What a claim with several tags looks like: the first tag that is not hidden gives the fill, and its underline and margin
bar alternate between the colours of all of them. A claim without tags is slate. By annotator, fill and lines are those
of a person, and the digit of the tag stands at the beginning of the underline.
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
"""From the baseline down to the top of the first underline, in pixels: a pixel below the band."""
LANE_OFFSETS = tuple(FIRST_LANE + lane * LANE_HEIGHT for lane in range(LANES))
"""From the baseline down to the top of each underline, in pixels."""
LINE_WIDTH = int(_TOKENS["lineWidth"])
LINE_WIDTH_SELECTED = int(_TOKENS["lineWidthSelected"])
COLUMN_OFFSETS = (7, 11, 15, 19)
"""From the text's left edge to the left edge of each margin bar, in pixels; the last is the double bar's. All of them
and the sign of a note have room in the margin of 28 pixels."""
BAR_SLACK = 2
"""Pixels beside a margin bar within which the mouse means it."""
NOTE_OFFSET, NOTE_WIDTH, NOTE_HEIGHT = 26, 7, 9
"""The sign of a note: from the text's left edge to its left edge, and its size, in pixels."""
COUNT_GAP, COUNT_WIDTH, COUNT_HEIGHT = 1, 18, 11
"""The ⁺n at the end of a crowded line: behind the text, and its size, in pixels; it holds two digits."""
PART = 20
"""Lines. A long paragraph is drawn and cached in parts of so many."""
KEPT = 100
"""Paragraphs whose drawings are cached: a few screens. All of a long article's would slow down every garbage
collection."""
HANGING = 16
"""How far painting may reach out of its line, in pixels: the lowest underline, and the letters of link mode above."""
STRIPE = 10.0
"""Length of one colour in the underline of a claim with several tags, in pixels: shorter than a character, so that
each is seen on the shortest claim."""
INITIAL, INITIAL_OFFSET, INITIAL_UP, INITIAL_OVER_NOTE = 13.0, 28.0, 6.0, 16.0
"""The initial of a person in the margin: its diameter, from the text's left edge to its left edge, and how far its
middle is above the baseline, in pixels; higher above the sign of a note."""
DIGIT_WIDTH, DIGIT_HEIGHT = 8.0, 10.0
"""The digit of a tag at the beginning of an underline, in pixels."""
Coloured = list[tuple[QRectF, QColor]]


@dataclass(frozen=True, slots=True)
class Look:
    """How one claim is painted."""

    fill: QColor
    fill_selected: QColor
    lines: tuple[QColor, ...]
    """The line colours of its tags that are not hidden, first tag first; never empty."""
    note: bool = False
    dashes: tuple[float, ...] = ()
    """Lengths of dashes and gaps of its lines, in pixels; empty for whole lines."""
    digit: str = ""
    """Of its tag, where the colours are those of a person."""
    digit_colour: QColor | None = None
    initial: str = ""
    """Of somebody else, where the colours are theirs."""
    ink: QColor | None = None
    """Of the initial, on the fill."""


@dataclass(frozen=True, slots=True)
class SmallSign:
    """A character at a line: the digit of a tag, or the initial of a person."""

    rect: QRectF
    text: str
    ink: QColor
    fill: QColor


@dataclass(frozen=True, slots=True)
class CrowdedLine:
    """Claims whose underline had no room on a line, told as ⁺n at its end."""

    rect: QRectF
    claims: tuple[str, ...]


class ParagraphDrawing:
    """One paragraph's highlights, ready to be drawn, in document coordinates."""

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
    """The claims to be painted, and how each looks."""

    @property
    def index(self) -> HighlightIndex: ...

    def look_of(self, claim: str) -> Look: ...


class ParagraphDrawings:
    """Drawings of one article's paragraphs; each is kept until something in it changes."""

    def __init__(self, theme: Theme, geometry: TextGeometry, marks: PaintedClaims) -> None:
        self._theme = theme
        self._geometry = geometry
        self._marks = marks
        self._drawings: dict[int, dict[int, ParagraphDrawing]] = {}
        """By paragraph, then by the first line of a part of it."""
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
        held = parts.get(first)
        if held is None:
            held = parts[first] = self._draw(paragraph, paragraph.lines[first : first + PART])
        return held

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
        """Underline the part of a claim within ``stretch``; whether there was room for it."""
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
        """What stands in the margin where a claim begins."""
        if look.initial:
            self._add_initial(drawing, paragraph, line, look)
        if look.note:
            drawing.notes.append(self._note_rect(paragraph, line))

    def _coloured(
        self, marks: Iterable[HighlightMark], start: int, end: int
    ) -> list[tuple[int, int, QColor]]:
        """What is filled within ``[start, end)``; where claims of one colour meet, as one piece."""
        pieces: list[tuple[int, int, QColor]] = []
        for fill in shortest_covers(marks, start, end):
            colour = self._marks.look_of(fill.id).fill
            if pieces and pieces[-1][1] == fill.start and pieces[-1][2] == colour:
                pieces[-1] = (pieces[-1][0], fill.end, colour)
            else:
                pieces.append((fill.start, fill.end, colour))
        return pieces

    def _columns_of(self, paragraph: Paragraph, marks: Iterable[HighlightMark] | None) -> dict[str, int]:
        """The margin column of each claim in a paragraph; one over all its lines, so that no bar jumps aside."""
        held = self._columns.get(paragraph.number)
        if held is None:
            starts, last = paragraph.line_starts, paragraph.lines[-1].end
            marks = self._marks.index.overlapping(starts[0], last) if marks is None else marks
            held = self._columns[paragraph.number] = margin_columns(
                (bisect_right(starts, max(mark.start, starts[0])), bisect_left(starts, mark.end), mark.id)
                for mark in marks
            )
        return held

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
        """The initial of somebody else in the margin, once a line."""
        middle = line.baseline - (INITIAL_OVER_NOTE if look.note else INITIAL_UP)
        rect = QRectF(paragraph.left - INITIAL_OFFSET, middle - INITIAL / 2, INITIAL, INITIAL)
        sign = SmallSign(rect, look.initial, look.ink or look.lines[0], look.fill)
        if all(abs(other.rect.top() - rect.top()) > INITIAL / 2 for other in drawing.initials):
            drawing.initials.append(sign)

    def _double_bars(self, drawing: ParagraphDrawing, columns: Mapping[str, int]) -> Coloured:
        """The bars that share the last column, as one where they overlap."""
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
        """The claim whose margin bar lies at a point in document coordinates."""
        for drawing in self.parts([paragraph], y, y):
            for bar, claim in drawing.bars:
                if bar.adjusted(-BAR_SLACK, 0, BAR_SLACK, 0).contains(x, y):
                    return claim
        return None

    def crowded_at(self, paragraph: Paragraph, x: float, y: float) -> CrowdedLine | None:
        """The count of a crowded line at a point in document coordinates."""
        crowded = (line for drawing in self.parts([paragraph], y, y) for line in drawing.crowded)
        return next((line for line in crowded if line.rect.contains(x, y)), None)


def lane_offset(lane: int) -> float:
    """How far below the baseline the middle of an underline in ``lane`` runs; a claim without a lane is met at the
    lower edge of its band."""
    return LANE_OFFSETS[lane] + LINE_WIDTH / 2 if lane < LANES else BAND_DROP


def underline(run: LineRun, lane: int) -> QRectF:
    """Where the underline of a run lies in document coordinates."""
    return QRectF(run.left, run.line.baseline + LANE_OFFSETS[lane], run.right - run.left, LINE_WIDTH)


def striped(line: QRectF, colours: tuple[QColor, ...]) -> Iterable[tuple[QRectF, QColor]]:
    """An underline as pieces that alternate between ``colours``, each :data:`STRIPE` long."""
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
    """Level lines cut into dashes; as they are without any."""
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
    """Upright lines cut into dashes."""
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
