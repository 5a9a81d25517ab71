"""The docks beside the view: which are open, which fold to rails for want of room, and how wide they are."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Collection

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.splitters import make_splitter
from desktop.window.workbench.claim_strip import ClaimStrip
from desktop.window.workbench.side_rail import RailPart, SideRail
from desktop.window.workbench.view_stack import ViewStack

COMPARING_WIDTH = 1800
"""In a window narrower than this the docks fold while the comparison is shown: five sources need all of it."""
COMFORTABLE_PANE = 280
"""Pixels of a pane from which the docks need not make room for it. Chosen: some 15 characters a line, a little more
than the least that a pane can have."""
SIDES = ("left", "right")
SUGGESTIONS, CONFLICTS, LEGEND = "suggestions", "conflicts", "legend"
"""Names of the inspector's tabs that other features fill."""
_RIGHT_PARTS = ("claim", SUGGESTIONS, CONFLICTS, "history")
_PLACES = {"left": 0, "right": 2}
"""Where the docks stand in the splitter."""
_TOKENS = {"left": "library", "right": "inspector"}
_LEAST = {"left": 180, "right": 240}
"""Pixels of the docks, at least: a title in the library, the heading of the codebook in English, and a quotation in the
inspector stay readable."""


class Docks(QObject):
    """A dock is shown while its setting says so and there is room, or when it was opened although there is none."""

    changed = Signal()
    """Another dock is open, or folded."""
    part_chosen = Signal(str)
    """A part of a folded dock was clicked, by the name of its rail's part. The dock of all but the search is open."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        views: ViewStack,
        strip: ClaimStrip,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
        *,
        judging: Callable[[], bool],
    ) -> None:
        """``judging``: whether pairs are judged in the right dock, which then stays open."""
        super().__init__(parent)
        self._widgets = {"left": left, "right": right}
        self._views, self._strip, self._theme, self._settings = views, strip, theme, settings
        self._parent, self._judging = parent, judging
        self._insisted: set[str] = set()
        self._widths = {side: theme.size(f"{_TOKENS[side]}Width") for side in SIDES}
        self._panes = 0
        self._searching = False
        self._rails = {side: SideRail(theme, side, parent) for side in SIDES}
        self._split = self._make_split()
        for rail in self._rails.values():
            rail.chosen.connect(self._on_part_chosen)
        views.reading.panes_changed.connect(self._on_panes_changed)
        views.comparing_changed.connect(self.fold)
        views.memos_changed.connect(self.fold)

    def _make_split(self) -> QSplitter:
        for side in SIDES:
            self._widgets[side].setMinimumWidth(_LEAST[side])
        parts = (self._widgets["left"], self._views, self._widgets["right"])
        split = make_splitter(Qt.Orientation.Horizontal, parts)
        split.setObjectName("workbench_split")
        for place, widget in enumerate(parts):
            split.setStretchFactor(place, int(widget is self._views))
        split.splitterMoved.connect(self._note_widths)
        return split

    def lay_out(self, row: QHBoxLayout) -> None:
        """Put the docks, the view and the rails into a row."""
        row.addWidget(self._rails["left"])
        row.addWidget(self._split, 1)
        row.addWidget(self._rails["right"])

    # Open and folded

    def shown(self, side: str) -> bool:
        """Whether the dock is open now."""
        return not self._widgets[side].isHidden()

    def toggle(self, side: str) -> None:
        """Fold the dock if it is open, else open it."""
        self.set_shown(side, not self.shown(side))

    def set_shown(self, side: str, shown: bool) -> None:
        """Open or fold a dock, and remember that in the settings."""
        self._settings.set_value(f"{side}_dock", shown)
        self._insisted.discard(side)
        if shown and self._too_wide(SIDES):
            self._insisted.add(side)
        self.fold()

    def set_searching(self, searching: bool) -> None:
        """Keep the left dock open for the hits of a search, or no longer."""
        self._searching = searching
        self.fold()

    def begin_view(self) -> None:
        """Another view is shown: docks that were opened without room fold again."""
        self._insisted.clear()

    def fold(self) -> None:
        """Open the docks that are wanted and have room, fold the others."""
        if not self._too_wide(SIDES):
            self._insisted.clear()
        fitting = self._fitting()
        changed = False
        for side in SIDES:
            shown = side in fitting or (side == "left" and self._searching)
            changed = changed or shown != self.shown(side)
            self._widgets[side].setVisible(shown)
            self._rails[side].setVisible(not shown)
        # The comparison shows what is selected by itself.
        self._strip.set_wanted(not self.shown("right") and not self._views.comparing)
        if changed:
            self._give_widths()
            self.changed.emit()

    def _give_widths(self) -> None:
        """Give the docks the widths of before: a splitter opens what was hidden as narrow as it can be."""
        left, right = (self._width(side) for side in SIDES)
        # No more than there is: a splitter takes what lacks from all alike.
        self._split.setSizes([left, max(self._split.width() - left - right, 1), right])

    def _fitting(self) -> set[str]:
        """The docks that are wanted and have room. The library goes first; what is worked with stays."""
        wanted = [side for side in SIDES if self._settings.value(f"{side}_dock")]
        shown = list(wanted)
        fates = self._views.tells_fates
        for side in reversed(wanted) if fates else wanted:
            kept = side in self._insisted or (not (fates or self._views.comparing) and self._in_use(side))
            if self._too_wide(shown) and not kept:
                shown.remove(side)
        return set(shown)

    def _too_wide(self, docks: Collection[str]) -> bool:
        """Whether the view lacks room beside these docks."""
        room = self._parent.window().width()
        if self._views.comparing:
            return bool(docks) and room < COMPARING_WIDTH
        if self._views.tells_fates and "right" in docks:
            return True
        panes = 3 if self._views.tells_fates else self._panes + self._views.memos_shown
        if panes < 2:
            return False
        sides = sum(self._width(side) if side in docks else self._rails[side].width() for side in SIDES)
        gutters = (self._panes - 1) * self._theme.size("gutterSmall")
        return room < sides + gutters + panes * COMFORTABLE_PANE

    def _width(self, side: str) -> int:
        """The width that the analyst gave a dock, which is narrower while a view needs the room."""
        return max(self._widths[side], _LEAST[side])

    def _note_widths(self, *_: object) -> None:
        sizes = self._split.sizes()
        self._widths.update({side: sizes[place] for side, place in _PLACES.items() if self.shown(side)})

    def _in_use(self, side: str) -> bool:
        """Whether the analyst works in a dock just now: the keyboard is in it, or the pair is that is being judged."""
        focus = QApplication.focusWidget()
        if focus is not None and self._widgets[side].isAncestorOf(focus):
            return True
        return side == "right" and self._judging()

    def _on_panes_changed(self, articles: list[str]) -> None:
        self._panes = len(articles)
        self.fold()

    def _on_part_chosen(self, part: str) -> None:
        if part != "search":
            self.set_shown("right" if part in _RIGHT_PARTS else "left", True)
        self.part_chosen.emit(part)

    # Words, sizes

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

    def restore_sizes(self) -> None:
        """Give the docks the widths they had, or those of the design."""
        with contextlib.suppress(ValueError, KeyError, TypeError):
            kept = json.loads(bytes(self._settings.layout("workbench").data()))
            self._widths.update({side: int(kept[side]) for side in SIDES})
        self._give_widths()

    def keep_sizes(self) -> None:
        """Remember the widths of the docks, also of those that are folded now."""
        widths = {side: self._width(side) for side in SIDES}
        self._settings.set_layout("workbench", QByteArray(json.dumps(widths).encode()))
