"""Files dragged over the window and dropped on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench


def drag(window: WindowBench, path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return data


@pytest.mark.parametrize(("name", "words"), [("a.duikan", "open this project"), ("a.txt", "start a project")])
def test_dragged_files_are_offered_what_a_drop_would_do(
    window: WindowBench, tmp_path: Path, name: str, words: str
) -> None:
    drag(window, tmp_path / name)
    overlay = window.child("drop_overlay")
    assert overlay.isVisible()
    assert words in overlay.accessibleName()


def test_dropped_project_is_opened(river: WindowBench, qtbot: QtBot, tmp_path: Path) -> None:
    copy = tmp_path / "copy.duikan"
    with qtbot.waitSignal(river.workspace.opened, timeout=PATIENCE):
        done: list[bool] = []
        river.workspace.save_copy(copy).then(lambda _: done.append(True))
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        data = drag(river, copy)
        drop = QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(river, drop)
        river.child("openButton", QPushButton).click()
        qtbot.waitUntil(lambda: river.workspace.location == str(copy), timeout=PATIENCE)
    assert river.child("drop_overlay").isHidden()
