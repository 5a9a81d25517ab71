"""Keys that cannot act at the moment show the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.command import Need
from tests.desktop.reading.conftest import DAILY, Bench


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Qt.Key.Key_1, "Select some text or a claim first"),
        (Qt.Key.Key_T, "Select some text or a claim first"),
        (Qt.Key.Key_K, "Select some text or a claim first"),
        (Qt.Key.Key_G, "Select some text or a claim first"),
        (Qt.Key.Key_BracketLeft, "Select a claim first"),
        (Qt.Key.Key_R, "Select a claim that has links first"),
    ],
)
def test_with_nothing_selected_a_key_says_what_to_select(bench: Bench, key: Qt.Key, words: str) -> None:
    bench.open(DAILY)
    bench.actions.set_facts(frozenset({Need.PROJECT, Need.READING, Need.WRITABLE}))
    bench.pane(DAILY).view.setFocus()
    bench.press(key)
    assert bench.area.tools.status.words == words


def test_a_key_of_no_command_and_one_that_acts_say_nothing(bench: Bench) -> None:
    bench.open(DAILY)
    bench.pane(DAILY).view.setFocus()
    before = bench.area.tools.status.words
    for key in (Qt.Key.Key_Q, Qt.Key.Key_J):
        bench.press(key)
    assert bench.area.tools.status.words == before
