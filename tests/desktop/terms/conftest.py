"""The view on the ferry project, with its words counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.terms.table.term_grid import TermGrid
from desktop.terms.table.term_model import TermModel
from desktop.terms.view import TermsView
from tests.desktop import panels
from tests.desktop.terms.build import counted, snapshot


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


@pytest.fixture
def term_grid(theme: Theme, qtbot: QtBot) -> TermGrid:
    """The table of words alone, shown, with the words of two short texts."""
    model = TermModel()
    grid = TermGrid(model, theme)
    qtbot.addWidget(grid)
    grid.resize(620, 400)
    grid.show()
    model.show(counted().table, snapshot())
    return grid
