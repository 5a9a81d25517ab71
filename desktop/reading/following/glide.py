"""Animates a following pane over some frames if a small movement of the other moves it far."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from desktop.look.theme import Theme

NEAR = 64
"""Distance in pixels that is covered at once: about a step of the wheel."""
FRAME = 16
"""Milliseconds of a frame at 60 Hz."""
SHARE = 0.3
"""Share of the remaining distance covered in one frame. Chosen: most of any distance within a tenth of a second."""


class Glide(QObject):
    """Moves scroll bars to their targets."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._goals: dict[QScrollBar, int] = {}
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._step)

    def to(self, bar: QScrollBar, goal: int) -> None:
        """Move a bar to ``goal``: at once if that is near or motion is reduced, else frame by frame."""
        goal = max(bar.minimum(), min(goal, bar.maximum()))
        if not self._theme.motion("scrollTo") or (bar not in self._goals and abs(goal - bar.value()) <= NEAR):
            self._goals.pop(bar, None)
            bar.setValue(goal)
            return
        self._goals[bar] = goal
        self._frames.start()

    def goal(self, bar: QScrollBar) -> int:
        """The target of a bar, or its position if it is not moving."""
        return self._goals.get(bar, bar.value())

    def stop(self, bar: QScrollBar | None = None) -> None:
        """Stop one bar at its present position, or all."""
        if bar is None:
            self._goals.clear()
        else:
            self._goals.pop(bar, None)

    def _step(self) -> None:
        for bar, goal in list(self._goals.items()):
            left = goal - bar.value()
            step = round(left * SHARE) or (left > 0) - (left < 0)
            bar.setValue(bar.value() + step)
            if bar.value() == goal or not step:
                self._goals.pop(bar, None)
        if not self._goals:
            self._frames.stop()
