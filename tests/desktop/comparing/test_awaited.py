"""Whether figures are missing only because they are still being read."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from desktop.comparing.awaited import awaited_words, figures_awaited
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_figures_of_answering_articles_are_awaited_until_they_are_read(
    compared: Workspace, services: Any, qtbot: QtBot
) -> None:
    services.comparing.start()
    rows = services.comparing.rows()
    services.figures.request_all()
    assert figures_awaited(rows, services.figures)
    assert not figures_awaited((), services.figures), "no question waits for them"
    panels.read_all(services.figures, qtbot)
    assert not figures_awaited(rows, services.figures)
    assert awaited_words() == "Figures are still being read"
