"""The overlay above the panes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.reading.panes.overlay import Leader, Overlay, OverlayDrawing
from tests.desktop.reading.reading_views import colours

LINE = OverlayDrawing(line=(QPointF(10, 10), QPointF(90, 90)))


@pytest.fixture
def overlay(qtbot: QtBot, theme: Theme) -> Overlay:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    return Overlay(theme, area)


def test_it_is_hidden_while_there_is_nothing_to_draw(overlay: Overlay) -> None:
    assert overlay.isHidden()
    overlay.put("drag", LINE)
    assert overlay.isVisible()
    overlay.put("drag", OverlayDrawing())
    assert overlay.isHidden()


def test_parts_are_drawn_beside_each_other(overlay: Overlay) -> None:
    zone = OverlayDrawing(zones=((QRect(0, 0, 50, 50), "here"),))
    overlay.put("drag", LINE)
    overlay.put("drop", zone)
    overlay.put("drag", OverlayDrawing())
    assert overlay.part("drop") == zone
    assert not overlay.part("drag")
    assert overlay.isVisible()


def test_it_covers_the_area_and_lets_the_mouse_through(overlay: Overlay) -> None:
    overlay.area.resize(300, 150)
    overlay.put("drag", LINE)
    assert overlay.geometry() == overlay.area.rect()
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_leader_stays_within_its_clip(overlay: Overlay) -> None:
    leader = Leader(QPointF(0, 50), QPointF(200, 50), QColor("#ff0000"), QRect(100, 0, 100, 100))
    overlay.put("leaders", OverlayDrawing(leaders=(leader,)))
    picture = overlay.grab().toImage()
    plain = colours(picture.copy(100, 0, 100, 40))
    assert colours(picture.copy(0, 0, 100, 100)) == plain
    assert colours(picture.copy(100, 0, 100, 100)) > plain
