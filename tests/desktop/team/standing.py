"""Simulates the state of a project on a hub, without one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.hub.sync_state import SyncState
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace


def stand(syncing: Syncing, kind: str, **given: object) -> None:
    """Simulate this state."""
    syncing._set_state(SyncState(kind, address="postgresql://lin@db.example.org/team", **given))  # type: ignore[arg-type]


def known(workspace: Workspace, qtbot: QtBot) -> None:
    """Wait until the window knows whether the project is on a hub: the lane answers in order."""
    answered: list[object] = []
    workspace.ask(lambda store: store.project.id).then(answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
