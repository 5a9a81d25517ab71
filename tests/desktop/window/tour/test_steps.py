"""The actions that complete the steps."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.commands.actions import Actions
from desktop.window.tour.steps import STEPS
from tests.desktop.panels import changing
from tests.desktop.window.conftest import WindowBench


def test_a_claim_does_the_second_step_and_its_undo_does_not(river: WindowBench, qtbot: QtBot) -> None:
    workspace = river.workspace
    made = changing(
        workspace, qtbot, lambda: workspace.perform(edits.tag_span, "article-1", Span(1, 6), "tag-1")
    )
    assert STEPS[1].done_by(made)
    assert not STEPS[2].done_by(made), "a claim is no link"
    assert not STEPS[1].done_by(changing(workspace, qtbot, workspace.undo))


def test_there_are_five_and_each_tells_a_key(actions: Actions) -> None:
    assert len(STEPS) == 5
    assert all("[" in step.words(actions).hint for step in STEPS)
