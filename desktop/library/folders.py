"""Moving articles between folders of the library, by menu or dragging, and renaming folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from corpus.identities import ArticleId
from corpus.snapshot import Snapshot
from db import edits
from desktop.look.plain_text import literal
from desktop.project.workspace import Workspace

translate = QCoreApplication.translate


def folders_of(snapshot: Snapshot) -> list[str]:
    """The folders that contain articles or folders, by name."""
    paths = {article.folder for article in snapshot.articles.values() if article.folder}
    return sorted(
        {"/".join(path.split("/")[: level + 1]) for path in paths for level in range(path.count("/") + 1)}
    )


def move(workspace: Workspace, articles: Sequence[ArticleId], folder: str) -> None:
    """Move articles to a folder; empty: to none."""
    if not workspace.read_only:
        workspace.perform(edits.move_articles, list(articles), folder)


def folder_menu(workspace: Workspace, articles: Sequence[ArticleId], parent: QWidget) -> QMenu:
    """The folders to which articles can be moved. The one that all of them are in is checked."""
    menu = QMenu(translate("LibraryPanel", "Move to folder"), parent)
    menu.setEnabled(not workspace.read_only)
    snapshot = workspace.snapshot
    if snapshot is None:
        return menu
    folders = {snapshot.articles[article].folder for article in articles if article in snapshot.articles}
    for folder in folders_of(snapshot):
        action = menu.addAction(literal(folder), partial(move, workspace, articles, folder))
        action.setCheckable(True)
        action.setChecked(folders == {folder})
    none = menu.addAction(translate("LibraryPanel", "No folder"), partial(move, workspace, articles, ""))
    none.setCheckable(True)
    none.setChecked(folders == {""})
    menu.addSeparator()
    menu.addAction(
        translate("LibraryPanel", "New folder…"),
        partial(ask_name, parent, "", partial(move, workspace, articles)),
    )
    return menu


def rename_folder(workspace: Workspace, folder: str, parent: QWidget) -> None:
    """Ask for a new name of a folder; the folders in it are renamed too."""
    ask_name(parent, folder, partial(_rename, workspace, folder))


def _rename(workspace: Workspace, folder: str, name: str) -> None:
    if not workspace.read_only:
        workspace.perform(edits.rename_folder, folder, name)


def ask_name(parent: QWidget, name: str, act: Callable[[str], object]) -> QInputDialog:
    """Ask for the name of a folder. Returns immediately."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("folderName")
    dialog.setWindowTitle(translate("LibraryPanel", "Folder"))
    dialog.setLabelText(translate("LibraryPanel", "Name of the folder; “/” separates levels"))
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(lambda typed: act(typed) if typed.strip() else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
