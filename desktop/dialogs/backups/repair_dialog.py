"""A damaged project: what is wrong with it, and the remedies. The damaged file itself is never written to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton, QRadioButton, QVBoxLayout, QWidget

from db.files.backup import Backup
from db.journal.verifying import Finding
from db.repair.repairing import Repaired
from db.store import Store
from desktop.dialogs.backups.backup_lists import fit_columns, list_view
from desktop.dialogs.backups.finding_table import FindingTable
from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.workspace import Workspace
from desktop.words.failures import sentence_for
from desktop.words.wording import time_text

SIZE = (504, 452)
"""Initial size in pixels."""


@dataclass(frozen=True, slots=True)
class CheckedProject:
    """The findings of the check, and the newest intact backup."""

    findings: tuple[Finding, ...]
    backup: Backup | None


def damage_of(store: Store) -> CheckedProject:
    """On the lane: check the project, and look for an intact backup."""
    backup = next((candidate for candidate in store.custody.backups() if candidate.is_whole()), None)
    return CheckedProject(tuple(store.check()), backup)


class RepairDialog(DialogFrame):
    """Repairs into a new file, saves the newest intact backup as a new file, or leaves the project open for reading."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Repair"), "repairDialog", parent)
        self._workspace = workspace
        self._damage: CheckedProject | None = None
        self._lay_out()
        self.resize(*SIZE)
        workspace.ask(damage_of).then(self._on_checked, owner=self)

    def _lay_out(self) -> None:
        self.title = Label(self.tr("Checking the project…"), self)
        self.title.setFont(self.theme.font("title"))
        self.body.addWidget(self.title)
        self._note = Note(self.theme, "repairNote", self, self.tr("Your file stays as it is."))
        self.body.addWidget(self._note)
        self.findings = FindingTable(self.theme, self)
        self.list = list_view(self.findings, "findingList", self.tr("What is damaged"), self.theme, self)
        self.list.setHeaderHidden(True)
        Outline(self.list, self.theme)
        self.body.addWidget(self.list, 1)
        self._choices = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(Space.M)
        self.repair_choice = self._choice(choices, self.tr("Repair into a new file"), "repairChoice")
        self.backup_choice = self._choice(choices, self.tr("Use the newest good backup"), "backupChoice")
        self.leave_choice = self._choice(choices, self.tr("Read only for now"), "leaveChoice")
        self.repair_choice.setChecked(True)
        self.backup_choice.setEnabled(False)
        self.body.addLayout(choices)
        self._choice_rows = choices
        self.accept_button = self.add_ending(self.tr("Continue…"), self._act)

    def _choice(self, column: QVBoxLayout, words: str, name: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setObjectName(name)
        self._choices.addButton(button)
        column.addWidget(button)
        return button

    def _on_checked(self, damage: CheckedProject) -> None:
        self._damage = damage
        self.findings.show_findings(damage.findings)
        fit_columns(self.list, 1)
        count = len(damage.findings)
        self.title.setText(
            self.tr("%Ln place(s) of this project are damaged", "", count)
            if count
            else self.tr("This project is intact")
        )
        if not count:
            self.repair_choice.setEnabled(False)
            self.leave_choice.setChecked(True)
            self._note.setText(
                self.tr(
                    "All rows and texts are unchanged since they were written. There is nothing to repair."
                )
            )
            self._end_without_list()
            return
        note = self.tr("It is open for reading, and nothing was written to it. Your file stays as it is.")
        if self._workspace.read_only:
            self._note.setText(note)
        if damage.backup is not None:
            words = self.tr(
                "Use the newest good backup, of {time}, with %Ln claim(s)", "", damage.backup.claims
            )
            self.backup_choice.setText(words.format(time=time_text(damage.backup.made)))
            self.backup_choice.setEnabled(True)

    def _act(self) -> None:
        if self.leave_choice.isChecked():
            self.reject()
            return
        location = Path(self._workspace.location)
        # A separate call, since Qt's tools extract nothing from an f-string.
        repaired = self.tr("repaired")
        proposed = location.with_name(f"{location.stem}-{repaired}{location.suffix}")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("New file"), str(proposed))
        if path:
            self.write_to(Path(path))

    def write_to(self, path: Path) -> None:
        """Repair into a new file, or copy the backup to it, and open it."""
        backup = self._damage.backup if self._damage is not None else None
        source = Path(self._workspace.location)
        from_backup = self.backup_choice.isChecked() and backup is not None
        self.accept_button.setEnabled(False)

        def write(_store: Store) -> Repaired | None:
            from db.files.backup import restore
            from db.repair.repairing import repair

            if from_backup and backup is not None:
                restore(backup, path)
                return None
            return repair(source, path)

        self._workspace.ask(write).then(
            lambda repaired: self._on_written(path, repaired), owner=self
        ).otherwise(self._on_refused, owner=self)

    def _on_written(self, path: Path, repaired: Repaired | None) -> None:
        """Open the new file. The result of a repair is shown until the user closes the dialog."""
        if repaired is None:
            self.accept()
        else:
            self._show_result(repaired)
        self._workspace.open(path)

    def _show_result(self, repaired: Repaired) -> None:
        """Show how many rows were recovered, and list those that were not."""
        lost = len(repaired.lost)
        self.title.setText(self.tr("Repaired into a new file: %Ln row(s) recovered", "", repaired.kept))
        self._note.setText(
            self.tr("%Ln row(s) could not be recovered; they are listed here.", "", lost)
            if lost
            else self.tr("Nothing is lost.")
        )
        self.findings.show_lost(repaired.lost)
        if lost:
            self._end_with_close()
        else:
            self._end_without_list()

    def _end_without_list(self) -> None:
        """Show only the sentences and the button to close, at the height that they need."""
        self.list.hide()
        self._end_with_close()
        self.body.addStretch(1)
        # Hidden parts count until the layout is recomputed.
        self._outer.activate()
        self.resize(self.width(), self._outer.totalMinimumSize().height())

    def _end_with_close(self) -> None:
        """Offer only to close the dialog."""
        self.body.removeItem(self._choice_rows)
        for choice in self._choices.buttons():
            choice.hide()
        for button in self.findChildren(QPushButton):
            button.hide()
        self.add_button(self.tr("Close"), "closeButton", self.accept, default=True).show()

    def _on_refused(self, error: Exception) -> None:
        self.accept_button.setEnabled(True)
        self.say(sentence_for(Failure(error, Attempt(Task.SAVE_COPY))), "danger")
