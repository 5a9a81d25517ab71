"""The conflicts in the window: the tab of the inspector with its count, and the badge in the status bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.current import Current
from desktop.derived.people.conflicts import Conflicts
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.frame.status_bar import StatusBar
from desktop.window.workbench.docks import CONFLICTS
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.sharing.conflicts_panel import ConflictsPanel


class ConflictsTab(QObject):
    """Adds the tab to each workbench, and shows the badge while there are open conflicts."""

    def __init__(
        self,
        workspace: Workspace,
        conflicts: Conflicts,
        layers: Layers,
        current: Current,
        theme: Theme,
        keeper: WorkbenchKeeper,
        status: StatusBar,
    ) -> None:
        super().__init__(keeper)
        self._workspace, self._conflicts, self._current = workspace, conflicts, current
        self._layers = layers
        self._theme, self._keeper, self._status = theme, keeper, status
        keeper.follow(self._on_made)
        conflicts.changed.connect(self._show)
        status.conflicts_pressed.connect(self.enter)

    def enter(self) -> None:
        """Show the conflicts, with the focus in their list."""
        workbench = self._keeper.present
        workbench.fill_docks()
        workbench.docks.set_shown("right", True)
        from desktop.sharing.conflicts_panel import ConflictsPanel

        page = workbench.inspector.show_guest(CONFLICTS)
        assert isinstance(page, ConflictsPanel)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self._show()

    def _on_made(self, workbench: Workbench) -> None:
        workbench.when_filled(partial(self._host, workbench))
        workbench.docks.part_chosen.connect(self._on_part_chosen)

    def _host(self, workbench: Workbench) -> None:
        workbench.inspector.host(CONFLICTS, self.tr("Conflicts"), "merge", partial(self._make, workbench))
        self._show()

    def _make(self, workbench: Workbench, parent: QWidget) -> ConflictsPanel:
        from desktop.sharing.conflicts_panel import ConflictsPanel

        panel = ConflictsPanel(
            self._workspace, self._conflicts, self._layers, self._current, self._theme, parent
        )
        panel.question_opened.connect(workbench.inspector.question_opened)
        return panel

    def _on_part_chosen(self, part: str) -> None:
        if part == CONFLICTS:
            self.enter()

    def _show(self) -> None:
        count = len(self._conflicts.state.conflicts)
        words = self.tr("%Ln conflict(s) to decide", "", count)
        workbench = self._keeper.workbench
        if workbench is not None and workbench.filled:
            workbench.inspector.set_guest_count(CONFLICTS, count, words)
        self._status.show_conflicts(words if count else "", self.tr("Show the conflicts"))
