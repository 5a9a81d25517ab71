"""The main window: creates its parts, gives each the services it needs, and forwards events of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from desktop.commands.actions import Actions
from desktop.window.action_state import ActionState
from desktop.window.commands.own_keys import OwnKeys
from desktop.window.commands.table import COMMANDS
from desktop.window.frame.window_frame import WindowFrame
from desktop.window.looks import Looks
from desktop.window.services import Services
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.parts import Parts
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.view_status import ViewStatus
from desktop.window.workbench.visited_places import Travels
from desktop.words.collation import prepare_order

if TYPE_CHECKING:
    from desktop.project.attempt import Failure
    from desktop.window.features import Features
    from desktop.window.welcome.start_page import StartPage
    from desktop.window.workbench.workbench import Workbench

DEFAULT_SIZE = (1440, 900)
TITLE_BAR = 36
"""Largest height in pixels of the title bar, by which the available height of the screen is reduced; Qt knows the
actual one only after the window was shown."""
SMALLEST_SIZE = (760, 480)
_AFTERWARDS = 1_000
"""Milliseconds after the first paint until what later acts need is prepared. Chosen: after the start, and before anyone
sorts a list."""


class MainWindow(QMainWindow):
    """Header, body and status bar. What the first frame shows is created here, in the order of its dependencies; the
    rest is in :attr:`features`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        workspace, current, settings = services.workspace, services.current, services.settings
        theme, reading_filter = services.theme, services.reading_filter
        self._services = services
        self._features: Features | None = None
        self.setObjectName("main_window")
        self.setWindowIcon(theme.window_icon())
        self.setMinimumSize(*SMALLEST_SIZE)
        self.setAcceptDrops(True)
        self.actions_table = actions = Actions(COMMANDS, self, theme)
        self._own_keys = OwnKeys(actions, settings)
        self._frame = WindowFrame(
            self, workspace, services.jobs, reading_filter, actions, theme, self._make_start_page
        )
        self.header, self.body, self.status = self._frame.header, self._frame.body, self._frame.status
        self._progress = ReadingProgress(self)
        # Created before the workbench, so that it records the start of a jump before the reading area moves.
        self._travels = Travels(current, self)
        self._parts = Parts(services, actions)
        self.keeper = WorkbenchKeeper(
            workspace, current, settings, self._progress, self.body, self._parts.workbench
        )
        actions.connect_all(lambda: self.features.command_receivers)
        self._state = ActionState(workspace, current, reading_filter, actions, self.keeper)
        Looks(settings, theme, services.translation, actions)
        self._connect()
        self._restore_geometry()
        self._show_project()

    @property
    def features(self) -> Features:
        """The remaining features; created after the first paint, or earlier if needed."""
        if self._features is None:
            from desktop.window.features import Features

            self._features = Features(
                self,
                self._services,
                self.actions_table,
                self._own_keys,
                self._frame,
                self.keeper,
                self._parts,
                self._progress,
                self._travels,
                self._state,
            )
        return self._features

    def _make_start_page(self, parent: QWidget) -> StartPage:
        from desktop.window.welcome.start_page import StartPage

        page = StartPage(self.actions_table, self._services.theme, self._services.settings, parent)
        page.import_requested.connect(lambda: self.features.project.start_with_articles())
        page.recent_requested.connect(lambda location: self.features.project.open(location))
        return page

    def _connect(self) -> None:
        workspace = self._services.workspace
        for signal in (workspace.opened, workspace.closed, workspace.state_changed):
            signal.connect(self._show_project)
        workspace.failed.connect(self._on_failed)
        self.header.first_painted.connect(self._on_first_painted)
        self._travels.jumping.connect(self.keeper.show_texts)
        self.keeper.project_entered.connect(self._travels.clear)
        self.keeper.made.connect(self._on_workbench_made)
        self.body.returned.connect(self.keeper.focus_text)
        self.actions_table.keys_changed.connect(self._retranslate)

    def take_from_outside(self, paths: Sequence[str]) -> None:
        """Raise the window, and open or import the files at absolute ``paths``, as requested by the desktop or another
        start of the program."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if paths:
            self.features.project.take_from_outside(paths)

    def _on_workbench_made(self, workbench: Workbench) -> None:
        self.actions_table.attach(workbench.views.reading)
        ViewStatus(workbench, self.keeper, self.status)

    def _on_first_painted(self) -> None:
        guides = self.features.guides
        self.keeper.complete()
        guides.on_painted()
        # The docks are painted before any timer fires; loading may block the window afterwards.
        QTimer.singleShot(0, self._services.workspace.go_on_loading)
        QTimer.singleShot(_AFTERWARDS, self, prepare_order)

    def _on_failed(self, failure: Failure) -> None:
        # The first project may fail to open before the first frame, and so before there are messages.
        self.features.messages.show_failure(failure)

    def _show_project(self, *_: object) -> None:
        """Show whether a project is open, and which."""
        workspace = self._services.workspace
        is_open = workspace.snapshot is not None
        self.header.set_project_open(is_open)
        visible = is_open and bool(workspace.location)
        name = Path(workspace.location).name if visible else self.tr("No project open")
        program = self.tr("Duikan")
        self.setWindowTitle(f"{name} — {program}")

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.actions_table.retranslate()
        self._state.refresh()
        self.header.retranslate()
        self.body.retranslate()
        self.status.refresh()
        self.features.retranslate()
        self._show_project()
        # Later, because the panels to be replaced have not received this event yet.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        """Rebuild the workbench, below the page shown in its place."""
        page = None if self.body.shows_project else self.body.page
        focus = self.focusWidget()
        self.keeper.rebuild()
        if page is not None and page is not self.body.page:
            self.body.show_page(page)
            if focus is not None and isValid(focus) and page.isAncestorOf(focus):
                focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.body.shows_project:
            self.keeper.focus_text()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._features is not None:
            self._features.pages.place_palette()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._services.workspace.saving.state == "closed":
            self.body.show_start_page()
        elif self.body.shows_project:
            self.keeper.focus_text()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keeper.keep_layout()
        self._services.settings.set_window_layout(screens_here(), self.saveGeometry())
        if self.features.project.leaving.may_leave(self.close):
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.features.drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.features.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.features.drops.drop(event)

    def _restore_geometry(self) -> None:
        layout = self._services.settings.window_layout(screens_here())
        if layout.isEmpty() or not self.restoreGeometry(layout):
            screen = self.screen().availableGeometry()
            height = min(DEFAULT_SIZE[1], screen.height() - TITLE_BAR)
            self.resize(min(DEFAULT_SIZE[0], screen.width()), height)


def screens_here() -> str:
    """A name for the set of connected screens, under which the window's geometry is stored."""
    places = (screen.geometry() for screen in QGuiApplication.screens())
    return "+".join(sorted(f"{at.width()}x{at.height()}.{at.x()}.{at.y()}" for at in places))
