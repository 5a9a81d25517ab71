"""Offers to merge conflict copies: files that a synchronization program created next to the project when it was changed
on two machines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.project.workspace import Workspace
from desktop.window.frame.banner import Banner, Choice
from desktop.words.filling import filled
from desktop.words.wording import time_text

if TYPE_CHECKING:
    from db.copies.conflict_copies import ConflictCopy


class CopiesBeside(QObject):
    """Checks once after a project was opened from its file. Only copies with changes are reported."""

    def __init__(
        self,
        workspace: Workspace,
        banner: Banner,
        merge: Callable[[Sequence[str]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._banner, self._merge = workspace, banner, merge
        self._scope = ""
        workspace.state_changed.connect(self._on_state_changed)
        workspace.closed.connect(self._on_closed)
        self._on_state_changed()

    def _on_closed(self) -> None:
        self._scope = ""

    def _on_state_changed(self) -> None:
        location = self._workspace.location
        if self._workspace.saving.state == "saved" and location and location != self._scope:
            self._scope = location
            self._workspace.ask(lambda store: store.sharing.copies_beside()).then(self._offer)

    def _offer(self, copies: list[ConflictCopy]) -> None:
        if not copies or self._workspace.read_only:
            return
        paths = [copy.path for copy in copies]
        merge = Choice("merge_copies", lambda: self.tr("Merge…"), lambda: self._merge(paths))
        self._banner.show_after("offer", lambda: self._words(copies), [merge])

    def _words(self, copies: list[ConflictCopy]) -> str:
        if len(copies) > 1:
            return self.tr("%Ln copies beside this project have work that is not here.", "", len(copies))
        words = self.tr(
            "“{name}” beside this project is a copy with work that is not here, the last of {time}."
        )
        return filled(words, name=Path(copies[0].path).name, time=time_text(copies[0].newest))
