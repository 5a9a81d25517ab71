"""Simulates colleagues, without a hub."""

from __future__ import annotations

from corpus.changes import Changed, ChangeOrigin, ChangeSet
from db.hub.presence import Colleague
from desktop.project.syncing import Syncing
from desktop.window.services import Services


def come(syncing: Syncing, *people: tuple[str, str]) -> None:
    """Simulate that these are present, each with name and article."""
    syncing._set_people(
        tuple(
            Colleague(f"session-{number}", f"login-{number}", f"annotator-{name}", name, article)
            for number, (name, article) in enumerate(people)
        )
    )


def arrive(services: Services, *claims: str) -> None:
    """Simulate that claims of the project have just arrived from others."""
    snapshot = services.workspace.snapshot
    assert snapshot is not None
    changed = tuple(Changed(snapshot.claims[claim], snapshot.claims[claim]) for claim in claims)
    services.syncing.arrived.emit(ChangeSet(updated=changed, origin=ChangeOrigin.REMOTE))
