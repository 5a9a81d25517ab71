"""The layout that wraps widgets like words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tuned
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.flow import FlowLayout

GAP = 6


def laid_out(widths: list[int], room: int) -> tuple[list[QRect], int]:
    parent = QWidget()
    flow = FlowLayout(parent, GAP)
    children = []
    for width in widths:
        child = QWidget()
        child.setFixedSize(width, 20)
        flow.addWidget(child)
        children.append(child)
    flow.setGeometry(QRect(0, 0, room, 500))
    height = flow.heightForWidth(room)
    return [child.geometry() for child in children], height


@tuned(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(widths=st.lists(st.integers(10, 120), max_size=12), room=st.integers(120, 400))
def test_nothing_overlaps_or_leaves_the_room(widths: list[int], room: int, qapp: object) -> None:
    places, height = laid_out(widths, room)
    for number, one in enumerate(places):
        assert one.right() < room
        assert one.bottom() < height
        assert not any(one.intersects(other) for other in places[number + 1 :])


@pytest.mark.parametrize(("room", "lines"), [(400, 1), (120, 2), (60, 4)])
def test_lines_are_filled_before_the_next_begins(qtbot: QtBot, room: int, lines: int) -> None:
    places, height = laid_out([50, 50, 50, 50], room)
    assert len({place.top() for place in places}) == lines
    assert height == lines * 20 + (lines - 1) * GAP


def test_a_widget_is_put_between_others(qtbot: QtBot) -> None:
    parent = QWidget()
    flow = FlowLayout(parent, GAP)
    first, second, between = QWidget(), QWidget(), QWidget()
    for child in (first, second, between):
        child.setFixedSize(30, 20)
    flow.addWidget(first)
    flow.addWidget(second)
    flow.insert(1, between)
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert first.x() < between.x() < second.x()
    assert flow.count() == 3
