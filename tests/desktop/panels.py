"""An open project for panels, and helpers for their tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.changes import ChangeSet
from corpus.snapshot import Snapshot
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.project.workspace import Workspace
from tests.desktop.build import river_archive
from tests.patience import PATIENCE


def read_all(figures: Figures, qtbot: QtBot) -> None:
    """Wait until the figures of all requested articles are read."""
    qtbot.waitUntil(lambda: not figures.unread() and not figures.reading, timeout=PATIENCE)


def open_river(workspace: Workspace, qtbot: QtBot, folder: Path, archive: Archive | None = None) -> Workspace:
    """The ferry project, created and open."""
    workspace.create(folder / "river.duikan", "青川渡轮调价", archive or river_archive())
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=PATIENCE)
    return workspace


def with_orphan(archive: Archive, claim: str) -> Archive:
    """The same project with an orphaned claim."""
    claims = tuple(replace(one, orphaned=True) if one.id == claim else one for one in archive.claims)
    return replace(archive, claims=claims)


def rows(workspace: Workspace) -> Snapshot:
    """The rows of the project, which must be open."""
    assert workspace.snapshot is not None
    return workspace.snapshot


def changing(workspace: Workspace, qtbot: QtBot, act: Callable[[], Any]) -> ChangeSet:
    """Act on a widget, and wait until the project has changed."""
    with qtbot.waitSignal(workspace.changed, timeout=PATIENCE) as waited:
        act()
    changes: ChangeSet = waited.args[0]
    return changes


def jumps(current: Current) -> list[Destination]:
    """Collect the places that are requested from now on."""
    places: list[Destination] = []
    current.jump.connect(places.append)
    return places


def choose(menu: QMenu, *path: str) -> None:
    """Trigger the entry of a menu with the given texts, one for each level."""
    *levels, last = path
    for level in levels:
        menu = next(action.menu() for action in menu.actions() if action.text() == level)  # type: ignore[assignment]
    next(action for action in menu.actions() if last in (action.text(), action.data())).trigger()


def entries(menu: QMenu) -> list[str]:
    """The entries of a menu, without separators and shortcuts."""
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def confirmation(parent: Any) -> QMessageBox:
    """The open confirmation."""
    box = parent.findChild(QMessageBox, "confirmation")
    assert box is not None
    return box


def confirm(parent: Any) -> str:
    """Accept the open confirmation; returns its text."""
    box = confirmation(parent)
    button = box.findChild(QPushButton, "confirm")
    assert button is not None
    said = box.text() + "\n" + box.informativeText()
    button.click()
    return said


def press(qtbot: QtBot, view: QAbstractItemView, row: int, key: Qt.Key, *, control: bool = False) -> None:
    """Select a top-level row and press a key in it."""
    view.setCurrentIndex(view.model().index(row, 0))
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(view, key, modifier)


def double_click(qtbot: QtBot, view: QAbstractItemView, row: int) -> None:
    """Double click a top-level row."""
    where = middle(view, row)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def middle(view: QAbstractItemView, row: int) -> QPoint:
    """The centre of a row."""
    return view.visualRect(view.model().index(row, 0)).center()


def compose(field: QWidget, words: str) -> None:
    """Enter Chinese text like an input method."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def clipboard() -> str:
    """The text of the clipboard."""
    return QApplication.clipboard().text()
