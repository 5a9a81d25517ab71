"""The backups of the open project: the contents of each, what restoring it would change, and restoring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.differences import RowChange, RowDifference, differences
from corpus.snapshot import Snapshot
from db.copies.restoring import BackupState
from db.errors import StoreError
from db.files.backup import Backup
from db.store import Store
from desktop.dialogs.backups.backup_lists import BackupList, ChangeList, fit_columns, list_view
from desktop.dialogs.frame import DialogFrame, Note, Outline
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.chooser import Chooser
from desktop.words.filling import filled
from desktop.words.wording import time_text

SIZE = (824, 720)
"""Initial size in pixels."""


class BackupsDialog(DialogFrame):
    """Restoring is one operation, which can be undone, after a backup of the present state."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Backups"), "backupsDialog", parent)
        assert workspace.snapshot is not None
        self._workspace = workspace
        self._now: Snapshot = workspace.snapshot
        self._state: BackupState | None = None
        self._changes: list[RowDifference] = []
        self._reading: Request[BackupState] | None = None
        self._lay_out()
        self.resize(*SIZE)
        self.refresh()

    # Layout

    def _lay_out(self) -> None:
        self.body.addLayout(self._heading())
        self.backups = BackupList(self.theme, self._now, self)
        self.list = list_view(self.backups, "backupList", self.tr("Backups"), self.theme, self)
        Outline(self.list, self.theme)
        self.list.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.body.addWidget(self.list, 3)
        self.body.addLayout(self._change_heading())
        self.changes = ChangeList(self.theme, self)
        self.change_list = list_view(
            self.changes, "changeList", self.tr("What would change"), self.theme, self
        )
        self.change_list.setHeaderHidden(True)
        Outline(self.change_list, self.theme)
        self.body.addWidget(self.change_list, 2)
        self.add_button(self.tr("Close"), "closeButton", self.reject)
        self.copy_button = self.add_button(self.tr("Save as a copy…"), "copyButton", self._save_copy)
        self.restore_button = self.add_button(
            self.tr("Restore"), "restoreButton", self._restore, default=True
        )
        self.restore_button.setVisible(not self._workspace.read_only)
        self.copy_button.setDefault(self._workspace.read_only)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self._update()

    def _heading(self) -> QHBoxLayout:
        title = Label(self.tr("Backups of “{title}”").format(title=self._now.project.title), self)
        title.setObjectName("backupsTitle")
        title.setFont(self.theme.font("title"))
        rule = self.tr(
            "Kept are the newest 10, one for each of 7 days, 4 weeks and 6 months, and all made before "
            "upgrades."
        )
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(title)
        words.addWidget(Note(self.theme, "backupsNote", self, rule))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        self.now_button = self._side_button(self.tr("Back up now"), "nowButton", "archive", self._back_up)
        self.folder_button = self._side_button(
            self.tr("Show folder"), "folderButton", "folder_open", self._show_folder
        )
        row.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _side_button(self, words: str, name: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        button.setProperty("icon role", icon)
        return button

    def _restyle(self) -> None:
        for button in (self.now_button, self.folder_button):
            button.setIcon(self.theme.icon(button.property("icon role"), "text"))

    def _change_heading(self) -> QHBoxLayout:
        self.change_title = Label(parent=self)
        self.filter = Chooser("changeFilter", self.tr("Show only"))
        for words, change in (
            (self.tr("All"), None),
            (self.tr("What is removed"), RowChange.GOES),
            (self.tr("What is restored"), RowChange.COMES_BACK),
            (self.tr("What is changed"), RowChange.ALTERS),
        ):
            self.filter.addItem(words, change)
        self.filter.currentIndexChanged.connect(lambda _: self._show_changes())
        row = QHBoxLayout()
        row.addWidget(self.change_title, 1)
        row.addWidget(self.filter)
        return row

    # The list

    def refresh(self) -> None:
        """List the existing backups."""

        def read(store: Store) -> tuple[list[Backup], str]:
            newest = store.custody.file.newest_operation()
            return store.custody.backups(), newest[0] if newest is not None else ""

        self._workspace.ask(read).then(self._list, owner=self)

    def _list(self, answer: tuple[list[Backup], str]) -> None:
        backups, newest = answer
        self.backups.show_backups(backups, newest)
        fit_columns(self.list, 6)
        self.folder_button.setEnabled(bool(backups))
        for widget in (self.filter, self.change_list):
            widget.setVisible(bool(backups))
        if backups:
            self.list.setCurrentIndex(self.backups.index(0, 0))
            self.list.setFocus()
        else:
            self.say(self.tr("None yet. One is made before your first change."))

    @property
    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        return self.backups.backup(self.list.currentIndex().row())

    def _on_chosen(self, _current: QModelIndex, _before: QModelIndex) -> None:
        backup = self.chosen
        self._state = None
        self.changes.clear()
        if self._reading is not None:
            self._reading.cancel()
        self._update()
        if backup is not None:
            self._reading = (
                self._workspace.ask(lambda _store: BackupState(backup))
                .then(self._on_read, owner=self)
                .otherwise(lambda error: self._on_unreadable(backup, error), owner=self)
            )

    def _on_read(self, state: BackupState) -> None:
        self._state = state
        self._changes = differences(self._now, state.snapshot)
        self._show_changes()
        self._update()

    def _on_unreadable(self, backup: Backup, error: Exception) -> None:
        if not isinstance(error, StoreError):
            self._workspace.report(error, Task.QUERY)
        self.backups.mark_unreadable(backup)
        self.change_title.setText("")
        self.say(self.tr("This backup cannot be read. Choose another."), "danger")

    def _show_changes(self) -> None:
        if self._state is None:
            return
        reason = self.filter.currentData()
        changes = [change for change in self._changes if reason is None or change.change == reason]
        self.changes.show_changes(changes, self._now, self._state.snapshot)
        fit_columns(self.change_list, 1)

    def _update(self) -> None:
        backup = self.chosen
        when = time_text(backup.made) if backup is not None else ""
        self.say("")
        if backup is None:
            self.change_title.setText("")
        elif self._state is None:
            self.change_title.setText(filled(self.tr("Reading the backup of {time}…"), time=when))
        else:
            words = self.tr("Restoring {time} changes %Ln item(s)", "", len(self._changes))
            self.change_title.setText(filled(words, time=when))
            self.say(self.tr("The present state is backed up first. Restoring can be undone."))
        self.restore_button.setText(
            filled(self.tr("Restore {time}"), time=when) if when else self.tr("Restore")
        )
        self.restore_button.setEnabled(self._state is not None and bool(self._changes))
        self.copy_button.setEnabled(self._state is not None)

    # Acts

    def _back_up(self) -> None:
        self._workspace.ask(lambda store: store.custody.back_up()).then(lambda _: self.refresh(), owner=self)

    def _show_folder(self) -> None:
        backup = self.backups.backup(0)
        if backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(backup.file).parent)))

    def _restore(self) -> None:
        if self._state is not None:
            self.restore_button.setEnabled(False)
            self._workspace.restore(self._state).then(lambda _: self.accept(), owner=self).otherwise(
                lambda error: self.reject(), owner=self
            )

    def _save_copy(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        location = Path(self._workspace.location)
        proposed = location.with_name(f"{location.stem} {backup.made[:10]}{location.suffix}")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a copy"), str(proposed))
        if path:
            self.save_copy_to(backup, Path(path))

    def save_copy_to(self, backup: Backup, path: Path) -> None:
        """Write a backup to a new file, and show its path."""
        from db.files.backup import restore

        self._workspace.ask(lambda _store: restore(backup, path)).then(
            lambda _: self.say(filled(self.tr("Saved as {file}."), file=path.name)), owner=self
        )
