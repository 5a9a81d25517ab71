"""The conflicts of the open project, and past decisions about conflicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeOrigin, ChangeSet, Operation
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.merging.outcome import Conflict, ConflictDecision
    from db.store import Store


_DECIDED = "conflict.resolve"
"""The name of operations that decide conflicts."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """The conflicts of a project at one moment."""

    conflicts: tuple[Conflict, ...] = ()
    decisions: tuple[ConflictDecision, ...] = ()
    """Newest first."""
    merge: Operation | None = None
    """The newest merge, as undo names it."""
    me: str = ""
    """Identity of the user's annotator."""


class Conflicts(QObject):
    """Queries the store after each change that can create or end a conflict: merges and their undo, decisions, changes
    by others, and while there are conflicts every edit. Other edits are ignored, because a query takes a third of a
    second in a project of 100,000 claims."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._request: Request[Disputed] | None = None
        self._state = Disputed()
        workspace.opened.connect(self._ask)
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._forget)
        if workspace.snapshot is not None:
            self._ask()

    @property
    def state(self) -> Disputed:
        """The result of the last query."""
        return self._state

    def _on_changed(self, changes: ChangeSet) -> None:
        act = changes.operation
        edited = act is not None and act.name != _DECIDED and changes.origin is ChangeOrigin.LOCAL
        if not edited or self._state.conflicts:
            self._ask()

    def _ask(self, *_: object) -> None:
        if self._request is not None:
            self._request.cancel()
        self._request = self._workspace.ask(_read).then(self._show)

    def _show(self, disputed: Disputed) -> None:
        if disputed != self._state:
            self._state = disputed
            self.changed.emit()

    def _forget(self) -> None:
        if self._request is not None:
            self._request.cancel()
        self._show(Disputed())


def _read(store: Store) -> Disputed:
    sharing = store.sharing
    conflicts, decisions = sharing.conflicts(), sharing.decisions()
    return Disputed(tuple(conflicts), tuple(decisions), sharing.last_merge(), store.annotator.id)
