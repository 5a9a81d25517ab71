"""Excluding words from the counts, from the table and from the list of distinctive words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.terms.distinctive.distinctive_panel import DistinctivePanel
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.table.term_grid import TermGrid


class StopActs(QObject):
    """Makes stop words of the selected words."""

    message = Signal(str)
    """What was done, in words."""
    next_named = Signal(str)
    """The word to be selected once the words are not counted any more: the one below the first of them."""

    def __init__(
        self, stop: StopList, grid: TermGrid, distinctive: DistinctivePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stop, self._grid, self._distinctive = stop, grid, distinctive
        grid.stop_requested.connect(self.stop_chosen)
        distinctive.list.stop_requested.connect(self._stop_distinctive)

    def stop_chosen(self) -> None:
        """Exclude the selected words of the table."""
        self._exclude([self._grid.terms.rows[number].word for number in self._grid.chosen()])

    def _stop_distinctive(self) -> None:
        current = self._distinctive.list.current
        if current is not None:
            self._exclude([current.row.word])

    def _exclude(self, words: Sequence[str]) -> None:
        if not words:
            return
        rows = self._grid.terms.rows[min(self._grid.chosen(), default=0) :]
        self.next_named.emit(next((row.word for row in rows if row.word not in words), ""))
        self._stop.add(words)
        self.message.emit(self.tr("%Ln word(s) not counted any more", "", len(words)))
