"""Moving articles into folders of the library, by menu, by dragging and by renaming."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from db import edits
from desktop.library.folders import folder_menu, folders_of
from desktop.library.model import ArticleList
from desktop.library.panel import LibraryPanel
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels
from tests.desktop.library.parts import field, titles, view


def folders(river: Workspace) -> list[str]:
    return [article.folder for article in panels.rows(river).articles_in_order()]


def test_an_article_is_moved_by_menu_and_dragged_to_another_folder(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    panels.choose(folder_menu(river, ["article-2"], library), "New folder…")
    dialog = library.findChild(QInputDialog, "folderName")
    assert dialog is not None
    dialog.setTextValue(" 周报 / 江城 ")
    panels.changing(river, qtbot, dialog.accept)
    assert folders(river) == ["", "周报/江城", ""]
    assert titles(library)[:2] == ["周报", "江城"]

    model = view(library).model()
    assert isinstance(model, ArticleList)
    data = model.mimeData([model.index_of("article-3")])
    heading = model.index(1, 0)
    panels.changing(river, qtbot, lambda: model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, heading))
    assert folders(river) == ["", "周报/江城", "周报/江城"]
    panels.changing(
        river, qtbot, lambda: panels.choose(folder_menu(river, ["article-3"], library), "No folder")
    )
    assert folders_of(panels.rows(river)) == ["周报", "周报/江城"]


def test_a_folder_is_folded_by_key_and_stays_so(
    library: LibraryPanel, river: Workspace, settings: Settings, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.move_articles, ["article-1"], "甲"))
    assert len(titles(library)) == 5
    panels.press(qtbot, view(library), 0, Qt.Key.Key_Return)
    assert len(titles(library)) == 4
    assert settings.folded_groups() == {"folder:甲"}
    # What is looked for is shown nevertheless.
    field(library).setText("十二年来")
    assert titles(library) == ["甲", "青川渡轮十二年来首次调价"]
    field(library).clear()
    settings.set_value("library_group", "publisher")
    assert len(titles(library)) == 6
