"""A whole window with nothing open, and one on the ferry project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
from desktop.words.translation import Translation
from tests.desktop.panels import open_river


@pytest.fixture
def window(
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window, shown, without a project."""
    translation = Translation()
    window = MainWindow(workspace, current, theme, settings, translation)
    window.resize(1440, 870)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    translation.uninstall()
    qtbot.wait(1)


@pytest.fixture
def river(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with the ferry project open in two panes."""
    open_river(window.workspace, qtbot, tmp_path)
    return window
