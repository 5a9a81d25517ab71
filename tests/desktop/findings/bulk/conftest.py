"""The table of claims on the ferry project."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace


@pytest.fixture
def claims(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> ClaimsView:
    view = ClaimsView(river, current, theme)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    with qtbot.waitActive(view):
        view.show()
    return view
