"""The cards as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.suggestions.card import SuggestionCard

CARD_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class CardList(QAbstractListModel):
    """``CARD_ROLE`` gives the :class:`~desktop.suggestions.card.Card` of a row."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[SuggestionCard] = []

    @property
    def cards(self) -> Sequence[SuggestionCard]:
        """From top to bottom."""
        return self._cards

    def show_cards(self, cards: Sequence[SuggestionCard]) -> None:
        """List these cards. Where the same stay, nothing is rebuilt."""
        if [card.key for card in cards] == [card.key for card in self._cards]:
            changed = [row for row, card in enumerate(cards) if card != self._cards[row]]
            self._cards = list(cards)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def card_at(self, row: int) -> SuggestionCard | None:
        """The card of a row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, key: str) -> int:
        """The row of a card by its key; -1 if it is not listed."""
        return next((row for row, card in enumerate(self._cards) if card.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card_at(index.row())
        if card is None:
            return None
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken()
        return None
