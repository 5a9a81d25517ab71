"""The interactive timeline: the wheel zooms from years to days, dragging pans, the arrow keys move from mark to
mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotPicture
from corpus.plots.time_axis import padded
from corpus.plots.timeline import TimeLane, extent_of, timeline
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_accessible import list_marks
from desktop.widgets.plots.plot_view import PlotView
from desktop.words.plot_words import timeline_words

SHORTEST, LONGEST = 10.0, 400_000.0
"""Smallest and largest number of days shown."""
_ZOOM = 1.25
"""Zoom factor of one notch of the wheel."""
_NOTCH = 120
_LEAST_DRAG = 4
MONTHS = 730.0
"""Days shown in the view of months: two years, whose labels all fit in a wide window."""


class TimelineView(PlotView):
    """A timeline that shows a period of everything that is dated."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lanes: tuple[TimeLane, ...] = ()
        self._first, self._last = 0.0, 365.0
        self._chosen_period = False
        """Whether the user chose the period."""
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setObjectName("timeline")
        list_marks(self)

    def show_lanes(self, lanes: Sequence[TimeLane]) -> None:
        """Show these lanes, in the period that the user chose, else in full."""
        self._lanes = tuple(lanes)
        if not self._lanes:
            self.show_picture(None)
            return
        if not self._chosen_period:
            self.show_all()
        self.show_picture(self._picture_of)

    def _picture_of(self, width: float, height: float, measure: Measure) -> PlotPicture:
        return timeline(self._lanes, self._first, self._last, max(width, 240), timeline_words(), measure)

    @property
    def stretch(self) -> tuple[float, float]:
        """The first and the last day shown."""
        return self._first, self._last

    def set_stretch(self, first: float, last: float) -> None:
        """Show other days, and keep this period."""
        self._chosen_period = True
        self._take(first, last)

    def _take(self, first: float, last: float) -> None:
        span = min(max(last - first, SHORTEST), LONGEST)
        middle = (first + last) / 2
        self._first, self._last = max(middle - span / 2, 1.0), middle + span / 2
        self.renew()

    def show_all(self) -> None:
        """Show everything that is dated, including what is added later."""
        self._chosen_period = False
        extent = extent_of(self._lanes)
        if extent is not None:
            self._take(*padded(*extent))

    def show_months(self) -> None:
        """Show two years around the current mark, or around the middle."""
        middle = (self._first + self._last) / 2
        days = self._days_of(self.current)
        if days is not None:
            middle = days
        self.set_stretch(middle - MONTHS / 2, middle + MONTHS / 2)

    def _days_of(self, key: str) -> float | None:
        facts = (fact for lane in self._lanes for fact in lane.facts if fact.key == key)
        fact = next(facts, None)
        return None if fact is None else (fact.first + fact.last) / 2

    # The wheel and dragging

    def _day_at(self, x: float) -> float:
        left, right = self._sides()
        share = (x - left) / max(right - left, 1)
        return self._first + share * (self._last - self._first)

    def _sides(self) -> tuple[float, float]:
        """The x coordinates of the ends of the axis."""
        return self.picture.axis if self.picture is not None else (0.0, float(self.width()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not notches:
            days = (self._last - self._first) * event.angleDelta().x() / _NOTCH / 10
            self.set_stretch(self._first - days, self._last - days)
        else:
            self.zoom(_ZOOM**-notches, self._day_at(event.position().x()))
        event.accept()

    def zoom(self, factor: float, around: float) -> None:
        """Show ``factor`` times as many days, keeping the day ``around`` in place."""
        span = min(max((self._last - self._first) * factor, SHORTEST), LONGEST)
        share = (around - self._first) / (self._last - self._first)
        self.set_stretch(around - share * span, around + (1 - share) * span)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        by = event.position().x() - self._pressed.x()
        if self._dragged or abs(by) >= _LEAST_DRAG:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            left, right = self._sides()
            days = by * (self._last - self._first) / max(right - left, 1)
            self._pressed = event.position()
            self.set_stretch(self._first - days, self._last - days)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._pressed, self._dragged = self._dragged, None, False
        if dragged:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            super().mouseReleaseEvent(event)

    # Keys

    def _step(self, key: int) -> bool:
        """Left and right move through all marks in the order of their days, including those out of view."""
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._go(-1 if key == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                around = self._days_of(self.current) or (self._first + self._last) / 2
                self.zoom(1 / _ZOOM if key == Qt.Key.Key_Plus else _ZOOM, around)
            case Qt.Key.Key_0:
                self.show_all()
            case _:
                return super()._step(key)
        return True

    def _go(self, by: int) -> None:
        facts = sorted(
            (fact for lane in self._lanes for fact in lane.facts), key=lambda fact: (fact.first, fact.last)
        )
        if not facts:
            return
        keys = [fact.key for fact in facts]
        index = keys.index(self.current) if self.current in keys else -by
        fact = facts[min(max(index + by, 0), len(facts) - 1)]
        if fact.last < self._first or fact.first > self._last:
            middle, span = (fact.first + fact.last) / 2, self._last - self._first
            self.set_stretch(middle - span / 2, middle + span / 2)
        self.set_current(fact.key)
