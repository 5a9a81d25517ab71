"""What holds at this moment, as far as commands depend on it."""

from __future__ import annotations

from desktop.commands.command import Need
from desktop.current import Current
from desktop.project.workspace import Workspace


def facts(workspace: Workspace, current: Current, view: str) -> frozenset[Need]:
    """The needs of commands that are met now, while ``view`` is shown."""
    snapshot = workspace.snapshot
    if snapshot is None:
        return frozenset()
    claim = current.claim if current.claim in snapshot.claims else None
    linked = current.link is not None or (claim is not None and bool(snapshot.links_of(claim)))
    held = {
        Need.PROJECT: True,
        Need.WRITABLE: not workspace.read_only,
        Need.READING: view == "read" and current.article is not None,
        Need.CLAIM: claim is not None,
        Need.TEXT: claim is not None or current.selection is not None,
        Need.SELECTION: current.selection is not None,
        Need.LINK: linked,
        Need.SUGGESTION: current.suggestion is not None,
        Need.UNDOABLE: workspace.undoable is not None,
        Need.REDOABLE: workspace.redoable is not None,
    }
    return frozenset(need for need, holds in held.items() if holds)
