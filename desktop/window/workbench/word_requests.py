"""The commands for the view of words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.window.workbench.keeper import WorkbenchKeeper


class WordRequests(QObject):
    """Carries out the commands for the view of words, which it shows first."""

    def __init__(self, workspace: Workspace, current: Current, keeper: WorkbenchKeeper) -> None:
        super().__init__(keeper)
        self._workspace, self._current, self._keeper = workspace, current, keeper

    def show_selected(self) -> None:
        """Show all places of the words selected in the active pane."""
        selection = self._current.selection
        text = self._workspace.text(selection.article) if selection is not None else None
        if selection is None or text is None:
            return
        words = text[selection.span.start : selection.span.end]
        self._keeper.show_view("words")
        self._keeper.present.views.words.show_word(words)

    def export(self) -> None:
        """Ask for a file, and write the table of words as shown."""
        self._keeper.show_view("words")
        self._keeper.present.views.words.export()
