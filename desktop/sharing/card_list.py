"""Conflicts as a list of cards, of which the current one is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.sharing.conflict_card import ConflictCard

CARD_ROLE = Qt.ItemDataRole.UserRole
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What was chosen for a card that is decided later: the name of one of its buttons."""
Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str, str]


class ConflictList(QAbstractListModel):
    """``CARD_ROLE`` gives the :class:`~desktop.sharing.conflict_card.ConflictCard` of a row."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[ConflictCard] = []
        self._choices: dict[Key, str] = {}

    @property
    def cards(self) -> Sequence[ConflictCard]:
        """From top to bottom."""
        return self._cards

    def show_cards(self, cards: Sequence[ConflictCard]) -> None:
        """List these cards."""
        if list(cards) != self._cards:
            self.beginResetModel()
            self._cards = list(cards)
            self.endResetModel()

    def show_choices(self, choices: Mapping[Key, str]) -> None:
        """Show what was chosen for cards."""
        self._choices = dict(choices)
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def card_at(self, row: int) -> ConflictCard | None:
        """The card of a row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card_at(index.row())
        if card is None:
            return None
        if role == CARD_ROLE:
            return card
        if role == CHOICE_ROLE:
            return self._choices.get(card.key, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken()
        return None
