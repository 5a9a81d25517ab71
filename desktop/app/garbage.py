"""Collecting garbage where it does no harm: on the window's thread, and not among what lives as long as the program.

Python collects on whichever thread happens to allocate. Were that the lane, widgets caught in a reference cycle would
be destroyed outside of Qt's thread, which crashes now and then; and a collection of everything stalls scrolling for up
to 60 ms. So automatic collection is off, and a timer of the window's thread does it instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1_000
"""Milliseconds between looks."""
YOUNG, MIDDLE, OLD = 5_000, 20, 50
"""New objects, collections of the young and of the middle generation after which the next older one is collected."""


class GarbageCollection(QObject):
    """Collects as Python would, by generations, while it exists."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """What exists by now is kept for good; from here on garbage is collected."""
        gc.collect()
        gc.freeze()
        self._timer.start()

    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due, if any is."""
        young, middle, old = gc.get_count()
        if old > OLD:
            gc.collect(2)
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
