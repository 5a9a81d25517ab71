"""A project that stands to a hub in a given way, without one."""

from __future__ import annotations

from db.hub.sync_state import SyncState
from desktop.project.syncing import Syncing


def stand(syncing: Syncing, kind: str, **given: object) -> None:
    """Let the window believe that things stand like this."""
    syncing._tell(SyncState(kind, address="postgresql://lin@db.example.org/team", **given))  # type: ignore[arg-type]
