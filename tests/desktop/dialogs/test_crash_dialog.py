"""The dialog shown after a crash of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.crash_dialog import CrashDialog
from desktop.look.theme import Theme
from tests.desktop import panels


def crash(theme: Theme, folder: Path, draft: Path | None, parent: QWidget, qtbot: QtBot) -> CrashDialog:
    dialog = CrashDialog(theme, folder / "errors.log", "Traceback: it broke", draft, parent)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_it_says_where_report_and_draft_are(
    theme: Theme, parent: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = crash(theme, tmp_path, tmp_path / "draft.txt", parent, qtbot)
    report, draft = dialog.findChild(QLabel, "reportNote"), dialog.findChild(QLabel, "draftNote")
    assert report is not None
    assert draft is not None
    assert str(tmp_path / "errors.log") in report.text()
    assert str(tmp_path / "draft.txt") in draft.text()


def test_without_a_draft_none_is_named(theme: Theme, parent: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    assert crash(theme, tmp_path, None, parent, qtbot).findChild(QLabel, "draftNote") is None


def test_the_report_can_be_copied(theme: Theme, parent: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = crash(theme, tmp_path, None, parent, qtbot)
    copy = dialog.findChild(QPushButton, "copyButton")
    assert copy is not None
    copy.click()
    assert panels.clipboard() == "Traceback: it broke"
    assert dialog.isVisible()
