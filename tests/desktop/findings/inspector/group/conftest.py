"""The inspector on the ferry project with two questions, all figures read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.findings.inspector.group.section import GroupSection
from desktop.findings.inspector.inspector import Inspector
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive


@pytest.fixture
def compared(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The project, open."""
    return panels.open_river(workspace, qtbot, tmp_path, compared_archive())


@pytest.fixture
def read(compared: Workspace, figures: Figures, qtbot: QtBot) -> Workspace:
    """The project with all its figures read."""
    figures.request_all()
    qtbot.waitUntil(lambda: not figures.unread() and not figures.busy, timeout=panels.PATIENCE)
    return compared


@pytest.fixture
def section(
    read: Workspace,
    figures: Figures,
    comparing: Comparing,
    current: Current,
    theme: Theme,
    settings: Settings,
    actions: Actions,
    qtbot: QtBot,
) -> GroupSection:
    """The part about the question, of an inspector that shows the claim about the riders of the weekly."""
    inspector = Inspector(read, figures, comparing, current, theme, settings, actions)
    qtbot.addWidget(inspector)
    inspector.resize(360, 900)
    with qtbot.waitActive(inspector):
        inspector.show()
    current.set_claim("claim-8")
    found = inspector.findChild(GroupSection, "groupSection")
    assert isinstance(found, GroupSection)
    return found
