"""Changes that wait to be saved: undo after them, progress, and cancelling."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from db.editing import Editing
from db.errors import Cancelled
from desktop.project.workspace import Failure, Workspace
from tests.desktop.build import river_archive
from tests.patience import PATIENCE


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    workspace.create(tmp_path / "river.duikan", "青川渡轮调价", river_archive())
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=PATIENCE)
    return workspace


def saved(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: workspace.writes.count == 0, timeout=PATIENCE)


def claims(workspace: Workspace) -> set[str]:
    assert workspace.snapshot is not None
    return set(workspace.snapshot.claims)


def many_claims(editing: Editing, article: str, count: int) -> None:
    for number in range(count):
        edits.create_claim(editing, article, Span(number % 7, number % 7 + 3))


def test_an_undo_waits_for_the_change_that_is_being_saved(river: Workspace, qtbot: QtBot) -> None:
    before = claims(river)
    assert not (river.writes.can_be_undone or river.writes.can_be_redone)
    river.perform(edits.create_claim, "article-1", Span(0, 4))
    assert (river.writes.can_be_undone, river.writes.can_be_redone) == (True, False)
    river.undo()
    assert river.writes.can_be_redone
    assert river.writes.count == 2
    saved(river, qtbot)
    assert claims(river) == before
    assert river.redoable is not None and not river.writes.can_be_redone
    river.redo()
    assert river.writes.can_be_undone
    saved(river, qtbot)
    assert len(claims(river) - before) == 1


def test_a_change_tells_how_far_it_is_and_can_be_cancelled(river: Workspace, qtbot: QtBot) -> None:
    before, told, failed = claims(river), list[tuple[int, int]](), list[Failure]()
    river.failed.connect(failed.append)
    river.writes.progressed.connect(lambda done, total: told.append((done, total)))
    river.perform(many_claims, "article-1", 1_200)
    river.undo()
    river.perform(edits.create_claim, "article-2", Span(0, 4), note="先写的")
    qtbot.waitUntil(lambda: any(done for done, _ in told), timeout=PATIENCE)
    assert river.writes.cancellable
    river.writes.cancel()
    saved(river, qtbot)
    assert [type(failure.error) for failure in failed] == [Cancelled, Cancelled], "the undo was meant for it"
    (made,) = claims(river) - before
    assert river.snapshot is not None and river.snapshot.claims[made].note == "先写的"
    assert river.saving.state == "saved"
    assert not river.writes.cancellable


def test_the_revisions_of_a_change_are_counted(river: Workspace, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    river.writes.progressed.connect(lambda done, total: told.append((done, total)))
    river.perform(many_claims, "article-1", 1_100)
    saved(river, qtbot)
    assert [step for step in told if step[1]] == [(500, 1_100), (1_000, 1_100)]
    assert (500, 0) in told and (1_000, 0) in told


def test_a_closed_project_has_none_and_still_saves_them(river: Workspace, qtbot: QtBot) -> None:
    before, location = claims(river), river.location
    river.perform(edits.create_claim, "article-1", Span(0, 4))
    river.close()
    assert river.writes.count == 0 and not river.writes.cancellable
    river.writes.cancel()
    river.open(location)
    qtbot.waitUntil(lambda: river.saving.state == "saved", timeout=PATIENCE)
    assert len(claims(river) - before) == 1
