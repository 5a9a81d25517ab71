"""Our own 12×12 drawings: the glyphs of relations and of some states, written as short strings in the tokens.

A drawing is a list of parts separated by semicolons. A part is ``circle x,y rN [dash a b]``, ``dot rN`` (a filled
circle in the middle), or an SVG path of the commands M, L, H, V, Q and Z.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from desktop.look.tokens import read_tokens

SIDE = 12
"""Side of the square of a drawing, in its own units."""
_MIDDLE = QPointF(SIDE / 2, SIDE / 2)
PEN_WIDTH = 1.6
"""Stroke width of a glyph in the units of the drawing."""
_SHARPNESS = 3.0
"""Device pixels per logical pixel of a glyph as an icon: enough for any screen."""


def paint_glyph(
    painter: QPainter, rect: QRectF, name: str, colour: QColor, stroke: float = PEN_WIDTH
) -> None:
    """Paint a glyph (a relation's identity or a state) into ``rect``; an unknown name is painted as ``own``. ``stroke``
    is in the units of the drawing."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / SIDE, side / SIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    drawings = read_tokens()["glyphs"]
    for part in drawings.get(name, drawings["own"]).split(";"):
        _paint_part(painter, part.strip(), colour, stroke)
    painter.restore()


def glyph_icon(name: str, colour: QColor, size: int = SIDE, stroke: float = PEN_WIDTH) -> QIcon:
    """A glyph as an icon, for menus and buttons; ``stroke`` is in the units of the drawing."""
    pixmap = QPixmap(QSize(int(size * _SHARPNESS), int(size * _SHARPNESS)))
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_glyph(painter, QRectF(0, 0, size, size), name, colour, stroke)
    painter.end()
    return QIcon(pixmap)


def _paint_part(painter: QPainter, part: str, colour: QColor, stroke: float) -> None:
    pen = QPen(colour, stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    words = part.split()
    if words[0] == "circle":
        x, y = (float(number) for number in words[1].split(","))
        radius = float(words[2][1:])
        if "dash" in words:
            # Round ends would close the gaps.
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            gap = words.index("dash")
            pen.setDashPattern([float(number) / stroke for number in words[gap + 1 : gap + 3]])
        painter.setPen(pen)
        painter.drawEllipse(QPointF(x, y), radius, radius)
    elif words[0] == "dot":
        radius = float(words[1][1:])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(_MIDDLE, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(pen)
        painter.drawPath(_path(part))


@cache
def _path(drawing: str) -> QPainterPath:
    """Parse the subset of SVG path syntax that our glyphs use."""
    path = QPainterPath()
    for command, rest in re.findall(r"([MLHVQZmlhvqz])([^MLHVQZmlhvqz]*)", drawing):
        numbers = [float(number) for number in re.findall(r"-?\d*\.?\d+", rest)]
        position = path.currentPosition()
        base = position if command.islower() else QPointF(0, 0)
        points = [base + QPointF(x, y) for x, y in zip(numbers[0::2], numbers[1::2], strict=False)]
        match command.upper():
            case "M":
                path.moveTo(points[0])
                for point in points[1:]:
                    path.lineTo(point)
            case "L":
                for point in points:
                    path.lineTo(point)
            case "H":
                path.lineTo(base.x() + numbers[0], position.y())
            case "V":
                path.lineTo(position.x(), base.y() + numbers[0])
            case "Q":
                path.quadTo(points[0], points[1])
            case "Z":
                path.closeSubpath()
    return path
