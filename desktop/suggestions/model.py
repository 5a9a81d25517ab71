"""The cards as a list."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.suggestions.card import SuggestionCard
from desktop.widgets.row_model import RowModel


class CardList(RowModel[SuggestionCard]):
    """The cards."""

    def __init__(self) -> None:
        super().__init__(SuggestionCard.spoken)

    def show_rows(self, rows: Sequence[SuggestionCard]) -> None:
        """List these cards. Where those of the same pairs stay, the ones that differ are repainted."""
        if [card.key for card in rows] != [card.key for card in self.rows]:
            super().show_rows(rows)
            return
        changed = [row for row, card in enumerate(rows) if card != self.rows[row]]
        self.rows = tuple(rows)
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a card by its key; -1 if it is not listed."""
        return next((row for row, card in enumerate(self.rows) if card.key == key), -1)
