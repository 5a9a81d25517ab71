"""The sample project: created once, then opened like any other."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.readers import json_archive
from db import edits
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.window.welcome.first_view import example_claim
from desktop.window.welcome.sample import SAMPLE, open_sample, read_sample, sample_location
from tests.desktop.panels import PATIENCE, changing, rows


def settled(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=PATIENCE)


def test_the_first_time_it_is_made_and_a_example_claim_selected(
    workspace: Workspace, current: Current, qtbot: QtBot
) -> None:
    assert not sample_location().exists()
    open_sample(workspace, current)
    settled(workspace, qtbot)
    assert workspace.location == str(sample_location())
    assert set(rows(workspace).claims) == {claim.id for claim in read_sample().claims}
    assert current.claim == example_claim(rows(workspace)) is not None


def test_work_in_it_is_kept_and_nothing_selected_again(
    workspace: Workspace, current: Current, qtbot: QtBot
) -> None:
    open_sample(workspace, current)
    settled(workspace, qtbot)
    claim = next(iter(rows(workspace).claims))
    changing(workspace, qtbot, lambda: workspace.perform(edits.set_claim_note, claim, "自己的备注"))
    workspace.close()
    current.clear()
    open_sample(workspace, current)
    settled(workspace, qtbot)
    assert rows(workspace).claims[claim].note == "自己的备注"
    assert current.claim is None


def test_the_sample_is_as_the_program_writes_it() -> None:
    """Which is why it is read without computing its digests and identities."""
    assert read_sample() == json_archive.parse(SAMPLE.read_bytes())
