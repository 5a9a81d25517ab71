"""A window that files are dropped on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.drop_overlay import DropOverlay, dropped_files


class FileTaker(QMainWindow):
    """Says what a drop would do, and takes what is dropped."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.workspace, self.theme = workspace, theme
        self._overlay = DropOverlay(theme, self)
        self.setAcceptDrops(True)

    def take_files(self, paths: Sequence[str]) -> None:
        """Do with these files what was offered."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths and event.source() is None and self._overlay.offer_files(paths, self.workspace):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)
