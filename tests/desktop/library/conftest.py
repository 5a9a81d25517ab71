"""The library panel on the ferry project."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.near_copies import NearCopies
from desktop.library.panel import LibraryPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels
from tests.desktop.build import river_archive


@pytest.fixture
def archive() -> Archive:
    return river_archive()


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path, archive: Archive) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, archive)


@pytest.fixture
def library(
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    actions: Actions,
    near_copies: NearCopies,
) -> LibraryPanel:
    panel = LibraryPanel(river, current, theme, settings, actions, near_copies)
    qtbot.addWidget(panel)
    panel.resize(208, 400)
    panel.show()
    return panel
