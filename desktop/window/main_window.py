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
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.commands.actions import Actions
from desktop.current import Destination
from desktop.look.focus_ring import FocusRing
from desktop.window.action_state import ActionState
from desktop.window.commands.own_keys import OwnKeys
from desktop.window.commands.pages import Pages
from desktop.window.commands.project_commands import ProjectCommands
from desktop.window.commands.receivers import Receivers
from desktop.window.commands.share_commands import ShareCommands
from desktop.window.commands.table import COMMANDS
from desktop.window.commands.team_commands import TeamCommands
from desktop.window.commands.view_commands import ViewCommands
from desktop.window.frame.banner import Banner
from desktop.window.frame.body import Body
from desktop.window.frame.copies_beside import CopiesBeside
from desktop.window.frame.drop_overlay import DropOverlay, is_project
from desktop.window.frame.file_drops import FileDrops
from desktop.window.frame.header import Header
from desktop.window.frame.job_notices import JobNotices
from desktop.window.frame.joining import Joining
from desktop.window.frame.kept_news import KeptNews
from desktop.window.frame.messages import Messages, Remedies
from desktop.window.frame.status_bar import StatusBar
from desktop.window.frame.submenus import Submenus
from desktop.window.frame.team_chip import TeamChip
from desktop.window.looks import Looks
from desktop.window.services import Services
from desktop.window.tour.guides import Guides
from desktop.window.workbench.conflicts_tab import ConflictsTab
from desktop.window.workbench.desks import Desks
from desktop.window.workbench.filtering import Filtering
from desktop.window.workbench.grouping import Grouping
from desktop.window.workbench.journal_tab import JournalTab
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.memos_beside import MemosBeside
from desktop.window.workbench.news import News
from desktop.window.workbench.panel_requests import PanelRequests
from desktop.window.workbench.parts import Parts
from desktop.window.workbench.people import People
from desktop.window.workbench.places import Travels
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.searching import Searching
from desktop.window.workbench.view_status import ViewStatus
from desktop.window.workbench.word_requests import WordRequests

if TYPE_CHECKING:
    from desktop.window.commands.palette_entries import PaletteEntries
    from desktop.window.welcome.start_page import StartPage
    from desktop.window.workbench.suggested import Suggested
    from desktop.window.workbench.workbench import Workbench

DEFAULT_SIZE = (1440, 900)
TITLE_BAR = 36
"""Largest height in pixels of the title bar, by which the available height of the screen is reduced; Qt knows the
actual one only after the window was shown."""
SMALLEST_SIZE = (760, 480)


