"""People as circles with a character of their name, in their colours in this window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from corpus.snapshot import Snapshot
from desktop.derived.people.layers import COLOURS, Layers, initial
from desktop.look import painting
from desktop.look.theme import Theme

CIRCLE = 18
"""Diameter in pixels."""


def person_colours(snapshot: Snapshot, layers: Layers) -> dict[str, str]:
    """A tag colour for each annotator of a snapshot: the one shown in this window already, else the one chosen, else
    the next unused one."""
    colours: dict[str, str] = {}
    free = [colour for colour in COLOURS if all(person.colour != colour for person in layers.persons())]
    for annotator in sorted(snapshot.annotators.values(), key=lambda person: person.id):
        layer = layers.person(annotator.id)
        if layer is not None:
            colours[annotator.id] = layer.colour
        else:
            colours[annotator.id] = annotator.colour or (free.pop(0) if free else COLOURS[-1])
    return colours


def paint_person(
    painter: QPainter, left: float, middle: float, name: str, colour: str, theme: Theme, side: float = CIRCLE
) -> float:
    """Draw a circle centred vertically at ``middle``. Returns its right end."""
    style = theme.tag(colour)
    font = QFont(theme.font("caption"))
    font.setBold(True)
    box = QRectF(left, round(middle - side / 2), side, side)
    painting.paint_badge(painter, box, initial(name), font, style.text, style.fill, radius=side / 2)
    return box.right()
