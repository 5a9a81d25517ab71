"""Drag and drop of files on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop.project.workspace import Workspace
from desktop.window.frame.drop_overlay import DropOverlay, dropped_files


class FileDrops:
    """Shows the effect of a drop, and passes dropped files on. The window forwards its drag events."""

    def __init__(
        self, overlay: DropOverlay, workspace: Workspace, take: Callable[[Sequence[str]], object]
    ) -> None:
        """``take`` receives the paths of dropped files, at least one."""
        self._overlay, self._workspace, self._take = overlay, workspace, take

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept files from other programs, if a drop would open or import them."""
        paths = dropped_files(event.mimeData())
        if paths and event.source() is None and self._overlay.offer_files(paths, self._workspace):
            event.acceptProposedAction()

    def leave(self) -> None:
        """Hide the overlay, because the files have left the window."""
        self._overlay.hide()

    def drop(self, event: QDropEvent) -> None:
        """Accept the files."""
        self._overlay.hide()
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._take(paths)
