"""An analyst imports articles: by menu, by dropping files on the window, by pasting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.app.launch import Program, make_program
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.importing.sources import State
from desktop.dialogs.paste_dialog import PasteDialog
from desktop.dialogs.project_dialog import NewProjectDialog
from desktop.words.wording import undo_text
from tests.desktop.build import RIVER_DAILY, RIVER_POST, RIVER_WEEKLY

PATIENCE = 20_000


@pytest.fixture
def desk(qapp: Any, settings: Any, qtbot: Any) -> Iterator[Program]:
    """The real window, with nothing open."""
    desk = make_program(qapp, settings, theme="light", language="en")
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


def make_project(desk: Program, qtbot: Any, folder: Path) -> None:
    """Through the dialog, as a newcomer does."""
    desk.services.settings.set_value("last_folder", str(folder))
    desk.window.actions_table["project.new"].trigger()
    dialog = dialog_of(NewProjectDialog, qtbot)
    qtbot.keyClicks(dialog.title, "ferries")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.workspace.saving.state == "saved", timeout=PATIENCE)


def drop(desk: Program, paths: list[Path]) -> None:
    """Let go of files over the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = desk.window.rect().center()
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(middle), action, data, button, keys))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(middle), action, data, button, keys))


def read(dialog: ImportDialog, qtbot: Any) -> None:
    """Wait until all files of the dialog are read."""
    qtbot.waitUntil(lambda: not dialog.queue.reading and not dialog.sources.waiting(), timeout=PATIENCE)


def titles(desk: Program) -> list[str]:
    snapshot = desk.workspace.snapshot
    return [article.title for article in snapshot.articles_in_order()] if snapshot is not None else []


def test_files_dropped_on_a_new_project_are_imported_and_undone_together(
    desk: Program, sources: list[Path], qtbot: Any, tmp_path: Path
) -> None:
    make_project(desk, qtbot, tmp_path)
    drop(desk, sources)
    dialog = dialog_of(ImportDialog, qtbot)
    read(dialog, qtbot)
    assert [source.articles[0].encoding for source in dialog.sources] == ["utf-8", "gb18030", "cp950"]
    assert titles(desk) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(titles(desk)) == 3, timeout=PATIENCE)
    assert titles(desk)[0] == "青川渡轮十二年来首次调价"
    desk.window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: titles(desk) == [], timeout=PATIENCE)
    desk.window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: len(titles(desk)) == 3, timeout=PATIENCE)


def test_files_dropped_on_the_start_page_make_a_project_first(
    desk: Program, sources: list[Path], qtbot: Any, tmp_path: Path
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
    desk: Program, sources: list[Path], qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 46."""
    make_project(desk, qtbot, tmp_path)
    chosen = [str(path) for path in sources[:2]]
    # The system's own file dialog is not ours to drive.
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (chosen, ""))
    for expected in (State.READY, State.KNOWN):
        desk.window.actions_table["article.import"].trigger()
        dialog = dialog_of(ImportDialog, qtbot)
        dialog.frame.add_button.click()
        read(dialog, qtbot)
        assert {source.state for source in dialog.sources} == {expected}
        if expected is State.READY:
            dialog.accept_button.click()
            qtbot.waitUntil(lambda: len(titles(desk)) == 2, timeout=PATIENCE)
        else:
            assert not dialog.accept_button.isEnabled()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settings = desk.services.settings
    assert settings.value("articles_folder") == str(sources[0].parent)
    assert settings.value("last_folder") == str(tmp_path), (
        "nothing is offered to be written among the articles"
    )
    assert len(titles(desk)) == 2


def test_a_text_from_the_clipboard(desk: Program, qtbot: Any, tmp_path: Path) -> None:
    make_project(desk, qtbot, tmp_path)
    QGuiApplication.clipboard().setText(RIVER_POST)
    desk.window.actions_table["article.paste"].trigger()
    dialog = dialog_of(PasteDialog, qtbot)
    assert dialog.form.title.text() == "青川渡輪調漲 通勤族每月多付八十元"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: len(titles(desk)) == 1, timeout=PATIENCE)


def test_cancelling_while_files_are_read_leaves_no_trace(
    desk: Program, sources: list[Path], qtbot: Any, tmp_path: Path
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


def test_a_page_and_a_word_document_come_in_with_their_tables(
    desk: Program, qtbot: Any, tmp_path: Path
) -> None:
    """The first one opens; the table gives its unit to the figures below."""
    make_project(desk, qtbot, tmp_path)
    page = (
        "<html><head><meta charset=utf-8><title>渡轮年报</title></head><body><article><h1>渡轮年报</h1>"
        "<p>去年的渡轮客运收入和成本见下表，两条线的差额主要来自大修和停航，具体原因还没有公布。</p>"
        "<table><tr><th>线路</th><th>收入（亿元）</th></tr><tr><td>一线</td><td>3.2</td></tr></table>"
        "<p>年报还说，今年的票价调整以后，两条线都有望持平，但没有给出测算的依据和时间表。</p></article></body></html>"
    )
    (tmp_path / "年报.html").write_text(page, encoding="utf-8")
    document = docx.Document()
    document.add_heading("渡轮听证记录", 1)
    document.add_paragraph("二十五名代表里有十七人赞成调价。")
    document.save(str(tmp_path / "听证.docx"))
    drop(desk, [tmp_path / "年报.html", tmp_path / "听证.docx"])
    dialog = dialog_of(ImportDialog, qtbot)
    read(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(desk) == ["渡轮年报", "渡轮听证记录"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(desk.window.keeper.open_articles()) > 0, timeout=PATIENCE)
    snapshot = desk.workspace.snapshot
    assert snapshot is not None
    first = snapshot.articles_in_order()[0]
    assert desk.window.keeper.open_articles()[0] == first.id
    desk.services.figures.request(first.id)
    qtbot.waitUntil(lambda: desk.services.figures.of(first.id) is not None, timeout=PATIENCE)
    figures = desk.services.figures.of(first.id) or []
    assert ("3.2", 3.2e8, "CNY") in [
        (figure.figure.text, figure.figure.low, figure.figure.unit) for figure in figures
    ]
    assert undo_text(desk.workspace.undoable, snapshot).startswith("Undo import 2 article")
