"""Scroll bars animated frame by frame."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.reading.following.glide import NEAR, Glide


@pytest.fixture
def bar(qtbot: QtBot) -> QScrollBar:
    bar = QScrollBar()
    bar.setRange(0, 1000)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def glide(bar: QScrollBar) -> Glide:
    return Glide(Theme("light"), bar)


def test_a_short_way_is_gone_at_once(bar: QScrollBar, glide: Glide) -> None:
    glide.to(bar, NEAR)
    assert bar.value() == NEAR


def test_a_long_way_is_gone_in_frames_that_get_shorter(qtbot: QtBot, bar: QScrollBar, glide: Glide) -> None:
    values: list[int] = []
    bar.valueChanged.connect(values.append)
    glide.to(bar, 500)
    assert (bar.value(), glide.goal(bar)) == (0, 500)
    qtbot.waitUntil(lambda: bar.value() == 500)
    steps = [after - before for before, after in zip([0, *values], values, strict=False)]
    assert len(steps) > 3 and steps == sorted(steps, reverse=True)
    assert glide.goal(bar) == 500


def test_a_goal_beyond_the_end_is_the_end(qtbot: QtBot, bar: QScrollBar, glide: Glide) -> None:
    glide.to(bar, 5000)
    qtbot.waitUntil(lambda: bar.value() == 1000)


def test_a_stopped_bar_stays_where_it_is(qtbot: QtBot, bar: QScrollBar, glide: Glide) -> None:
    glide.to(bar, 500)
    glide.stop(bar)
    qtbot.wait(60)
    assert bar.value() == glide.goal(bar) == 0


def test_with_reduced_motion_nothing_glides(bar: QScrollBar) -> None:
    Glide(Theme("light", reduced_motion=True), bar).to(bar, 500)
    assert bar.value() == 500
