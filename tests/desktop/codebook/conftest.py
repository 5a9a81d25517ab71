"""The codebook panel on the ferry project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from desktop.codebook.panel import CodebookPanel
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import river_archive, tag
from tests.desktop.codebook.parts import INCOME


@pytest.fixture
def archive() -> Archive:
    """The ferry project with one tag below another and one orphan."""
    river = panels.with_orphan(river_archive(), "claim-4")
    return replace(river, tags=(*river.tags, tag(4, "财政补贴", INCOME)))


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path, archive: Archive) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, archive)


@pytest.fixture
def codebook(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> CodebookPanel:
    panel = CodebookPanel(river, current, theme)
    qtbot.addWidget(panel)
    panel.resize(208, 400)
    panel.show()
    return panel
