"""Garbage collection on the window's thread only, without the objects that live as long as the program.

Python collects on whichever thread allocates. If that is the lane, widgets in a reference cycle are destroyed outside
Qt's thread, which sometimes crashes; and a full collection blocks scrolling for up to 60 ms. So automatic collection is
off, and a timer on the window's thread does it instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1_000
"""Milliseconds between checks whether a collection is due."""
YOUNG, MIDDLE, OLD = 5_000, 20, 50
"""Number of new objects, of young and of middle collections after which the next older generation is collected. Chosen
near Python's defaults for the last two steps, larger for the first."""


class GarbageCollection(QObject):
    """Collects by generations, as Python would, while it exists."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Exempt all existing objects from collection, and start collecting."""
        gc.collect()
        self.exempt()
        self._timer.start()

    def exempt(self) -> None:
        """Exempt all existing objects from collection, such as the rows of a project that was opened: with 100,000
        claims, each collection would block the window for 0.1 s."""
        gc.freeze()

    def renew(self) -> None:
        """Collect among the exempted objects, too, as after a project was closed."""
        gc.unfreeze()
        gc.collect()
        self.exempt()

    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        young, middle, old = gc.get_count()
        if old > OLD:
            gc.collect(2)
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
