"""A window without a project, and one with the ferry project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.window.main_window import MainWindow
from desktop.window.services import Services
from desktop.window.workbench.workbench import Workbench
from tests.desktop.panels import open_river


class WindowBench(MainWindow):
    """The window with its environment."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.services = services
        self.workspace, self.current = services.workspace, services.current
        self.settings, self.theme = services.settings, services.theme

    @property
    def workbench(self) -> Workbench:
        return self.keeper.present

    def child(self, name: str, kind: type[Any] = QWidget) -> Any:
        """The child widget with that name."""
        found = self.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, command: str) -> None:
        """Trigger a command like its menu entry."""
        self.actions_table[command].trigger()


@pytest.fixture
def actions(idle_actions: Actions) -> Actions:
    """The commands of an empty window."""
    return idle_actions


@pytest.fixture
def window(services: Services, qtbot: QtBot) -> Iterator[WindowBench]:
    """The window, shown, without a project."""
    window = WindowBench(services)
    window.resize(1440, 870)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    services.translation.uninstall()
    qtbot.wait(1)


@pytest.fixture
def river(window: WindowBench, qtbot: QtBot, tmp_path: Path) -> WindowBench:
    """The window with the ferry project open in two panes."""
    open_river(window.workspace, qtbot, tmp_path)
    return window
