"""Commands for copies of the project and for other projects; most open a dialog."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.derived.people.conflicts import Conflicts
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import folder_to_write, keep_folder, last_folder
from desktop.window.frame.banner import Banner, Choice
from desktop.words.filling import filled, in_sequence

if TYPE_CHECKING:
    from corpus.archive import Archive
    from desktop.dialogs.frame import DialogFrame
    from desktop.sharing.merge_dialog import Merged


class ShareCommands(QObject):
    """Merges, hands out copies, and exports and imports codebooks. ``window`` is the parent of the dialogs."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        jobs: Jobs,
        layers: Layers,
        conflicts: Conflicts,
        theme: Theme,
        settings: Settings,
        banner: Banner,
        open_project: Callable[[str], object],
        show_conflicts: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._jobs = window, workspace, jobs
        self._layers, self._conflicts = layers, conflicts
        self._theme, self._settings, self._banner = theme, settings, banner
        self._open, self.show_conflicts = open_project, show_conflicts

    # Merging

    def merge(self, paths: Sequence[str] = ()) -> None:
        """Show the effect of merging files; ask which ones if ``paths`` is empty."""
        from desktop.sharing.merge_dialog import MergeDialog

        chosen = list(paths) or self._choose_projects()
        if chosen:
            parts = self._workspace, self._jobs, self._layers, self._theme
            self._show(MergeDialog(*parts, chosen, self._report_merged, self._window))

    def _show(self, dialog: DialogFrame) -> None:
        dialog.keep_size(self._settings)
        dialog.open()

    def _choose_projects(self) -> list[str]:
        kinds = self.tr("Duikan projects (*.duikan)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Merge project"), self._folder(), kinds)
        if paths:
            self._remember(paths[0])
        return list(paths)

    def ask_about(self, paths: Sequence[str]) -> None:
        """Ask whether to open or merge dropped projects."""
        from desktop.sharing.drop_question import DropQuestion

        snapshot = self._workspace.snapshot
        if snapshot is not None:
            title = snapshot.project.title
            DropQuestion(self._theme, paths, title, self._open, self.merge, self._window).open()

    # Copies to hand out

    def hand_out(self) -> None:
        """Ask which parts of the project to hand out, and write them to a new file."""
        from desktop.sharing.hand_out_dialog import HandOutDialog

        if self._workspace.snapshot is not None:
            parts = self._workspace, self._jobs, self._theme, self._settings
            conflicts = self._conflicts, self.show_conflicts
            self._show(HandOutDialog(*parts, *conflicts, self._report_written, self._window))

    def show_left_out(self, titles: Sequence[str]) -> None:
        """List the articles that this copy lacks."""
        from desktop.sharing.left_out_dialog import LeftOutDialog

        self._show(LeftOutDialog(self._theme, titles, self.merge, self._window))

    # Codebooks

    def export_codebook(self) -> None:
        """Ask for a file, and write only the codebook to it."""
        kinds = self.tr("Duikan codebook (*.json)")
        stem = Path(self._workspace.location).stem
        folder = folder_to_write(self._settings, self._workspace.location)
        proposed = os.path.join(folder, filled(self.tr("{name} codebook"), name=stem) + ".json")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export codebook"), proposed, kinds)
        if path:
            self._remember(path)
            self.write_codebook(path if path.lower().endswith(".json") else f"{path}.json")

    def save_template(self) -> None:
        """Ask for a name, and offer codebook and saved searches as a template for new projects."""
        from corpus.codebook import template_of
        from corpus.private_files import private_folder
        from db.templates import templates_folder

        kinds = self.tr("Duikan codebook (*.json)")
        proposed = str(private_folder(templates_folder()) / f"{Path(self._workspace.location).stem}.json")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as template"), proposed, kinds)
        if path:
            self._write_part(path if path.lower().endswith(".json") else f"{path}.json", template_of)

    def write_codebook(self, path: str) -> None:
        """Write only the codebook to a file."""
        from corpus.codebook import codebook_of

        self._write_part(path, codebook_of)

    def _write_part(self, path: str, part: Callable[[Archive], Archive]) -> None:
        from desktop.sharing.codebook_files import write_part

        write_part(self._workspace, path, part).then(lambda _: self._report_written(path), owner=self)

    def import_codebook(self) -> None:
        """Ask for a file, and show the effect of importing its codebook."""
        from corpus.codebook import READERS

        kinds = self.tr("Codebooks ({endings})").format(endings=" ".join(f"*{suffix}" for suffix in READERS))
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import codebook"), self._folder(), kinds)
        if path:
            self._remember(path)
            self.read_codebook(path)

    def read_codebook(self, path: str) -> None:
        """Show the effect of importing the codebook in a file."""
        from desktop.sharing.codebook_dialog import CodebookDialog
        from desktop.sharing.codebook_files import read_codebook

        def show(codebook: Archive) -> None:
            self._show(CodebookDialog(self._workspace, self._theme, path, codebook, self._window))

        read_codebook(self._workspace, path).then(show, owner=self).otherwise(
            lambda error: self._refuse(path, error), owner=self
        )

    def _refuse(self, path: str, error: Exception) -> None:
        from corpus.intake import Refusal
        from corpus.readers.errors import ReadError
        from desktop.dialogs.refusals import refusal_text

        name = Path(path).name

        def words() -> str:
            if isinstance(error, ReadError):
                reason = refusal_text(Refusal(f"archive.{error.code}", error.where or error.detail))
                return self.tr("“{name}” was not imported. {reason}.").format(name=name, reason=reason)
            reason = getattr(error, "strerror", "") or str(error)
            return self.tr("“{name}” could not be read: {reason}.").format(name=name, reason=reason)

        self._banner.show_message("failure", words)

    def _folder(self) -> str:
        return last_folder(self._settings, self._workspace.location)

    def _remember(self, path: str) -> None:
        keep_folder(self._settings, path)

    # Messages

    def _report_written(self, path: str) -> None:
        name = Path(path).name
        self._banner.show_message("done", lambda: self.tr("Written: {name}").format(name=name))

    def _report_merged(self, merged: Merged) -> None:
        choices = [Choice("undo_merge", lambda: self.tr("Undo"), self._workspace.undo)]
        if merged.conflicts:
            show = Choice("show_conflicts", lambda: self.tr("Show the conflicts"), self.show_conflicts)
            choices.insert(0, show)
        self._banner.show_message("done", lambda: self._merged_words(merged), choices)

    def _merged_words(self, merged: Merged) -> str:
        people = self.tr(", ").join(name for name in merged.people if name)
        words = self.tr("Merged %Ln item(s).", "", merged.items)
        if people:
            words = filled(self.tr("Merged %Ln item(s) of {people}.", "", merged.items), people=people)
        if not merged.conflicts:
            return words
        waiting = self.tr("%Ln conflict(s) wait for a decision.", "", merged.conflicts)
        return in_sequence(words, waiting) if merged.items else waiting
