"""Simulates texts that are only on a hub, without one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from corpus.changes import Changed, ChangeSet
from db.hub.link import HubLink, write_link
from db.hub.subscription import NOTHING_KEPT
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace
from tests.desktop.team.standing import known, stand


class Running:
    """A synchroniser that only records its requests."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, list[str]]] = []
        self.texts = self

    def fetch(self, digests: Iterable[str]) -> None:
        self.asked.append(("fetch", sorted(digests)))

    def fetch_kept(self) -> None:
        self.asked.append(("kept", []))

    def release(self, digests: Iterable[str]) -> None:
        self.asked.append(("release", sorted(digests)))

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


def run_on_hub(workspace: Workspace, syncing: Syncing, qtbot: QtBot) -> Running:
    """Simulate that the project is on a hub that keeps its texts."""
    known(workspace, qtbot)
    found = Running()
    syncing._running = found  # type: ignore[assignment]
    write_link(syncing.project, Path(workspace.location), HubLink("postgresql://here", workspace.location))
    stand(syncing, "in_step")
    syncing.subscribed.emit(NOTHING_KEPT)
    return found


def leave_out(workspace: Workspace, *articles: str) -> None:
    """Simulate that the texts of articles were released."""
    workspace._apply(_moved(workspace, articles, arrive=False))


def bring(workspace: Workspace, *articles: str) -> None:
    """Simulate that the texts of articles arrived."""
    workspace._apply(_moved(workspace, articles, arrive=True))


def _moved(workspace: Workspace, articles: tuple[str, ...], *, arrive: bool) -> ChangeSet:
    assert workspace.snapshot is not None
    rows = [workspace.snapshot.articles[one] for one in articles]
    digests = frozenset(row.sha256 for row in rows)
    updated = tuple(Changed(row, row) for row in rows)
    return ChangeSet(updated=updated, **{"arrived" if arrive else "absent": digests})  # type: ignore[arg-type]
