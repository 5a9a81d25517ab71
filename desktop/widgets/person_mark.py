"""The appearance of people: a circle with one character in their colour, and a line in their pattern."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.derived.people.layers import Person
from desktop.look import painting
from desktop.look.theme import Theme

SIDE = 18
"""Diameter of the circle in pixels."""
LINE = 2
"""Thickness of the line in pixels."""
DASHES: dict[str, tuple[float, ...]] = {
    "solid": (),
    "dashed": (5.0, 3.0),
    "dots": (2.0, 2.0),
    "dash_dot": (6.0, 2.0, 2.0, 2.0),
    "long": (10.0, 3.0),
}
"""Lengths of dashes and gaps, in pixels."""


def paint_person(painter: QPainter, left: float, middle: float, person: Person, theme: Theme) -> float:
    """Paint the circle of a person, vertically centred at ``middle``. Returns its right end."""
    style = theme.tag(person.colour)
    font = QFont(theme.font("caption"))
    font.setBold(True)
    rect = QRectF(left, round(middle - SIDE / 2), SIDE, SIDE)
    painting.paint_badge(painter, rect, person.initial, font, style.text, style.fill, radius=SIDE / 2)
    return rect.right()


def person_pen(person: Person, theme: Theme) -> QPen:
    """The pen of a person's lines."""
    pen = QPen(theme.tag(person.colour).line, LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = DASHES[person.pattern]
    if dashes:
        pen.setDashPattern([length / LINE for length in dashes])
    return pen


def paint_pattern(
    painter: QPainter, left: float, right: float, middle: float, person: Person, theme: Theme
) -> None:
    """Paint a horizontal line in a person's colour and pattern."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(person_pen(person, theme))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.restore()
