"""What the status bar says of the view that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.window.frame.status_bar import StatusBar
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench


class ViewStatus(QObject):
    """Lives as long as its workbench. In the panes it is what is selected, in the comparison what is listed."""

    def __init__(self, workbench: Workbench, keeper: WorkbenchKeeper, status: StatusBar) -> None:
        super().__init__(workbench)
        self._views, self._status = workbench.views, status
        self._doing = ""
        self._followed = False
        workbench.views.reading.doing_changed.connect(self._on_doing_changed)
        keeper.view_shown.connect(self._show)

    def _on_doing_changed(self, words: str) -> None:
        self._doing = words
        self._show()

    def _show(self) -> None:
        if self._views.name != "compare":
            self._status.show_doing(self._doing if self._views.name == "read" else "")
            return
        if not self._followed:
            self._followed = True
            self._views.matrix.state_changed.connect(self._show)
        self._status.show_doing(self._views.matrix.words())
