"""The window on the sample, with the tour open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.tour.tour import Tour
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench


@pytest.fixture
def tour(window: WindowBench, qtbot: QtBot) -> Tour:
    """The tour at its first step."""
    window.press("tour")
    qtbot.waitUntil(lambda: window.features.guides.tour is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workspace.saving.state == "saved", timeout=PATIENCE)
    tour = window.features.guides.tour
    assert tour is not None
    qtbot.waitUntil(lambda: tour.callout.points, timeout=PATIENCE)
    return tour
