"""Operations without a project, and the page on the ferry project."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import Operation
from corpus.past_acts import PastAct
from db import edits
from desktop.current import Current
from desktop.derived.people.layers import Layers
from desktop.journal.journal_page import JournalPage
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels


def past(number: int, time: str, *, name: str = "tag.create", undone: str = "", place: str = "") -> PastAct:
    """An act of Lin's."""
    return PastAct(Operation(f"act-{number:03}", name, f"标签{number}", place, 1, "lin", time), undone)


@pytest.fixture
def layers(workspace: Workspace, settings: Settings) -> Layers:
    return Layers(workspace, settings)


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def page(river: Workspace, layers: Layers, current: Current, theme: Theme, qtbot: QtBot) -> JournalPage:
    """The journal after a tag was made and another was made and taken back."""
    for name in ("航线", "班次"):
        panels.changing(river, qtbot, lambda name=name: river.perform(edits.create_tag, name))
    panels.changing(river, qtbot, river.undo)
    page = JournalPage(river, layers, current, theme)
    qtbot.addWidget(page)
    page.resize(320, 600)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.list.model().rowCount() > 3, timeout=panels.PATIENCE)
    return page
