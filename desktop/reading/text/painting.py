"""Paints claims beneath the text, and selection, search hits, flash and letters of link mode."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.look.painting import paint_badge
from desktop.look.theme import Theme
from desktop.reading.text.drawing import (
    LINE_WIDTH_SELECTED,
    Coloured,
    CrowdedLine,
    PaintedClaims,
    ParagraphDrawing,
    ParagraphDrawings,
    dashed,
    striped,
    underline,
)
from desktop.reading.text.emphasis import Emphasis, Stretch
from desktop.reading.text.geometry import LineRun, Paragraph, TextGeometry
from desktop.reading.text.highlights import LANES

HANDLE_WIDTH, HANDLE_HEIGHT = 8.0, 24.0
"""Size of the area around an end of the selected claim in which a press grabs its handle, in pixels."""
GRIP_WIDTH, GRIP_OVERHANG = 3.0, 2.0
"""Width of a painted handle, and how far it extends beyond the band above and below, in pixels."""
HIT_LINE = 2
"""Height of the line above a search hit, in pixels."""
SHARED_DASH = (4.0, 3.0)
"""Dashes and gaps of the line above a passage that occurs in another article as well, in pixels."""
LINE_BREAK = 5
"""Width of a selected line break, in pixels: less than any character."""
FLASH_WASH = 0.35
"""Opacity of a flash's fill, as a share of its outline's. Chosen: text stays readable."""
FRESH_WASH, FRESH_DOT = 0.1, 3.0
"""For a claim that arrived recently from others: opacity of its fill, and radius of its dot in pixels."""
LETTER_SIDE, LETTER_PADDING = 14.0, 6.0
"""A letter of link mode: its height and smallest width, and its padding if it has two letters, in pixels."""
LETTER_LEFT, LETTER_UP = 5.0, 7.0
"""Offset of a letter of link mode from the upper left corner of its claim in pixels."""
SIGN_SIZE = 9
"""Font size of digits and initials in pixels."""
DROP_DASH, JUDGED_DASH = (2.5, 1.5), (2.4, 3.2)
"""Dashes and gaps of outlines, in widths of the pen."""
JUDGED_WIDTH = 1.25
"""Width of the outline of a suggested link's end: that of its curve."""


