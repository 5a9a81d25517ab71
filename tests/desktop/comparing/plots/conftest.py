"""The fare project, open, with all its figures read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.fares import open_fares


@pytest.fixture
def fares(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return open_fares(workspace, qtbot, tmp_path)


@pytest.fixture
def comparing(services: Any, fares: Workspace, qtbot: QtBot) -> Any:
    """The comparison with all figures read."""
    services.comparing.start()
    services.figures.request_all()
    panels.read_all(services.figures, qtbot)
    return services.comparing
