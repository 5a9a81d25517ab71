"""The ferry project, open in the services of a window; and on a hub of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop.panels import PATIENCE, open_river
from tests.postgres import Hub, Server, hub_on


@pytest.fixture(scope="module")
def lasting_hub(postgres: Server) -> Iterator[Hub]:
    """A hub for all tests of a module, each with a project of its own."""
    with hub_on(postgres, "lin", "shen") as hub:
        yield hub


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The parent of dialogs, which are deleted when they close."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def river(workspace: Workspace, kept_worker: None, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def shared(river: Workspace, services: Services, lasting_hub: Hub, qtbot: QtBot) -> Syncing:
    """The synchroniser of the ferry project, in step with the hub, as Lin."""
    from db.hub.joining import share

    syncing = services.syncing
    reach, done = syncing.reach(), list[object]()
    assert reach is not None
    address = lasting_hub.address("lin")
    syncing.calls.ask(address, lambda hub: share(hub, reach, create=True)).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    syncing.look()
    qtbot.waitUntil(lambda: syncing.state.kind == "in_step", timeout=PATIENCE)
    return syncing
