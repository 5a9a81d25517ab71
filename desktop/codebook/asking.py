"""Questions before a tag is merged or deleted: how many claims and tags are affected."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from corpus.identities import TagId
from db import edits
from db.effects import effect_of_deleting_tag
from desktop.project.workspace import Workspace
from desktop.widgets.confirming import confirm


class TagAsking(QObject):
    """Merges and deletes tags if the user agrees. ``parent`` is the parent of the question dialogs."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._over = workspace, parent

    def merge(self, source: TagId, target: TagId) -> None:
        """Merge a tag into another."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        claims = sum(source in claim.tags for claim in snapshot.claims.values())
        parts = []
        if claims:
            parts.append(self.tr("%Ln claim(s) get the other tag instead.", "", claims))
        children = len(snapshot.children_of(source))
        if children:
            parts.append(self.tr("%Ln tag(s) below it move there.", "", children))
        parts.append(self.tr("Undo restores all of it."))
        confirm(
            self._over,
            question=self.tr("Merge “{source}” into “{target}”?").format(
                source=snapshot.tags[source].name, target=snapshot.tags[target].name
            ),
            consequence="\n".join(parts),
            verb=self.tr("Merge"),
            act=lambda: self._workspace.perform(edits.merge_tags, source, target),
        )

    def delete(self, tag: TagId) -> None:
        """Delete a tag; asks first if it is used, or has tags below it."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        effect = effect_of_deleting_tag(snapshot, tag)

        def delete() -> None:
            self._workspace.perform(edits.delete_tag, tag)

        if not effect.claims and not effect.children:
            delete()
            return
        parts = []
        if effect.claims:
            parts.append(self.tr("%Ln claim(s) lose this tag but stay.", "", effect.claims))
        if effect.children:
            parts.append(self.tr("%Ln tag(s) below it move up.", "", effect.children))
        parts.append(self.tr("Undo restores all of it."))
        confirm(
            self._over,
            question=self.tr("Delete the tag “{name}”?").format(name=snapshot.tags[tag].name),
            consequence="\n".join(parts),
            verb=self.tr("Delete"),
            act=delete,
        )
