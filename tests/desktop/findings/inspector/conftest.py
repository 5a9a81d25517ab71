"""The inspector on the ferry project."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.findings.inspector.inspector import Inspector
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings


@pytest.fixture
def inspector(
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
    comparing: Comparing,
    actions: Actions,
) -> Inspector:
    widget = Inspector(river, figures, comparing, current, theme, settings, actions)
    qtbot.addWidget(widget)
    widget.resize(288, 760)
    widget.show()
    return widget
