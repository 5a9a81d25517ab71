"""The tables of claims and of links on the ferry project."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.figures_view import FiguresView
from desktop.findings.tables.links_view import LinksView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels


@pytest.fixture
def claims(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> ClaimsView:
    view = ClaimsView(river, current, theme)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    return view


@pytest.fixture
def links(river: Workspace, current: Current, theme: Theme, qtbot: QtBot, actions: Actions) -> LinksView:
    view = LinksView(river, current, theme, actions)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    return view


@pytest.fixture
def view(
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
    actions: Actions,
) -> FiguresView:
    view = FiguresView(river, figures, current, theme, settings, actions)
    qtbot.addWidget(view)
    view.resize(1200, 500)
    view.show()
    panels.read_all(figures, qtbot)
    return view
