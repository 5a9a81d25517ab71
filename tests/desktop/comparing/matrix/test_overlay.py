"""Widgets placed over rows."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.overlay import RowOverlays


def test_an_overlay_follows_its_row_and_is_cut_at_the_heads(qtbot: QtBot) -> None:
    area, content = QWidget(), QWidget()
    qtbot.addWidget(area)
    area.resize(300, 200)
    where: list[QRect | None] = [QRect(0, 60, 300, 36)]
    overlays = RowOverlays(area)
    overlays.set_clip(lambda: QRect(0, 42, 300, 158))
    overlays.add(content, lambda: where[0])
    area.show()
    overlays.place()
    assert content.isVisible()
    assert content.mapTo(area, content.rect().topLeft()).y() == 60
    where[0] = QRect(0, 30, 300, 36)
    overlays.place()
    assert content.visibleRegion().boundingRect().height() == 24
    where[0] = QRect(0, 0, 300, 36)
    overlays.place()
    assert not content.isVisible()
    where[0] = None
    overlays.place()
    assert not content.isVisible()
