"""Creating and changing links: the edits for link mode, dragging and menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from corpus.changes import ChangeSet
from corpus.identities import ClaimId, LinkId, OperationId, RelationId
from corpus.model import Link
from db import edits
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.relation_menu import last_relation

LinkEnd: TypeAlias = "ClaimId | edits.Place"
"""A claim by its identity, or the place of a claim to create."""


class Linking:
    """Creates and changes links. It remembers the relation used last, and selects new links."""

    def __init__(self, workspace: Workspace, current: Current, settings: Settings) -> None:
        self._workspace = workspace
        self._current = current
        self._settings = settings
        self._last_link: tuple[LinkId, OperationId, LinkEnd, LinkEnd] | None = None
        """The last link: its identity, the operation that created it, and its requested ends."""

    @property
    def relation(self) -> RelationId:
        """The relation of the next new link."""
        snapshot = self._workspace.snapshot
        last = RelationId(str(self._settings.value("last_relation")))
        return last_relation(snapshot, last) if snapshot else last

    def use_relation(self, relation: RelationId) -> None:
        """Set the relation of the next new link."""
        self._settings.set_value("last_relation", relation)

    def link(
        self,
        source: LinkEnd,
        target: LinkEnd,
        relation: RelationId,
        then: Callable[[LinkId], None] | None = None,
    ) -> None:
        """Link two ends and select the link; ``then`` is called with its identity."""
        self.use_relation(relation)

        def select(changes: ChangeSet) -> None:
            link = next((row for row in changes.created if isinstance(row, Link)), None)
            if link is None:
                return
            if changes.operation is not None:
                self._last_link = (link.id, changes.operation.id, source, target)
            self._current.set_claim(link.source)
            self._current.set_link(link.id)
            if then is not None:
                then(link.id)

        self._workspace.perform(edits.create_link, source, target, relation).then(select)

    def link_otherwise(
        self, link: LinkId, relation: RelationId, then: Callable[[LinkId], None] | None = None
    ) -> None:
        """Give the link that was just created another relation. For undo it stays one step: if nothing has happened
        since, the link is undone and created again."""
        operation = self._workspace.undoable
        if self._last_link is None or operation is None or (link, operation.id) != self._last_link[:2]:
            self.change(link, relation, then)
            return
        _, _, source, target = self._last_link
        self._last_link = None
        self._workspace.undo()
        self.link(source, target, relation, then)

    def change(
        self, link: LinkId, relation: RelationId, then: Callable[[LinkId], None] | None = None
    ) -> None:
        """Give a link another relation; ``then`` is called with its identity."""
        self.use_relation(relation)

        def changed(_: ChangeSet) -> None:
            if then is not None:
                then(link)

        self._workspace.perform(edits.set_link_relation, [link], relation).then(changed)
