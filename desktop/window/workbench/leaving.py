"""Leaving a project: only once what was being written is saved, or given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper


class Leaving(QObject):
    """Asked before the window, or the project in it, is closed. Where saving fails, the banner tells why, and words
    that are nowhere else are only given up when the person says so."""

    def __init__(self, window: QWidget, workspace: Workspace, keeper: WorkbenchKeeper) -> None:
        super().__init__(window)
        self._window, self._workspace, self._keeper = window, workspace, keeper
        self._then: Callable[[], object] | None = None
        self._given_up = False
        workspace.state_changed.connect(self._on_state_changed)

    def may_leave(self, act: Callable[[], object]) -> bool:
        """Save what is being written, and tell whether the project may be left now. If not, ``act``, which asks this
        again, is called when it is saved or given up."""
        self._then = None
        if self._given_up:
            self._given_up = False
            return True
        self._keeper.keep_view()
        if self._workspace.saving.state == "saving":
            self._then = act
            return False
        if self._keeper.unsaved:
            self._ask(act)
            return False
        return True

    def _on_state_changed(self) -> None:
        then, state = self._then, self._workspace.saving.state
        if then is None or state == "saving":
            return
        self._then = None
        if state != "failed":
            # Later, since whoever asked for the change has not got the answer yet.
            QTimer.singleShot(0, self, then)
        elif self._keeper.unsaved:
            self._ask(then)

    def _ask(self, act: Callable[[], object]) -> None:
        from desktop.widgets.confirming import confirm

        def give_up() -> None:
            self._given_up = True
            act()

        confirm(
            self._window,
            question=self.tr("What you wrote could not be saved"),
            consequence=self.tr("It is still in its field, from where you can copy it."),
            verb=self.tr("Try again"),
            act=act,
            other=(self.tr("Close without saving"), give_up),
        )
