"""The commands of a team project in the window; tests/journeys/test_team.py runs them with a hub."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db import edits
from db.hub.exchange import Rehearsal
from tests.desktop.panels import PATIENCE, changing, confirm
from tests.desktop.team.standing import stand
from tests.desktop.window.conftest import WindowBench


def test_they_are_enabled_while_the_project_is_on_a_hub(river: WindowBench) -> None:
    action = river.actions_table["team.people"]
    assert not action.isEnabled()
    stand(river.services.syncing, "in_step", role="owner")
    assert action.isEnabled()
    river.press("team.page")
    page = river.child("hubPage")
    page.findChild(QPushButton, "hubLeave").click()
    assert "keeps all it has" in confirm(river)


def test_a_reader_is_told_once_that_their_work_stays_here(river: WindowBench, qtbot: QtBot) -> None:
    stand(river.services.syncing, "in_step", role="reader")
    banner = river.child("banner")
    for name in ("甲", "乙"):
        changing(river.workspace, qtbot, lambda name=name: river.workspace.perform(edits.create_tag, name))
        if name == "甲":
            qtbot.waitUntil(lambda: "only read" in banner.text, timeout=PATIENCE)
    assert banner.text == ""


def test_the_notice_of_much_goes_when_it_was_taken_in(river: WindowBench) -> None:
    syncing, banner = river.services.syncing, river.child("banner")
    stand(syncing, "asking")
    syncing.asked.emit(Rehearsal(300, ()))
    assert "300" in banner.text
    stand(syncing, "in_step")
    assert banner.text == ""


def test_the_choice_to_be_asked_reaches_the_hub(river: WindowBench) -> None:
    assert river.services.syncing.asks_before_much
    river.settings.set_value("team_asks", False)
    assert not river.services.syncing.asks_before_much
