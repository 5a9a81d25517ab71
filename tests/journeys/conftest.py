"""The real window, with one worker process for all journeys, because a new one loads the lexicons, which takes
seconds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program
from desktop.settings import Settings
from tests.journeys.desks import close_desk, open_desk


@pytest.fixture(autouse=True)
def shared_worker(lasting_worker: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every window of a journey use the shared worker."""
    monkeypatch.setattr("desktop.project.workspace.Worker", lambda: lasting_worker)


@pytest.fixture
def desk(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, shared_worker: None
) -> Iterator[Program]:
    """The window with the ferry project."""
    desk = open_desk(qapp, settings, qtbot, tmp_path)
    yield desk
    close_desk(desk)


@pytest.fixture
def lin(settings: Settings) -> None:
    """Use Lin Xiao as the annotator."""
    settings.set_value("annotator", "林晓")
