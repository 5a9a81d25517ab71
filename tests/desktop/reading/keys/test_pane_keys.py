"""Opening and closing panes, and moving the focus between them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_add_pane_opens_what_is_not_open_yet(bench: Bench) -> None:
    bench.open(DAILY)
    for _ in range(3):
        bench.area.keys.panes.add()
    assert bench.area.open_articles() == [DAILY, WEEKLY, POST]


def test_panes_take_turns_with_the_keyboard(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.keys.panes.activate(2)
    bench.area.keys.panes.next()
    assert QApplication.focusWidget() is bench.pane(DAILY).view
    bench.area.keys.panes.previous()
    assert bench.current.article == POST


def test_the_pane_used_before_becomes_active_when_one_is_closed(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.keys.panes.activate(0)
    bench.area.keys.panes.activate(2)
    bench.area.keys.panes.close()
    assert bench.current.article == DAILY
    bench.area.keys.panes.close()
    bench.area.keys.panes.close()
    bench.area.keys.panes.close()
    assert bench.current.article is None
    assert bench.area.regions()[0].objectName() == "emptyReadingArea"


def test_a_key_that_adds_no_pane_says_why(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    with bench.qtbot.waitSignal(bench.area.doing_changed) as told:
        bench.area.keys.panes.add()
    assert told.args == ["Every article is open already"]


def test_a_pane_that_does_not_exist_is_not_activated(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    for number in (-1, 2):
        bench.area.keys.panes.activate(number)
        assert bench.current.article == DAILY
