"""Synchronizing the open project; tests/journeys/test_team.py does it with two windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeSet
from db import edits
from db.files import project_lock
from db.hub.entries import Received
from db.hub.exchange import Rehearsal
from db.hub.joining import share
from db.hub.sync_state import SyncState
from db.store import Store
from desktop.project.syncing import MUCH, is_much
from desktop.window.services import Services
from tests.desktop.build import LIN, article, claim
from tests.desktop.build import RIVER_DAILY as TEXT
from tests.desktop.panels import PATIENCE, open_river
from tests.desktop.team.standing import known
from tests.postgres import Hub


def test_it_begins_pauses_goes_on_and_leaves(
    services: Services, kept_worker: None, hub: Hub, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace, syncing = open_river(services.workspace, qtbot, tmp_path), services.syncing

    def until(kind: str) -> None:
        qtbot.waitUntil(lambda: syncing.state.kind == kind, timeout=PATIENCE)

    assert not syncing.state.shared
    reach, done = syncing.reach(), list[object]()
    assert reach is not None
    syncing.calls.ask(hub.address("lin"), lambda one: share(one, reach, create=True)).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    syncing.look()
    until("in_step")
    assert syncing.state.last is not None
    syncing.pause()
    until("paused")
    workspace.perform(edits.create_tag, "通勤负担")
    location = workspace.location
    workspace.close()
    assert not syncing.state.shared
    workspace.open(location)
    until("paused")
    qtbot.waitUntil(lambda: syncing.state.unsent == 1, timeout=PATIENCE)
    syncing.resume()
    until("in_step")
    assert syncing.state.unsent == 0
    hub.server.stop()
    until("offline")
    hub.server.start()
    syncing.nudge()
    until("in_step")
    syncing.leave()
    until("")
    workspace.close()
    workspace.open(location)
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=PATIENCE)
    assert not syncing.state.shared


def test_a_project_that_is_only_read_is_not_synchronised(
    services: Services, kept_worker: None, hub: Hub, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace, syncing = open_river(services.workspace, qtbot, tmp_path), services.syncing
    address = str(hub.address("lin"))
    workspace.ask(lambda store: store.replica.join(address))
    location = workspace.location
    workspace.close()
    workspace.open(location, read_only=True)
    qtbot.waitUntil(lambda: syncing.state.kind == "read_only", timeout=PATIENCE)
    assert syncing.state.address == address


def test_a_project_that_is_being_left_is_not_called_read_only(
    services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace, syncing = open_river(services.workspace, qtbot, tmp_path), services.syncing
    address = "postgresql://lin@127.0.0.1:1/team"
    known(workspace, qtbot)
    workspace.ask(lambda store: store.replica.join(address))
    syncing.nudge()
    qtbot.waitUntil(lambda: syncing.running is not None, timeout=PATIENCE)
    workspace.open(str(tmp_path / "absent.duikan"))
    assert workspace.leaving
    assert (syncing.state, syncing.running) == (SyncState("leaving", address=address), None)
    qtbot.waitUntil(lambda: syncing.running is not None, timeout=PATIENCE)
    assert not workspace.leaving, "the other could not be opened, so this one goes on"


def test_a_nudge_finds_what_has_been_joined_meanwhile(
    services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace, syncing = open_river(services.workspace, qtbot, tmp_path), services.syncing
    known(workspace, qtbot)
    workspace.ask(lambda store: store.replica.join("nowhere"))
    syncing.nudge()
    qtbot.waitUntil(lambda: syncing.state.kind == "refused", timeout=PATIENCE)
    assert (syncing.state.detail, syncing.running) == ("nowhere", None)


def test_it_ends_when_another_session_takes_the_file_over(
    services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_lock, "BEAT", 0.0)
    folder = tmp_path / "坚果云"
    folder.mkdir()
    workspace, syncing = open_river(services.workspace, qtbot, folder), services.syncing
    known(workspace, qtbot)
    workspace.ask(lambda store: store.replica.join("postgresql://lin@127.0.0.1:1/team"))
    syncing.nudge()
    qtbot.waitUntil(lambda: syncing.running is not None, timeout=PATIENCE)
    # A second session of one process gets the lock.
    with Store.open(workspace.location):
        workspace._upkeep.look()
        qtbot.waitUntil(lambda: workspace.read_only, timeout=PATIENCE)
    assert syncing.running is None
    assert syncing.state == SyncState("read_only", address="postgresql://lin@127.0.0.1:1/team")


@pytest.mark.parametrize(
    ("operations", "known", "mine", "much"),
    [
        (1, True, False, False),
        (MUCH, True, False, False),
        (MUCH + 1, True, False, True),
        (9, False, False, True),
        (1, True, True, True),
    ],
)
def test_what_is_much(operations: int, known: bool, mine: bool, much: bool) -> None:
    gone = claim(1, article(1, TEXT), TEXT, "十二年来")
    received = Received(operations, (), ChangeSet(deleted=(gone,)))
    found = Rehearsal(operations, (), received if known else None)
    assert is_much(found, LIN.id if mine else "somebody") is much
