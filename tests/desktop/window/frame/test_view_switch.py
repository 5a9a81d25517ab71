"""The switch between the views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.look.theme import Theme
from desktop.window.frame.view_switch import ViewSwitch

VIEWS = ("view.read", "view.claims")


@pytest.fixture
def switch(actions: Actions, theme: Theme, qtbot: QtBot) -> ViewSwitch:
    actions.set_facts(frozenset(Need))
    switch = ViewSwitch(theme, [actions[view] for view in VIEWS])
    qtbot.addWidget(switch)
    switch.show()
    return switch


def segment(switch: ViewSwitch, view: str) -> QAbstractButton:
    found = switch.findChild(QAbstractButton, f"switch_{view}")
    assert found is not None
    return found


def test_a_segment_gives_its_command(switch: ViewSwitch, actions: Actions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(actions["view.claims"].triggered):
        qtbot.mouseClick(segment(switch, "view.claims"), Qt.MouseButton.LeftButton)


def test_the_segment_of_the_checked_action_is_raised(switch: ViewSwitch, actions: Actions) -> None:
    for shown in VIEWS:
        for view in VIEWS:
            actions[view].setChecked(view == shown)
        assert [segment(switch, view).isChecked() for view in VIEWS] == [view == shown for view in VIEWS]


def test_a_compact_switch_has_icons_alone(switch: ViewSwitch) -> None:
    wide = switch.sizeHint().width()
    assert wide == switch.full_width()
    switch.set_compact(True)
    assert switch.sizeHint().width() < wide == switch.full_width()
    switch.set_compact(False)
    assert switch.sizeHint().width() == wide


def test_the_view_shown_keeps_its_words_where_there_is_room(switch: ViewSwitch, actions: Actions) -> None:
    actions["view.read"].setChecked(True)
    switch.set_compact(True)
    icons = switch.sizeHint().width()
    switch.set_compact(True, 1_000)
    assert icons < switch.sizeHint().width() < switch.full_width()
    switch.set_compact(True, icons + 4)
    assert switch.sizeHint().width() == icons


def test_words_are_those_of_the_actions(switch: ViewSwitch, actions: Actions) -> None:
    actions["view.read"].setText("阅读")
    switch.retranslate()
    read = segment(switch, "view.read")
    assert (read.text(), read.accessibleName()) == ("阅读", "阅读")


class Painted(QObject):
    """The parts of a widget that were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_the_separator_goes_when_the_view_before_it_is_shown(
    actions: Actions, theme: Theme, qtbot: QtBot
) -> None:
    actions.set_facts(frozenset(Need))
    views = [actions[f"view.{name}"] for name in ("read", "compare", "figures", "agreement", "claims")]
    switch = ViewSwitch(theme, views)
    qtbot.addWidget(switch)
    views[0].setChecked(True)
    with qtbot.waitExposed(switch):
        switch.show()
    QApplication.processEvents()
    painted = Painted(switch)
    views[3].setChecked(True)
    separator = segment(switch, "view.claims").geometry().topLeft() + QPoint(0, 10)
    qtbot.waitUntil(lambda: painted.region.contains(separator))
