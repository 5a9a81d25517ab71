"""Moves a scroll bar smoothly, and keeps the reader's place when the text is laid out again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from desktop.look.theme import Theme
from desktop.reading.text.geometry import TextGeometry

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

NEAR = 3
"""In screens. Of a longer distance only the last screen is animated. Chosen by eye."""


class Scroller(QObject):
    """Scrolls one text view."""

    def __init__(self, theme: Theme, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = bar
        self._animation: QPropertyAnimation | None = None
        """Created for the first smooth scrolling."""
        self.anchor = (0, 0.0)
        """The position at the upper edge of the viewport, and how far its line is scrolled past it, in pixels."""
        self._keeping = 0

    @property
    def keeping(self) -> bool:
        """Whether the text is being laid out again, so that scrolling is not caused by the reader."""
        return self._keeping > 0

    def use(self, bar: QScrollBar) -> None:
        """Scroll with another scroll bar."""
        self._bar = bar
        if self._animation is not None:
            self._animation.setTargetObject(bar)

    def stop(self) -> None:
        """Stop a movement at its present position."""
        if self._animation is not None:
            self._animation.stop()

    def arrive(self) -> None:
        """Complete a movement at once, before its positions change."""
        animation = self._animation
        if animation is not None and animation.state() is animation.State.Running:
            self.stop()
            self._bar.setValue(animation.endValue())

    def go(self, y: int, page: int, *, animate: bool) -> None:
        """Scroll the document y to the upper edge of a viewport of ``page`` pixels."""
        self.stop()
        y = max(self._bar.minimum(), min(y, self._bar.maximum()))
        duration = self._theme.motion("scrollTo")
        if not animate or not duration or y == self._bar.value():
            self._bar.setValue(y)
            return
        if abs(y - self._bar.value()) > NEAR * page:
            self._bar.setValue(y - page if y > self._bar.value() else y + page)
        animation = self._animation = self._animation or self._new_animation()
        animation.setDuration(duration)
        animation.setStartValue(self._bar.value())
        animation.setEndValue(y)
        animation.start()

    def _new_animation(self) -> QPropertyAnimation:
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation

        animation = QPropertyAnimation(self._bar, b"value", self)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        return animation

    def remember(self, geometry: TextGeometry) -> None:
        """Remember what is at the upper edge."""
        value = self._bar.value()
        position = geometry.position_at(0, value) if value else 0
        line = geometry.line_at(position)
        self.anchor = (position, value - line.top) if line and value else (0, 0.0)

    @contextmanager
    def keep(self) -> Iterator[None]:
        """While the text is laid out again, do not regard Qt's scrolling as a movement of the reader."""
        self._keeping += 1
        try:
            yield
        finally:
            self._keeping -= 1

    def restore(self, geometry: TextGeometry) -> None:
        """Scroll the remembered position back to the upper edge."""
        position, beyond = self.anchor
        line = geometry.line_at(position) if position or beyond else None
        with self.keep():
            self._bar.setValue(round(line.top + beyond) if line is not None else 0)