class HighlightPainter:
    """Draws one article's highlights."""

    def __init__(
        self, theme: Theme, geometry: TextGeometry, marks: PaintedClaims, emphasis: Emphasis
    ) -> None:
        self._theme = theme
        self._geometry = geometry
        self._marks = marks
        self._emphasis = emphasis
        self._drawings = ParagraphDrawings(theme, geometry, marks)

    def use_geometry(self, geometry: TextGeometry) -> None:
        """Paint another document."""
        self._geometry = geometry
        self._drawings = ParagraphDrawings(self._theme, geometry, self._marks)

    def forget(self) -> None:
        """Recompute all highlights after claims, layout or theme have changed."""
        self._drawings.forget()

    def forget_stretch(self, start: int, end: int) -> None:
        """Recompute the highlights of the paragraphs between two positions after a claim there has changed."""
        text = self._geometry.text
        self._drawings.forget_paragraphs(
            range(text.paragraph(start), text.paragraph(max(start, end - 1)) + 1)
        )

    # Beneath the text

    def paint_beneath(
        self,
        painter: QPainter,
        paragraphs: list[Paragraph],
        top: float,
        bottom: float,
        selection: Stretch,
    ) -> None:
        """Paint everything below the text between two heights of the document; the painter uses document coordinates.
        ``selection``: the selected text, empty if there is none."""
        drawings = list(self._drawings.parts(paragraphs, top, bottom))
        self._paint_shared(painter, paragraphs)
        # A highlight of another paragraph's claim may extend into this one, so each layer is painted for all of them.
        for drawing in drawings:
            _fill_all(painter, drawing.fills)
        self._paint_hits(painter, paragraphs)
        self._paint_flash(painter, paragraphs)
        self._paint_selected_fill(painter)
        self._paint_stretch(painter, paragraphs, selection, self._theme.colour("textSelection"))
        # Above all fills, which would hide them, and below the underlines of claims, which are more important.
        self._emphasis.figures.paint(painter, paragraphs, self._geometry, self._theme)
        for drawing in drawings:
            _fill_all(painter, drawing.lines)
            _fill_all(painter, drawing.bar_pieces)
            self._paint_notes(painter, drawing.notes)
            self._paint_signs(painter, drawing)
        if self._emphasis.fresh:
            self._paint_fresh(painter, paragraphs)
        self._paint_outlines(painter)

    def _paint_fresh(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        """Paint a dot where a claim begins, and a fill over it, both of which fade."""
        if not paragraphs:
            return
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self._marks.index.overlapping(start, end):
            strength = self._emphasis.fresh.get(mark.id, 0.0)
            runs = self._runs_of(mark.id) if strength else []
            colour = QColor(self._theme.colour("accent"))
            for run in runs:
                colour.setAlphaF(FRESH_WASH * strength)
                painter.fillRect(self._geometry.band(run), colour)
            if runs:
                colour.setAlphaF(strength)
                painter.setBrush(colour)
                band = self._geometry.band(runs[0])
                painter.drawEllipse(QPointF(band.left(), band.top()), FRESH_DOT, FRESH_DOT)
        painter.restore()

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

    def _paint_signs(self, painter: QPainter, drawing: ParagraphDrawing) -> None:
        """Paint digits of tags and initials of people."""
        if not drawing.digits and not drawing.initials:
            return
        font = QFont(self._theme.font("caption"))
        font.setBold(True)
        font.setPixelSize(SIGN_SIZE)
        paper = self._theme.colour("paper")
        for sign in drawing.digits:
            paint_badge(painter, sign.rect, sign.text, font, sign.ink, paper, radius=1)
        for sign in drawing.initials:
            radius = sign.rect.width() / 2
            paint_badge(painter, sign.rect, sign.text, font, sign.ink, sign.fill, radius=radius)

    def _paint_shared(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        """Paint the background and the dashed line of passages of near-copies, below everything else."""
        if not paragraphs or not self._emphasis.shared_stretches:
            return
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        pen = QPen(self._theme.colour("text3"), 1)
        pen.setDashPattern(SHARED_DASH)
        for first, last in self._emphasis.shared_stretches:
            if last <= start or first >= end:
                continue
            for run in self._geometry.runs(max(first, start), min(last, end)):
                band = self._geometry.band(run)
                painter.fillRect(band, self._theme.colour("sunken"))
                painter.setPen(pen)
                painter.drawLine(band.topLeft(), band.topRight())

    def _paint_hits(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        """Paint search hits, with a line above the text, since claims have theirs below. Their colours are not those
        of a selection: what is found is not what a key would act on."""
        if not paragraphs:
            return
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        line, soft = self._theme.colour("warn"), self._theme.colour("warnSoft")
        for hit in self._emphasis.hit_stretches:
            if hit[0] >= end:
                break
            if hit[1] <= start:
                continue
            current = hit == self._emphasis.current_hit_stretch
            for run in self._geometry.runs(*hit):
                band = self._geometry.band(run)
                painter.fillRect(band, soft)
                painter.fillRect(QRectF(band.left(), band.top() - 1, band.width(), HIT_LINE), line)
                if current:
                    _outline(painter, band, QPen(line, HIT_LINE))

    def _paint_flash(self, painter: QPainter, paragraphs: list[Paragraph]) -> None:
        if self._emphasis.flash_stretch is None:
            return
        colour = QColor(self._theme.colour("focus"))
        colour.setAlphaF(max(0.0, min(1.0, self._emphasis.flash_strength)))
        wash = QColor(colour)
        wash.setAlphaF(colour.alphaF() * FLASH_WASH)
        self._paint_stretch(painter, paragraphs, self._emphasis.flash_stretch, wash)
        for run in self._geometry.runs(*self._emphasis.flash_stretch):
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
                # The line break is selected too: without a mark an empty paragraph would not look selected.
                right = self._geometry.x_at(paragraph, last, last.end)
                top = last.baseline - self._geometry.rise
                painter.fillRect(
                    QRectF(right, top, LINE_BREAK, self._geometry.rise + self._geometry.drop), colour
                )

    def _stretch_of(self, claim: str) -> tuple[int, int] | None:
        if claim == self._emphasis.selected and self._emphasis.resized is not None:
            return self._emphasis.resized
        mark = self._marks.index.mark(claim)
        return (mark.start, mark.end) if mark else None

    def _runs_of(self, claim: str | None) -> list[LineRun]:
        stretch = self._stretch_of(claim) if claim else None
        return self._geometry.runs(*stretch) if stretch else []

    def _paint_selected_fill(self, painter: QPainter) -> None:
        selected = self._emphasis.selected
        for run in self._runs_of(selected):
            painter.fillRect(self._geometry.band(run), self._marks.look_of(selected or "").fill_selected)

    def _paint_outlines(self, painter: QPainter) -> None:
        emphasis = self._emphasis
        if emphasis.hovered and emphasis.hovered != emphasis.selected:
            self._outline_claim(
                painter, emphasis.hovered, QPen(self._marks.look_of(emphasis.hovered).lines[0], 1)
            )
        if emphasis.link_source:
            self._outline_claim(painter, emphasis.link_source, QPen(self._theme.colour("focus"), 2))
        if emphasis.drop_target:
            pen = QPen(self._theme.colour("dropTarget"), 2)
            pen.setDashPattern(DROP_DASH)
            self._outline_claim(painter, emphasis.drop_target, pen)
        if emphasis.judged_stretch:
            pen = QPen(self._theme.relation(emphasis.judged_relation).line, JUDGED_WIDTH)
            pen.setDashPattern(JUDGED_DASH)
            for run in self._geometry.runs(*emphasis.judged_stretch):
                _outline(painter, self._geometry.band(run).adjusted(-1, -1, 1, 1), pen)
        if emphasis.selected and self._marks.index.mark(emphasis.selected):
            self._paint_selected(painter, emphasis.selected)

    def _outline_claim(self, painter: QPainter, claim: str, pen: QPen) -> None:
        for run in self._runs_of(claim):
            _outline(painter, self._geometry.band(run), pen)

    def _paint_selected(self, painter: QPainter, claim: str) -> None:
        look = self._marks.look_of(claim)
        lane = min(self._marks.index.lane(claim), LANES - 1)
        runs = self._runs_of(claim)
        for run in runs:
            _outline(painter, self._geometry.band(run), QPen(look.lines[0], 1))
            line = underline(run, lane)
            line.setHeight(LINE_WIDTH_SELECTED)
            _fill_all(painter, list(dashed(striped(line, look.lines), look.dashes)))
        if runs:
            for x, run in ((runs[0].left, runs[0]), (runs[-1].right, runs[-1])):
                band = self._geometry.band(run)
                grip = QRectF(
                    x - GRIP_WIDTH / 2,
                    band.top() - GRIP_OVERHANG,
                    GRIP_WIDTH,
                    band.height() + 2 * GRIP_OVERHANG,
                )
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.lines[0])
                painter.drawRoundedRect(grip, GRIP_WIDTH / 2, GRIP_WIDTH / 2)
                painter.restore()

    # Above the text

    def paint_above(self, painter: QPainter, paragraphs: list[Paragraph], top: float, bottom: float) -> None:
        """Paint the counts of crowded lines and the letters of link mode, above the text."""
        font = self._theme.font("caption")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2"))
        for drawing in self._drawings.parts(paragraphs, top, bottom):
            for line in drawing.crowded:
                # On a baseline: the box is lower than a line of the font, and would clip the digits.
                painter.drawText(line.rect.bottomLeft() - QPointF(0, 1), f"+{len(line.claims)}")
        if self._emphasis.letters:
            self._paint_letters(painter, paragraphs, font)

    def _paint_letters(self, painter: QPainter, paragraphs: list[Paragraph], font: QFont) -> None:
        start, end = paragraphs[0].lines[0].start, paragraphs[-1].lines[-1].end
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        metrics = QFontMetricsF(bold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("control")
        for mark in self._marks.index.overlapping(start, end):
            letter = self._emphasis.letters.get(mark.id)
            runs = self._runs_of(mark.id) if letter else []
            if not letter or not runs:
                continue
            band = self._geometry.band(runs[0])
            width = max(LETTER_SIDE, metrics.horizontalAdvance(letter) + LETTER_PADDING)
            badge = QRectF(band.left() - LETTER_LEFT, band.top() - LETTER_UP, width, LETTER_SIDE)
            # Like a key, and unlike the badges of articles, which have letters too.
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(badge, radius, radius)
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)

    # What is painted at a point, in document coordinates

    def bar_at(self, paragraph: Paragraph, x: float, y: float) -> str | None:
        """The claim whose margin bar is there; None if there is none."""
        return self._drawings.bar_at(paragraph, x, y)

    def crowded_at(self, paragraph: Paragraph, x: float, y: float) -> CrowdedLine | None:
        """The count of claims without an underline that is there; None if there is none."""
        return self._drawings.crowded_at(paragraph, x, y)

    def handle_at(self, x: float, y: float) -> str | None:
        """``"start"`` or ``"end"`` if the point is on a handle of the selected claim; else None."""
        runs = self._runs_of(self._emphasis.selected)
        if not runs:
            return None
        # The end first: on a claim of one character both handles touch, and claims are mostly extended.
        for name, edge, run in (("end", runs[-1].right, runs[-1]), ("start", runs[0].left, runs[0])):
            middle = self._geometry.band(run).center().y()
            if abs(x - edge) <= HANDLE_WIDTH / 2 and abs(y - middle) <= HANDLE_HEIGHT / 2:
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
