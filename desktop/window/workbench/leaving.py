"""Closing or replacing the open project only after unsaved text has been saved or discarded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper


class Leaving(QObject):
    """Must be asked before the window, or the project in it, is closed. If saving fails, the banner shows the reason,
    and text that exists only in its field is discarded only if the user confirms it."""

    def __init__(self, window: QWidget, workspace: Workspace, keeper: WorkbenchKeeper) -> None:
        super().__init__(window)
        self._window, self._workspace, self._keeper = window, workspace, keeper
        self._then: Callable[[], object] | None = None
        self._given_up = False
        workspace.state_changed.connect(self._on_state_changed)

    def may_leave(self, act: Callable[[], object]) -> bool:
        """Save notes and memos that are being edited. Returns whether the project may be left now. If not, ``act`` is
        called once they are saved or the user discards them; it must call this method again."""
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
            # Later, since the handlers of the change have not received its answer yet.
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
