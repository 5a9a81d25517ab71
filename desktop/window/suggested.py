"""Brings the suggested links into the window: their tab and its count, the status bar, and the curves between texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.commands.command import Scope
from desktop.derived.suggesting import Standing
from desktop.suggestions.panel import SuggestionsPanel
from desktop.suggestions.scopes import Scope as Lists
from desktop.window import regions
from desktop.window.workbench import SUGGESTIONS

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow
    from desktop.window.workbench import Workbench


class Suggested(QObject):
    """Lives as long as the workbench whose inspector has the tab."""

    def __init__(self, window: MainWindow, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._window, self._workbench = window, workbench
        workbench.inspector.host(SUGGESTIONS, self.tr("Suggestions"), self._make_panel)
        suggesting = window.services.suggesting
        suggesting.want_pairs()
        suggesting.changed.connect(self._show)
        window.current.suggestion_changed.connect(self._on_suggestion_changed)
        window.settings.changed.connect(self._on_setting_changed)
        window.status.suggestions_pressed.connect(self.enter)
        workbench.views.reading.show_suggestions(bool(window.settings.value("show_suggested_links")))
        self._show()

    @property
    def panel(self) -> SuggestionsPanel:
        """The page of the tab, made when it is first wanted."""
        panel = self._workbench.inspector.guest(SUGGESTIONS)
        assert isinstance(panel, SuggestionsPanel)
        return panel

    def _make_panel(self, parent: QWidget) -> SuggestionsPanel:
        panel = self._workbench.parts.suggestions(parent)
        self._window.actions_table.attach(panel.view, Scope.SUGGESTIONS)
        return panel

    def _turn_to(self) -> SuggestionsPanel:
        self._workbench.set_dock("right", True)
        self._workbench.inspector.show_guest(SUGGESTIONS)
        return self.panel

    def enter(self, scope: str = "") -> None:
        """Show the suggested links, or one list of them, with the keyboard among them."""
        panel = self._turn_to()
        if scope:
            panel.show_scope(Lists(scope))
        regions.enter(panel)

    def next_pair(self) -> None:
        """Show the best pair of the project that awaits a decision, or the next after it."""
        self.enter()
        self.panel.next_pair()

    def _show(self) -> None:
        suggesting = self._window.services.suggesting
        standing, waiting = suggesting.standing, len(suggesting.queue() or ())
        words = self.tr("%n suggested link(s) to judge", "", waiting)
        ready = standing is Standing.READY
        self._workbench.inspector.set_guest_count(SUGGESTIONS, waiting if ready else 0, words)
        told = self.tr("Suggestions worked out: {count}").format(count=self.tr("%n to judge", "", waiting))
        self._window.status.show_suggestions(told if ready else "", self.tr("Show the suggested links"))

    def _on_suggestion_changed(self, one: object) -> None:
        """It may have been chosen between the texts."""
        if one is not None and not self.panel.isVisible():
            self._turn_to()

    def _on_setting_changed(self, key: str) -> None:
        if key == "show_suggested_links":
            shown = bool(self._window.settings.value(key))
            self._workbench.views.reading.show_suggestions(shown)
