"""The body of the window while a project is open: left dock, view, right dock, and the rails they fold to."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.panels import Surface
from desktop.window.frame import regions
from desktop.window.workbench.claim_strip import ClaimStrip
from desktop.window.workbench.side_rail import RailPart, SideRail
from desktop.window.workbench.view_stack import ViewStack

if TYPE_CHECKING:
    from desktop.codebook.panel import CodebookPanel
    from desktop.findings.inspector.inspector import Inspector
    from desktop.findings.search.search_panel import SearchPanel
    from desktop.library.panel import LibraryPanel

COMPARING_WIDTH = 1800
"""In a window narrower than this the docks fold while the comparison is shown: five sources need all of it."""
COMFORTABLE_PANE = 280
"""Pixels of a pane from which the docks need not make room for it. Chosen: some 15 characters a line, a little more
than the least that a pane can have."""
SIDES = ("left", "right")
DOCK_TOKENS = {"left": "library", "right": "inspector"}
SUGGESTIONS, CONFLICTS, LEGEND = "suggestions", "conflicts", "legend"
"""Names of the inspector's tabs that other features fill."""

LEFT_WIDTH, RIGHT_WIDTH = 160, 240
"""Pixels of the docks, at least: a title in the library, and a quotation in the inspector, stay readable."""


