"""Scrolls the other panes together with the active one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWheelEvent

from desktop.look.theme import Theme
from desktop.reading.following.course import Course, Viewport, course_between, follow, longest_chain, thin_out
from desktop.reading.following.glide import Glide
from desktop.reading.link_layer.layer import LinkLayer
from desktop.reading.links.gutter import Gutter
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow
from desktop.settings import Settings

HOLD = 260
"""Milliseconds for which nothing follows while the area itself scrolls to both ends of a link. Chosen: longer than
smooth scrolling takes (180)."""


class FollowDriver(QObject):
    """The active pane leads. Another pane that is off its course, because of an earlier jump or scroll, is not moved
    there at once: the difference decreases while the leading pane moves, most of it within a page."""

    changed = Signal()
    """Following was switched on or off, or a pane was released or follows again."""

    def __init__(
        self, row: PaneRow, layer: LinkLayer, theme: Theme, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._glide = Glide(theme, self)
        self._row = row
        self._layer = layer
        self._settings = settings
        self._released: set[Pane] = set()
        self._courses: dict[tuple[Pane, Pane], Course | None] = {}
        self._biases: dict[Pane, float] = {}
        self._last = 0.0
        self._moving = False
        self._hold = QTimer(self, singleShot=True, interval=HOLD)
        self._hold.timeout.connect(self.rebase)
        row.active_changed.connect(self._on_active_changed)
        row.arranged.connect(self.forget_courses)
        settings.changed.connect(self._on_setting_changed)

    @property
    def enabled(self) -> bool:
        """Whether panes follow at all."""
        return bool(self._settings.value("follow"))

    @property
    def released(self) -> list[Pane]:
        """Panes that do not follow because the user scrolled them, from left to right."""
        return [pane for pane in self._row.panes if pane in self._released]

    def toggle(self) -> None:
        """Let released panes follow again; if there are none, switch following on or off."""
        if self.enabled and self._released:
            self._released.clear()
        else:
            self._settings.set_value("follow", not self.enabled)
            self._released.clear()
        self.align()
        self.changed.emit()

    def toggle_pane(self, pane: Pane) -> None:
        """Release this pane, or let it follow again; for the link button in its head."""
        if not self.enabled:
            self._settings.set_value("follow", True)
            self._released.clear()
        elif pane in self._released:
            self._released.discard(pane)
        elif pane is not self._row.active:
            self._released.add(pane)
        else:
            self._settings.set_value("follow", False)
        self.align()
        self.changed.emit()

    def set_released(self, panes: list[Pane]) -> None:
        """Release exactly these panes, as at the end of the last session."""
        self._released = set(panes)
        self.changed.emit()

    # Panes come and go

    def attach(self, pane: Pane) -> None:
        """Connect a new pane."""
        pane.follow_clicked.connect(lambda: self.toggle_pane(pane))
        pane.view.scrolled.connect(lambda: self._on_scrolled(pane))
        pane.view.layout_changed.connect(self.forget_courses)
        for widget in (pane.view.viewport(), pane.view.verticalScrollBar()):
            widget.installEventFilter(self)

    def attach_gutter(self, gutter: Gutter) -> None:
        """Let the wheel over a new gutter scroll both neighbouring panes."""
        gutter.wheel_turned.connect(lambda event: self._scroll_beside(gutter, event))

    def forget(self, pane: Pane) -> None:
        """Disconnect a pane that is closed."""
        self._released.discard(pane)
        self._biases.pop(pane, None)
        self._glide.stop(pane.view.verticalScrollBar())
        self.forget_courses()

    def forget_courses(self) -> None:
        """Discard the courses after texts, links or positions have changed; they are recomputed when needed."""
        self._courses.clear()
        self._biases.clear()
        self._glide.stop()
        if self._row.active is not None:
            self._last = _scroll(self._row.active)

    def hold(self) -> None:
        """Suspend following for a moment while the area itself scrolls panes; the new positions are accepted."""
        self._glide.stop()
        self._hold.start()

    @contextmanager
    def by_area(self) -> Iterator[None]:
        """Suspend following in this context, in which the area itself scrolls panes; the new positions are accepted."""
        self._glide.stop()
        self._moving = True
        try:
            yield
        finally:
            self._moving = False
            self.rebase()

    def rebase(self) -> None:
        """Accept the present positions of the panes, without moving any."""
        self._biases.clear()
        driver = self._row.active
        if driver is not None:
            self._last = _scroll(driver)
            for pane in self._followers(driver):
                self._bias(driver, pane, self._last)

    def align(self) -> None:
        """Move all followers onto their courses now."""
        driver = self._row.active
        if driver is None or not self.enabled:
            return
        self._biases = dict.fromkeys(self._followers(driver), 0.0)
        self._last = _scroll(driver)
        self._move_followers(driver, self._last)

    # Moving

    def _followers(self, driver: Pane) -> list[Pane]:
        return [pane for pane in self._row.shown if pane is not driver and pane not in self._released]

    def _on_scrolled(self, pane: Pane) -> None:
        if pane is not self._row.active:
            return
        scroll = _scroll(pane)
        if self.enabled and not self._moving and not self._hold.isActive():
            self._move_followers(pane, scroll)
        self._last = scroll

    def _move_followers(self, driver: Pane, scroll: float) -> None:
        done = 2 * abs(scroll - self._last) / max(1.0, _viewport(driver).height)
        for pane in self._followers(driver):
            course = self._course(driver, pane)
            if course is None:
                continue
            bias = self._bias(driver, pane, self._last) * max(0.0, 1.0 - done)
            self._biases[pane] = bias
            target = follow(course, _viewport(driver), scroll, _viewport(pane)) + bias
            self._glide.to(pane.view.verticalScrollBar(), round(target))

    def _bias(self, driver: Pane, pane: Pane, scroll: float) -> float:
        if pane not in self._biases:
            course = self._course(driver, pane)
            position = float(self._glide.goal(pane.view.verticalScrollBar()))
            goal = follow(course, _viewport(driver), scroll, _viewport(pane)) if course else position
            self._biases[pane] = position - goal
        return self._biases[pane]

    def _course(self, driver: Pane, follower: Pane) -> Course | None:
        key = (driver, follower)
        if key not in self._courses:
            self._courses[key] = self._find_course(driver, follower)
        return self._courses[key]

    def _find_course(self, driver: Pane, follower: Pane) -> Course | None:
        if driver.article_id is None or follower.article_id is None:
            return None
        pairs = self._layer.pairs(driver.article_id, follower.article_id).pairs
        chain = thin_out(longest_chain([(pair.left_span.start, pair.right_span.start) for pair in pairs]))
        return course_between(
            [(driver.view.document_y(start), follower.view.document_y(end)) for start, end in chain]
        )

    # Mouse

    def _scroll_beside(self, gutter: Gutter, event: QWheelEvent) -> None:
        """Scroll both neighbours of a gutter by the same distance."""
        number = self._row.gutters.index(gutter)
        pixels = event.pixelDelta().y() or event.angleDelta().y() // 2
        with self.by_area():
            for pane in self._row.shown[number : number + 2]:
                bar = pane.view.verticalScrollBar()
                bar.setValue(bar.value() - pixels)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        by_wheel = isinstance(event, QWheelEvent) and event.angleDelta().y() != 0
        if by_wheel or event.type() is QEvent.Type.MouseButtonPress:
            for pane in self._row.shown:
                bar = pane.view.verticalScrollBar()
                if watched is bar or (by_wheel and watched is pane.view.viewport()):
                    self._release(pane)
        return False

    def _release(self, pane: Pane) -> None:
        if self.enabled and pane is not self._row.active and pane not in self._released:
            self._released.add(pane)
            self._glide.stop(pane.view.verticalScrollBar())
            self.changed.emit()

    def _on_active_changed(self) -> None:
        active = self._row.active
        self._biases.clear()
        if active is not None:
            self._glide.stop(active.view.verticalScrollBar())
            self._last = _scroll(active)
            if active in self._released:
                self._released.discard(active)
                self.changed.emit()

    def _on_setting_changed(self, key: str) -> None:
        if key == "follow":
            self.changed.emit()


def _scroll(pane: Pane) -> float:
    return float(pane.view.verticalScrollBar().value())


def _viewport(pane: Pane) -> Viewport:
    height = pane.view.viewport().height()
    return Viewport(float(height), float(height + pane.view.verticalScrollBar().maximum()))
