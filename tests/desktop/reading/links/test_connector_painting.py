"""The appearance of curves, badges, pills and tabs in a gutter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.derived.people.layers import Person
from desktop.look.theme import Theme
from desktop.reading.links.connector_painting import ConnectorPainter, LinkEmphasis, dashed_pen, path_of
from desktop.reading.links.scene import Curve, Pill, Rect, Scene, Side, Where
from tests.desktop.reading.reading_views import colours

FLAT = Curve("link-1", "equivalent", ((4, 50), (26, 50), (70, 50), (96, 50)), ((4, 50), (96, 50)))


def painted(theme: Theme, scene: Scene, emphasis: LinkEmphasis | None = None) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(theme.colour("gutter"))
    painter = QPainter(image)
    ConnectorPainter(theme, painter, emphasis or LinkEmphasis()).paint(scene)
    painter.end()
    return image


def test_dashes_are_pixels_whatever_the_width() -> None:
    """Qt counts them in widths of the pen."""
    pen = dashed_pen((3.0, 6.0), QColor("red"), 1.5)
    assert [length * pen.widthF() for length in pen.dashPattern()] == pytest.approx([3.0, 6.0])
    assert pen.capStyle() is Qt.PenCapStyle.FlatCap
    assert dashed_pen((), QColor("red"), 1.0).style() is Qt.PenStyle.SolidLine


def test_a_path_begins_and_ends_at_the_ports() -> None:
    path = path_of(FLAT)
    assert (path.pointAtPercent(0).toTuple(), path.pointAtPercent(1).toTuple()) == ((4, 50), (96, 50))


def test_the_selected_link_has_the_strong_colour_and_one_at_rest_has_not(theme: Theme) -> None:
    strong = theme.relation("equivalent").line.name()
    scene = Scene((FLAT,))
    assert strong not in colours(painted(theme, scene))
    assert strong in colours(painted(theme, scene, LinkEmphasis(selected=frozenset({"link-1"}))))


def test_the_link_at_the_keyboard_has_a_ring(theme: Theme) -> None:
    focus = theme.colour("focus").name()
    assert focus not in colours(painted(theme, Scene((FLAT,))))
    assert focus in colours(painted(theme, Scene((FLAT,)), LinkEmphasis(focused="link-1")))


def test_a_pill_of_one_relation_has_its_colour(theme: Theme) -> None:
    rect = Rect(10, 10, 33, 18)
    same = Pill(("link-1", "link-2"), Side.LEFT, Where.ABOVE, "contradicts", rect)
    mixed = Pill(("link-1", "link-2"), Side.LEFT, Where.ABOVE, None, rect)
    ink = theme.relation("contradicts").text.name()
    assert ink in colours(painted(theme, Scene(pills=(same,))))
    assert ink not in colours(painted(theme, Scene(pills=(mixed,))))


def test_somebody_else_s_initial_stands_at_the_badge(theme: Theme) -> None:
    zhou = Person("b", frozenset("b"), "周予", "周", "rose", "dashed", mine=False, shared=False)
    scene = Scene((replace(FLAT, badge=(50, 50)),))
    fill = theme.tag("rose").fill.name()
    assert fill not in colours(painted(theme, scene))
    assert fill in colours(painted(theme, scene, LinkEmphasis(drawn_by={"link-1": zhou}.get)))
