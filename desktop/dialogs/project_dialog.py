"""The dialog for a new project: its title, file and template."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from corpus.archive import Archive
from corpus.readers.errors import ReadError
from desktop.dialogs.frame import DialogFrame, Note, add_row, form_layout
from desktop.look.theme import Theme
from desktop.project.attempt import Failure
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import folder_to_write, keep_folder, last_folder
from desktop.words.failures import sentence_for

SUFFIX = ".duikan"
WIDTH = 520
"""Initial size in pixels. Chosen: most paths are fully visible."""
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class NewProjectDialog(DialogFrame):
    """The dialog for a new project. The file's name follows the title until the user edits it."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        then: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(theme, self.tr("New project"), "newProjectDialog", parent)
        self._workspace = workspace
        self._settings = settings
        self._then = then
        self._named = False
        self._creating = False
        form = form_layout()
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("The subject you compare articles on"))
        self.folder = QLineEdit(self)
        self.file = QLineEdit(self)
        add_row(form, self.tr("Title"), self.title, "titleField")
        add_row(form, self.tr("File"), self.file, "fileField")
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setObjectName("chooseButton")
        choose.clicked.connect(self._choose_folder)
        add_row(form, self.tr("Folder"), self.folder, "folderField", beside=choose)
        self.template = QComboBox(self)
        self._fill_templates()
        self.template.activated.connect(self._on_template)
        add_row(form, self.tr("Begin with"), self.template, "templateField")
        self.body.addLayout(form)
        note = self.tr("A project is one file. It can be copied, mailed and backed up like any other.")
        self.body.addWidget(Note(theme, "projectNote", self, note))
        self.body.addStretch(1)
        self.accept_button = self.add_ending(self.tr("Create"), self._create)
        self.folder.setText(folder_to_write(settings))
        self.title.textEdited.connect(self._on_title_edited)
        self.file.textEdited.connect(self._on_file_edited)
        self.folder.textChanged.connect(self._update)
        workspace.failed.connect(self._on_failed)
        workspace.opened.connect(self._on_opened)
        self.resize_with_room_for(self._taken_words(), WIDTH)
        self.title.setFocus()
        self._update()

    @property
    def path(self) -> str:
        """The path of the new project; empty without a name."""
        name = self.file.text().strip()
        if not name:
            return ""
        return os.path.join(self.folder.text().strip(), name if name.endswith(SUFFIX) else name + SUFFIX)

    def _on_title_edited(self, title: str) -> None:
        if not self._named:
            self.file.setText(_NOT_IN_NAMES.sub(" ", title).strip().strip("."))
        self._update()

    def _on_file_edited(self, name: str) -> None:
        self._named = bool(name)
        self._update()

    def _fill_templates(self) -> None:
        from db.templates import templates

        self.template.addItem(self.tr("An empty codebook"), "")
        for path in templates():
            self.template.addItem(path.stem, str(path))
        self.template.addItem(self.tr("The codebook in a file…"), None)

    def _on_template(self, index: int) -> None:
        """Ask for a file if another template than those offered is wanted."""
        if self.template.itemData(index) is None:
            kinds = self.tr("Duikan codebook (*.json)")
            title = self.tr("Codebook to begin with")
            path, _ = QFileDialog.getOpenFileName(self, title, last_folder(self._settings), kinds)
            self.choose_template(path)
        self._update()

    def choose_template(self, path: str) -> None:
        """Use the codebook of a file; an empty one for an empty ``path``."""
        index = self.template.findData(path)
        if index < 0:
            index = self.template.count() - 1
            self.template.insertItem(index, Path(path).stem, path)
        self.template.setCurrentIndex(index)

    def _read_template(self) -> Archive | None:
        """The chosen codebook. Raises ReadError or OSError."""
        from db.templates import read_template

        path = self.template.currentData()
        return read_template(path) if path else None

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _update(self) -> None:
        folder, path = self.folder.text().strip(), self.path
        problem = ""
        if not os.path.isdir(folder):
            problem = self.tr("There is no folder “{folder}”.").format(folder=folder)
        elif path and os.path.exists(path):
            problem = self._taken_words()
        self.say(problem, "danger")
        ready = bool(path and self.title.text().strip()) and not problem and not self._creating
        self.accept_button.setEnabled(ready)

    def _taken_words(self) -> str:
        return self.tr("There is a file of that name already. It will not be overwritten.")

    def _create(self) -> None:
        try:
            template = self._read_template()
        except (ReadError, OSError):
            self.say(
                self.tr("“{name}” is not a codebook. Choose another one.").format(
                    name=self.template.currentText()
                ),
                "danger",
            )
            return
        self._settings.set_value("last_folder", self.folder.text().strip())
        self._creating = True
        self._update()
        self._workspace.create(self.path, self.title.text().strip(), template)

    def _on_opened(self) -> None:
        if self._creating:
            self._creating = False
            self.accept()
            if self._then is not None:
                self._then()

    def _on_failed(self, failure: Failure) -> None:
        if self._creating:
            self._creating = False
            self._update()
            self.say(sentence_for(failure), "danger")


def choose_project(parent: QWidget | None, settings: Settings) -> str:
    """A project chosen in the system's dialog; empty if cancelled."""
    title = QCoreApplication.translate("NewProjectDialog", "Open project")
    kinds = ";;".join(
        (
            QCoreApplication.translate("NewProjectDialog", "Duikan projects (*.duikan)"),
            QCoreApplication.translate("NewProjectDialog", "All files (*)"),
        )
    )
    path, _ = QFileDialog.getOpenFileName(parent, title, last_folder(settings), kinds)
    if path:
        keep_folder(settings, path)
    return str(path)


def choose_copy(parent: QWidget | None, settings: Settings, location: str) -> str:
    """The path for a copy of the project at ``location``; empty if cancelled."""
    title = QCoreApplication.translate("NewProjectDialog", "Save a copy")
    pattern = QCoreApplication.translate("NewProjectDialog", "{name} copy")
    folder = folder_to_write(settings, location)
    proposed = os.path.join(folder, pattern.format(name=Path(location).stem) + SUFFIX)
    kinds = QCoreApplication.translate("NewProjectDialog", "Duikan projects (*.duikan)")
    path, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    if not path:
        return ""
    keep_folder(settings, path)
    return path if path.endswith(SUFFIX) else f"{path}{SUFFIX}"
