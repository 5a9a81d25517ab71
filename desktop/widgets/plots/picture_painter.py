"""Paints the pictures of :mod:`corpus.plots` with QPainter."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from corpus.model import Language
from corpus.plots.palette import colours
from corpus.plots.picture import (
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotOutline,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
    TextRole,
)
from desktop.look.theme import Theme

_SHARES = {TextAnchor.START: 0.0, TextAnchor.MIDDLE: 0.5, TextAnchor.END: 1.0}
_LANGUAGES = {language.value: language for language in Language}


class PicturePainter:
    """Paints pictures in the colours of a theme, and measures texts for their layout."""

    def __init__(self, theme: Theme, colours_of: str = "") -> None:
        """``colours_of`` ``light`` or ``dark`` fixes the colours; otherwise those of the current theme are used."""
        self._theme, self._colours_of = theme, colours_of
        self._fonts: dict[tuple[TextRole, bool, str], tuple[QFont, QFontMetricsF]] = {}
        self._colours: dict[str, QColor] = {}
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._fonts.clear()
        self._colours.clear()

    def measure(self, text: str, role: TextRole, bold: bool) -> float:
        """The width of a text in pixels, as defined by :data:`corpus.plots.measuring.Measure`."""
        return self._font(role, bold, "")[1].horizontalAdvance(text)

    def colour(self, ink: str) -> QColor:
        """The colour of an ink."""
        if ink not in self._colours:
            self._colours[ink] = QColor(colours(self._colours_of or self._theme.name)[ink])
        return self._colours[ink]

    def paint(self, painter: QPainter, picture: PlotPicture) -> None:
        """Paint the whole picture."""
        self.paint_shapes(painter, picture.shapes)
        for mark in picture.marks:
            self.paint_shapes(painter, mark.shapes)

    def paint_shapes(self, painter: QPainter, shapes: tuple[PlotShape, ...]) -> None:
        """Paint shapes in their order."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in shapes:
            match shape:
                case PlotLine():
                    self._line(painter, shape)
                case PlotBox():
                    self._pen_and_brush(painter, shape.fill, shape.ink, shape.line)
                    box = QRectF(shape.x, shape.y, shape.width, shape.height)
                    painter.drawRoundedRect(box, shape.radius, shape.radius)
                case PlotCircle():
                    self._pen_and_brush(painter, shape.fill, shape.ink, shape.line)
                    painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
                case PlotOutline():
                    self._pen_and_brush(painter, shape.fill, shape.ink, shape.line)
                    points = QPolygonF([QPointF(x, y) for x, y in shape.points])
                    if shape.closed:
                        painter.drawPolygon(points)
                    else:
                        painter.drawPolyline(points)
                case PlotText():
                    self._text(painter, shape)
                case PlotGlyph():
                    box = QRectF(shape.x, shape.y, shape.side, shape.side)
                    self._theme.paint_glyph(painter, box, shape.name, self.colour(shape.ink))

    def _pen_and_brush(self, painter: QPainter, fill: str, ink: str, width: float) -> None:
        pen = QPen(Qt.PenStyle.NoPen)
        if ink:
            pen = QPen(self.colour(ink), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(self.colour(fill) if fill else Qt.BrushStyle.NoBrush)

    def _line(self, painter: QPainter, line: PlotLine) -> None:
        pen = QPen(self.colour(line.ink), line.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if line.dash:
            # Qt measures dashes in widths of the pen.
            pen.setDashPattern([length / line.width for length in line.dash])
        painter.setPen(pen)
        ends = QLineF(line.x1, line.y1, line.x2, line.y2)
        if line.width == 1 and (line.x1 == line.x2 or line.y1 == line.y2):
            ends = _on_pixels(ends)
        painter.drawLine(ends)

    def _text(self, painter: QPainter, text: PlotText) -> None:
        font, metrics = self._font(text.role, text.bold, text.language)
        left = text.x - _SHARES[text.anchor] * metrics.horizontalAdvance(text.text)
        painter.setFont(font)
        painter.setPen(self.colour(text.ink))
        painter.drawText(QPointF(left, text.y), text.text)

    def _font(self, role: TextRole, bold: bool, language: str) -> tuple[QFont, QFontMetricsF]:
        key = role, bold, language
        if key not in self._fonts:
            script = _LANGUAGES.get(language)
            theme = self._theme
            font = QFont(theme.text_font(script, role.value) if script else theme.font(role.value))
            font.setBold(bold)
            self._fonts[key] = font, QFontMetricsF(font)
        return self._fonts[key]


def _on_pixels(line: QLineF) -> QLineF:
    """Align a hairline with the centres of pixels, so that it is one pixel wide and not two pale ones."""
    if line.x1() == line.x2():
        x = math.floor(line.x1()) + 0.5
        return QLineF(x, line.y1(), x, line.y2())
    y = math.floor(line.y1()) + 0.5
    return QLineF(line.x1(), y, line.x2(), y)
