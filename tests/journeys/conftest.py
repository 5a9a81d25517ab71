"""The real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.launch import Desk
from desktop.settings import Settings
from tests.journeys.desks import close_desk, open_desk


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The window with the ferry project."""
    desk = open_desk(qapp, settings, qtbot, tmp_path)
    yield desk
    close_desk(desk)
