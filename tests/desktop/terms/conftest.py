"""The view on the ferry project, with its words counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.project.workspace import Workspace
from desktop.terms.view import TermsView
from tests.desktop import panels


@pytest.fixture
def river(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The project, open."""
    return panels.open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def view(river: Workspace, services: Any, qtbot: QtBot) -> TermsView:
    """The view, shown, with all words counted."""
    view = TermsView(river, services.terms, services.current, services.theme, services.settings)
    qtbot.addWidget(view)
    view.resize(1400, 800)
    view.show()
    qtbot.waitUntil(lambda: bool(view.model.rows), timeout=panels.PATIENCE)
    return view