class MainWindow(QMainWindow):
    """Header, body and status bar. Everything in the window is created here, in the order of its dependencies."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        workspace, current, settings = services.workspace, services.current, services.settings
        theme, jobs = services.theme, services.jobs
        self._services = services
        self.setObjectName("main_window")
        self.setWindowIcon(theme.window_icon())
        self.setMinimumSize(*SMALLEST_SIZE)
        self.setAcceptDrops(True)
        self.actions_table = Actions(COMMANDS, self, theme)
        own_keys = OwnKeys(self.actions_table, settings)
        self._make_frame()
        progress = ReadingProgress(self)
        # Created before the workbench, so that it records the start of a jump before the reading area moves.
        self._travels = Travels(current, self)
        self._parts = Parts(services, self.actions_table)
        self.keeper = WorkbenchKeeper(
            workspace, current, settings, progress, self.body, self._parts.workbench
        )
        self._project = ProjectCommands(self, workspace, current, theme, settings, jobs, self.keeper)
        view = ViewCommands(
            self, theme, settings, self.actions_table, self.header, self.body, self.status, self.keeper
        )
        self._pages = Pages(
            *(self, self.body, lambda: self._palette_entries(view), theme, settings),
            *(self.actions_table, own_keys),
        )
        panels = PanelRequests(current, self.keeper, self._project, view, progress, self._make_suggested)
        self._make_features()
        self._connect_commands(view, panels)
        self._add_helpers()
        self._connect()
        self._restore_geometry()
        self._show_project()

    # Parts

    def _make_features(self) -> None:
        """Create what handles the commands of sharing, of people and of the guides."""
        services, theme, settings = self._services, self._services.theme, self._services.settings
        workspace, current = services.workspace, services.current
        self.people = People(self, self.status, workspace, services.layers, theme, settings)
        self._conflicts = ConflictsTab(
            workspace, services.conflicts, services.layers, current, theme, self.keeper, self.status
        )
        # A rebuilt inspector has the tabs of these in the order in which they are created here.
        self._journal = JournalTab(workspace, services.layers, current, theme, self.keeper)
        self.guides = Guides(
            *(self, self.body, workspace, current, theme, settings, self.keeper),
            *(self.actions_table, self._banner, self._project.open_sample),
        )
        self._memos = MemosBeside(services.current, self.keeper)
        self._desks = Desks(self, workspace, settings, self.keeper)
        self._share = ShareCommands(
            *(self, workspace, services.jobs, services.layers, services.conflicts, theme, settings),
            self._banner,
            self._project.open,
            self._conflicts.enter,
        )
        chip = TeamChip(services.syncing, services.company, services.arrivals, theme, self.status)
        self._team = TeamCommands(self, services, self._banner, chip, self._project.open)
        chip.clicked.connect(self._team.show_page)

    def _connect_commands(self, view: ViewCommands, panels: PanelRequests) -> None:
        services, theme = self._services, self._services.theme
        workspace, current = services.workspace, services.current
        self.actions_table.connect_all(
            Receivers(
                workspace,
                self._project,
                self._share,
                self._team,
                view,
                self._pages,
                self._travels,
                self.keeper,
                panels,
                Grouping(workspace, current, theme, self.keeper),
                Filtering(workspace, services.reading_filter, theme, self.keeper),
                self.people,
                self._memos,
                self._journal,
                self._desks,
                self.guides,
                WordRequests(workspace, current, self.keeper),
            )
        )

    def _palette_entries(self, view: ViewCommands) -> PaletteEntries:
        from desktop.window.commands.palette_entries import PaletteEntries, Ways

        services = self._services
        return PaletteEntries(
            *(self.actions_table, services.workspace, services.current, services.settings),
            Ways(
                view.filter_by_tag,
                view.show_question,
                self._memos.show,
                self.guides.show_guide_page,
                *(self._project.open, self._pages.open_setting, self._desks, view.run_saved),
            ),
        )

    def _make_frame(self) -> None:
        services, theme = self._services, self._services.theme
        self.header = Header(theme, self.actions_table, self)
        self.status = StatusBar(
            services.workspace, services.jobs, services.reading_filter, self.actions_table, theme, self
        )
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banner = Banner(theme, middle)
        self.body = Body(self._make_start_page, middle)
        column.addWidget(self._banner)
        column.addWidget(self.body, 1)
        self.setMenuWidget(self.header)
        self.setStatusBar(self.status)
        self.setCentralWidget(middle)

    def _add_helpers(self) -> None:
        """Create what follows the services and changes parts created before."""
        services, actions = self._services, self.actions_table
        workspace, current, theme = services.workspace, services.current, services.theme
        self._drops = FileDrops(DropOverlay(theme, self), workspace, self._take_files)
        self._submenus = Submenus(self.header, actions, workspace, services.settings, self._project.open)
        self._messages = Messages(workspace, self._banner, self._remedies())
        Joining(workspace, self._banner, self)
        KeptNews(workspace, self._banner, self)
        CopiesBeside(workspace, self._banner, self._share.merge, self)
        self.news = News(
            *(workspace, services.layers, services.settings, self._banner),
            *(self.people.open, self._share.merge, self._share.show_left_out, self),
        )
        self._state = ActionState(
            workspace, current, services.reading_filter, actions, self.keeper, services.syncing
        )
        Searching(self.header.search, current, services.text_search, self.keeper)
        Looks(services.settings, theme, services.translation, actions)
        FocusRing(self, theme)
        JobNotices(services.jobs, self)

    def _make_start_page(self, parent: QWidget) -> StartPage:
        from desktop.window.welcome.start_page import StartPage

        page = StartPage(self.actions_table, self._services.theme, self._services.settings, parent)
        page.import_requested.connect(lambda: self._project.start_with_articles())
        page.recent_requested.connect(self._project.open)
        return page

    def _make_suggested(self, workbench: Workbench) -> Suggested:
        from desktop.window.workbench.suggested import Suggested

        services = self._services
        return Suggested(
            workbench,
            services.suggesting,
            services.current,
            services.settings,
            self.status,
            self.actions_table,
            self._parts.suggestions,
        )

    def _remedies(self) -> Remedies:
        current = self._services.current
        return Remedies(
            save_copy=self._project.save_copy,
            reopen=self._project.reopen,
            forget_recent=self._services.settings.forget_project,
            repair=self._project.repair,
            open_backup=self._project.open_backup,
            work_on_copy=self._project.work_on_copy,
            show_article=lambda article: current.go_to(Destination(article=article.id)),
        )

    def _take_files(self, paths: Sequence[str]) -> None:
        """Handle dropped files: asks whether to merge a project that could be merged."""
        workspace = self._services.workspace
        if is_project(paths[0]) and workspace.snapshot is not None and not workspace.read_only:
            self._share.ask_about([path for path in paths if is_project(path)])
        else:
            self._project.take_files(paths)

    def _connect(self) -> None:
        workspace = self._services.workspace
        for signal in (workspace.opened, workspace.closed, workspace.changed, workspace.state_changed):
            signal.connect(self._show_project)
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
            self._project.take_from_outside(paths)

    def _on_workbench_made(self, workbench: Workbench) -> None:
        self.actions_table.attach(workbench.views.reading)
        ViewStatus(workbench, self.keeper, self.status)

    def _on_first_painted(self) -> None:
        self.keeper.fill_docks()
        self.guides.on_painted()
        # The docks are painted before any timer fires; loading may block the window afterwards.
        QTimer.singleShot(0, self._services.workspace.go_on_loading)

    def _show_project(self, *_: object) -> None:
        """Show whether a project is open, and which."""
        workspace = self._services.workspace
        is_open = workspace.snapshot is not None
        self.header.set_project_open(is_open)
        shown = is_open and bool(workspace.location)
        name = Path(workspace.location).name if shown else self.tr("No project open")
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
        self._conflicts.retranslate()
        self._submenus.retranslate()
        self._pages.retranslate()
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
        self._pages.place_palette()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._services.workspace.saving.state == "closed":
            self.body.show_start_page()
        elif self.body.shows_project:
            self.keeper.focus_text()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keeper.keep_layout()
        self._services.settings.set_window_layout(screens_here(), self.saveGeometry())
        if self._project.leaving.may_leave(self.close):
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

    def _restore_geometry(self) -> None:
        kept = self._services.settings.window_layout(screens_here())
        if kept.isEmpty() or not self.restoreGeometry(kept):
            screen = self.screen().availableGeometry()
            height = min(DEFAULT_SIZE[1], screen.height() - TITLE_BAR)
            self.resize(min(DEFAULT_SIZE[0], screen.width()), height)


def screens_here() -> str:
    """A name for the set of connected screens, under which the window's geometry is stored."""
    places = (screen.geometry() for screen in QGuiApplication.screens())
    return "+".join(sorted(f"{at.width()}x{at.height()}.{at.x()}.{at.y()}" for at in places))
