"""The buttons that accept and cancel a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.widgets.answer_buttons import AnswerButtons


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(QLineEdit())
    column.addWidget(AnswerButtons(dialog, "Save", "Cancel", "save"))
    dialog.open()
    return dialog


def test_enter_accepts_and_does_nothing_while_that_is_disabled(dialog: QDialog, qtbot: QtBot) -> None:
    field, save = dialog.findChild(QLineEdit), dialog.findChild(QPushButton, "save")
    save.setEnabled(False)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    save.setEnabled(True)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_other_button_rejects(dialog: QDialog, qtbot: QtBot) -> None:
    (cancel,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    with qtbot.waitSignal(dialog.rejected):
        cancel.click()


@pytest.mark.parametrize("enabled", [True, False])
def test_enter_on_the_other_button_rejects(dialog: QDialog, qtbot: QtBot, enabled: bool) -> None:
    dialog.findChild(QPushButton, "save").setEnabled(enabled)
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    (cancel,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert accepted == []
