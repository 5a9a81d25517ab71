"""The body of the window while a project is open: left dock, view, right dock, and the rails of folded docks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.layouts import flush_row
from desktop.widgets.panels import Surface
from desktop.widgets.splitters import keep_sizes, make_splitter, restore_sizes
from desktop.window.frame import regions
from desktop.window.workbench.claim_strip import ClaimStrip
from desktop.window.workbench.docks import SUGGESTIONS, Docks
from desktop.window.workbench.view_stack import ViewStack

if TYPE_CHECKING:
    from desktop.codebook.panel import CodebookPanel
    from desktop.findings.inspector.inspector import Inspector
    from desktop.findings.search.search_panel import SearchPanel
    from desktop.library.panel import LibraryPanel


_LISTS = "left_lists"
"""The splitter of articles and tags: its object name, and its key among the layouts in the settings."""


class DockPanels(Protocol):
    """Creates the panels of the docks."""

    def library(self, parent: QWidget) -> LibraryPanel: ...
    def codebook(self, parent: QWidget) -> CodebookPanel: ...
    def inspector(self, parent: QWidget) -> Inspector: ...
    def search(self, parent: QWidget) -> SearchPanel: ...


@dataclass(frozen=True, slots=True)
class _Panels:
    library: LibraryPanel
    codebook: CodebookPanel
    inspector: Inspector


class Workbench(QWidget):
    """Owns the panels of the docks, which it creates after the first paint."""

    docks_filled = Signal()
    tag_requested = Signal(str)
    """Identity of a tag found by searching; its claims are to be listed."""
    grouping_requested = Signal(object, bool)
    """Places found by searching are to go into a question; whether the statements around them are meant."""
    list_requested = Signal(object)
    """A list is to be shown with saved filters."""

    def __init__(
        self,
        panels: DockPanels,
        views: ViewStack,
        strip: ClaimStrip,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._makers, self._settings = panels, settings
        self.views, self.strip = views, strip
        self._searching = False
        self._panels: _Panels | None = None
        self._search: SearchPanel | None = None
        views.set_strip(strip)
        self._left = self._make_left()
        self._right = Surface(theme, parent=self)
        self._right.setObjectName("dock_right")
        inside = QVBoxLayout(self._right)
        inside.setContentsMargins(0, 0, 0, 0)
        self.docks = Docks(
            self._left, self._right, views, strip, theme, settings, self, judging=self._is_judging
        )
        row = flush_row(self)
        self.docks.lay_out(row)
        self.retranslate()
        self.docks.restore_sizes()
        self.docks.fold()

    def _make_left(self) -> QStackedWidget:
        stack = QStackedWidget(self)
        stack.setObjectName("dock_left")
        self._lists = make_splitter(Qt.Orientation.Vertical)
        self._lists.setObjectName(_LISTS)
        stack.addWidget(self._lists)
        return stack

    # Panels

    def complete(self) -> None:
        """Create what the first frame does not show: the tools of the reading area and the panels of the docks."""
        self.views.reading.complete()
        self.fill_docks()

    def fill_docks(self) -> None:
        """Create the panels of the docks, unless they exist."""
        if self._panels is not None:
            return
        makers = self._makers
        self._panels = _Panels(makers.library(self), makers.codebook(self), makers.inspector(self._right))
        self._lists.addWidget(self._panels.library)
        self._lists.addWidget(self._panels.codebook)
        self._lists.setSizes([310, 490])
        restore_sizes(self._settings, {_LISTS: self._lists})
        if (right := self._right.layout()) is not None:
            right.addWidget(self._panels.inspector)
        self.docks_filled.emit()

    def when_filled(self, act: Callable[[], object]) -> None:
        """Call ``act`` once the panels of the docks exist, immediately if they do. In a project without articles they
        are created before the first frame, because the library then has the focus."""
        if self.filled:
            act()
        else:
            self.docks_filled.connect(act)

    @property
    def filled(self) -> bool:
        """Whether the panels of the docks exist."""
        return self._panels is not None

    @property
    def library(self) -> LibraryPanel:
        """The list of articles."""
        return self._filled_panels().library

    @property
    def codebook(self) -> CodebookPanel:
        """The tree of tags."""
        return self._filled_panels().codebook

    @property
    def inspector(self) -> Inspector:
        """The details of the selected claim or link."""
        return self._filled_panels().inspector

    def _filled_panels(self) -> _Panels:
        self.fill_docks()
        assert self._panels is not None
        return self._panels

    def _is_judging(self) -> bool:
        return self._panels is not None and self._panels.inspector.tab == SUGGESTIONS

    def show_view(self, name: str) -> None:
        """Show one of the views; docks fold if it needs their room."""
        if name != self.views.name:
            self.docks.begin_view()
        self.views.show_view(name)
        self.docks.fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.docks.fold()

    # Search

    @property
    def search(self) -> SearchPanel:
        """The list of hits, created when first needed."""
        if self._search is None:
            self._search = self._makers.search(self)
            self._search.tag_requested.connect(self.tag_requested)
            self._search.grouping_requested.connect(self.grouping_requested)
            self._search.saved.list_requested.connect(self.list_requested)
            self._search.given_up.connect(partial(self.show_search, False))
            self._left.addWidget(self._search)
        return self._search

    def show_search(self, searching: bool) -> None:
        """Show the hits in the left dock, or the library and the codebook again."""
        if searching == self._searching:
            return
        self._searching = searching
        self._left.setCurrentWidget(self.search if searching else self._lists)
        self.docks.set_searching(searching)

    # Keyboard

    def focus_text(self) -> None:
        """Focus the active pane or the current table. Pressing Escape repeatedly always ends here."""
        pane = self.views.reading.active_pane
        if self.views.name != "read":
            regions.enter(self.views.current)
        elif pane is not None:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            regions.enter(self.library)

    def regions(self) -> Sequence[QWidget]:
        """The regions between which F6 moves the focus, in order."""
        if not self.filled:
            return self.views.regions()
        lists = [self.search] if self._searching else [self.library, self.codebook]
        return [*lists, *self.views.regions(), self.inspector]

    # Texts and layout

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self.docks.retranslate()
        self.strip.retranslate()

    def state(self) -> dict[str, Any]:
        """The state for a rebuilt workbench, as far as its panels exist: filters, grouping, folding, unsaved notes."""
        state: dict[str, Any] = {"tables": self.views.state()}
        if self.filled:
            state |= {
                "library": self.library.state(),
                "codebook": self.codebook.state(),
                "inspector": self.inspector.state(),
            }
        return state

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of an earlier workbench."""
        if "library" in state:
            self.library.restore(state["library"])
            self.codebook.restore(state["codebook"])
            self.inspector.restore(state["inspector"])
        self.views.restore(state["tables"])

    def keep_layout(self) -> None:
        """Store the sizes of the docks and of their parts."""
        self.docks.keep_sizes()
        if self.filled:
            keep_sizes(self._settings, {_LISTS: self._lists})
