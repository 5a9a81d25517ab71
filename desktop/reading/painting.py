"""Paints claims beneath the text: fills, underline lanes, margin bars, note marks, search hits and what is selected.

What a claim with several tags looks like: the first tag that is not hidden gives the fill, and its underline and margin
bar alternate between the colours of all of them. A claim without tags is slate.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.reading.geometry import Line, LineRun, Paragraph, TextGeometry
from desktop.reading.highlights import COLUMNS, LANES, HighlightIndex, margin_columns
from desktop.theme import Theme

LANE_OFFSETS = (5, 8, 11)
"""From the baseline down to the top of each underline, in pixels."""
LINE_WIDTH = 2
LINE_WIDTH_SELECTED = 3
COLUMN_OFFSETS = (8, 12, 16, 20)
"""From the text's left edge to the left edge of each margin bar; the last is the double bar's."""
NOTE_OFFSET = 25
PART = 20
"""Lines; a long paragraph is drawn and kept in parts of this many."""
KEPT = 100
"""Paragraphs whose drawings are kept; all of a long article's would slow down every garbage collection."""
HANGING = 16
"""How far painting may reach out of its line, in pixels."""
STRIPE = 10.0
"""Length of one colour in the underline of a claim with several tags."""
HANDLE = (8.0, 24.0)
"""What counts as a hit on an end of the selected claim: width and height."""

Coloured = list[tuple[QRectF, QColor]]


@dataclass(frozen=True, slots=True)
class Look:
    """How one claim is painted."""

    fill: QColor
    fill_selected: QColor
    lines: tuple[QColor, ...]
    """The line colours of its tags that are not hidden, first tag first; never empty."""
    note: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """Claims whose underline had no room on a line, told as ⁺n at its end."""

    rect: QRectF
    claims: tuple[str, ...]


@dataclass(slots=True)
class _Drawing:
    """One paragraph's highlights, ready to be drawn, in document coordinates."""

    fills: Coloured = field(default_factory=list)
    lines: Coloured = field(default_factory=list)
    bars: list[tuple[QRectF, str]] = field(default_factory=list)
    bar_pieces: Coloured = field(default_factory=list)
    notes: list[QRectF] = field(default_factory=list)
    more: list[More] = field(default_factory=list)


@dataclass(slots=True)
class Emphasis:
    """What is emphasised at this moment. Stretches are positions in the document."""

    selected: str | None = None
    hovered: str | None = None
    source: str | None = None
    """The claim that a link starts from."""
    target: str | None = None
    """The claim that would take what is being dragged."""
    letters: Mapping[str, str] = field(default_factory=dict)
    resized: tuple[int, int] | None = None
    """Where the selected claim would lie if its handle were let go now."""
    selection: tuple[int, int] = (0, 0)
    hits: list[tuple[int, int]] = field(default_factory=list)
    current_hit: tuple[int, int] | None = None
    orphans: list[tuple[int, int]] = field(default_factory=list)
    flash: tuple[int, int] | None = None
    flash_strength: float = 0.0


