"""Closing the window: only once what was being written is saved, or given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.project.workspace import Workspace


class Leaving(QObject):
    """Holds the window open while something is being saved. Where that fails, the banner tells why, and words that
    are nowhere else are only given up when the person says so."""

    def __init__(self, window: QWidget, workspace: Workspace, unsaved: Callable[[], bool]) -> None:
        """``unsaved``: whether notes or memos were written that the project does not have."""
        super().__init__(window)
        self._window, self._workspace, self._unsaved = window, workspace, unsaved
        self._waiting = self._given_up = False
        workspace.state_changed.connect(self._on_state_changed)

    def may_close(self) -> bool:
        """Whether the window may close now. If not, it is closed when the project is saved."""
        if self._given_up:
            return True
        if self._workspace.saving.state == "saving":
            self._waiting = True
            return False
        if self._unsaved():
            self._ask()
            return False
        return True

    def _on_state_changed(self) -> None:
        state = self._workspace.saving.state
        if not self._waiting or state == "saving":
            return
        self._waiting = False
        if state != "failed":
            # Later, since whoever asked for the change has not got the answer yet.
            QTimer.singleShot(0, self._window, self._window.close)
        elif self._unsaved():
            self._ask()

    def _ask(self) -> None:
        from desktop.widgets.confirming import confirm

        confirm(
            self._window,
            question=self.tr("What you wrote could not be saved"),
            consequence=self.tr("It is still in its field, from where you can copy it."),
            verb=self.tr("Try again"),
            act=self._window.close,
            other=(self.tr("Close without saving"), self._give_up),
        )

    def _give_up(self) -> None:
        self._given_up = True
        self._window.close()
