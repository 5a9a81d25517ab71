"""People as circles with a character of their name, in colours that tell them apart."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from corpus.model import TAG_COLOURS
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.theme import Theme

CIRCLE = 18
"""Diameter in pixels."""


def person_colours(snapshot: Snapshot) -> dict[str, str]:
    """A tag colour for each annotator: the one chosen, else one by their order in the project."""
    found: dict[str, str] = {}
    for number, annotator in enumerate(sorted(snapshot.annotators.values(), key=lambda one: one.id)):
        found[annotator.id] = annotator.colour or TAG_COLOURS[(2 + number) % len(TAG_COLOURS)]
    return found


def paint_person(
    painter: QPainter, left: float, middle: float, name: str, colour: str, theme: Theme, side: float = CIRCLE
) -> float:
    """Draw a circle with its vertical centre at ``middle``; returns where it ends."""
    style = theme.tag(colour)
    box = QRectF(left, round(middle - side / 2), side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.fill)
    painter.drawEllipse(box)
    painter.restore()
    character = name[:1] or "?"
    font = theme.font("caption")
    base = painting.baseline(box.top(), box.height(), font)
    width = painting.text_width(character, font)
    painting.paint_text(painter, box.center().x() - width / 2, base, side, character, font, style.text)
    return box.right()
