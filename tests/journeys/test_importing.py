"""An analyst brings articles into a project: by menu, by dropping them on the window, by pasting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.app.launch import Desk, make_desk
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.intake_list import State
from desktop.dialogs.paste_dialog import PasteDialog
from desktop.dialogs.project_dialog import NewProjectDialog
from tests.desktop.build import RIVER_DAILY, RIVER_POST, RIVER_WEEKLY

PATIENCE = 20_000


@pytest.fixture
def desk(qapp: Any, settings: Any, qtbot: Any) -> Iterator[Desk]:
    """The real window, with nothing open."""
    desk = make_desk(qapp, settings, theme="light", language="en")
    desk.window.show()
    yield desk
    desk.services.finish()
    desk.window.close()
    desk.window.deleteLater()
    desk.services.translation.uninstall()
    # A window that is half gone must not hear the next one change the language.
    qtbot.wait(1)


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    """Three articles as colleagues send them, each in another encoding."""
    folder = tmp_path / "来稿"
    folder.mkdir()
    found = []
    for name, content, encoding in (
        ("日报.txt", RIVER_DAILY, "utf-8"),
        ("周刊.txt", RIVER_WEEKLY, "gb18030"),
        ("江報.txt", RIVER_POST, "big5"),
    ):
        path = folder / name
        path.write_bytes(content.encode(encoding))
        found.append(path)
    return found


def dialog_of(kind: type, qtbot: Any) -> Any:
    """The dialog of a kind that is open now."""

    def found() -> list[Any]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, kind) and widget.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=PATIENCE)
    return found()[0]


def make_project(desk: Desk, qtbot: Any, folder: Path) -> None:
    """Through the dialog, as a newcomer does."""
    desk.services.settings.set_value("last_folder", str(folder))
    desk.window.actions_table["project.new"].trigger()
    dialog = dialog_of(NewProjectDialog, qtbot)
    qtbot.keyClicks(dialog.title, "ferries")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.workspace.saving.state == "saved", timeout=PATIENCE)


def drop(desk: Desk, paths: list[Path]) -> None:
    """Let go of files over the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = desk.window.rect().center()
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(middle), action, data, button, keys))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(middle), action, data, button, keys))


def read(dialog: ImportDialog, qtbot: Any) -> None:
    """Wait until all files of the dialog are read."""
    qtbot.waitUntil(
        lambda: all(file.state is not State.WAITING for file in dialog.model.files), timeout=PATIENCE
    )


def titles(desk: Desk) -> list[str]:
    snapshot = desk.workspace.snapshot
    return [article.title for article in snapshot.articles_in_order()] if snapshot is not None else []


def test_files_dropped_on_a_new_project_are_imported_and_undone_together(
    desk: Desk, sources: list[Path], qtbot: Any, tmp_path: Path
) -> None:
    make_project(desk, qtbot, tmp_path)
    drop(desk, sources)
    dialog = dialog_of(ImportDialog, qtbot)
    read(dialog, qtbot)
    assert [file.article.encoding for file in dialog.model.files] == ["utf-8", "gb18030", "cp950"]
    assert titles(desk) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(titles(desk)) == 3, timeout=PATIENCE)
    assert titles(desk)[0] == "青川渡轮十二年来首次调价"
    desk.window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: titles(desk) == [], timeout=PATIENCE)
    desk.window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: len(titles(desk)) == 3, timeout=PATIENCE)


def test_files_dropped_on_the_start_page_make_a_project_first(
    desk: Desk, sources: list[Path], qtbot: Any, tmp_path: Path
) -> None:
    desk.services.settings.set_value("last_folder", str(tmp_path))
    drop(desk, sources[:1])
    dialog = dialog_of(NewProjectDialog, qtbot)
    qtbot.keyClicks(dialog.title, "ferries")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    importing = dialog_of(ImportDialog, qtbot)
    read(importing, qtbot)
    importing.accept_button.click()
    qtbot.waitUntil(lambda: len(titles(desk)) == 1, timeout=PATIENCE)
    assert (tmp_path / "ferries.duikan").exists()


def test_files_chosen_by_menu_and_the_same_again(
    desk: Desk, sources: list[Path], qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 46."""
    make_project(desk, qtbot, tmp_path)
    chosen = [str(path) for path in sources[:2]]
    # The system's own file dialog is not ours to drive.
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (chosen, ""))
    for expected in (State.READY, State.KNOWN):
        desk.window.actions_table["article.import"].trigger()
        dialog = dialog_of(ImportDialog, qtbot)
        read(dialog, qtbot)
        assert {file.state for file in dialog.model.files} == {expected}
        if expected is State.READY:
            dialog.accept_button.click()
            qtbot.waitUntil(lambda: len(titles(desk)) == 2, timeout=PATIENCE)
        else:
            assert not dialog.accept_button.isEnabled()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.services.settings.value("last_folder") == str(sources[0].parent)
    assert len(titles(desk)) == 2


def test_a_text_from_the_clipboard(desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    make_project(desk, qtbot, tmp_path)
    QGuiApplication.clipboard().setText(RIVER_POST)
    desk.window.actions_table["article.paste"].trigger()
    dialog = dialog_of(PasteDialog, qtbot)
    assert dialog.form.title.text() == "青川渡輪調漲 通勤族每月多付八十元"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: len(titles(desk)) == 1, timeout=PATIENCE)


def test_cancelling_while_files_are_read_leaves_no_trace(
    desk: Desk, sources: list[Path], qtbot: Any, tmp_path: Path
) -> None:
    """Row 34: reading can be cancelled."""
    make_project(desk, qtbot, tmp_path)
    drop(desk, sources)
    dialog = dialog_of(ImportDialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    drop(desk, sources[:1])
    dialog = dialog_of(ImportDialog, qtbot)
    read(dialog, qtbot)
    assert titles(desk) == []
    assert desk.workspace.undoable is None
