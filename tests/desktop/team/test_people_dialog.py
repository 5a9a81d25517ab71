"""People on the hub: owners change who may do what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.syncing import Syncing
from desktop.team.people_dialog import HubPeopleDialog
from tests.desktop.panels import PATIENCE, confirm


def test_an_owner_lets_in_changes_lets_out_and_removes(
    host: QWidget, shared: Syncing, theme: Theme, qtbot: QtBot
) -> None:
    dialog = HubPeopleDialog(shared, "渡轮", theme, host)
    dialog.show()

    def people() -> list[tuple[str, str]]:
        return [(member.login, member.role) for member in dialog._members if not dialog._busy]

    qtbot.waitUntil(lambda: people() == [("lin", "owner")], timeout=PATIENCE)
    assert dialog.is_owner
    qtbot.keyClicks(dialog.login, "shen")
    qtbot.keyClick(dialog.login, Qt.Key.Key_Return)
    assert dialog.isVisible(), "the answer is still to come"
    qtbot.waitUntil(lambda: people() == [("lin", "owner"), ("shen", "annotator")], timeout=PATIENCE)
    box = dialog.people.indexWidget(dialog.members.index(1, 1))
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    qtbot.waitUntil(lambda: people()[1:] == [("shen", "reader")], timeout=PATIENCE)
    mine = dialog.people.indexWidget(dialog.members.index(0, 1))
    assert isinstance(mine, QComboBox)
    mine.activated.emit(0)
    qtbot.waitUntil(lambda: len(people()) == 2, timeout=PATIENCE)
    dialog.people.setCurrentIndex(dialog.members.index(1, 0))
    dialog._dismiss.click()
    assert "shen" in confirm(dialog)
    qtbot.waitUntil(lambda: people() == [("lin", "owner")], timeout=PATIENCE)
    qtbot.keyClicks(dialog.login, "sehn")
    qtbot.keyClick(dialog.login, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(people()) == 2, timeout=PATIENCE)
    assert "no such login" in dialog.members.index(1, 0).data()
    dialog._remove.click()
    assert "Everybody's file stays" in confirm(dialog)
    qtbot.waitUntil(lambda: not shared.state.shared, timeout=PATIENCE)
