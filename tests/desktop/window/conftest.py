"""A whole window with nothing open, and one on the ferry project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.main_window import MainWindow
from desktop.window.services import Services
from tests.desktop.panels import open_river


@pytest.fixture
def window(services: Services, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window, shown, without a project."""
    window = MainWindow(services)
    window.resize(1440, 870)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    services.translation.uninstall()
    qtbot.wait(1)


@pytest.fixture
def river(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with the ferry project open in two panes."""
    open_river(window.workspace, qtbot, tmp_path)
    return window
