"""The ferry project with the pane for memos open."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.look.theme import Theme
from desktop.memos.memo_pane import MemoPane
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def pane(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> MemoPane:
    current.set_article("article-2")
    pane = MemoPane(river, current, theme)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
