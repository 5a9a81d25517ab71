"""The body of the window while a project is open: left dock, view, right dock, and the rails they fold to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.panels import Surface
from desktop.window.claim_strip import ClaimStrip
from desktop.window.parts import Parts
from desktop.window.side_rail import Part, SideRail
from desktop.window.view_stack import ViewStack

if TYPE_CHECKING:
    from desktop.codebook.panel import CodebookPanel
    from desktop.findings.inspector.inspector import Inspector
    from desktop.findings.search.search_panel import SearchPanel
    from desktop.library.panel import LibraryPanel

TIGHT_WIDTH = 1400
TIGHT_PANES = 3
"""Below this width, with this many panes, the docks fold by themselves."""
SIDES = ("left", "right")
SUGGESTIONS = "suggestions"
"""The tab of the inspector that is no page of its own."""


@dataclass(frozen=True, slots=True)
class _Panels:
    library: LibraryPanel
    codebook: CodebookPanel
    inspector: Inspector


class Workbench(QWidget):
    """Owns the panels. A dock is shown when it is wanted and there is room, or when it was insisted on."""

    docks_changed = Signal()
    docks_filled = Signal()
    tag_requested = Signal(str)
    """A tag was found by searching and is wanted."""
    part_chosen = Signal(str)
    """A part of a folded dock was clicked: library, codebook, search, claim, suggestions or history."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = parts.services.settings
        self._theme = parts.services.theme
        self._insisted: set[str] = set()
        self._panes = 0
        self._searching = False
        self.views = ViewStack(parts, self)
        self._panels: _Panels | None = None
        self._search: SearchPanel | None = None
        self.parts = parts
        self._rails = {side: SideRail(parts.services.theme, side, self) for side in SIDES}
        self._left = self._make_left()
        self._split = self._make_split()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rails["left"])
        row.addWidget(self._split, 1)
        row.addWidget(self._rails["right"])
        for rail in self._rails.values():
            rail.chosen.connect(self._on_part_chosen)
        self.views.reading.panes_changed.connect(self._on_panes_changed)
        self.retranslate()
        self.restore_layout()
        self._fold()

    def _make_left(self) -> QStackedWidget:
        stack = QStackedWidget(self)
        stack.setObjectName("dock_left")
        self._lists = QSplitter(Qt.Orientation.Vertical, stack)
        self._lists.setObjectName("left_lists")
        self._lists.setHandleWidth(1)
        self._lists.setChildrenCollapsible(False)
        stack.addWidget(self._lists)
        stack.setMinimumWidth(160)
        return stack

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("workbench_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.strip = ClaimStrip(self.parts.services.workspace, self.parts.services.current, self._theme, self)
        self.views.set_strip(self.strip)
        self._right = Surface(self._theme, parent=self)
        self._right.setObjectName("dock_right")
        self._right.setMinimumWidth(240)
        inside = QVBoxLayout(self._right)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (self._left, self.views, self._right):
            split.addWidget(widget)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setStretchFactor(2, 0)
        return split

    # Panels

    def fill_docks(self) -> None:
        """Make the panels of the docks, unless they exist. At a start this comes after the text was painted."""
        if self._panels is not None:
            return
        parts = self.parts
        self._panels = _Panels(parts.library(self), parts.codebook(self), parts.inspector(self._right))
        self._lists.addWidget(self._panels.library)
        self._lists.addWidget(self._panels.codebook)
        self._restore_lists()
        right = self._right.layout()
        if right is not None:
            right.addWidget(self._panels.inspector)
        self.docks_filled.emit()

    @property
    def filled(self) -> bool:
        """Whether the panels of the docks exist."""
        return self._panels is not None

    @property
    def library(self) -> LibraryPanel:
        """The list of articles."""
        return self._made().library

    @property
    def codebook(self) -> CodebookPanel:
        """The tree of tags."""
        return self._made().codebook

    @property
    def inspector(self) -> Inspector:
        """All about the selected claim."""
        return self._made().inspector

    def _made(self) -> _Panels:
        self.fill_docks()
        assert self._panels is not None
        return self._panels

    # Docks

    def dock_shown(self, side: str) -> bool:
        """Whether the dock is open now, for whichever reason."""
        return not self._dock(side).isHidden()

    def toggle_dock(self, side: str) -> None:
        """Fold the dock if it is open, else open it."""
        self.set_dock(side, not self.dock_shown(side))

    def set_dock(self, side: str, shown: bool) -> None:
        """Open or fold a dock, and keep it so."""
        self._settings.set_value(f"{side}_dock", shown)
        self._insisted.discard(side)
        if shown and self._tight():
            self._insisted.add(side)
        self._fold()

    def _dock(self, side: str) -> QWidget:
        return self._left if side == "left" else self._right

    def _on_panes_changed(self, articles: list[str]) -> None:
        self._panes = len(articles)
        self._fold()

    def _tight(self) -> bool:
        return self.window().width() < TIGHT_WIDTH and self._panes >= TIGHT_PANES

    def _fold(self) -> None:
        tight = self._tight()
        if not tight:
            self._insisted.clear()
        changed = False
        for side in SIDES:
            wanted = bool(self._settings.value(f"{side}_dock"))
            shown = wanted and (not tight or side in self._insisted)
            if side == "left" and self._searching:
                shown = True
            changed = changed or shown != self.dock_shown(side)
            self._dock(side).setVisible(shown)
            self._rails[side].setVisible(not shown)
        self.strip.set_wanted(not self.dock_shown("right"))
        if changed:
            self.docks_changed.emit()

    def _on_part_chosen(self, part: str) -> None:
        if part != "search":
            self.set_dock("right" if part in ("claim", SUGGESTIONS, "history") else "left", True)
        self.part_chosen.emit(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # Search

    @property
    def search(self) -> SearchPanel:
        """The list of hits, made when it is first wanted."""
        if self._search is None:
            self._search = self.parts.search(self)
            self._search.tag_requested.connect(self.tag_requested)
            self._left.addWidget(self._search)
        return self._search

    def show_search(self, searching: bool) -> None:
        """Put the hits in the place of the library and the codebook, or give these their place back."""
        if searching == self._searching:
            return
        self._searching = searching
        self._left.setCurrentWidget(self.search if searching else self._lists)
        self._fold()

    # Regions, words, layout

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through, in order."""
        lists = [self.search] if self._searching else [self.library, self.codebook]
        return [*lists, *self.views.regions(), self.inspector]

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._rails["left"].set_parts(
            (
                Part("library", "library", self.tr("Articles")),
                Part("codebook", "tag", self.tr("Codebook")),
                Part("search", "search", self.tr("Search")),
            )
        )
        self._rails["right"].set_parts(
            (
                Part("claim", "claim", self.tr("Claim")),
                Part(SUGGESTIONS, "suggestion", self.tr("Suggestions")),
                Part("history", "history", self.tr("History")),
            )
        )
        self.strip.retranslate()

    def state(self) -> dict[str, Any]:
        """What a rebuilt workbench needs to look the same: filters, groups, folds, unsaved notes."""
        return {
            "library": self.library.state(),
            "codebook": self.codebook.state(),
            "inspector": self.inspector.state(),
            "tables": self.views.state(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what :meth:`state` of an earlier workbench told."""
        self.library.restore(state["library"])
        self.codebook.restore(state["codebook"])
        self.inspector.restore(state["inspector"])
        self.views.restore(state["tables"])

    def restore_layout(self) -> None:
        """Give the docks the sizes they had, or those of the design."""
        kept = self._settings.layout("workbench")
        if kept.isEmpty() or not self._split.restoreState(kept):
            left, right = self._theme.size("libraryWidth"), self._theme.size("inspectorWidth")
            self._split.setSizes([left, 10_000, right])

    def _restore_lists(self) -> None:
        kept = self._settings.layout("left_lists")
        if kept.isEmpty() or not self._lists.restoreState(kept):
            self._lists.setSizes([310, 490])

    def keep_layout(self) -> None:
        """Remember the sizes of the docks."""
        self._settings.set_layout("workbench", self._split.saveState())
        if self.filled:
            self._settings.set_layout("left_lists", self._lists.saveState())
