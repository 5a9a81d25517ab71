"""The focus ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.focus_ring import OWN_RING, WANTS_RING, FocusRing
from desktop.look.theme import Theme


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> QWidget:
    """Three buttons, the last inside a scroll area, with a ring to go round."""
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    for name in ("one", "two"):
        button = QPushButton(name)
        button.setObjectName(name)
        column.addWidget(button)
    area = QScrollArea()
    inner = QPushButton("three")
    inner.setObjectName("three")
    area.setWidget(inner)
    column.addWidget(area)
    panel.ring = FocusRing(panel, theme)  # type: ignore[attr-defined]
    with qtbot.waitActive(panel):
        panel.show()
    return panel


def rings(panel: QWidget) -> list[QWidget]:
    return [ring for ring in panel.findChildren(QWidget, "focus_ring") if ring.isVisible()]


def focus(panel: QWidget, name: str, qtbot: QtBot) -> QPushButton:
    button = panel.findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    qtbot.wait(1)
    return button


def test_one_ring_goes_with_the_focus_and_lies_round_it(panel: QWidget, qtbot: QtBot) -> None:
    for name in ("one", "two", "three", "one"):
        button = focus(panel, name, qtbot)
        assert len(rings(panel)) == 1
        ring = rings(panel)[0]
        place = button.mapTo(ring.parentWidget(), button.rect().center())
        assert ring.geometry().contains(place)
        assert (
            abs(ring.geometry().right() - 3 - button.mapTo(ring.parentWidget(), button.rect().topRight()).x())
            <= 3
        )


def test_ring_moves_with_what_the_control_lies_in(panel: QWidget, qtbot: QtBot) -> None:
    focus(panel, "two", qtbot)
    before = rings(panel)[0].y()
    panel.layout().setContentsMargins(11, 60, 11, 11)
    qtbot.waitUntil(lambda: rings(panel)[0].y() > before, timeout=2_000)


def test_ring_inside_a_scroll_area_is_cut_by_it(panel: QWidget, qtbot: QtBot) -> None:
    focus(panel, "three", qtbot)
    area = panel.findChild(QScrollArea)
    assert area is not None
    assert rings(panel)[0].parentWidget() is area.viewport()


def test_control_that_paints_its_own_focus_has_no_ring(panel: QWidget, qtbot: QtBot) -> None:
    focus(panel, "two", qtbot)
    panel.findChild(QPushButton, "one").setProperty(OWN_RING, True)
    focus(panel, "one", qtbot)
    assert rings(panel) == []


def test_a_control_of_any_class_can_ask_for_a_ring(panel: QWidget, qtbot: QtBot) -> None:
    area = panel.findChild(QScrollArea)
    assert area is not None
    area.setFocus()
    assert rings(panel) == [], "lists paint their focus themselves"
    panel.setFocus()
    area.setProperty(WANTS_RING, True)
    area.setFocus()
    assert len(rings(panel)) == 1


def test_no_ring_where_the_focus_only_fell(panel: QWidget, qtbot: QtBot) -> None:
    focus(panel, "one", qtbot).hide()
    qtbot.wait(1)
    button = panel.focusWidget()
    assert isinstance(button, QPushButton) and button.objectName() == "two"
    assert rings(panel) == []
    panel.findChild(QPushButton, "one").show()  # type: ignore[union-attr]
    qtbot.keyClick(button, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert len(rings(panel)) == 1


def test_ring_goes_when_its_control_is_deleted(panel: QWidget, qtbot: QtBot) -> None:
    focus(panel, "two", qtbot).deleteLater()
    qtbot.wait(1)
    assert len(rings(panel)) <= 1
    focus(panel, "one", qtbot)
    assert len(rings(panel)) == 1