class HighlightPainter:
    """Draws one article's highlights. Each paragraph's drawing is kept until something in it changes."""

    def __init__(
        self, theme: Theme, geometry: TextGeometry, index: HighlightIndex, look_of: Callable[[str], Look]
    ) -> None:
        self._theme = theme
        self._geometry = geometry
        self.index = index
        self._look_of = look_of
        self._drawings: dict[int, dict[int, _Drawing]] = {}
        """By paragraph, then by the first line of a part of it."""
        self._columns: dict[int, dict[str, int]] = {}
        self.emphasis = Emphasis()

    def forget(self) -> None:
        """Drop every drawing, because the layout or the theme changed."""
        self._drawings.clear()
        self._columns.clear()

    def forget_paragraphs(self, numbers: Iterable[int]) -> None:
        """Drop the drawings of these paragraphs, because a claim in them changed."""
        for number in numbers:
            self._drawings.pop(number, None)
            self._columns.pop(number, None)

    # Beneath the text

    def paint_beneath(
        self, painter: QPainter, paragraphs: list[Paragraph], top: float, bottom: float
    ) -> None:
        """Everything under the letters between two heights of the document, in whose coordinates the painter is."""
        drawings = list(self._drawings_of(paragraphs, top, bottom))
        # A highlight of another paragraph's claim may hang into this one, so each layer goes over all of them.
        for drawing in drawings:
            _fill_all(painter, drawing.fills)
        self._paint_hits(painter, paragraphs)
        self._paint_flash(painter, paragraphs)
        self._paint_selected_fill(painter)
        self._paint_stretch(painter, paragraphs, self.emphasis.selection, self._theme.colour("textSelection"))
        for drawing in drawings:
            _fill_all(painter, drawing.lines)
            _fill_all(painter, drawing.bar_pieces)
            self._paint_notes(painter, drawing.notes)
        self._paint_orphans(painter, paragraphs)
        self._paint_outlines(painter)

    def _drawings_of(self, paragraphs: list[Paragraph], top: float, bottom: float) -> Iterator[_Drawing]:
        """The drawings of the parts of paragraphs between two heights of the document."""
        for paragraph in paragraphs:
            for first in range(0, len(paragraph.lines), PART):
                lines = paragraph.lines[first : first + PART]
                if lines[-1].bottom + HANGING >= top and lines[0].top - HANGING <= bottom:
                    yield self._drawing(paragraph, first)

    def _drawing(self, paragraph: Paragraph, first: int) -> _Drawing:
        if len(self._drawings) > KEPT and paragraph.number not in self._drawings:
            self.forget()
        parts = self._drawings.setdefault(paragraph.number, {})
        held = parts.get(first)
        if held is None:
            held = parts[first] = self._draw(paragraph, paragraph.lines[first : first + PART])
        return held

    def _draw(self, paragraph: Paragraph, lines: tuple[Line, ...]) -> _Drawing:
        drawing = _Drawing()
        start, end = lines[0].start, lines[-1].end
        marks = self.index.overlapping(start, end)
        if not marks:
            return drawing
        geometry = self._geometry
        for fill in self.index.fills(start, end):
            colour = self._look_of(fill.id).fill
            coloured = geometry.runs_in(paragraph, fill.start, fill.end)
            drawing.fills.extend((geometry.band(run), colour) for run in coloured)
        columns = self._columns_of(paragraph)
        crowded: dict[int, list[str]] = {}
        for mark in marks:
            runs = list(geometry.runs_in(paragraph, max(mark.start, start), min(mark.end, end)))
            if not runs:
                continue
            lane = self.index.lane_of(mark)
            look = self._look_of(mark.id)
            for run in runs:
                if lane < LANES:
                    drawing.lines.extend(_striped(_underline(run, lane), look.lines))
                else:
                    crowded.setdefault(run.line.number, []).append(mark.id)
            self._add_bar(drawing, runs, mark.id, columns[mark.id])
            if look.note and mark.start >= start:
                drawing.notes.append(self._note_rect(paragraph, runs[0]))
        for number, claims in crowded.items():
            drawing.more.append(More(self._more_rect(paragraph, number), tuple(claims)))
        return drawing

    def _columns_of(self, paragraph: Paragraph) -> dict[str, int]:
        """The margin column of each claim in a paragraph; one over all its lines, so that no bar jumps aside."""
        held = self._columns.get(paragraph.number)
        if held is None:
            starts, last = paragraph.line_starts, paragraph.lines[-1].end
            held = self._columns[paragraph.number] = margin_columns(
                (bisect_right(starts, max(mark.start, starts[0])), bisect_left(starts, mark.end), mark.id)
                for mark in self.index.overlapping(starts[0], last)
            )
        return held

    def _add_bar(self, drawing: _Drawing, runs: list[LineRun], claim: str, column: int) -> None:
        top = runs[0].line.baseline - self._geometry.rise
        bottom = runs[-1].line.baseline + self._geometry.drop + 1
        bar = QRectF(runs[0].line.left - COLUMN_OFFSETS[column], top, LINE_WIDTH, bottom - top)
        drawing.bars.append((bar, claim))
        if column < COLUMNS:
            drawing.bar_pieces.extend(_striped_down(bar, self._look_of(claim).lines))
        else:
            quiet = self._theme.colour("borderStrong")
            sides = (QRectF(bar.left() + shift, top, 1, bottom - top) for shift in (-1, 1))
            drawing.bar_pieces.extend((side, quiet) for side in sides)

    def _note_rect(self, paragraph: Paragraph, run: LineRun) -> QRectF:
        return QRectF(paragraph.lines[0].left - NOTE_OFFSET, run.line.baseline - 9, 7, 9)

    def _more_rect(self, paragraph: Paragraph, number: int) -> QRectF:
        line = paragraph.lines[number]
        right = self._geometry.x_at(paragraph, line, line.end)
        return QRectF(right + 1, line.baseline - self._geometry.rise, 18, 11)

    def _paint_notes(self, painter: QPainter, notes: list[QRectF]) -> None:
        if not notes:
            return
        painter.save()
        painter.setPen(QPen(self._theme.colour("text3"), 1))
        painter.setBrush(self._theme.colour("paper"))
        for note in notes:
            painter.drawRect(note.adjusted(0.5, 0.5, -0.5, -0.5))
            left, right = note.left() + 2.5, note.right() - 2.5
            for y in (note.top() + 3.5, note.top() + 5.5):
                painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.restore()

    def _paint_hits(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        """A hit has its line above the text, since claims have theirs below."""
        if not paragraphs:
            return
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        accent, soft = self._theme.colour("accent"), self._theme.colour("accentSoft")
        for hit in self.emphasis.hits:
            if hit[0] >= end:
                break
            if hit[1] <= start:
                continue
            current = hit == self.emphasis.current_hit
            for run in self._geometry.runs(*hit):
                band = self._geometry.band(run)
                painter.fillRect(band, self._theme.colour("textSelection") if current else soft)
                painter.fillRect(QRectF(band.left(), band.top() - 1, band.width(), 2), accent)
                if current:
                    _outline(painter, band, QPen(accent, 1))

    def _paint_flash(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        if self.emphasis.flash is None:
            return
        colour = QColor(self._theme.colour("focus"))
        colour.setAlphaF(max(0.0, min(1.0, self.emphasis.flash_strength)))
        wash = QColor(colour)
        wash.setAlphaF(colour.alphaF() * 0.35)
        self._paint_stretch(painter, paragraphs, self.emphasis.flash, wash)
        for run in self._geometry.runs(*self.emphasis.flash):
            _outline(painter, self._geometry.band(run).adjusted(-1, -1, 1, 1), QPen(colour, 2))

    def _paint_stretch(
        self, painter: QPainter, paragraphs: list[Paragraph], stretch: tuple[int, int], colour: QColor
    ) -> None:
        start, end = stretch
        if start == end:
            return
        for paragraph in paragraphs:
            for run in self._geometry.runs_in(paragraph, start, end):
                painter.fillRect(self._geometry.band(run), colour)
            last = paragraph.lines[-1]
            if start <= last.end < end:
                # The line break is selected too; without a sign of it an empty paragraph would look left out.
                right = self._geometry.x_at(paragraph, last, last.end)
                top = last.baseline - self._geometry.rise
                painter.fillRect(QRectF(right, top, 5, self._geometry.rise + self._geometry.drop), colour)

    def _stretch_of(self, claim: str) -> tuple[int, int] | None:
        if claim == self.emphasis.selected and self.emphasis.resized is not None:
            return self.emphasis.resized
        mark = self.index.mark(claim)
        return (mark.start, mark.end) if mark else None

    def _runs_of(self, claim: str | None) -> list[LineRun]:
        stretch = self._stretch_of(claim) if claim else None
        return self._geometry.runs(*stretch) if stretch else []

    def _paint_selected_fill(self, painter: QPainter) -> None:
        selected = self.emphasis.selected
        for run in self._runs_of(selected):
            painter.fillRect(self._geometry.band(run), self._look_of(selected or "").fill_selected)

    def _paint_outlines(self, painter: QPainter) -> None:
        emphasis = self.emphasis
        if emphasis.hovered and emphasis.hovered != emphasis.selected:
            self._outline_claim(painter, emphasis.hovered, QPen(self._look_of(emphasis.hovered).lines[0], 1))
        if emphasis.source:
            self._outline_claim(painter, emphasis.source, QPen(self._theme.colour("focus"), 2))
        if emphasis.target:
            pen = QPen(self._theme.colour("dropTarget"), 2)
            pen.setDashPattern([2.5, 1.5])
            self._outline_claim(painter, emphasis.target, pen)
        if emphasis.selected and self.index.mark(emphasis.selected):
            self._paint_selected(painter, emphasis.selected)

    def _outline_claim(self, painter: QPainter, claim: str, pen: QPen) -> None:
        for run in self._runs_of(claim):
            _outline(painter, self._geometry.band(run), pen)

    def _paint_selected(self, painter: QPainter, claim: str) -> None:
        look = self._look_of(claim)
        lane = min(self.index.lane(claim), LANES - 1)
        runs = self._runs_of(claim)
        for run in runs:
            _outline(painter, self._geometry.band(run), QPen(look.lines[0], 1))
            line = _underline(run, lane)
            line.setHeight(LINE_WIDTH_SELECTED)
            _fill_all(painter, list(_striped(line, look.lines)))
        if runs:
            for x, run in ((runs[0].left, runs[0]), (runs[-1].right, runs[-1])):
                band = self._geometry.band(run)
                grip = QRectF(x - 1.5, band.top() - 2, 3, band.height() + 4)
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.lines[0])
                painter.drawRoundedRect(grip, 1.5, 1.5)
                painter.restore()

    def _paint_orphans(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        pen = QPen(self._theme.colour("warn"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        for start, end in self.emphasis.orphans:
            for paragraph in paragraphs:
                for run in self._geometry.runs_in(paragraph, start, end):
                    y = run.line.baseline + LANE_OFFSETS[0] + 1
                    painter.drawLine(QPointF(run.left, y), QPointF(run.right, y))

    # Above the text

    def paint_above(self, painter: QPainter, paragraphs: list[Paragraph], top: float, bottom: float) -> None:
        """Counts of crowded lines and the letters of link mode, over the letters of the text."""
        font = self._theme.font("caption")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2"))
        for drawing in self._drawings_of(paragraphs, top, bottom):
            for more in drawing.more:
                painter.drawText(more.rect, Qt.AlignmentFlag.AlignLeft, f"+{len(more.claims)}")
        if self.emphasis.letters:
            self._paint_letters(painter, paragraphs, font)

    def _paint_letters(self, painter: QPainter, paragraphs: list[Paragraph], font: QFont) -> None:
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        metrics = QFontMetricsF(bold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.index.overlapping(start, end):
            letter = self.emphasis.letters.get(mark.id)
            runs = self._runs_of(mark.id) if letter else []
            if not letter or not runs:
                continue
            band = self._geometry.band(runs[0])
            width = max(14.0, metrics.horizontalAdvance(letter) + 6)
            badge = QRectF(band.left() - 5, band.top() - 7, width, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(badge, 3, 3)
            painter.setPen(self._theme.colour("accentText"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)

    # What is under a point

    def bar_at(self, paragraph: Paragraph, x: float, y: float) -> str | None:
        """The claim whose margin bar lies at a point in document coordinates."""
        for drawing in self._drawings_of([paragraph], y, y):
            for bar, claim in drawing.bars:
                if bar.adjusted(-2, 0, 2, 0).contains(x, y):
                    return claim
        return None

    def more_at(self, paragraph: Paragraph, x: float, y: float) -> More | None:
        """The count of a crowded line at a point in document coordinates."""
        crowded = (more for drawing in self._drawings_of([paragraph], y, y) for more in drawing.more)
        return next((more for more in crowded if more.rect.contains(x, y)), None)

    def handle_at(self, x: float, y: float) -> str | None:
        """``"start"`` or ``"end"`` when the point is on a handle of the selected claim."""
        runs = self._runs_of(self.emphasis.selected)
        if not runs:
            return None
        # The end first: on a claim of one character both handles touch, and claims are mostly lengthened.
        for name, edge, run in (("end", runs[-1].right, runs[-1]), ("start", runs[0].left, runs[0])):
            middle = self._geometry.band(run).center().y()
            if abs(x - edge) <= HANDLE[0] / 2 and abs(y - middle) <= HANDLE[1] / 2:
                return name
        return None


def lane_offset(lane: int) -> float:
    """How far below the baseline the middle of an underline in ``lane`` runs; a claim without a lane is met at the
    lower edge of its band."""
    return LANE_OFFSETS[lane] + LINE_WIDTH / 2 if lane < LANES else 4.0


def _underline(run: LineRun, lane: int) -> QRectF:
    return QRectF(run.left, run.line.baseline + LANE_OFFSETS[lane], run.right - run.left, LINE_WIDTH)


def _striped(line: QRectF, colours: tuple[QColor, ...]) -> Iterable[tuple[QRectF, QColor]]:
    if len(colours) == 1:
        return [(line, colours[0])]
    pieces = []
    left, number = line.left(), 0
    while left < line.right():
        width = min(STRIPE, line.right() - left)
        pieces.append((QRectF(left, line.top(), width, line.height()), colours[number % len(colours)]))
        left, number = left + width, number + 1
    return pieces


def _striped_down(bar: QRectF, colours: tuple[QColor, ...]) -> Iterable[tuple[QRectF, QColor]]:
    height = bar.height() / len(colours)
    for number, colour in enumerate(colours):
        yield QRectF(bar.left(), bar.top() + number * height, bar.width(), height), colour


def _fill_all(painter: QPainter, pieces: Coloured) -> None:
    for rect, colour in pieces:
        painter.fillRect(rect, colour)


def _outline(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()
