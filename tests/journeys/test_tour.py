"""A new user follows the tour of the sample and completes its steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program, make_program
from desktop.window.tour.sights import Sights
from desktop.window.tour.tour import Tour
from tests.journeys.desks import close_desk, command, wait


@pytest.fixture
def desk(qapp: Any, settings: Any) -> Iterator[Program]:
    desk = make_program(qapp, settings, theme="light", language="en")
    desk.window.resize(1440, 900)
    desk.window.show()
    yield desk
    close_desk(desk)


def press(qtbot: QtBot, key: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_each_thing_done_leads_to_the_next(desk: Program, qtbot: QtBot) -> None:
    command(desk, "tour")
    wait(qtbot, lambda: desk.window.features.guides.tour is not None)
    tour = desk.window.features.guides.tour
    assert isinstance(tour, Tour)
    wait(qtbot, lambda: tour.callout.points and desk.workspace.saving.state == "saved")
    _select_the_line(desk, qtbot)
    wait(qtbot, lambda: desk.services.current.link is not None)
    press(qtbot, Qt.Key.Key_Return)
    wait(qtbot, lambda: tour.number == 1)
    assert desk.services.current.selection is not None, "a sentence without a tag"
    press(qtbot, Qt.Key.Key_1)
    wait(qtbot, lambda: tour.number == 2)
    claim = desk.services.current.claim
    assert claim is not None
    press(qtbot, Qt.Key.Key_K)
    mode = desk.window.keeper.present.views.reading.tools.mode
    press(qtbot, getattr(Qt.Key, f"Key_{next(iter(mode.letters.values()))}"))
    snapshot = desk.workspace.snapshot
    assert snapshot is not None
    wait(qtbot, lambda: bool(snapshot.links_of(claim)))
    assert tour.number == 2, "the relation may still be told"
    press(qtbot, Qt.Key.Key_2)
    wait(qtbot, lambda: tour.number == 3)
    assert [link.relation for link in snapshot.links_of(claim)] == ["overlaps"]
    wait(qtbot, lambda: desk.services.current.suggestion is not None)
    press(qtbot, Qt.Key.Key_Y)
    wait(qtbot, lambda: tour.number == 4)
    desk.window.keeper.focus_text()
    press(qtbot, Qt.Key.Key_Return)
    assert desk.window.features.guides.tour is None
    assert desk.services.settings.value("toured")


def _select_the_line(desk: Program, qtbot: QtBot) -> None:
    window, services = desk.window, desk.services
    target = Sights(window, services.workspace, services.current, window.keeper).difference().rect
    assert target is not None
    gutter = window.keeper.present.views.reading.gutters[0]
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=gutter.mapFrom(window, target.center()))
