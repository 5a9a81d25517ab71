"""Conflicts as a list of cards, of which the current one is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from desktop.sharing.conflict_card import ConflictCard
from desktop.widgets.row_model import ROW_ROLE, Index, RowModel

CHOICE_ROLE = ROW_ROLE + 1
"""The choice for a card that is decided later: the name of one of its buttons."""
Key = tuple[str, str, str]


class ConflictList(RowModel[ConflictCard]):
    """Cards and what was chosen for them."""

    def __init__(self) -> None:
        super().__init__(ConflictCard.spoken)
        self._choices: dict[Key, str] = {}

    def show_choices(self, choices: Mapping[Key, str]) -> None:
        """Show what was chosen for cards."""
        self._choices = dict(choices)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.row_at(index.row())
        if role == CHOICE_ROLE and card is not None:
            return self._choices.get(card.key, "")
        return super().data(index, role)
