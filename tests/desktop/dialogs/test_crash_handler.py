"""Handling of unexpected exceptions."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import dialogs
from desktop.dialogs.crash_dialog import CrashDialog
from desktop.project.workspace import Workspace


@pytest.fixture
def hooks() -> Any:
    """Give back the hooks that the handler takes."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def shown() -> list[CrashDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, CrashDialog) and widget.isVisible()
    ]


def fail(words: str) -> None:
    try:
        raise RuntimeError(words)
    except RuntimeError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_an_error_is_written_down_told_once_and_the_draft_kept(
    workspace: Workspace, theme: Any, parent: QWidget, tmp_path: Path, hooks: Any, qtbot: Any
) -> None:
    """Row 57."""
    logs = tmp_path / "logs"
    handler = dialogs.install_crash_handler(workspace, theme, draft=lambda: "写到一半的备注", logs=logs)
    fail("first")
    fail("second")
    (dialog,) = shown()
    written = handler.report.read_text(encoding="utf-8")
    assert "RuntimeError: first" in written
    assert "RuntimeError: second" in written
    assert "first" in dialog.details.toPlainText()
    (draft,) = logs.glob("draft-*.txt")
    assert draft.read_text(encoding="utf-8") == "写到一半的备注"
    assert str(draft) in dialog.findChild(QWidget, "draftNote").text()  # type: ignore[attr-defined]
    dialog.accept()
    fail("third")
    assert len(shown()) == 1
    shown()[0].accept()


def test_an_error_in_a_thread_arrives_too(
    workspace: Workspace, theme: Any, parent: QWidget, tmp_path: Path, hooks: Any, qtbot: Any
) -> None:
    handler = dialogs.install_crash_handler(workspace, theme, logs=tmp_path / "logs")

    def work() -> None:
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=10_000)
    assert "in a thread" in handler.report.read_text(encoding="utf-8")
    shown()[0].accept()


def test_a_draft_that_cannot_be_had_does_not_hide_the_error(
    workspace: Workspace, theme: Any, parent: QWidget, tmp_path: Path, hooks: Any
) -> None:
    def broken() -> str:
        raise ValueError("no draft")

    handler = dialogs.install_crash_handler(workspace, theme, draft=broken, logs=tmp_path / "logs")
    fail("the error")
    assert "the error" in handler.report.read_text(encoding="utf-8")
    (dialog,) = shown()
    assert dialog.findChild(QWidget, "draftNote") is None
    dialog.accept()


def test_a_flood_of_errors_does_not_fill_the_disk(
    workspace: Workspace, theme: Any, parent: QWidget, tmp_path: Path, hooks: Any
) -> None:
    handler = dialogs.install_crash_handler(workspace, theme, logs=tmp_path / "logs")
    for number in range(200):
        fail(f"number {number}")
    assert handler.report.read_text(encoding="utf-8").count("RuntimeError: number") == 50
    shown()[0].accept()
