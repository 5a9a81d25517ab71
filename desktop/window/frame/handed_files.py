"""Files that the system or a later start of the program hands over to the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop.project.workspace import Workspace


class HandedFiles(QObject):
    """Passes the files on in order. It waits while a project is being opened, since they are to be imported into that,
    and while a dialog about earlier files is open, since another dialog would cover it."""

    def __init__(
        self, workspace: Workspace, take: Callable[[Sequence[str]], QDialog | None], parent: QObject
    ) -> None:
        """``take`` opens or imports files at absolute paths, and returns the dialog that it shows for that, if any."""
        super().__init__(parent)
        self._workspace, self._take = workspace, take
        self._waiting: deque[Sequence[str]] = deque()
        self._dialog: QDialog | None = None
        workspace.state_changed.connect(self._take_next)

    def put(self, paths: Sequence[str]) -> None:
        """Take files at absolute paths, now or as soon as possible."""
        self._waiting.append(paths)
        self._take_next()

    def wait_for(self, dialog: QDialog) -> None:
        """Take no more files until a dialog about the files taken last is closed."""
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)

    def _take_next(self) -> None:
        while self._waiting and self._dialog is None and self._workspace.saving.state != "opening":
            dialog = self._take(self._waiting.popleft())
            if dialog is not None:
                self.wait_for(dialog)

    def _on_finished(self) -> None:
        self._dialog = None
        self._take_next()
