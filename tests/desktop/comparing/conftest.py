"""The matrix on the ferry project with its two questions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.command import KeyScope
from desktop.comparing.matrix.view import MatrixView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive


@pytest.fixture
def compared(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The project, open."""
    return panels.open_river(workspace, qtbot, tmp_path, compared_archive())


@pytest.fixture
def comparing(services: Any) -> object:
    """Rows and drafts of the workspace's project."""
    return services.comparing


def settled(services: Any, qtbot: QtBot) -> None:
    """Wait until all figures are read, near-copies are found, and the views have been told."""
    qtbot.waitUntil(
        lambda: (
            not (services.figures.busy or services.near_copies.busy or services.comparing._pause.isActive())
        ),
        timeout=panels.PATIENCE,
    )


@pytest.fixture
def matrix(compared: Workspace, services: Any, actions: Any, qtbot: QtBot) -> MatrixView:
    """The matrix, shown, without drafts; its keys do what they do in the window."""
    services.comparing._drafting.stop()
    view = MatrixView(
        compared, services.comparing, services.figures, services.current, services.theme, actions
    )
    qtbot.addWidget(view)
    for area in view.key_areas():
        actions.attach(area, KeyScope.COMPARING)
    for command in actions:
        if command.id.startswith("compare."):
            act = command.id.removeprefix("compare.")
            actions[command.id].triggered.connect(lambda _=False, act=act: view.acts.do(act))
    view.resize(1200, 700)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: view.context.model.rowCount() >= 2, timeout=panels.PATIENCE)
    settled(services, qtbot)
    view.context.grid.set_current(0, 1)
    view.context.grid.main.setFocus()
    return view
