"""The calls that the commands for tags and claims make to the reading area, with their digits and directions."""

from __future__ import annotations

from unittest.mock import Mock, call

import pytest

from desktop.commands.command import Need
from desktop.window.commands.receivers import Receivers
from desktop.window.commands.rows.annotate import ANNOTATE_COMMANDS

BY_ID = {command.id: command for command in ANNOTATE_COMMANDS}
READING_ON = {
    "statement.select": call.grow(),
    "statement.shrink": call.shrink(),
    "statement.untagged": call.next_untagged(),
    "statement.untagged_before": call.next_untagged(-1),
    "statement.figure": call.next_figure(),
    "statement.figure_before": call.next_figure(-1),
    "claim.disputed": call.next_disputed(),
    "claim.disputed_before": call.next_disputed(-1),
}
LOOKING = {
    *("claim.history", "claim.next", "claim.previous", "memo.article", "memo.project"),
    *READING_ON,
}


@pytest.fixture
def on() -> Mock:
    """Notes what is asked of the parts of the window. That they do it is tested where they are."""
    return Mock(spec_set=[*Receivers.__slots__, "reading", "suggestions"])


def test_each_digit_asks_for_its_own_tag(on: Mock) -> None:
    for digit in range(1, 10):
        command = BY_ID[f"tag.{digit}"]
        assert command.keys == (str(digit),)
        command.run(on)
    assert on.reading.keys.tags.toggle_digit.mock_calls == [call(digit) for digit in range(1, 10)]


def test_ends_and_starts_move_the_way_their_names_say(on: Mock) -> None:
    for name in ("span.end_back", "span.end_forward", "span.start_back", "span.start_forward"):
        BY_ID[name].run(on)
    assert on.reading.keys.claims.mock_calls == [
        call.move_end(-1),
        call.move_end(1),
        call.move_start(-1),
        call.move_start(1),
    ]


def test_reading_on_goes_the_way_its_names_say(on: Mock) -> None:
    for name, asked in READING_ON.items():
        on.reset_mock()
        BY_ID[name].run(on)
        assert on.reading.keys.statements.mock_calls == [asked], name


def test_only_looking_is_possible_in_a_project_that_may_only_be_read() -> None:
    assert {name for name, command in BY_ID.items() if Need.WRITABLE not in command.needs} == LOOKING
