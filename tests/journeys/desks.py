"""The real window with the ferry project, for journeys that begin with existing work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.snapshot import Snapshot
from desktop.app.launch import Program, make_program
from desktop.current import Destination
from desktop.settings import Settings
from tests.desktop.build import river_archive
from tests.patience import PATIENCE

_Widget = TypeVar("_Widget", bound=QObject)


def open_desk(
    qapp: QApplication, settings: Settings, qtbot: QtBot, folder: Path, archive: Archive | None = None
) -> Program:
    """The window at a usual size, with the ferry project open and its first article in a pane."""
    desk = make_program(qapp, settings, theme="light", language="en")
    desk.window.resize(1440, 900)
    with qtbot.waitSignal(desk.window.header.first_painted, timeout=PATIENCE):
        desk.window.show()
    desk.workspace.create(folder / "river.duikan", "青川渡轮调价", archive or river_archive())
    wait(qtbot, lambda: desk.workspace.saving.state == "saved")
    desk.services.current.go_to(Destination(article="article-1"))
    wait(qtbot, lambda: desk.services.current.article == "article-1")
    return desk


def close_desk(desk: Program) -> None:
    """Close everything, so that nothing of this window remains for the next."""
    desk.services.finish()
    desk.window.close()
    desk.window.deleteLater()
    desk.services.translation.uninstall()


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait until the window shows the expected state."""
    qtbot.waitUntil(condition, timeout=PATIENCE)


def command(desk: Program, name: str) -> None:
    """Trigger a command like its menu entry."""
    desk.window.actions_table[name].trigger()


def the(inside: QWidget, kind: type[_Widget], name: str) -> _Widget:
    """The only widget of that type and name."""
    found: Any = inside.findChild(kind, name)
    assert found is not None, name
    return found  # type: ignore[no-any-return]


def rows(desk: Program) -> Snapshot:
    """The project that is open."""
    assert desk.workspace.snapshot is not None
    return desk.workspace.snapshot
