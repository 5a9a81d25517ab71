"""The reading area's line in the status bar."""

from __future__ import annotations

from corpus.model import Span
from tests.desktop.reading.conftest import DAILY, Bench


def test_a_mode_comes_before_a_message_and_that_before_what_is_selected(pair: Bench) -> None:
    status = pair.area.tools.status
    assert status.words == "Scrolling together: on"
    pair.pane(DAILY).view.select_span(Span(0, 3))
    assert status.words.startswith("3 ")
    status.say("a message")
    assert status.words == "a message"
    status.set_mode("a mode")
    assert status.words == "a mode"
    status.set_mode("")
    status.say("")
    assert status.words.startswith("3 ")


def test_a_message_goes_away_by_itself(pair: Bench) -> None:
    status = pair.area.tools.status
    before = status.words
    status._passing.setInterval(10)
    status.say("a message")
    pair.qtbot.waitUntil(lambda: status.words == before)


def test_what_is_unchanged_is_not_told_again(pair: Bench) -> None:
    told: list[str] = []
    pair.area.doing_changed.connect(told.append)
    status = pair.area.tools.status
    status.say("a message")
    status.say("a message")
    assert told == ["a message"]


def test_one_pane_alone_says_nothing_of_scrolling(bench: Bench) -> None:
    bench.open(DAILY)
    assert bench.area.tools.status.words == ""


def test_released_panes_are_named(pair: Bench) -> None:
    pair.area.keys.follow.set_released([pair.area.panes[1]])
    assert pair.area.tools.status.words == "Scrolling together: B released"
    pair.settings.set_value("follow", False)
    assert pair.area.tools.status.words == "Scrolling together: off"
