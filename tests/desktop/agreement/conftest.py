"""The view on a project coded by two annotators."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.agreement.build import coded_archive
from tests.desktop.build import LIN


@pytest.fixture
def coded(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The project, open, with the first of the two at the window."""
    panels.open_river(workspace, qtbot, tmp_path, coded_archive())
    workspace.set_annotator(LIN)
    qtbot.waitUntil(lambda: workspace.me == LIN.id, timeout=panels.PATIENCE)
    return workspace


@pytest.fixture
def view(coded: Workspace, services: Any, qtbot: QtBot) -> AgreementView:
    """The view, shown, with everything known."""
    view = AgreementView(
        coded, services.agreement, services.layers, services.current, services.theme, services.settings
    )
    qtbot.addWidget(view)
    view.resize(1400, 800)
    view.show()
    qtbot.waitUntil(
        lambda: not services.agreement.busy and view.list.current is not None, timeout=panels.PATIENCE
    )
    return view
