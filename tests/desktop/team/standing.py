"""A project that stands to a hub in a given way, without one."""

from __future__ import annotations

from desktop.project.syncing import Syncing, TeamState


def stand(syncing: Syncing, kind: str, **given: object) -> None:
    """Let the window believe that things stand like this."""
    syncing._tell(TeamState(kind, "postgresql://lin@db.example.org/team", **given))  # type: ignore[arg-type]
