"""The header of a pane."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from db import edits
from desktop.reading.panes.pane import Pane
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


@pytest.fixture
def pane(bench: Bench) -> Pane:
    bench.open(DAILY)
    return bench.pane(DAILY)


@pytest.mark.parametrize(
    ("name", "signal"), [("paneFollow", "follow_clicked"), ("paneClose", "close_requested")]
)
def test_the_buttons_of_the_head_are_told(qtbot: QtBot, pane: Pane, name: str, signal: str) -> None:
    button = pane.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    assert button.accessibleName()
    assert button.toolTip()
    with qtbot.waitSignal(getattr(pane, signal)):
        button.click()


def test_the_follow_button_tells_its_state(pane: Pane) -> None:
    words = set()
    for state, checked in (("on", True), ("released", False), ("off", False)):
        pane.set_follow(state)
        assert pane.head.follow.isChecked() is checked
        words.add(pane.head.follow.accessibleName())
    assert len(words) == 3


def test_tooltips_name_the_keys_of_the_commands(bench: Bench, pane: Pane) -> None:
    for command, button in (("follow", pane.head.follow), ("pane.close", pane.head.close_button)):
        assert f"({bench.actions.command(command).key_text})" in button.toolTip()


def test_two_articles_of_one_publisher_have_different_heads(bench: Bench, pane: Pane) -> None:
    pane.head.resize(900, 34)
    bench.workspace.perform(edits.edit_article, WEEKLY, publisher="青川日报")
    bench.qtbot.waitUntil(lambda: pane.head.shown_words()[0] != "青川日报")
    assert pane.head.shown_words()[0] == bench.snapshot.source_name(pane.article_id or "")


def test_dates_have_their_year_where_years_differ(bench: Bench, pane: Pane) -> None:
    pane.head.resize(400, 34)
    assert pane.head.shown_words() == ("青川日报", "10-08")
    bench.workspace.perform(edits.edit_article, WEEKLY, published="2025-12-30")
    bench.qtbot.waitUntil(lambda: pane.head.shown_words() == ("青川日报", "2026-10-08"))
