"""Commands for panes: adding, closing, moving the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.current import Destination
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import MOST_PANES
from desktop.reading.selection.selection import Selection

translate = QCoreApplication.translate


class PaneKeys:
    """Acts on the active pane. ``say`` shows a message, such as why nothing happened."""

    def __init__(self, keeper: PaneKeeper, selection: Selection, say: Callable[[str], None]) -> None:
        self._keeper = keeper
        self._row = keeper.row
        self._selection = selection
        self._say = say

    def add(self) -> None:
        """Open the first article that is not open in a new pane."""
        snapshot, open_articles = self._selection.snapshot, self._keeper.articles()
        articles = snapshot.articles_in_order() if snapshot is not None else []
        closed = [article.id for article in articles if article.id not in open_articles]
        if len(self._row.panes) >= MOST_PANES:
            self._say(translate("ReadingCommands", "No more than four panes"))
        elif closed:
            self._selection.go_to(Destination(article=closed[0], new_pane=True))
        else:
            self._say(translate("ReadingCommands", "Every article is open already"))

    def close(self) -> None:
        """Close the active pane."""
        if self._row.active is not None:
            self._keeper.close(self._row.active)

    def next(self) -> None:
        """Move the focus to the next pane on the right, cyclically."""
        self._step(1)

    def previous(self) -> None:
        """Move the focus to the next pane on the left, cyclically."""
        self._step(-1)

    def move(self, step: int) -> None:
        """Swap the active pane with its right (1) or left (-1) neighbour."""
        if self._row.active is not None:
            self._row.move_pane(self._row.active, step)

    def _step(self, step: int) -> None:
        panes, active = self._row.panes, self._row.active
        if active is not None:
            self.activate((panes.index(active) + step) % len(panes))

    def activate(self, number: int) -> None:
        """Move the focus to a pane, counted from the left, from 0."""
        self._row.focus_pane(number)
