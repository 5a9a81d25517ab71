"""The features of the window that its first frame does not show: commands, notices, guides, and further tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.commands.actions import Actions
from desktop.current import Destination
from desktop.derived.search.index_job import IndexJob
from desktop.look.focus_ring import FocusRing
from desktop.project.saving_job import SavingJob
from desktop.reading.area.pane_team import PaneTeam
from desktop.window.action_state import ActionState
from desktop.window.commands.own_keys import OwnKeys
from desktop.window.commands.pages import Pages
from desktop.window.commands.project_commands import ProjectCommands
from desktop.window.commands.receivers import Receivers
from desktop.window.commands.share_commands import ShareCommands
from desktop.window.commands.team_commands import TeamCommands
from desktop.window.commands.view_commands import ViewCommands
from desktop.window.frame.banner import Banner
from desktop.window.frame.copies_beside import CopiesBeside
from desktop.window.frame.drop_overlay import DropOverlay, is_project
from desktop.window.frame.file_drops import FileDrops
from desktop.window.frame.job_notices import JobNotices
from desktop.window.frame.joining import Joining
from desktop.window.frame.kept_news import KeptNews
from desktop.window.frame.messages import Messages, Remedies
from desktop.window.frame.submenus import Submenus
from desktop.window.frame.team_chip import TeamChip
from desktop.window.frame.window_frame import WindowFrame
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
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.searching import Searching
from desktop.window.workbench.visited_places import Travels
from desktop.window.workbench.word_requests import WordRequests

if TYPE_CHECKING:
    from desktop.window.commands.palette_entries import PaletteEntries
    from desktop.window.workbench.suggested import Suggested
    from desktop.window.workbench.workbench import Workbench


class Features(QObject):
    """Created by the window when its first frame has been painted. Objects that follow the project must therefore begin
    with its present state."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        actions: Actions,
        own_keys: OwnKeys,
        frame: WindowFrame,
        keeper: WorkbenchKeeper,
        parts: Parts,
        progress: ReadingProgress,
        travels: Travels,
        state: ActionState,
    ) -> None:
        """``window`` is the parent of the dialogs."""
        super().__init__(window)
        self._window, self._services, self._actions = window, services, actions
        self._frame, self._keeper, self._parts, self._state = frame, keeper, parts, state
        workspace, theme, settings = services.workspace, services.theme, services.settings
        self.banner = Banner(theme, window)
        frame.add_strip(self.banner)
        frame.header.fill_menus()
        self.project = ProjectCommands(
            window, workspace, services.current, theme, settings, services.jobs, keeper
        )
        self._view = ViewCommands(
            window, theme, settings, actions, frame.header, frame.body, frame.status, keeper
        )
        self.pages = Pages(
            *(window, frame.body, self._palette_entries, theme, settings),
            *(actions, own_keys),
        )
        self._panels = PanelRequests(
            services.current, keeper, self.project, self._view, progress, self._make_suggested
        )
        self._make_people()
        self._make_guides()
        self._make_sharing()
        self._make_notices()
        self.drops = FileDrops(DropOverlay(theme, window), workspace, self._take_files)
        self._submenus = Submenus(frame.header, actions, workspace, settings, self.project.open)
        Searching(frame.header.search, services.current, services.text_search, keeper)
        FocusRing(window, theme)
        keeper.follow(self._join_panes)
        self.command_receivers = self._receivers(travels)

    def _make_people(self) -> None:
        """Create the objects for annotators and their work. The tabs of a rebuilt inspector have the order in which
        these objects are created."""
        window, services, keeper, frame = self._window, self._services, self._keeper, self._frame
        workspace, layers, theme = services.workspace, services.layers, services.theme
        self.people = People(window, frame.status, workspace, layers, theme, services.settings)
        self._conflicts = ConflictsTab(
            workspace, services.conflicts, layers, services.current, theme, keeper, frame.status
        )
        self._journal = JournalTab(workspace, layers, services.current, theme, keeper)

    def _make_guides(self) -> None:
        """Create the objects for help, memos and desks."""
        services, keeper = self._services, self._keeper
        workspace, current = services.workspace, services.current
        self.guides = Guides(
            *(self._window, self._frame.body, workspace, current, services.theme, services.settings),
            *(keeper, self._actions, self.banner, self.project.open_sample),
        )
        self._memos = MemosBeside(current, keeper)
        self._desks = Desks(self._window, workspace, services.settings, keeper)

    def _make_sharing(self) -> None:
        """Create the objects for merging, for copies to hand out, and for the hub."""
        services, theme = self._services, self._services.theme
        self.share = ShareCommands(
            *(self._window, services.workspace, services.jobs, services.layers, services.conflicts),
            *(theme, services.settings, self.banner, self.project.open, self._conflicts.enter),
        )
        syncing = services.syncing
        chip = TeamChip(syncing, services.active_users, services.arrivals, theme, self._frame.status)
        self._team = TeamCommands(self._window, services, self.banner, chip, self.project.open)
        chip.clicked.connect(self._team.show_page)
        syncing.changed.connect(self._on_synced)
        self._on_synced()

    def _make_notices(self) -> None:
        """Create the objects that show notices in the banner, in the status bar and by the desktop."""
        services, banner = self._services, self.banner
        workspace = services.workspace
        self.messages = Messages(workspace, banner, self._remedies())
        Joining(workspace, banner, self)
        KeptNews(workspace, banner, self)
        CopiesBeside(workspace, banner, self.share.merge, self)
        self.news = News(
            *(workspace, services.layers, services.settings, banner),
            *(self.people.open, self.share.merge, self.share.show_left_out, self),
        )
        JobNotices(services.jobs, self._window)
        IndexJob(workspace, services.jobs)
        SavingJob(workspace, services.jobs)

    def _receivers(self, travels: Travels) -> Receivers:
        services, keeper = self._services, self._keeper
        workspace, current, theme = services.workspace, services.current, services.theme
        return Receivers(
            workspace,
            self.project,
            self.share,
            self._team,
            self._view,
            self.pages,
            travels,
            keeper,
            self._panels,
            Grouping(workspace, current, theme, keeper),
            Filtering(workspace, services.reading_filter, theme, keeper),
            self.people,
            self._memos,
            self._journal,
            self._desks,
            self.guides,
            WordRequests(workspace, current, keeper),
        )

    def _palette_entries(self) -> PaletteEntries:
        from desktop.window.commands.palette_entries import Navigation, PaletteEntries

        services = self._services
        return PaletteEntries(
            *(self._actions, services.workspace, services.current, services.settings),
            Navigation(
                self._view.filter_by_tag,
                self._view.show_question,
                self._memos.show,
                self.guides.show_guide_page,
                *(self.project.open, self.pages.open_setting, self._desks, self._view.run_saved),
            ),
        )

    def _make_suggested(self, workbench: Workbench) -> Suggested:
        from desktop.window.workbench.suggested import Suggested

        services = self._services
        return Suggested(
            workbench,
            services.suggesting,
            services.current,
            services.settings,
            self._frame.status,
            self._actions,
            self._parts.suggestions,
        )

    def _remedies(self) -> Remedies:
        current, project = self._services.current, self.project
        return Remedies(
            save_copy=project.save_copy,
            reopen=project.reopen,
            forget_recent=self._services.settings.forget_project,
            repair=project.repair,
            open_backup=project.open_backup,
            take_rows_over=project.take_rows_over,
            work_on_copy=project.work_on_copy,
            show_article=lambda article: current.go_to(Destination(article=article.id)),
        )

    def _on_synced(self) -> None:
        self._state.set_shared(self._services.syncing.state.shared)

    def _join_panes(self, workbench: Workbench) -> None:
        """Show other users, and the hits of the search, in the panes."""
        services, reading = self._services, workbench.views.reading
        PaneTeam(reading, services.active_users, services.arrivals)
        reading.parts.hits.follow(services.text_search)

    def _take_files(self, paths: Sequence[str]) -> None:
        """Handle dropped files: asks whether to merge a project that could be merged."""
        workspace = self._services.workspace
        if is_project(paths[0]) and workspace.snapshot is not None and not workspace.read_only:
            self.share.ask_about([path for path in paths if is_project(path)])
        else:
            self.project.take_files(paths)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self._conflicts.retranslate()
        self._submenus.retranslate()
        self.pages.retranslate()
