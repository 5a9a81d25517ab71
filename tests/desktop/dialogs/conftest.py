"""An open project for the tests of dialogs."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.project.workspace import Workspace
from tests.desktop.build import river_archive


@pytest.fixture
def opened(workspace: Workspace, qtbot: object, tmp_path: Path) -> Workspace:
    """The river project, open."""
    workspace.create(tmp_path / "river.duikan", "青川渡轮调价", river_archive())
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=20_000)  # type: ignore[attr-defined]
    return workspace
