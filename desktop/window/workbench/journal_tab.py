"""The journal in the window: the tab of the inspector, and the command that shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.current import Current
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.journal.journal_page import JournalPage

JOURNAL = "journal"
"""Name of the tab."""


class JournalTab(QObject):
    """Adds the tab to each workbench."""

    def __init__(
        self,
        workspace: Workspace,
        layers: Layers,
        current: Current,
        theme: Theme,
        keeper: WorkbenchKeeper,
    ) -> None:
        super().__init__(keeper)
        self._workspace, self._layers, self._current = workspace, layers, current
        self._theme, self._keeper = theme, keeper
        keeper.follow(self._on_made)

    def enter(self) -> None:
        """Show the journal, with the focus in its list."""
        workbench = self._keeper.present
        workbench.fill_docks()
        workbench.docks.set_shown("right", True)
        cast("JournalPage", workbench.inspector.show_guest(JOURNAL)).enter()

    def _on_made(self, workbench: Workbench) -> None:
        workbench.when_filled(partial(self._host, workbench))

    def _host(self, workbench: Workbench) -> None:
        words = self.tr("Journal")
        workbench.inspector.host(JOURNAL, words, "text_bullet_list", self._make, last=True)

    def _make(self, parent: QWidget) -> JournalPage:
        from desktop.journal.journal_page import JournalPage

        return JournalPage(self._workspace, self._layers, self._current, self._theme, parent)
