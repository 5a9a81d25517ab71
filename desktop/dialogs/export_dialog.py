"""Exporting the project: everything in one JSON file, with or without the articles' texts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from corpus.atomic import replacing
from corpus.writers import json_archive
from desktop.dialogs.frame import DialogFrame, Note, add_row, form_layout
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.jobs import Job, Jobs
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.settings import Settings

if TYPE_CHECKING:
    from db.store import Store


class ExportDialog(DialogFrame):
    """Asks where to and how much; the writing itself goes on behind the window, as a job that can be cancelled."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        then: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Export project"), "exportDialog", parent)
        self._workspace, self._jobs = workspace, jobs
        self._settings = settings
        self._then = then
        self._lay_out()
        self.accept_button = self.add_ending(self.tr("Export"), self._export)
        self.path.textChanged.connect(self._update)
        self.resize(560, 0)
        self.path.setText(self._proposed_path())
        self._update()

    def _lay_out(self) -> None:
        self.body.addWidget(
            Note(
                self.theme,
                "formatNote",
                self,
                self.tr(
                    "JSON with tags, claims, links, notes, annotators and times. It can be imported again."
                ),
            )
        )
        form = form_layout()
        self.path = QLineEdit(self)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setObjectName("chooseButton")
        choose.clicked.connect(self._choose_path)
        add_row(form, self.tr("File"), self.path, "pathField", beside=choose)
        self.body.addLayout(form)
        self.with_texts = QRadioButton(self.tr("With the texts of the articles"), self)
        self.with_texts.setObjectName("withTexts")
        self.without_texts = QRadioButton(self.tr("Without them, when the texts may not be passed on"), self)
        self.without_texts.setObjectName("withoutTexts")
        group = QButtonGroup(self)
        for button in (self.with_texts, self.without_texts):
            group.addButton(button)
            self.body.addWidget(button)
        chosen = self.with_texts if self._settings.value("export_texts") else self.without_texts
        chosen.setChecked(True)
        self.body.addStretch(1)

    def _proposed_path(self) -> str:
        location = self._workspace.location
        folder = self._settings.value("last_folder") or os.path.dirname(location)
        return os.path.join(folder, f"{Path(location).stem or 'duikan'}.json")

    def _choose_path(self) -> None:
        kinds = self.tr("Duikan export (*.json)")
        options = QFileDialog.Option.DontConfirmOverwrite
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export project"), self.path.text(), kinds, options=options
        )
        if path:
            self.path.setText(path)

    def _update(self) -> None:
        path = self.path.text().strip()
        folder = os.path.dirname(path) or "."
        self.accept_button.setEnabled(bool(os.path.basename(path)) and os.path.isdir(folder))
        if path and not os.path.isdir(folder):
            self.say(self.tr("There is no folder “{folder}”.").format(folder=folder), "danger")
        elif os.path.exists(path):
            self.say(self.tr("The file exists and will be replaced when the export is complete."), "warn")
        else:
            self.say("")

    def _export(self) -> None:
        path, texts = self.path.text().strip(), self.with_texts.isChecked()
        self._settings.set_value("export_texts", texts)
        self._settings.set_value("last_folder", os.path.dirname(path))
        export(self._workspace, self._jobs, path, texts=texts, title=self.windowTitle(), then=self._then)
        self.accept()


class _Stopped(Exception):
    """The person cancelled the job."""


def export(
    workspace: Workspace,
    jobs: Jobs,
    path: str,
    *,
    texts: bool,
    title: str,
    then: Callable[[str], None] | None,
) -> Request[bool]:
    """Write the project to ``path`` on the lane, as a job of the status bar. An export that is cancelled or fails
    leaves the old file as it was; failures reach ``workspace.failed``."""
    job = jobs.start(title)

    def work(store: Store) -> bool:
        archive = store.archive(texts=texts)
        try:
            with replacing(Path(path)) as file:
                json_archive.write(archive, file, progress=lambda done, total: _advance(job, done, total))
        except _Stopped:
            return False
        return True

    def finished(complete: bool) -> None:
        job.finish()
        if complete and then is not None:
            then(path)

    def failed(error: Exception) -> None:
        job.finish()
        workspace.report(error, Task.EXPORT)

    return workspace.ask(work).then(finished).otherwise(failed)


def _advance(job: Job, done: int, total: int) -> None:
    if job.cancelled:
        raise _Stopped
    job.set_progress(done, total)
