"""The actions for words and their places: tagging sentences, copying, exporting the table."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from corpus.model import Tag
from db import edits
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.terms.context.context_list import ContextList
from desktop.terms.table.term_model import TermModel
from desktop.widgets.copying import Table, as_mime
from desktop.widgets.last_folder import folder_to_write, keep_folder
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.tag_entries import add_tags

if TYPE_CHECKING:
    from db.store import Store


class TermActs(QObject):
    """Tags the sentences of the selected lines, all in one operation."""

    message = Signal(str)
    """What was done, or why nothing was done, in words."""

    def __init__(
        self, view: QWidget, workspace: Workspace, theme: Theme, settings: Settings, lines: ContextList
    ) -> None:
        super().__init__(view)
        self._view, self._workspace, self._theme, self._settings = view, workspace, theme, settings
        self._lines = lines

    # Tagging

    def sentences(self) -> list[edits.Place]:
        """The sentences of the selected lines, each once, in their order."""
        model = self._lines.lines
        places = (
            edits.Place(model.places[number].article, model.sentence(number))
            for number in self._lines.chosen()
        )
        return list(dict.fromkeys(places))

    def press_digit(self, digit: int) -> None:
        """Add the tag of a digit to the sentences, or remove it if all have it."""
        snapshot = self._workspace.snapshot
        tag = snapshot.tag_for_digit(digit) if snapshot is not None else None
        if tag is None:
            self.message.emit(self.tr("No tag has the key {digit} yet").format(digit=digit))
        else:
            self.toggle(tag, str(digit))

    def toggle(self, tag: Tag, key: str = "") -> None:
        """Add a tag to the sentences, or remove it if all have it; ``key``: the key pressed."""
        sentences = self.sentences()
        if not sentences:
            self.message.emit(self.tr("Select a place first"))
            return
        if self._workspace.read_only:
            self.message.emit(self.tr("The project is open for reading only"))
            return
        full = all(self._has(place, tag) for place in sentences)
        edit = edits.untag_places if full else edits.tag_places
        words = self._untagged(len(sentences)) if full else self._tagged(len(sentences))
        message = words.format(tag=tag.name)
        if key and not full:
            again = self.tr("{key} removes it again").format(key=key)
            message = self.tr("{told}; {again}").format(told=message, again=again)
        self._workspace.perform(edit, sentences, tag.id).then(
            lambda _: self.message.emit(message), owner=self
        )

    def _tagged(self, count: int) -> str:
        return self.tr("%Ln sentence(s) tagged “{tag}”", "", count)

    def _untagged(self, count: int) -> str:
        return self.tr("“{tag}” removed from %Ln sentence(s)", "", count)

    def _has(self, place: edits.Place, tag: Tag) -> bool:
        """Whether a claim of the user with exactly this sentence has the tag."""
        snapshot, me = self._workspace.snapshot, self._workspace.me
        assert snapshot is not None
        return any(
            claim.span == place.span and tag.id in claim.tags and not claim.orphaned
            for claim in snapshot.claims_of(place.article)
            if me is None or claim.annotator == me
        )

    def tag_menu(self, parent: QWidget) -> QMenu:
        """A menu of all tags of the codebook; those that all sentences have are checked."""
        menu = QMenu(self.tr("Tag the sentences"), parent)
        menu.setObjectName("sentenceTags")
        snapshot = self._workspace.snapshot
        sentences = self.sentences()

        def is_checked(tag: Tag) -> bool:
            return bool(sentences) and all(self._has(place, tag) for place in sentences)

        if snapshot is not None:
            add_tags(menu, snapshot, is_checked, self.toggle)
        menu.setEnabled(bool(sentences) and not menu.isEmpty() and not self._workspace.read_only)
        return menu

    def open_tags(self) -> None:
        """Show the tags beside the current line."""
        menu = self.tag_menu(self._lines)
        if not menu.isEnabled():
            menu.deleteLater()
            self.message.emit(self.tr("Select a place first"))
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rect = self._lines.visualRect(self._lines.currentIndex())
        menu.popup(self._lines.viewport().mapToGlobal(QPoint(self._lines.width() // 2, rect.bottom())))

    # Copying and writing

    def copy_lines(self) -> None:
        """Put the selected lines on the clipboard as a table."""
        chosen = self._lines.chosen()
        if chosen:
            self._copy(self._lines.lines.copied(chosen))
            self.message.emit(self.tr("%Ln line(s) copied", "", len(chosen)))

    def copy_words(self, model: TermModel, numbers: Sequence[int]) -> None:
        """Put rows of the table of words on the clipboard."""
        if numbers:
            self._copy(model.copied(numbers))
            self.message.emit(self.tr("%Ln word(s) copied", "", len(numbers)))

    def _copy(self, table: Table) -> None:
        QApplication.clipboard().setMimeData(as_mime(table))

    def ask_export(self, model: TermModel) -> None:
        """Ask for a file, and write all visible rows to it as CSV."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not model.rows:
            return
        folder = folder_to_write(self._settings, self._workspace.location)
        name = self.tr("{project} words").format(project=snapshot.project.title) + ".csv"
        proposed = os.path.join(folder, name.replace("/", "-"))
        kinds = self.tr("CSV tables (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self._view, self.tr("Export the words"), proposed, kinds)
        if path:
            keep_folder(self._settings, path)
            self.export(model, path if path.lower().endswith(".csv") else f"{path}.csv")

    def export(self, model: TermModel, path: str) -> None:
        """Write all visible rows to a file; an existing file is replaced once the new one is complete."""
        table = model.copied(range(len(model.rows)))

        def write(_: Store) -> None:
            from corpus.atomic import replacing
            from corpus.terms.export import write_rows

            with replacing(Path(path)) as file:
                write_rows(table, file)

        message = self.tr("Written: {name}").format(name=Path(path).name)
        self._workspace.ask(write).then(lambda _: self.message.emit(message), owner=self).otherwise(
            partial(self._workspace.report, attempt=Task.EXPORT)
        )

    # Menus

    def line_menu(self, opened: Callable[[], object], select_source: Callable[[], object]) -> QMenu:
        """The context menu of the selected lines."""
        menu = QMenu(self._lines)

        add_list_action(menu, self.tr("To the text"), opened, "Return")
        menu.addMenu(self.tag_menu(menu))
        add_list_action(menu, self.tr("Copy as table"), self.copy_lines, "Ctrl+C")
        menu.addSeparator()
        menu.addAction(self.tr("Select all of this source"), select_source)
        return menu
