"""Help for new users and after updates: the tour, the legend, the user guide, and what is new. Everything is imported
when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from corpus.policy import policy
from corpus.version import VERSION
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.frame.banner import Banner, Choice
from desktop.window.frame.body import Body
from desktop.window.welcome.sample import sample_location
from desktop.window.workbench.docks import LEGEND
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.row_below import SETTING
from desktop.window.workbench.workbench import Workbench
from desktop.words.filling import filled

if TYPE_CHECKING:
    from desktop.window.tour.guide_page import GuidePage
    from desktop.window.tour.tour import Tour


class Guides(QObject):
    """``window`` is the parent of the callout, which is placed over ``body``."""

    def __init__(
        self,
        window: QWidget,
        body: Body,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        settings: Settings,
        keeper: WorkbenchKeeper,
        actions: Actions,
        banner: Banner,
        open_sample: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._body = window, body
        self._workspace, self._current = workspace, current
        self._theme, self._settings = theme, settings
        self._keeper, self._actions, self._banner = keeper, actions, banner
        self._open_sample = open_sample
        self.tour: Tour | None = None
        """The tour while it is running."""
        self._guide: GuidePage | None = None
        self._painted = self._due = self._legend = False
        keeper.follow(self._on_made)
        workspace.opened.connect(self._on_opened)

    # The tour

    def offer_tour(self) -> None:
        """Start the tour of the sample, which must be open, unless the user has left the tour before. At the start of
        the program the tour begins after the first paint."""
        if self._settings.value("toured"):
            return
        self._due = True
        self._on_opened()

    def on_painted(self) -> None:
        """Start the tour if it was waiting for the first paint."""
        self._painted = True
        self._on_opened()

    def start_tour(self) -> None:
        """Start the tour from its beginning, in the sample project."""
        if self.tour is not None:
            self.tour.go_to(0)
        elif self._sample_is_open():
            self._begin()
        else:
            self._due = True
            self._open_sample()

    def _on_opened(self) -> None:
        if self._due and self._painted and self._sample_is_open():
            self._due = False
            # Later, so that the panes are painted first.
            QTimer.singleShot(0, self, self._begin)

    def _sample_is_open(self) -> bool:
        has_project = self._workspace.snapshot is not None
        return has_project and self._workspace.location == str(sample_location())

    def _begin(self) -> None:
        if self.tour is not None or not self._sample_is_open():
            return
        from desktop.window.tour.tour import Tour

        self.tour = Tour(
            self._window,
            self._body,
            self._workspace,
            self._current,
            self._theme,
            self._keeper,
            self._actions,
            self.show_legend,
        )
        self.tour.ended.connect(self._on_ended)
        self.tour.go_to(0)

    def _on_ended(self) -> None:
        self.tour = None
        self._settings.set_value("toured", True)
        workbench = self._keeper.workbench
        if workbench is None:
            return
        workbench.views.show_row(bool(self._settings.value(SETTING)))
        if workbench.filled and workbench.inspector.tab == LEGEND:
            # The legend was in front only for the tour; the user must see what they select next.
            workbench.inspector.show_subject()
        if self._workspace.snapshot is not None:
            workbench.views.reading.tools.status.say(self.tr("Help → Tour shows it again"))

    # The legend

    def show_legend(self) -> None:
        """Show the meaning of the marks, as a tab of the inspector."""
        workbench = self._keeper.present
        workbench.fill_docks()
        workbench.docks.set_shown("right", True)
        if not self._legend:
            self._legend = True
            self._host(workbench)
        workbench.inspector.show_guest(LEGEND)

    def _host(self, workbench: Workbench) -> None:
        workbench.inspector.host(LEGEND, self.tr("Legend"), "info", self._make_legend, last=True)

    def _make_legend(self, parent: QWidget) -> QWidget:
        from desktop.window.tour.legend import LegendPage

        page = LegendPage(self._theme, parent)
        page.closed.connect(self._close_legend)
        return page

    def _close_legend(self) -> None:
        self._legend = False
        self._keeper.present.inspector.release(LEGEND)

    def _on_made(self, workbench: Workbench) -> None:
        """Add the tab to a rebuilt workbench, for example after a change of language."""
        workbench.when_filled(lambda: self._host(workbench) if self._legend else None)

    # The user guide

    def show_guide(self) -> None:
        """Show or close the user guide, in the place of the project."""
        guide = self._guide_page()
        if self._body.page is guide:
            self._body.leave_page()
        else:
            self._body.show_page(guide)

    def show_guide_page(self, name: str) -> None:
        """Show one page of the user guide, by file name."""
        guide = self._guide_page()
        guide.show_page(name)
        if self._body.page is not guide:
            self._body.show_page(guide)

    def _guide_page(self) -> GuidePage:
        if self._guide is None:
            from desktop.window.tour.guide_page import GuidePage

            self._guide = GuidePage(self._theme, self._window)
            self._guide.left.connect(self._body.leave_page)
        return self._guide

    # What is new

    def announce_news(self) -> None:
        """Show once after an update that there is something new."""
        if self._settings.value("seen_version") == VERSION:
            return
        self._settings.set_value("seen_version", VERSION)
        if not policy().update_news:
            return
        news = Choice("news", lambda: self.tr("What's new"), self.show_news)
        self._banner.show_message("done", self._updated, [news])

    def _updated(self) -> str:
        return filled(self.tr("Duikan was updated to {version}."), version=VERSION)

    def show_news(self) -> None:
        """Show what is new in the latest version."""
        from desktop.window.tour.news_dialog import NewsDialog

        NewsDialog(self._theme, self._window).open()
