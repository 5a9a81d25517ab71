"""The workbench and its panels, created from the services."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.window.services import Services
from desktop.window.workbench.parts import Parts
from desktop.window.workbench.view_stack import VIEWS


@pytest.fixture
def parts(services: Services, actions: Actions) -> Parts:
    return Parts(services, actions)


def test_a_workbench_is_made_with_empty_docks_and_the_reading_view(parts: Parts, empty: QMainWindow) -> None:
    workbench = parts.workbench(empty)
    assert workbench.parent() is empty
    assert not workbench.filled
    assert workbench.views.current is workbench.views.reading
    for view in VIEWS:
        workbench.views.show_view(view)
        assert workbench.views.name == view
    workbench.fill_docks()
    assert workbench.filled


def test_every_panel_belongs_to_its_parent(parts: Parts, empty: QMainWindow, qtbot: QtBot) -> None:
    makers = (parts.library, parts.codebook, parts.inspector, parts.search, parts.suggestions, parts.figures)
    for make in makers:
        assert make(empty).parent() is empty
