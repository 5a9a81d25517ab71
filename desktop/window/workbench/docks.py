"""The docks beside the view: which are open, which are folded to rails for lack of room, and their widths."""

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
"""Width of the window in pixels below which the docks fold while the comparison is shown. Chosen: five sources need the
whole width."""
COMFORTABLE_PANE = 280
"""Width of a pane in pixels from which the docks need not make room for it. Chosen: about 15 characters per line, a
little more than the smallest width of a pane."""
SIDES = ("left", "right")
SUGGESTIONS, CONFLICTS, LEGEND = "suggestions", "conflicts", "legend"
"""Names of tabs of the inspector that other features fill."""
_RIGHT_PARTS = ("claim", SUGGESTIONS, CONFLICTS, "history")
_PLACES = {"left": 0, "right": 2}
"""Indexes of the docks in the splitter."""
_TOKENS = {"left": "library", "right": "inspector"}
_LEAST = {"left": 180, "right": 240}
"""Smallest widths of the docks in pixels: a title in the library, the heading of the codebook in English, and a
quotation in the inspector stay readable."""


class Docks(QObject):
    """A dock is shown if its setting says so and there is room, or if it was opened although there is none."""

    changed = Signal()
    """A dock was opened or folded."""
    part_chosen = Signal(str)
    """A part of a folded dock was clicked; the value is the name of the rail's part. The dock is open then, except for
    the search."""

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
        """``judging``: whether suggested links are being reviewed in the right dock, which then stays open."""
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
        """Add the docks, the view and the rails to a row."""
        row.addWidget(self._rails["left"])
        row.addWidget(self._split, 1)
        row.addWidget(self._rails["right"])

    # Open and folded

    def shown(self, side: str) -> bool:
        """Whether the dock is open."""
        return not self._widgets[side].isHidden()

    def toggle(self, side: str) -> None:
        """Open or fold the dock."""
        self.set_shown(side, not self.shown(side))

    def set_shown(self, side: str, visible: bool) -> None:
        """Open or fold a dock, and store that in the settings."""
        self._settings.set_value(f"{side}_dock", visible)
        self._insisted.discard(side)
        if visible and self._too_wide(SIDES):
            self._insisted.add(side)
        self.fold()

    def set_searching(self, searching: bool) -> None:
        """Set whether the left dock is kept open for the hits of a search."""
        self._searching = searching
        self.fold()

    def begin_view(self) -> None:
        """Called when another view is shown: docks that were opened without room fold again."""
        self._insisted.clear()

    def fold(self) -> None:
        """Open the docks that are wanted and have room, and fold the others."""
        if not self._too_wide(SIDES):
            self._insisted.clear()
        fitting = self._fitting()
        changed = False
        for side in SIDES:
            visible = side in fitting or (side == "left" and self._searching)
            changed = changed or visible != self.shown(side)
            self._widgets[side].setVisible(visible)
            self._rails[side].setVisible(not visible)
        # The comparison shows the selected claim itself.
        self._strip.set_allowed(not self.shown("right") and not self._views.comparing)
        if changed:
            self._give_widths()
            self.changed.emit()

    def _give_widths(self) -> None:
        """Restore the widths of the docks: a splitter gives a shown widget its smallest width."""
        left, right = (self._width(side) for side in SIDES)
        # Within the available width: a splitter would reduce all parts alike.
        self._split.setSizes([left, max(self._split.width() - left - right, 1), right])

    def _fitting(self) -> set[str]:
        """The docks that are wanted and have room. The library folds first; a dock in use stays open."""
        sides = [side for side in SIDES if self._settings.value(f"{side}_dock")]
        visible = list(sides)
        fates = self._views.shows_claims
        for side in reversed(sides) if fates else sides:
            retained = side in self._insisted or (not (fates or self._views.comparing) and self._in_use(side))
            if self._too_wide(visible) and not retained:
                visible.remove(side)
        return set(visible)

    def _too_wide(self, docks: Collection[str]) -> bool:
        """Whether the view has too little room beside these docks."""
        room = self._parent.window().width()
        if self._views.comparing:
            return bool(docks) and room < COMPARING_WIDTH
        if self._views.shows_claims and "right" in docks:
            return True
        panes = 3 if self._views.shows_claims else self._panes + self._views.memos_shown
        if panes < 2:
            return False
        sides = sum(self._width(side) if side in docks else self._rails[side].width() for side in SIDES)
        gutters = (self._panes - 1) * self._theme.size("gutterSmall")
        return room < sides + gutters + panes * COMFORTABLE_PANE

    def _width(self, side: str) -> int:
        """The width chosen by the user for a dock; smaller while a view needs the room."""
        return max(self._widths[side], _LEAST[side])

    def _note_widths(self, *_: object) -> None:
        sizes = self._split.sizes()
        self._widths.update({side: sizes[place] for side, place in _PLACES.items() if self.shown(side)})

    def _in_use(self, side: str) -> bool:
        """Whether a dock is in use: it has the keyboard focus, or contains the suggested link being reviewed."""
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

    # Texts and sizes

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
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
        """Restore the stored widths of the docks, or the initial ones."""
        with contextlib.suppress(ValueError, KeyError, TypeError):
            stored = json.loads(bytes(self._settings.layout("workbench").data()))
            self._widths.update({side: int(stored[side]) for side in SIDES})
        self._give_widths()

    def keep_sizes(self) -> None:
        """Store the widths of the docks, including those of folded docks."""
        widths = {side: self._width(side) for side in SIDES}
        self._settings.set_layout("workbench", QByteArray(json.dumps(widths).encode()))
