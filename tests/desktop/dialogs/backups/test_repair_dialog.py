"""A damaged project and the remedies."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.dialogs.backups.repair_dialog import SIZE
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

PATIENCE = 20_000


@pytest.fixture
def damaged(opened: Workspace, qtbot: QtBot) -> Workspace:
    """The river project with one claim that is not as it was written."""
    done: list[object] = []
    opened.ask(lambda store: store.custody.back_up()).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    location = opened.location
    with qtbot.waitSignal(opened.closed, timeout=PATIENCE):
        opened.close()
    with closing(sqlite3.connect(location)) as connection, connection:
        connection.execute("UPDATE claim SET note = 'x' WHERE id = 'claim-1'")
    with qtbot.waitSignal(opened.opened, timeout=PATIENCE):
        opened.open(location)
    return opened


def test_damage_is_told_and_repaired_into_a_new_file(
    damaged: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    before = Path(damaged.location).read_bytes()
    dialog = dialogs.open_repair(parent, damaged, theme)
    qtbot.waitUntil(lambda: dialog.findings.rowCount() > 0, timeout=PATIENCE)
    assert "damaged" in dialog.title.text()
    assert dialog.backup_choice.isEnabled()
    source = damaged.location
    with qtbot.waitSignal(damaged.opened, timeout=PATIENCE):
        dialog.write_to(tmp_path / "repaired.duikan")
    assert Path(damaged.location).name == "repaired.duikan"
    assert damaged.snapshot is not None
    assert "claim-1" in damaged.snapshot.claims
    assert Path(source).read_bytes() == before
    assert not damaged.read_only
    assert dialog.isVisible()
    assert dialog.title.text().startswith("Repaired into a new file: ")
    assert int(dialog.title.text().split(": ")[1].split()[0]) > len(damaged.snapshot.claims)
    assert dialog.list.isHidden(), "nothing is lost"
    assert dialog.height() < SIZE[1] / 2, "the sentences do not lie scattered over the place of the list"
    dialog.findChild(QPushButton, "closeButton").click()
    assert not dialog.isVisible()


def test_the_newest_good_backup_can_be_used_instead(
    damaged: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialogs.open_repair(parent, damaged, theme)
    qtbot.waitUntil(dialog.backup_choice.isEnabled, timeout=PATIENCE)
    dialog.backup_choice.setChecked(True)
    with qtbot.waitSignal(damaged.opened, timeout=PATIENCE):
        dialog.write_to(tmp_path / "back.duikan")
    assert damaged.snapshot is not None
    assert damaged.snapshot.claims["claim-1"].note != "x"


def test_a_target_that_exists_is_refused_in_words(
    damaged: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialogs.open_repair(parent, damaged, theme)
    qtbot.waitUntil(lambda: dialog.findings.rowCount() > 0, timeout=PATIENCE)
    (tmp_path / "there.duikan").write_bytes(b"")
    dialog.write_to(tmp_path / "there.duikan")
    qtbot.waitUntil(lambda: dialog.message != "", timeout=PATIENCE)
    assert dialog.isVisible()


def test_a_whole_project_offers_no_repair(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_repair(parent, opened, theme)
    qtbot.waitUntil(lambda: dialog.title.text() == "This project is intact", timeout=PATIENCE)
    assert not dialog.repair_choice.isEnabled()
    assert dialog.leave_choice.isChecked()
    shown = [one.objectName() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["closeButton"] and not dialog.list.isVisible()
    assert "reading" not in dialog._note.text(), "it is not open for reading only"
