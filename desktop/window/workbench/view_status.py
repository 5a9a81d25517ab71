"""The text about the current view in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window.frame.status_bar import StatusBar
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.agreement.view import AgreementView
    from desktop.comparing.matrix.view import MatrixView
    from desktop.terms.view import TermsView


class ViewStatus(QObject):
    """Exists as long as its workbench. In the panes the text describes the selection; in the comparison, in agreement
    and among the words, what is listed."""

    def __init__(self, workbench: Workbench, keeper: WorkbenchKeeper, status: StatusBar) -> None:
        super().__init__(workbench)
        self._views, self._status = workbench.views, status
        self._doing = ""
        self._followed: set[str] = set()
        workbench.views.reading.doing_changed.connect(self._on_doing_changed)
        keeper.view_shown.connect(self._show)

    def _on_doing_changed(self, words: str) -> None:
        self._doing = words
        self._show()

    def _show(self) -> None:
        if self._views.name not in ("compare", "agreement", "words"):
            self._status.show_doing(self._doing if self._views.name == "read" else "")
            return
        view = self._named(self._views.name)
        if self._views.name not in self._followed:
            self._followed.add(self._views.name)
            view.state_changed.connect(self._show)
        self._status.show_doing(view.words())

    def _named(self, name: str) -> MatrixView | AgreementView | TermsView:
        if name == "compare":
            return self._views.matrix
        return self._views.agreement if name == "agreement" else self._views.words