class DockPanels(Protocol):
    """Makes the panels of the docks."""

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
    """Owns the panels. A dock is shown while its setting says so and there is room, or when it was opened without."""

    docks_changed = Signal()
    docks_filled = Signal()
    tag_requested = Signal(str)
    """Identity of a tag, found by searching, whose claims are to be listed."""
    part_chosen = Signal(str)
    """A part of a folded dock was clicked, by the name of its rail's part."""

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
        self._makers, self._theme, self._settings = panels, theme, settings
        self.views, self.strip = views, strip
        self._insisted: set[str] = set()
        self._widths = {side: theme.size(f"{DOCK_TOKENS[side]}Width") for side in SIDES}
        self._panes = 0
        self._searching = False
        self._panels: _Panels | None = None
        self._search: SearchPanel | None = None
        self._rails = {side: SideRail(theme, side, self) for side in SIDES}
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
        self.views.comparing_changed.connect(self._fold)
        self.views.memos_changed.connect(self._fold)
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
        stack.setMinimumWidth(LEFT_WIDTH)
        return stack

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("workbench_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.views.set_strip(self.strip)
        self._right = Surface(self._theme, parent=self)
        self._right.setObjectName("dock_right")
        self._right.setMinimumWidth(RIGHT_WIDTH)
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
        """Make the panels of the docks, unless they exist. At a start this is done after the first paint."""
        if self._panels is not None:
            return
        makers = self._makers
        self._panels = _Panels(makers.library(self), makers.codebook(self), makers.inspector(self._right))
        self._lists.addWidget(self._panels.library)
        self._lists.addWidget(self._panels.codebook)
        self._restore_lists()
        if (right := self._right.layout()) is not None:
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
        """What is known of the selected claim or link."""
        return self._made().inspector

    def _made(self) -> _Panels:
        self.fill_docks()
        assert self._panels is not None
        return self._panels

    # Docks

    def dock_shown(self, side: str) -> bool:
        """Whether the dock is open now."""
        return not self._dock(side).isHidden()

    def toggle_dock(self, side: str) -> None:
        """Fold the dock if it is open, else open it."""
        self.set_dock(side, not self.dock_shown(side))

    def set_dock(self, side: str, shown: bool) -> None:
        """Open or fold a dock, and remember that in the settings."""
        self._settings.set_value(f"{side}_dock", shown)
        self._insisted.discard(side)
        if shown and self._too_wide(SIDES):
            self._insisted.add(side)
        self._fold()

    def _dock(self, side: str) -> QWidget:
        return self._left if side == "left" else self._right

    def _on_panes_changed(self, articles: list[str]) -> None:
        self._panes = len(articles)
        self._fold()

    def _too_wide(self, docks: Collection[str]) -> bool:
        """Whether the view lacks room beside these docks."""
        if self.views.comparing:
            return bool(docks) and self.window().width() < COMPARING_WIDTH
        if self.views.tells_fates and "right" in docks:
            return True
        panes = 3 if self.views.tells_fates else self._panes + self.views.memos_shown
        if panes < 2:
            return False
        sides = sum(self._dock_width(side) if side in docks else self._rails[side].width() for side in SIDES)
        gutters = (self._panes - 1) * self._theme.size("gutterSmall")
        return self.window().width() < sides + gutters + panes * COMFORTABLE_PANE

    def _dock_width(self, side: str) -> int:
        """The width of a dock, which is that of before while it is folded."""
        width = self._split.sizes()[0 if side == "left" else 2]
        if width and self.dock_shown(side):
            self._widths[side] = width
        return max(self._widths[side], LEFT_WIDTH if side == "left" else RIGHT_WIDTH)

    def _in_use(self, side: str) -> bool:
        """Whether the analyst works in a dock just now: the keyboard is in it, or the pair is that is being judged."""
        focus = QApplication.focusWidget()
        if focus is not None and self._dock(side).isAncestorOf(focus):
            return True
        return side == "right" and self._panels is not None and self._panels.inspector.tab == SUGGESTIONS

    def _fitting(self) -> set[str]:
        """The docks that are wanted and have room. The library goes first; what is worked with stays."""
        wanted = [side for side in SIDES if self._settings.value(f"{side}_dock")]
        shown = list(wanted)
        fates = self.views.tells_fates
        for side in reversed(wanted) if fates else wanted:
            kept = side in self._insisted or (not (fates or self.views.comparing) and self._in_use(side))
            if self._too_wide(shown) and not kept:
                shown.remove(side)
        return set(shown)

    def show_view(self, name: str) -> None:
        """Show one of the views; the docks fold where it needs their room."""
        if name != self.views.name:
            self._insisted.clear()
        self.views.show_view(name)
        self._fold()

    def _fold(self) -> None:
        if not self._too_wide(SIDES):
            self._insisted.clear()
        fitting = self._fitting()
        changed = False
        for side in SIDES:
            shown = side in fitting or (side == "left" and self._searching)
            changed = changed or shown != self.dock_shown(side)
            self._dock(side).setVisible(shown)
            self._rails[side].setVisible(not shown)
        # The comparison shows what is selected by itself.
        self.strip.set_wanted(not self.dock_shown("right") and not self.views.comparing)
        if changed:
            self.docks_changed.emit()

    def _on_part_chosen(self, part: str) -> None:
        if part != "search":
            self.set_dock("right" if part in ("claim", SUGGESTIONS, CONFLICTS, "history") else "left", True)
        self.part_chosen.emit(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # Search

    @property
    def search(self) -> SearchPanel:
        """The list of hits, made when it is first wanted."""
        if self._search is None:
            self._search = self._makers.search(self)
            self._search.tag_requested.connect(self.tag_requested)
            self._search.given_up.connect(partial(self.show_search, False))
            self._left.addWidget(self._search)
        return self._search

    def show_search(self, searching: bool) -> None:
        """Show the hits in the left dock, or the library and the codebook again."""
        if searching == self._searching:
            return
        self._searching = searching
        self._left.setCurrentWidget(self.search if searching else self._lists)
        self._fold()

    # Keyboard

    def focus_text(self) -> None:
        """Give the keyboard to the active pane or to the table shown, where every chain of Escape ends."""
        pane = self.views.reading.active_pane
        if self.views.name != "read":
            regions.enter(self.views.current)
        elif pane is not None:
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            regions.enter(self.library)

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through, in order."""
        lists = [self.search] if self._searching else [self.library, self.codebook]
        return [*lists, *self.views.regions(), self.inspector]

    # Words, layout

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._rails["left"].set_parts(
            (
                RailPart("library", "library", self.tr("Articles")),
                RailPart("codebook", "tag", self.tr("Codebook")),
                RailPart("search", "search", self.tr("Search")),
            )
        )
        self._rails["right"].set_parts(
            (
                RailPart("claim", "claim", self.tr("Claim")),
                RailPart(SUGGESTIONS, "suggestion", self.tr("Suggestions")),
                RailPart(CONFLICTS, "merge", self.tr("Conflicts")),
                RailPart("history", "history", self.tr("History")),
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
        """Take over the :meth:`state` of an earlier workbench."""
        self.library.restore(state["library"])
        self.codebook.restore(state["codebook"])
        self.inspector.restore(state["inspector"])
        self.views.restore(state["tables"])

    def restore_layout(self) -> None:
        """Give the docks the sizes they had, or those of the design."""
        kept = self._settings.layout("workbench")
        if kept.isEmpty() or not self._split.restoreState(kept):
            left, right = (self._theme.size(f"{DOCK_TOKENS[side]}Width") for side in SIDES)
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
