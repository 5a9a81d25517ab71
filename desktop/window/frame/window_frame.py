"""The parts of the window around the project: header, body and status bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.commands.actions import Actions
from desktop.derived.reading_filter import ReadingFilter
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.widgets.layouts import flush_column
from desktop.window.frame.body import Body
from desktop.window.frame.header import Header
from desktop.window.frame.status_bar import StatusBar

if TYPE_CHECKING:
    from desktop.window.welcome.start_page import StartPage


class WindowFrame:
    """Creates the parts and puts them into the window. Strips can be added between header and body."""

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        jobs: Jobs,
        reading_filter: ReadingFilter,
        actions: Actions,
        theme: Theme,
        make_start_page: Callable[[QWidget], StartPage],
    ) -> None:
        self.header = Header(theme, actions, window)
        self.status = StatusBar(workspace, jobs, reading_filter, actions, theme, window)
        middle = QWidget(window)
        self._column = flush_column(middle)
        self.body = Body(make_start_page, middle)
        self._column.addWidget(self.body, 1)
        window.setMenuWidget(self.header)
        window.setStatusBar(self.status)
        window.setCentralWidget(middle)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above the body."""
        self._column.insertWidget(0, strip)
