"""The suggested links in the window: the tab of the inspector with its count, the status bar, the curves between
texts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.commands.actions import Actions
from desktop.commands.command import KeyScope
from desktop.current import Current
from desktop.derived.suggestions.suggesting import Suggesting, SuggestingState
from desktop.settings import Settings
from desktop.suggestions.panel import SuggestionsPanel
from desktop.suggestions.scopes import SuggestionScope
from desktop.window.frame import regions
from desktop.window.frame.status_bar import StatusBar
from desktop.window.workbench.docks import SUGGESTIONS
from desktop.window.workbench.workbench import Workbench


class Suggested(QObject):
    """Exists as long as the workbench whose inspector has the tab."""

    def __init__(
        self,
        workbench: Workbench,
        suggesting: Suggesting,
        current: Current,
        settings: Settings,
        status: StatusBar,
        actions: Actions,
        make_panel: Callable[[QWidget], SuggestionsPanel],
    ) -> None:
        super().__init__(workbench)
        self._workbench, self._suggesting, self._settings = workbench, suggesting, settings
        self._status, self._actions, self._make = status, actions, make_panel
        workbench.inspector.host(SUGGESTIONS, self.tr("Suggestions"), "suggestion", self._make_panel)
        workbench.inspector.tab_pressed.connect(self._on_tab_pressed)
        suggesting.request_pairs()
        suggesting.changed.connect(self._show)
        current.suggestion_changed.connect(self._on_suggestion_changed)
        settings.changed.connect(self._on_setting_changed)
        status.suggestions_pressed.connect(self.enter)
        workbench.views.reading.show_suggestions(bool(settings.value("show_suggested_links")))
        self._show()

    @property
    def panel(self) -> SuggestionsPanel:
        """The page of the tab, created when first needed."""
        panel = self._workbench.inspector.guest(SUGGESTIONS)
        assert isinstance(panel, SuggestionsPanel)
        return panel

    def _make_panel(self, parent: QWidget) -> SuggestionsPanel:
        panel = self._make(parent)
        self._actions.attach(panel.view, KeyScope.SUGGESTIONS)
        return panel

    def _turn_to(self) -> SuggestionsPanel:
        self._workbench.docks.set_shown("right", True)
        self._workbench.inspector.show_guest(SUGGESTIONS)
        return self.panel

    def _on_tab_pressed(self, tab: str) -> None:
        """Focus the list: the keys that its cards name act there, and others of the same letters in the texts."""
        if tab == SUGGESTIONS:
            regions.enter(self._turn_to())

    def enter(self, scope: str = "") -> None:
        """Show the suggested links, or one of the lists, with the focus in it."""
        panel = self._turn_to()
        if scope:
            panel.show_scope(SuggestionScope(scope))
        regions.enter(panel)
        panel.show_pair()

    def next_pair(self) -> None:
        """Show the best suggested link of the project, or the next one after it."""
        regions.enter(self._turn_to())
        self.panel.next_pair()

    def _show(self) -> None:
        waiting = len(self._suggesting.queue() or ()) + self._suggesting.unlisted()
        words = self.tr("%Ln suggested link(s) to review", "", waiting)
        ready = self._suggesting.state is SuggestingState.READY
        self._workbench.inspector.set_guest_count(SUGGESTIONS, waiting if ready else 0, words)
        count_words = (
            self.tr("%Ln suggestion(s) to review", "", waiting) if waiting else self.tr("No suggestions left")
        )
        self._status.show_suggestions(count_words if ready else "", self.tr("Show the suggested links"))

    def _on_suggestion_changed(self, suggestion: object) -> None:
        """Show the tab when a suggestion was selected elsewhere, for example by its curve between the texts."""
        if suggestion is not None and not self.panel.isVisible():
            self._turn_to()

    def _on_setting_changed(self, key: str) -> None:
        if key == "show_suggested_links":
            self._workbench.views.reading.show_suggestions(bool(self._settings.value(key)))
