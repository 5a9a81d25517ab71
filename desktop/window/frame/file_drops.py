"""Files that are dragged over the window and dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop.project.workspace import Workspace
from desktop.window.frame.drop_overlay import DropOverlay, dropped_files


class FileDrops:
    """Says what a drop would do, and hands on what is dropped. The window passes its drag events on."""

    def __init__(
        self, overlay: DropOverlay, workspace: Workspace, take: Callable[[Sequence[str]], object]
    ) -> None:
        """``take`` gets the paths of dropped files, of which there is at least one."""
        self._overlay, self._workspace, self._take = overlay, workspace, take

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept files that come from outside of the program, and that a drop would open or import."""
        paths = dropped_files(event.mimeData())
        if paths and event.source() is None and self._overlay.offer_files(paths, self._workspace):
            event.acceptProposedAction()

    def leave(self) -> None:
        """Hide the overlay: the files are dragged elsewhere."""
        self._overlay.hide()

    def drop(self, event: QDropEvent) -> None:
        """Take the files."""
        self._overlay.hide()
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._take(paths)
