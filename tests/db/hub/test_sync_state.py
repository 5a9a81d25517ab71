"""The state of a project with respect to its hub."""

from __future__ import annotations

from db.hub.sync_state import SyncState


def test_a_project_is_shared_once_it_has_a_state() -> None:
    assert not SyncState().shared
    assert SyncState("read_only", address="postgresql://lin@db/team").shared
