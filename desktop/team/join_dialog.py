"""The dialog for joining a team project: asks for the hub, one of its projects, and the path of the new file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QProgressBar, QTreeView, QWidget

from desktop.dialogs.backups.backup_lists import fit_columns, list_view
from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.plain_text import Label, set_tip
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.jobs import Job, Jobs
from desktop.project.requests import Request
from desktop.project.syncing import Syncing
from desktop.settings import Settings
from desktop.team.address_form import AddressForm
from desktop.team.team_list import TeamList
from desktop.words.failures import sentence_for
from desktop.words.team_words import role_name
from desktop.words.wording import time_text

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.projects import HubProject

SIZE = (680, 520)
"""Initial size in pixels."""
SUFFIX = ".duikan"
_NAMED = 4
"""People named in a row, at most; the tooltip names all."""


class JoinDialog(DialogFrame):
    """The file is created only once it is complete, and is then opened."""

    def __init__(
        self,
        syncing: Syncing,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        open_project: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Join project"), "joinDialog", parent)
        self._syncing, self._jobs, self._settings, self._open = syncing, jobs, settings, open_project
        self._request: Request[Any] | None = None
        self._job: Job | None = None
        heading = Label(self.tr("Join a project of a team"), self)
        heading.setFont(theme.font("title"))
        self.body.addWidget(heading)
        self.form = AddressForm(theme, settings, self)
        self.form.edited.connect(self._forget_list)
        self.body.addWidget(self.form)
        self.projects = self._list()
        self.body.addWidget(self.projects, 1)
        self.without_texts = QCheckBox(
            self.tr("Leave the texts on the hub; each comes when it is opened"), self
        )
        self.without_texts.setObjectName("joinWithoutTexts")
        set_tip(
            self.without_texts,
            self.tr("For large collections. In the library, articles and folders can be kept offline."),
        )
        self.body.addWidget(self.without_texts)
        self._none = Note(theme, "noProjects", self)
        self._none.hide()
        self.body.addWidget(self._none)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("joinProgress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self.body.addWidget(self._bar)
        self.accept_button = self.add_ending(self.tr("List the projects"), self._go_on)
        self.resize(*SIZE)
        self._update()

    def _list(self) -> QTreeView:
        columns = self.tr("Project"), self.tr("You"), self.tr("People"), self.tr("Last work")
        self.listed_projects: TeamList[HubProject] = TeamList(columns, self)
        view = list_view(
            self.listed_projects, "hubProjects", self.tr("Projects on the hub"), self.theme, self
        )
        Outline(view, self.theme)
        fit_columns(view, 0)
        view.selectionModel().currentChanged.connect(lambda *_: self._update())
        view.activated.connect(lambda _: self._go_on())
        return view

    # What is chosen

    @property
    def chosen(self) -> HubProject | None:
        """The selected project."""
        return self.listed_projects.value(self.projects.currentIndex().row())

    def _forget_list(self) -> None:
        self.listed_projects.show_rows(())
        self._none.hide()
        self.say("")
        self._update()

    def _update(self) -> None:
        busy = self._request is not None
        listed = self.listed_projects.rowCount() > 0
        words = self.tr("Save as and join…") if listed else self.tr("List the projects")
        self.accept_button.setText(words)
        ready = self.chosen is not None if listed else bool(self.form.address.text().strip())
        self.accept_button.setEnabled(ready and not busy)
        self.form.setEnabled(not busy)
        self.projects.setEnabled(not busy)
        self.without_texts.setEnabled(not busy)

    def _go_on(self) -> None:
        if not self.accept_button.isEnabled():
            return
        if self.chosen is not None:
            self._choose_file()
        else:
            self.list_projects()

    # Listing

    def list_projects(self) -> None:
        """Request the list of projects from the hub."""
        from desktop.team.hub_work import listed

        self._ask(listed, self.tr("Connecting…"), self._on_listed)

    def _on_listed(self, projects: list[HubProject]) -> None:
        self._end()
        self.say("")
        self.listed_projects.show_rows(
            [(project, self._words(project), self.tr(", ").join(project.people)) for project in projects]
        )
        if projects:
            self.projects.setCurrentIndex(self.listed_projects.index(0, 0))
            self.projects.setFocus()
        else:
            self._none.say(
                self.tr(
                    "The hub answers, and has no project for you yet. Ask the owner of one to let you in by the name "
                    "in your address."
                )
            )
            self._none.show()
        self._update()

    def _words(self, project: HubProject) -> tuple[str, ...]:
        people = self.tr(", ").join(project.people[:_NAMED])
        if len(project.people) > _NAMED:
            people = self.tr("{names} and %Ln more", "", len(project.people) - _NAMED).format(names=people)
        return project.title, role_name(project.role), people, time_text(project.last) if project.last else ""

    # Joining

    def _choose_file(self) -> None:
        project = self.chosen
        if project is None:
            return
        folder = str(self._settings.value("last_folder") or Path.home())
        stem = re.sub(r'[\\/:*?"<>|\x00-\x1f]', " ", project.title).strip() or "project"
        kinds = self.tr("Duikan projects (*.duikan)")
        proposed = os.path.join(folder, stem + SUFFIX)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Join project"), proposed, kinds)
        if path:
            self._settings.set_value("last_folder", os.path.dirname(path))
            self.join(path if path.endswith(SUFFIX) else path + SUFFIX)

    def join(self, path: str) -> None:
        """Create the file of the selected project at ``path``, and open it."""
        from desktop.team.hub_work import joined

        project = self.chosen
        if project is None:
            return
        job = self._job = self._jobs.start(self.tr("Joining “{title}”").format(title=project.title))
        job.changed.connect(self._show_progress)

        without_texts = self.without_texts.isChecked()

        def work(hub: HubConnection) -> None:
            joined(hub, project.id, Path(path), job, without_texts=without_texts)

        def arrived(_: object) -> None:
            self._end()
            self.accept()
            self._open(path)

        words = self.tr("Taking in the project… The file is there when it is whole.")
        self._ask(work, words, arrived)

    def _show_progress(self) -> None:
        if self._job is not None:
            self._bar.setRange(0, self._job.total)
            self._bar.setValue(self._job.done)

    def _ask(self, work: Callable[[HubConnection], Any], words: str, then: Callable[[Any], None]) -> None:
        address = self.form.parsed()
        if isinstance(address, str):
            self._end()
            self.say(address, "danger")
            return
        self._bar.setRange(0, 0)
        self._bar.show()
        self.say(words)
        self._request = self._syncing.calls.ask(address, work, self.form.password.text())
        self._update()
        self._request.then(then, owner=self).otherwise(self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.say(sentence_for(Failure(error, Attempt(Task.CREATE))), "danger")
        if getattr(error, "reason", "") == "password":
            self.form.password.setFocus()
            self.form.password.selectAll()

    def _end(self) -> None:
        self._request = None
        self._bar.hide()
        if self._job is not None:
            self._job.finish()
            self._job = None
        self._update()

    def reject(self) -> None:
        """Close the dialog; a file that is being created is discarded."""
        if self._job is not None:
            self._job.cancel()
            self._job.finish()
            self._job = None
        if self._request is not None:
            self._request.cancel()
        super().reject()
