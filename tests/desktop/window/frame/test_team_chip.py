"""The chip of a team project."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.derived.people.remote_work import RemoteActs
from desktop.window.frame.status_bar import StatusBar
from desktop.window.frame.team_chip import TeamChip
from desktop.window.services import Services
from tests.desktop.team.standing import stand


@pytest.fixture
def chip(services: Services, actions: Actions, qtbot: QtBot) -> TeamChip:
    bar = StatusBar(services.workspace, services.jobs, services.reading_filter, actions, services.theme)
    qtbot.addWidget(bar)
    bar.resize(1366, 26)
    bar.show()
    chip = TeamChip(services.syncing, services.active_users, services.arrivals, services.theme, bar)
    chip.test_bar = bar  # type: ignore[attr-defined]
    return chip


def test_it_is_there_while_the_project_is_on_a_hub(chip: TeamChip, services: Services) -> None:
    assert chip.isHidden()
    stand(services.syncing, "offline", unsent=3, since="2026-11-24T06:32:00Z", reason="unreachable")
    assert chip.isVisible()
    assert chip.text().startswith("Offline since ")
    assert "3 to send" in chip.text()
    assert "Nobody answers" in chip.toolTip()
    stand(services.syncing, "")
    assert chip.isHidden()


def test_what_came_is_told_for_a_moment(chip: TeamChip, services: Services) -> None:
    stand(services.syncing, "in_step")
    services.arrivals.reported.emit([RemoteActs(datetime.now(), "沈舟", (("claim", 3),), 0)])
    assert chip.text().startswith("New from 沈舟: 3 claim")
    chip._timer.timeout.emit()
    assert chip.text() == "In step"
