"""Sharing by the dialog; tests/journeys/test_team.py goes the whole way with two windows."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.team.share_dialog import ShareDialog
from desktop.window.services import Services
from tests.desktop.panels import PATIENCE
from tests.postgres import Hub


@pytest.fixture
def dialog(
    host: QWidget, river: Workspace, services: Services, theme: Theme, settings: Settings
) -> ShareDialog:
    return ShareDialog(services.syncing, "渡轮", theme, settings, host)


def test_it_tests_shares_and_tells_what_is_wrong(
    dialog: ShareDialog, services: Services, lasting_hub: Hub, qtbot: QtBot
) -> None:
    syncing = services.syncing
    dialog.show()
    test = dialog.findChild(QPushButton, "testConnection")
    assert test is not None
    assert not test.isEnabled()
    for words, told in (
        ("mysql://x/y", "Write the address like"),
        ("postgresql://lin@/team?host=/nowhere", "Nobody answers"),
        (str(lasting_hub.address("lin")), "not on it yet"),
    ):
        dialog.form.address.clear()
        qtbot.keyClicks(dialog.form.address, words)
        test.click()
        qtbot.waitUntil(lambda told=told: told in dialog.message, timeout=PATIENCE)  # type: ignore[misc]
    assert not syncing.state.shared, "nothing is sent by a test"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.accept_button.text() == "Done", timeout=PATIENCE)
    assert syncing.state.role == "owner"
    dialog.accept_button.click()


def test_closing_it_while_the_hub_is_asked_shares_nothing(
    dialog: ShareDialog, river: Workspace, lasting_hub: Hub, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.form.address, str(lasting_hub.address("lin")))
    dialog.accept_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: "duikan-hub-call" not in {thread.name for thread in threading.enumerate()})
    found: list[object] = []
    river.ask(lambda store: store.replica.link()).then(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found == [None]
