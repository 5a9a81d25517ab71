"""Viewing backups, restoring one, and saving one elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.differences import RowChange
from db import edits
from db.store import Store
from desktop import dialogs
from desktop.dialogs.backups.backups_dialog import BackupsDialog
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

PATIENCE = 20_000


def opened_dialog(workspace: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot) -> BackupsDialog:
    dialog = dialogs.open_backups(parent, workspace, theme)
    assert dialog is not None
    qtbot.waitUntil(
        lambda: dialog.message != "" and not dialog.change_title.text().startswith("Reading"),
        timeout=PATIENCE,
    )
    return dialog


def backed_up(workspace: Workspace, qtbot: QtBot) -> None:
    done: list[object] = []
    workspace.ask(lambda store: store.custody.back_up()).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)


def edited(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.changed, timeout=PATIENCE):
        workspace.perform(edits.set_claim_note, "claim-1", "后来写的")  # type: ignore[arg-type]
    with qtbot.waitSignal(workspace.changed, timeout=PATIENCE):
        workspace.perform(edits.delete_links, ["link-1"])  # type: ignore[list-item]


def test_going_back_is_shown_done_and_undone(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    backed_up(opened, qtbot)
    edited(opened, qtbot)
    dialog = opened_dialog(opened, theme, parent, qtbot)
    model = dialog.backups
    assert model.rowCount() >= 1
    dialog.list.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    row = next(place for place in range(model.rowCount()) if model.index(place, 1).data() == "By hand")
    dialog.list.setCurrentIndex(model.index(row, 0))
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=PATIENCE)
    assert "link" in model.index(row, 6).data()
    shown = [
        tuple(dialog.changes.index(line, column).data() for column in (0, 1))
        for line in range(dialog.changes.rowCount())
    ]
    assert [sign for sign, _ in shown] == ["+", "≠"]
    dialog.filter.choose(RowChange.ALTERS)
    assert dialog.changes.rowCount() == 1
    snapshot = opened.snapshot
    assert snapshot is not None
    with qtbot.waitSignal(opened.changed, timeout=PATIENCE):
        qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert "link-1" in snapshot.links
    assert snapshot.claims["claim-1"].note != "后来写的"
    with qtbot.waitSignal(opened.changed, timeout=PATIENCE):
        opened.undo()
    assert "link-1" not in snapshot.links


def test_a_project_without_backups_says_when_there_will_be_one(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_backups(parent, opened, theme)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.message.startswith("None yet"), timeout=PATIENCE)
    assert not dialog.restore_button.isEnabled()
    qtbot.mouseClick(dialog.now_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.backups.rowCount() == 1, timeout=PATIENCE)
    assert dialog.backups.index(0, 6).data() == "the same"


def test_a_damaged_backup_is_struck_out_and_cannot_be_used(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    backed_up(opened, qtbot)
    files: list[Path] = []
    opened.ask(lambda store: [Path(each.file) for each in store.custody.backups()]).then(files.extend)
    qtbot.waitUntil(lambda: bool(files), timeout=PATIENCE)
    files[0].write_bytes(files[0].read_bytes()[:-1])
    dialog = opened_dialog(opened, theme, parent, qtbot)
    qtbot.waitUntil(lambda: dialog.backups.index(0, 6).data() == "cannot be read", timeout=PATIENCE)
    font = dialog.backups.index(0, 0).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    assert not dialog.restore_button.isEnabled()
    assert not dialog.copy_button.isEnabled()


def test_a_backup_is_saved_as_a_project_of_its_own(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    backed_up(opened, qtbot)
    dialog = opened_dialog(opened, theme, parent, qtbot)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=PATIENCE)
    backup = dialog.chosen
    assert backup is not None
    dialog.save_copy_to(backup, tmp_path / "copy.duikan")
    qtbot.waitUntil(lambda: "copy.duikan" in dialog.message, timeout=PATIENCE)
    with Store.open(tmp_path / "copy.duikan", read_only=True) as store:
        assert opened.snapshot is not None
        assert store.snapshot().same_rows(opened.snapshot)
