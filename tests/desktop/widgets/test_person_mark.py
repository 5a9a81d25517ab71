"""The appearance of people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.derived.people.layers import PATTERNS, Person
from desktop.widgets.person_mark import DASHES, SIDE, paint_pattern, paint_person, person_pen

LIN = Person("a", frozenset("a"), "林晓", "林", "green", "solid", mine=True, shared=False)


def painted(theme: Any, person: Person) -> QImage:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    assert paint_person(painter, 4, 10, person, theme) == 4 + SIDE
    paint_pattern(painter, 4, 34, 26, person, theme)
    painter.end()
    return image


def test_people_differ_in_colour_and_pattern(theme: Any) -> None:
    assert painted(theme, LIN) != painted(theme, replace(LIN, colour="rose"))
    assert painted(theme, LIN) != painted(theme, replace(LIN, pattern="dots"))


def test_every_pattern_can_be_drawn(theme: Any) -> None:
    assert set(PATTERNS) == set(DASHES)
    assert person_pen(LIN, theme).style() is Qt.PenStyle.SolidLine
    assert person_pen(replace(LIN, pattern="dashed"), theme).style() is Qt.PenStyle.CustomDashLine
