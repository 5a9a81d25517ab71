"""A link between claims of two questions does not merge these, but merging is offered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db import edits
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive
from tests.desktop.window.conftest import WindowBench


@pytest.fixture
def compared(window: WindowBench, qtbot: QtBot, tmp_path: Path) -> WindowBench:
    panels.open_river(window.workspace, qtbot, tmp_path, compared_archive())
    return window


def test_joining_is_offered_and_done_in_one_act(compared: WindowBench, qtbot: QtBot) -> None:
    workspace = compared.workspace
    act = lambda: workspace.perform(edits.create_link, "claim-2", "claim-8", "overlaps")  # noqa: E731
    panels.changing(workspace, qtbot, act)
    assert len(panels.rows(workspace).questions) == 2
    banner = compared.child("banner")
    assert banner.isVisible()
    button = next(one for one in banner.findChildren(QPushButton) if one.text() == "Join them")
    panels.changing(workspace, qtbot, button.click)
    (question,) = panels.rows(workspace).questions
    assert len(panels.rows(workspace).claims_of_question(question)) == 5


def test_a_link_inside_a_question_offers_nothing(compared: WindowBench, qtbot: QtBot) -> None:
    workspace = compared.workspace
    act = lambda: workspace.perform(edits.create_link, "claim-5", "claim-11", "overlaps")  # noqa: E731
    panels.changing(workspace, qtbot, act)
    assert not compared.child("banner").isVisible()
