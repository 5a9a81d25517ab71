"""The report is shown completely, copied and saved; nothing is sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from desktop import dialogs
from desktop.dialogs.problem_dialog import ProblemDialog
from desktop.look.theme import Theme
from desktop.settings import Settings


@pytest.fixture
def dialog(parent: QWidget, theme: Theme, settings: Settings) -> ProblemDialog:
    return dialogs.open_problem(parent, theme, settings, None)


def press(dialog: ProblemDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_what_is_shown_is_copied(dialog: ProblemDialog) -> None:
    press(dialog, "copyButton")
    assert QApplication.clipboard().text() == dialog.report.toPlainText()
    assert dialog.report.toPlainText().startswith("Duikan ")
    assert dialog.message == "Copied."


def test_what_is_shown_is_saved_or_the_reason_is_said(
    dialog: ProblemDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(dialog, "saveButton")
    assert path.read_text("utf-8") == dialog.report.toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    press(dialog, "saveButton")
    assert f"{tmp_path} could not be written" in dialog.message
