"""Access to the replica from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeOrigin, ChangeSet
from db.errors import Cancelled
from db.hub.entries import Received
from desktop.project.replica_lane import ReplicaLane
from desktop.project.workspace import Workspace
from tests.desktop.panels import PATIENCE, open_river, rows


@pytest.fixture
def lane(workspace: Workspace, kept_worker: None, qtbot: QtBot, tmp_path: Path) -> ReplicaLane:
    open_river(workspace, qtbot, tmp_path)
    lane = workspace.replica_lane()
    assert lane is not None
    return lane


def elsewhere(qtbot: QtBot, act: Callable[[], object]) -> object:
    """What comes of a call on another thread."""
    found: list[object] = []

    def run() -> None:
        try:
            found.append(act())
        except Exception as error:
            found.append(error)

    threading.Thread(target=run).start()
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return found[0]


def test_it_answers_and_raises_on_the_thread_that_asked(lane: ReplicaLane, qtbot: QtBot) -> None:
    threads: list[str] = []

    def title(replica: object) -> str:
        threads.append(threading.current_thread().name)
        return str(replica.title)  # type: ignore[attr-defined]

    assert elsewhere(qtbot, lambda: lane(title)) == "青川渡轮调价"
    assert threads[0].startswith("lane")
    assert isinstance(elsewhere(qtbot, lambda: lane(lambda _: 1 // 0)), ZeroDivisionError)


def test_what_it_takes_in_is_shown_as_changes_by_others(
    lane: ReplicaLane, workspace: Workspace, qtbot: QtBot
) -> None:
    seen: list[ChangeSet] = []
    workspace.changed.connect(seen.append)
    gone = rows(workspace).links["link-1"]
    changes = ChangeSet(deleted=(gone,))
    elsewhere(qtbot, lambda: lane(lambda _: (Received(1, (), changes), None)))
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    assert seen[0].origin is ChangeOrigin.REMOTE
    assert "link-1" not in rows(workspace).links
    elsewhere(qtbot, lambda: lane(lambda _: (Received(), None)))
    assert len(seen) == 1, "nothing came, so nothing is shown"


def test_after_the_end_nothing_gets_through(lane: ReplicaLane, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.close()
    lane.close()
    assert isinstance(elsewhere(qtbot, lambda: lane(lambda replica: replica.title)), Cancelled)
    workspace.finish()
    assert isinstance(elsewhere(qtbot, lambda: lane(lambda replica: replica.title)), Cancelled)
