"""The area between header and status bar: the open project, the start page, or another page of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from desktop.window.welcome.start_page import StartPage


class Body(QStackedWidget):
    """Shows one page at a time. The start page is created when first shown."""

    returned = Signal()
    """A page was left; the project is shown again."""

    def __init__(
        self, make_start_page: Callable[[QWidget], StartPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_start_page = make_start_page
        self._start_page: StartPage | None = None
        self._project: QWidget | None = None
        # A QStackedWidget shows the first widget added, which would be the start page or the workbench.
        self.addWidget(QWidget(self))

    @property
    def page(self) -> QWidget:
        """The page shown."""
        return self.currentWidget() or self

    @property
    def start_page(self) -> StartPage:
        """The page shown while no project is open."""
        if self._start_page is None:
            self._start_page = self._make_start_page(self)
            self.addWidget(self._start_page)
        return self._start_page

    @property
    def shows_project(self) -> bool:
        """Whether the open project is shown, not a page in its place."""
        return self._project is not None and self.currentWidget() is self._project

    def show_project(self, workbench: QWidget) -> None:
        """Show the workbench with the open project."""
        self._project = workbench
        self._show(workbench)

    def show_start_page(self) -> None:
        """Show the start page: no project is open."""
        self._project = None
        self.setCurrentWidget(self.start_page)
        self.start_page.focus_first()

    def show_page(self, page: QWidget) -> None:
        """Show a page of the window in the place of the project, until :meth:`leave_page`."""
        self._show(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_page(self) -> None:
        """Return to the project, or to the start page."""
        if self._project is None:
            self.show_start_page()
        else:
            self._show(self._project)
            self.returned.emit()

    def drop(self, workbench: QWidget) -> None:
        """Remove and delete a workbench that is being replaced."""
        if self._project is workbench:
            self._project = None
        self.removeWidget(workbench)
        workbench.hide()
        workbench.deleteLater()

    def retranslate(self) -> None:
        """Update all texts to the language of the interface; the workbench is rebuilt instead."""
        if self._start_page is not None:
            self._start_page.retranslate()

    def _show(self, widget: QWidget) -> None:
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)
