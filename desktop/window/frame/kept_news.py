"""Shows, after undoing a merge, which of its changes are kept because later changes depend on them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.changes import ChangeSet
from corpus.snapshot import Snapshot
from desktop.project.workspace import Workspace
from desktop.window.frame.banner import Banner
from desktop.words.wording import operation_text

_MOST = 3
"""Most operations named. Chosen: more do not fit on two lines."""


class KeptNews(QObject):
    """Shows the notice in the banner. Created after the object that hides notices, so that its own notice stays."""

    def __init__(self, workspace: Workspace, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._banner = workspace, banner
        workspace.changed.connect(self._on_changed)

    def _on_changed(self, changes: ChangeSet) -> None:
        snapshot = self._workspace.snapshot
        if not changes.kept or snapshot is None:
            return
        self._banner.show_message("notice", lambda: self._words(changes, snapshot))

    def _words(self, changes: ChangeSet, snapshot: Snapshot) -> str:
        separator = self.tr("; ")
        named = separator.join(operation_text(operation, snapshot) for operation in changes.kept[:_MOST])
        if len(changes.kept) > _MOST:
            named += separator + self.tr("%Ln more", "", len(changes.kept) - _MOST)
        words = self.tr("The merge was undone, except for steps on which later work depends: {acts}.")
        return words.format(acts=named)
