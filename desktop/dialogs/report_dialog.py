"""The report of the comparison: asks for a file and a language, writes it, and offers to open it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QProgressBar, QPushButton, QWidget

from desktop.dialogs.frame import DialogFrame, Note, add_row, form_layout
from desktop.dialogs.report_writing import ReportWriting
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.failures import sentence_for
from desktop.words.translation import LANGUAGES

WIDTH = 560
"""Pixels at the beginning, so that most paths are whole."""


class ReportDialog(DialogFrame):
    """Stays open while the report is written; meanwhile Cancel gives the report up and leaves the dialog open."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Report of the comparison"), "reportDialog", parent)
        self._workspace, self._jobs, self._settings = workspace, jobs, settings
        self._writing: ReportWriting | None = None
        self._written = ""
        self._lay_out()
        self.open_button = self.add_button(self.tr("Open"), "openButton", self._open_report, left=True)
        self.folder_button = self.add_button(
            self.tr("Show in folder"), "folderButton", self._show_folder, left=True
        )
        self.cancel_button = self.add_button(self.tr("Cancel"), "cancelButton", self.reject)
        self.accept_button = self.add_button(
            self.tr("Write report"), "acceptButton", self._write, default=True
        )
        self.path.textChanged.connect(self._on_path)
        self.resize(WIDTH, 0)
        self.path.setText(str(Path(workspace.location).with_suffix(".html")))
        self._update()

    def _lay_out(self) -> None:
        words = self.tr(
            "One HTML file with findings, matrix, figures and every quotation, for readers without Duikan."
        )
        self.body.addWidget(Note(self.theme, "formatNote", self, words))
        form = form_layout()
        self.path = QLineEdit(self)
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.choose_button.setObjectName("chooseButton")
        self.choose_button.clicked.connect(self._choose_path)
        add_row(form, self.tr("File"), self.path, "pathField", beside=self.choose_button)
        self.language = QComboBox(self)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._settings.value("language")))
        add_row(form, self.tr("Language"), self.language, "languageField")
        self.body.addLayout(form)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)

    def _choose_path(self) -> None:
        kinds = self.tr("Web page (*.html)")
        options = QFileDialog.Option.DontConfirmOverwrite
        title, proposed = self.windowTitle(), self.path.text()
        path, _ = QFileDialog.getSaveFileName(self, title, proposed, kinds, options=options)
        if path:
            self.path.setText(path)

    # State

    def _on_path(self) -> None:
        self._written = ""
        self._update()

    def _update(self) -> None:
        writing, done = self._writing is not None, bool(self._written)
        for field in (self.path, self.choose_button, self.language):
            field.setEnabled(not writing)
        self.bar.setVisible(writing)
        self.open_button.setVisible(done)
        self.folder_button.setVisible(done)
        self.cancel_button.setText(self.tr("Close") if done else self.tr("Cancel"))
        refusal = self._refusal()
        self.accept_button.setEnabled(not writing and not refusal)
        self.accept_button.setText(self.tr("Write again") if done else self.tr("Write report"))
        if refusal:
            self.say(refusal, "danger")
        elif writing:
            self.say(self.tr("Writing the report…"))
        elif done:
            self.say(self.tr("Written to {path}.").format(path=self._written))
        elif os.path.exists(self._path):
            self.say(self.tr("The file exists and will be replaced when the report is complete."), "warn")
        else:
            self.say("")

    @property
    def _path(self) -> str:
        return self.path.text().strip()

    def _refusal(self) -> str:
        """Why no report can be written; empty where one can."""
        snapshot, folder = self._workspace.snapshot, os.path.dirname(self._path) or "."
        if snapshot is None or not snapshot.questions:
            return self.tr("There is no question of your own yet. Accept a draft or group claims first.")
        if not os.path.basename(self._path):
            return self.tr("Name a file.")
        if not os.path.isdir(folder):
            return self.tr("There is no folder “{folder}”.").format(folder=folder)
        if os.path.exists(self._path) and os.path.realpath(self._path) == os.path.realpath(
            self._workspace.location
        ):
            return self.tr("This is the project itself. Name another file.")
        return ""

    # Writing

    def _write(self) -> None:
        title, language = self.windowTitle(), str(self.language.currentData())
        self._written = ""
        self._writing = writing = ReportWriting(
            self._workspace, self._jobs.start(title), self._path, language, self
        )
        writing.progressed.connect(self._on_progress)
        writing.ended.connect(self._on_ended)
        self._on_progress(0, 0)
        self._update()
        writing.start()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_ended(self, written: str, error: Exception | None) -> None:
        self._writing = None
        self._written = written
        self._update()
        if error is not None:
            self.say(sentence_for(Failure(error, Attempt(Task.REPORT))), "danger")
        if written:
            self.open_button.setFocus()

    def reject(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        else:
            super().reject()

    # Afterwards

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(os.path.abspath(self._written))))
