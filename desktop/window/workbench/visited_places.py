"""The history of visited places, for Back and Forward."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.current import Current, Destination

LONGEST = 100


class Places:
    """A list of places with a current one, like the history of a browser."""

    def __init__(self) -> None:
        self._line: list[Destination] = []
        self._index = -1

    def leave_for(self, left: Destination | None, reached: Destination) -> None:
        """Record a jump from ``left`` to ``reached``, dropping the places after the current one."""
        del self._line[self._index + 1 :]
        if left is not None and (not self._line or self._line[-1] != left):
            self._line.append(left)
        if not self._line or self._line[-1] != reached:
            self._line.append(reached)
        del self._line[:-LONGEST]
        self._index = len(self._line) - 1

    def back(self) -> Destination | None:
        """Move to the previous place and return it; None at the beginning."""
        return self._move(-1)

    def forward(self) -> Destination | None:
        """Move to the next place and return it; None at the end."""
        return self._move(1)

    def _move(self, step: int) -> Destination | None:
        if not 0 <= self._index + step < len(self._line):
            return None
        self._index += step
        return self._line[self._index]

    def clear(self) -> None:
        """Clear the history, for example because another project is opened."""
        self._line.clear()
        self._index = -1


class Travels(QObject):
    """Records every jump, and moves back and forward."""

    jumping = Signal()
    """Emitted before each jump, so that the articles can be shown first."""

    def __init__(self, current: Current, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._places = Places()
        self._travelling = False
        current.jump.connect(self._on_jump)

    def _on_jump(self, place: Destination) -> None:
        if place.preview:
            return
        if not self._travelling:
            article = self._current.article
            left = None if article is None else Destination(article=article, claim=self._current.claim)
            self._places.leave_for(left, place)
        self.jumping.emit()

    def back(self) -> None:
        """Move to where the latest jump started."""
        self._go(self._places.back())

    def forward(self) -> None:
        """Undo the latest :meth:`back`."""
        self._go(self._places.forward())

    def clear(self) -> None:
        """Clear the history, for example because another project is opened."""
        self._places.clear()

    def _go(self, place: Destination | None) -> None:
        if place is None:
            return
        self._travelling = True
        try:
            self._current.go_to(place)
        finally:
            self._travelling = False
