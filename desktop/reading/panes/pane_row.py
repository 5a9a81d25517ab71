"""Panes side by side with a gutter between neighbours: visibility, widths, and the active pane.

If panes would become too narrow, the least recently used one is folded to a spine at the edge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Theme
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.spine import Spine

if TYPE_CHECKING:
    from desktop.reading.links.gutter import Gutter

MOST_PANES = 4
SPINE_WIDTH = 40
"""Width in pixels: a character with room to click."""
TIGHT = 270
"""Width of a pane in pixels below which the gutters are narrow: 10 more than the smallest width."""
LEAST_WEIGHT = 0.01
"""A pane of weight 0 would have no width at all."""


def unfolded(used: Sequence[int], room: int, gutter: int, least: int) -> list[int]:
    """The indexes of the panes that fit, each with at least ``least`` pixels. ``used``: for each pane a number that is
    greater the more recently it was used. At least one pane always fits."""
    unfolded_numbers = list(range(len(used)))
    while len(unfolded_numbers) > 1:
        spines = (len(used) - len(unfolded_numbers)) * SPINE_WIDTH
        if (room - spines - gutter * (len(unfolded_numbers) - 1)) / len(unfolded_numbers) >= least:
            break
        unfolded_numbers.remove(min(unfolded_numbers, key=lambda number: used[number]))
    return unfolded_numbers


def shares(weights: Sequence[float], room: int, least: int) -> list[int]:
    """Integer widths that add up to ``room``, in proportion to the weights, and none below ``least`` if possible."""
    if not weights:
        return []
    if room < least * len(weights):
        weights = [1.0] * len(weights)
    fixed: dict[int, int] = {}
    while True:
        free = [number for number in range(len(weights)) if number not in fixed]
        rest, total = room - sum(fixed.values()), sum(weights[number] for number in free)
        narrow = [number for number in free if rest * weights[number] / total < least]
        if not narrow or len(narrow) == len(free):
            break
        fixed.update((number, least) for number in narrow)
    edges = [0.0]
    for number, weight in enumerate(weights):
        edges.append(edges[-1] + (fixed[number] if number in fixed else rest * weight / total))
    return [round(right) - round(left) for left, right in pairwise(edges)]


class _Slot:
    def __init__(self, pane: Pane, weight: float) -> None:
        self.pane = pane
        self.weight = weight
        self.used = 0


class PaneRow(QWidget):
    """Holds the panes in their order."""

    arranged = Signal()
    """Other panes are neighbours now: panes were added, removed, reordered, folded or unfolded."""
    moved = Signal()
    """Only positions and sizes have changed."""
    active_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._new_gutter: Callable[[QWidget], Gutter] | None = None
        self._slots: list[_Slot] = []
        self._gutters: list[Gutter] = []
        self._spines: list[Spine] = []
        self._neighbours: list[Pane] = []
        self._active: Pane | None = None
        self._clock = 0
        self._arranging = False
        theme.changed.connect(self.update)

    # The panes

    @property
    def panes(self) -> list[Pane]:
        """All panes from left to right, including folded ones."""
        return [slot.pane for slot in self._slots]

    @property
    def shown(self) -> list[Pane]:
        """The panes that are not folded, from left to right."""
        return list(self._neighbours)

    @property
    def gutters(self) -> list[Gutter]:
        """The gutters between the shown panes, from left to right; none before :meth:`make_gutters`."""
        return self._gutters[: max(0, len(self._neighbours) - 1)]

    @property
    def active(self) -> Pane | None:
        """The pane on which keys act."""
        return self._active

    def pane_of(self, article: str | None) -> Pane | None:
        """The pane that shows an article."""
        return next((pane for pane in self.panes if pane.article_id == article), None) if article else None

    def least_recent(self) -> Pane | None:
        """The least recently used pane that is not active."""
        others = [slot for slot in self._slots if slot.pane is not self._active]
        return min(others, key=lambda slot: slot.used).pane if others else None

    def weight(self, pane: Pane) -> float:
        """The share of the width that a pane requests, relative to the others."""
        return next(slot.weight for slot in self._slots if slot.pane is pane)

    def set_weight(self, pane: Pane, weight: float) -> None:
        """Set the share of the width that a pane requests."""
        next(slot for slot in self._slots if slot.pane is pane).weight = max(weight, LEAST_WEIGHT)
        self.arrange()

    def has_room(self) -> bool:
        """Whether another pane could be shown without folding one."""
        narrow, least = self._theme.size("gutterSmall"), self._theme.size("minPane")
        count = len(self._slots) + 1
        return self.width() >= count * least + (count - 1) * narrow

    def make_gutters(self, new_gutter: Callable[[QWidget], Gutter]) -> None:
        """Fill the strips between the panes, which are empty before, with gutters made by ``new_gutter``, now and
        whenever more are needed."""
        self._new_gutter = new_gutter
        self.arrange()

    # Adding, removing, moving

    def insert(self, index: int, pane: Pane) -> None:
        """Insert a pane at ``index``; the width is distributed evenly."""
        mean = sum(slot.weight for slot in self._slots) / len(self._slots) if self._slots else 1.0
        self._slots.insert(index, _Slot(pane, mean))
        pane.setParent(self)
        self.activate(pane)

    def remove(self, pane: Pane) -> None:
        """Remove a pane; the previously used one becomes active."""
        self._slots = [slot for slot in self._slots if slot.pane is not pane]
        if self._active is pane:
            latest = max(self._slots, key=lambda slot: slot.used, default=None)
            self._active = None
            if latest is not None:
                self.activate(latest.pane)
            else:
                self.active_changed.emit()
        self.arrange()
        pane.hide()
        pane.deleteLater()

    def swap(self, one: int, other: int) -> None:
        """Swap two panes, by index from the left, with their widths."""
        if one == other or not (0 <= one < len(self._slots) and 0 <= other < len(self._slots)):
            return
        self._slots[one], self._slots[other] = self._slots[other], self._slots[one]
        self.arrange()

    def put(self, number: int, place: int) -> None:
        """Move a pane, by index from the left, before the one that is at ``place`` now; to the end if that is the
        number of panes."""
        if not (0 <= number < len(self._slots) and 0 <= place <= len(self._slots)):
            return
        slot = self._slots.pop(number)
        self._slots.insert(place - (place > number), slot)
        self.arrange()

    def move_pane(self, pane: Pane, step: int) -> None:
        """Move a pane by one position to the right (1) or left (-1)."""
        number = self.panes.index(pane)
        self.swap(number, number + step)

    def activate(self, pane: Pane) -> None:
        """Make a pane the one on which keys act, unfolding it if necessary."""
        slot = next((slot for slot in self._slots if slot.pane is pane), None)
        if slot is None:
            # A pane that is being closed may receive the focus once more.
            return
        self._clock += 1
        slot.used = self._clock
        changed = self._active is not pane
        self._active = pane
        if changed or pane not in self._neighbours:
            self.arrange()
        if changed:
            for shown in self.panes:
                shown.set_active(shown is pane)
            self.active_changed.emit()

    def focus_pane(self, number: int) -> None:
        """Move the focus to a pane, counted from the left, from 0."""
        if 0 <= number < len(self._slots):
            pane = self._slots[number].pane
            self.activate(pane)
            pane.setFocus()

    def unfold(self, pane: Pane) -> None:
        """Unfold a pane without activating it; the active one is never folded for it."""
        if self._active is not None and pane is not self._active:
            self._clock += 2
            next(slot for slot in self._slots if slot.pane is pane).used = self._clock - 1
            next(slot for slot in self._slots if slot.pane is self._active).used = self._clock
            self.arrange()

    def even_out(self) -> None:
        """Give all panes the same width."""
        for slot in self._slots:
            slot.weight = 1.0
        self.arrange()

    def drag_gutter(self, gutter: Gutter, pixels: int) -> None:
        """Move a gutter between its two neighbours, as far as both keep their smallest width."""
        number = self._gutters.index(gutter)
        left, right = self._neighbours[number], self._neighbours[number + 1]
        least = min(self._theme.size("minPane"), left.width(), right.width())
        pixels = max(least - left.width(), min(pixels, right.width() - least))
        for pane, width in ((left, left.width() + pixels), (right, right.width() - pixels)):
            next(slot for slot in self._slots if slot.pane is pane).weight = float(width)
        for pane in self._neighbours:
            if pane not in (left, right):
                next(slot for slot in self._slots if slot.pane is pane).weight = float(pane.width())
        self.arrange()

    # Places

    @property
    def arranging(self) -> bool:
        """Whether panes are being placed, so that no position is final."""
        return self._arranging

    def arrange(self) -> None:
        """Place panes, gutters and spines."""
        self._arranging = True
        changed = self._arrange()
        self._arranging = False
        (self.arranged if changed else self.moved).emit()

    def _arrange(self) -> bool:
        """Place panes, gutters and spines. Returns whether other panes are neighbours now."""
        wide, narrow, least = (self._theme.size(key) for key in ("gutter", "gutterSmall", "minPane"))
        unfolded_numbers = unfolded([slot.used for slot in self._slots], self.width(), narrow, least)
        folded = [number for number in range(len(self._slots)) if number not in unfolded_numbers]
        room = self.width() - SPINE_WIDTH * len(folded)
        count = max(1, len(unfolded_numbers))
        gutter = wide if (room - wide * (count - 1)) / count >= TIGHT else narrow
        widths = shares(
            [self._slots[number].weight for number in unfolded_numbers], room - gutter * (count - 1), least
        )
        panes = [self._slots[number].pane for number in unfolded_numbers]
        changed = panes != self._neighbours
        self._neighbours = panes
        self._fit_helpers(len(panes) - 1, len(folded))
        before = [number for number in folded if unfolded_numbers and number < unfolded_numbers[0]]
        x = self._place_spines(before, 0, 0)
        for number, (pane, width) in enumerate(zip(panes, widths, strict=True)):
            pane.setGeometry(x, 0, width, self.height())
            pane.show()
            x += width
            if number < len(self.gutters):
                self._gutters[number].setGeometry(x, 0, gutter, self.height())
                self._gutters[number].show()
            x += gutter if number + 1 < len(panes) else 0
        self._place_spines([number for number in folded if number not in before], x, len(before))
        return changed

    def _place_spines(self, numbers: Sequence[int], x: int, first: int) -> int:
        for place, number in enumerate(numbers):
            pane = self._slots[number].pane
            pane.hide()
            spine = self._spines[first + place]
            spine.show_pane(pane)
            spine.setGeometry(x, 0, SPINE_WIDTH, self.height())
            spine.show()
            x += SPINE_WIDTH
        return x

    def _fit_helpers(self, gutters: int, spines: int) -> None:
        while self._new_gutter is not None and len(self._gutters) < gutters:
            gutter = self._new_gutter(self)
            gutter.resized.connect(lambda pixels, gutter=gutter: self.drag_gutter(gutter, pixels))
            gutter.evened.connect(self.even_out)
            self._gutters.append(gutter)
        while len(self._spines) < spines:
            spine = Spine(self._theme, self)
            spine.unfold_requested.connect(self._on_unfold_requested)
            self._spines.append(spine)
        for gutter in self._gutters[max(0, gutters) :]:
            gutter.set_content(None)
            gutter.hide()
        for spine in self._spines[spines:]:
            spine.hide()
        self._order_focus()

    def _order_focus(self) -> None:
        """Set the tab order: the panes from left to right, then the gutters."""
        chain: list[QWidget] = [*(pane for pane in self._neighbours), *self.gutters]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _on_unfold_requested(self, pane: Pane) -> None:
        self.activate(pane)
        pane.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour("gutter"))
