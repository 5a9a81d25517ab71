"""The section of a note in the inspector: its heading, its editor, and saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from corpus.changes import ChangeSet
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.sections import SectionHeading
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.layouts import flush_column


class NoteSection(QWidget):
    """Saves what ``editor`` commits, unless the project is read-only, and shows in the heading if that failed.

    ``save`` is called with the identity of a row and its new note. ``placeholder`` is shown in an empty field that can
    be edited; ``gap``: the pixels between heading and field.
    """

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        editor: NoteEditor,
        *,
        title: str,
        placeholder: str,
        save: Callable[[str, str], Request[ChangeSet]],
        gap: int = 0,
    ) -> None:
        super().__init__()
        self._workspace, self._editor = workspace, editor
        self._placeholder, self._save = placeholder, save
        self._heading = SectionHeading(theme, title)
        column = flush_column(self)
        column.setSpacing(gap)
        column.addWidget(self._heading)
        column.addWidget(editor)
        editor.commit_requested.connect(self._on_commit_requested)
        editor.drafted.connect(self._on_drafted)

    def show_note(self, row: str, note: str) -> None:
        """Show the note of a row, or its draft; see :meth:`NoteEditor.show_note`."""
        writable = not self._workspace.read_only
        self._editor.show_note(row, note)
        self._editor.setReadOnly(not writable)
        self._editor.setPlaceholderText(self._placeholder if writable else "")

    def mark_unsaved(self) -> None:
        """Show that the note could not be saved; its text is kept."""
        if self._editor.refused():
            self._heading.set_remark(self.tr("Not saved. Ctrl Enter tries again."))

    def _on_commit_requested(self, row: str, note: str) -> None:
        if not self._workspace.read_only:
            self._save(row, note).then(lambda _: self._editor.saved(row, note), owner=self)

    def _on_drafted(self, differs: bool) -> None:
        if not differs:
            self._heading.set_remark("")
