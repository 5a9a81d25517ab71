"""Commands about other copies of the project, and about other projects: most open a dialog."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.sharing.merge_dialog import Merged, MergeDialog
from desktop.window.frame.banner import Banner, Choice


class ShareCommands(QObject):
    """Merges, hands out copies, and carries codebooks. ``window`` is the parent of the dialogs."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        banner: Banner,
        open_project: Callable[[str], object],
        show_conflicts: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._jobs = window, workspace, jobs
        self._theme, self._settings, self._banner = theme, settings, banner
        self._open, self.show_conflicts = open_project, show_conflicts

    # Merging

    def merge(self, paths: Sequence[str] = ()) -> None:
        """Show what merging files would bring; ask which ones if ``paths`` is empty."""
        chosen = list(paths) or self._choose_projects()
        if chosen:
            workspace, jobs, theme = self._workspace, self._jobs, self._theme
            MergeDialog(workspace, jobs, theme, chosen, self._tell_merged, self._window).open()

    def _choose_projects(self) -> list[str]:
        kinds = self.tr("Duikan projects (*.duikan)")
        folder = self._settings.value("last_folder") or os.path.dirname(self._workspace.location)
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Merge project"), folder, kinds)
        if paths:
            self._settings.set_value("last_folder", os.path.dirname(paths[0]))
        return list(paths)

    def ask_about(self, paths: Sequence[str]) -> None:
        """Ask whether dropped projects are to be opened or merged."""
        from desktop.sharing.drop_question import DropQuestion

        snapshot = self._workspace.snapshot
        if snapshot is not None:
            title = snapshot.project.title
            DropQuestion(self._theme, paths, title, self._open, self.merge, self._window).open()

    def _tell_merged(self, merged: Merged) -> None:
        people = self.tr(", ").join(name for name in merged.people if name)
        words = self.tr("Merged %Ln item(s).", "", merged.items)
        if people:
            words = self.tr("Merged %Ln item(s) of {people}.", "", merged.items).format(people=people)
        choices = [Choice("undo_merge", self.tr("Undo"), self._workspace.undo)]
        if merged.conflicts:
            told = self.tr("%n conflict(s) wait for a decision.", "", merged.conflicts)
            words = f"{words} {told}"
            choices.insert(0, Choice("show_conflicts", self.tr("Show the conflicts"), self.show_conflicts))
        self._banner.show_message("done", words, choices)
