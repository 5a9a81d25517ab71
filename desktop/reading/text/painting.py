"""Paints claims beneath the text and above it what points at them: selection, search hits, flash, letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.look.theme import Theme
from desktop.reading.text.drawing import (
    LANE_OFFSETS,
    LINE_WIDTH_SELECTED,
    Coloured,
    Look,
    ParagraphDrawings,
    striped,
    underline,
)
from desktop.reading.text.figure_dots import FigureDots
from desktop.reading.text.geometry import LineRun, Paragraph, TextGeometry
from desktop.reading.text.highlights import LANES, HighlightIndex

HANDLE = (8.0, 24.0)
"""What counts as a hit on an end of the selected claim: width and height."""


class Emphasis:
    """What is emphasised at this moment. Stretches are positions in the document."""

    def __init__(self) -> None:
        self.selected: str | None = None
        self.hovered: str | None = None
        self.source: str | None = None
        """The claim that a link starts from."""
        self.target: str | None = None
        """The claim that would take what is being dragged."""
        self.letters: Mapping[str, str] = {}
        self.resized: tuple[int, int] | None = None
        """Where the selected claim would lie if its handle were let go now."""
        self.selection = (0, 0)
        self.hits: list[tuple[int, int]] = []
        self.current_hit: tuple[int, int] | None = None
        self.orphans: list[tuple[int, int]] = []
        self.judged: tuple[int, int] | None = None
        """One end of the suggested link that is being judged."""
        self.judged_relation = ""
        self.flash: tuple[int, int] | None = None
        self.flash_strength = 0.0
        self.figures = FigureDots()
        """What carries quiet dots, because a quantity is told there."""


class HighlightPainter:
    """Draws one article's highlights."""

    def __init__(
        self, theme: Theme, geometry: TextGeometry, index: HighlightIndex, look_of: Callable[[str], Look]
    ) -> None:
        self._theme = theme
        self._geometry = geometry
        self._look_of = look_of
        self.drawings = ParagraphDrawings(theme, geometry, index, look_of)
        self.emphasis = Emphasis()

    @property
    def index(self) -> HighlightIndex:
        """The claims that are painted."""
        return self.drawings.index

    def use(self, index: HighlightIndex) -> None:
        """Paint other claims."""
        self.drawings.index = index
        self.drawings.forget()

    # Beneath the text

    def paint_beneath(
        self, painter: QPainter, paragraphs: list[Paragraph], top: float, bottom: float
    ) -> None:
        """Everything under the letters between two heights of the document, in whose coordinates the painter is."""
        drawings = list(self.drawings.parts(paragraphs, top, bottom))
        # A highlight of another paragraph's claim may hang into this one, so each layer goes over all of them.
        for drawing in drawings:
            _fill_all(painter, drawing.fills)
        self._paint_hits(painter, paragraphs)
        self._paint_flash(painter, paragraphs)
        self._paint_selected_fill(painter)
        self._paint_stretch(painter, paragraphs, self.emphasis.selection, self._theme.colour("textSelection"))
        # Over what is filled, or nothing would be left of them; under the lines of claims, which say more.
        self.emphasis.figures.paint(painter, paragraphs, self._geometry, self._theme)
        for drawing in drawings:
            _fill_all(painter, drawing.lines)
            _fill_all(painter, drawing.bar_pieces)
            self._paint_notes(painter, drawing.notes)
        self._paint_orphans(painter, paragraphs)
        self._paint_outlines(painter)

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
        if emphasis.judged:
            pen = QPen(self._theme.relation(emphasis.judged_relation).line, 1.25)
            pen.setDashPattern([2.4, 3.2])
            for run in self._geometry.runs(*emphasis.judged):
                _outline(painter, self._geometry.band(run).adjusted(-1, -1, 1, 1), pen)
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
            line = underline(run, lane)
            line.setHeight(LINE_WIDTH_SELECTED)
            _fill_all(painter, list(striped(line, look.lines)))
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
        for drawing in self.drawings.parts(paragraphs, top, bottom):
            for more in drawing.more:
                # On a baseline: the box is lower than a line of the font, and would cut the digits.
                painter.drawText(more.rect.bottomLeft() - QPointF(0, 1), f"+{len(more.claims)}")
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
