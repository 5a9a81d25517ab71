"""The lists of the backups dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeSet
from corpus.differences import differences
from corpus.snapshot import Snapshot
from desktop.dialogs.backups.backup_lists import ROW_HEIGHT, BackupList, ChangeList, fit_columns, list_view
from desktop.look.theme import Theme
from tests.desktop.build import river_archive
from tests.desktop.dialogs.backups.test_backup_words import backup


def test_backups_are_listed_with_numbers_at_the_right(theme: Theme, qtbot: QtBot) -> None:
    snapshot, parent = Snapshot.from_archive(river_archive()), QWidget()
    qtbot.addWidget(parent)
    model = BackupList(theme, snapshot, parent)
    model.show_backups([backup(snapshot)], "operation-1")
    assert model.index(0, 3).data() == str(len(snapshot.claims))
    aligned = model.index(0, 3).data(Qt.ItemDataRole.TextAlignmentRole)
    assert aligned & Qt.AlignmentFlag.AlignRight
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Claims"
    assert (model.index(0, 6).data(), model.backup(1)) == ("the same", None)
    model.mark_unreadable(backup(snapshot))
    assert model.index(0, 6).data() == "cannot be read"
    view = list_view(model, "list", "Backups", theme, parent)
    fit_columns(view, 6)
    assert view.sizeHintForRow(0) == ROW_HEIGHT


def test_changes_are_listed_and_cleared(theme: Theme, qtbot: QtBot) -> None:
    parent, archive = QWidget(), river_archive()
    qtbot.addWidget(parent)
    now = Snapshot.from_archive(archive)
    then = Snapshot.from_archive(river_archive())
    for link in list(now.links.values())[:1]:
        then.apply(ChangeSet(deleted=(link,)))
    model = ChangeList(theme, parent)
    model.show_changes(differences(now, then), now, then)
    assert model.index(0, 0).data() == "−"
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == theme.colour("danger")
    model.clear()
    assert model.rowCount() == 0
