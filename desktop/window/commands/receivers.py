"""The parts of the window that carry out commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.project.workspace import Workspace
from desktop.window.commands.pages import Pages
from desktop.window.commands.project_commands import ProjectCommands
from desktop.window.commands.share_commands import ShareCommands
from desktop.window.commands.team_commands import TeamCommands
from desktop.window.commands.view_commands import ViewCommands
from desktop.window.tour.guides import Guides
from desktop.window.workbench.desks import Desks
from desktop.window.workbench.filtering import Filtering
from desktop.window.workbench.grouping import Grouping
from desktop.window.workbench.journal_tab import JournalTab
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.memos_beside import MemosBeside
from desktop.window.workbench.panel_requests import PanelRequests
from desktop.window.workbench.people import People
from desktop.window.workbench.visited_places import Travels
from desktop.window.workbench.word_requests import WordRequests

if TYPE_CHECKING:
    from desktop.comparing.matrix.view import MatrixView
    from desktop.reading.area.reading_area import ReadingArea
    from desktop.window.workbench.suggested import Suggested


@dataclass(frozen=True, slots=True)
class Receivers:
    """The objects that a row of the command table can call."""

    workspace: Workspace
    project: ProjectCommands
    share: ShareCommands
    team: TeamCommands
    view: ViewCommands
    pages: Pages
    travels: Travels
    keeper: WorkbenchKeeper
    panels: PanelRequests
    grouping: Grouping
    filtering: Filtering
    people: People
    memos: MemosBeside
    journal: JournalTab
    desks: Desks
    guides: Guides
    words: WordRequests

    @property
    def reading(self) -> ReadingArea:
        """The reading area; its commands are disabled while no project is open."""
        return self.keeper.present.views.reading

    @property
    def matrix(self) -> MatrixView:
        """The matrix of the comparison, created if necessary."""
        return self.keeper.present.views.matrix

    @property
    def suggestions(self) -> Suggested:
        """The suggested links; their commands are disabled while no project is open."""
        return self.panels.suggestions
