"""The small page about the hub."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.hub.text_errands import TextProgress
from desktop.project.workspace import Workspace
from desktop.team.hub_page import HubPage
from desktop.window.services import Services
from tests.desktop.absent import leave_out, run_on_hub
from tests.desktop.team.people import come
from tests.desktop.team.standing import known, stand


@pytest.fixture
def page(river: Workspace, services: Services, qtbot: QtBot) -> HubPage:
    window = QWidget()
    qtbot.addWidget(window)
    known(river, qtbot)
    # Once it has found no hub, it leaves the state of the test alone.
    qtbot.waitUntil(lambda: bool(services.syncing.project))
    stand(services.syncing, "in_step", role="annotator")
    page = HubPage(
        services.syncing,
        services.active_users,
        services.arrivals,
        river,
        services.settings,
        services.theme,
        services.text_supply,
        window,
    )
    page.test_window = window  # type: ignore[attr-defined]
    page.show()
    return page


def words(page: HubPage, name: str) -> str:
    found = page.findChild(QWidget, name)
    assert found is not None
    return str(found.text())  # type: ignore[attr-defined]


def test_it_tells_how_things_stand_and_what_can_be_done(page: HubPage, services: Services) -> None:
    asked: list[str] = []
    page.acted.connect(asked.append)
    assert "team" in words(page, "hubTitle")
    assert "db.example.org" in words(page, "hubTitle")
    assert "annotator" in words(page, "hubFacts")
    page.main.click()
    stand(services.syncing, "paused", unsent=3)
    assert page.pause.text() == "Resume"
    page.pause.click()
    stand(services.syncing, "offline", reason="unreachable", unsent=3)
    assert "Nobody answers" in words(page, "hubState")
    stand(services.syncing, "refused", reason="password")
    page.main.click()
    assert asked == ["sync", "resume", "password"]


def test_it_is_as_high_as_what_it_tells(page: HubPage, services: Services, qtbot: QtBot) -> None:
    come(services.syncing, ("沈舟", ""))
    for kind in ("in_step", "paused"):
        stand(services.syncing, kind, role="owner", last=datetime.now())
        qtbot.waitUntil(lambda: all(row.isVisible() for row in page._people))
        assert page.height() == page.sizeHint().height(), kind


def test_what_is_asked_before_is_remembered(page: HubPage, services: Services) -> None:
    page.asks.click()
    assert services.settings.value("team_asks") is False


def test_it_closes_when_the_project_is_on_no_hub_any_more(page: HubPage, services: Services) -> None:
    stand(services.syncing, "")
    assert not page.isVisible()


def test_where_the_texts_are_is_told_and_chosen(
    page: HubPage, services: Services, river: Workspace, qtbot: QtBot
) -> None:
    run_on_hub(river, services.syncing, qtbot)
    leave_out(river, "article-1")
    services.syncing.texts_reported.emit(TextProgress(3))
    assert "1 article" in words(page, "hubTexts")
    assert "3 text" in words(page, "hubTexts")
    assert not page.whole.isChecked()
    page.whole.click()
    assert services.text_supply.keeps_everything
