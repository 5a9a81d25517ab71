"""The list of cards: one is always selected, and it keeps its position while the list around it changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent

from desktop.look.theme import Theme
from desktop.suggestions.card import SuggestionCard
from desktop.suggestions.card_layout import CardLayout
from desktop.suggestions.delegate import CardDelegate
from desktop.suggestions.model import CardList
from desktop.suggestions.words import CardWords
from desktop.widgets.card_rows import CardRows
from desktop.widgets.row_model import Index


class CardView(CardRows):
    """A click selects a card and shows its places; its buttons and a double click act like their keys."""

    selected = Signal(object)
    """The selected :class:`SuggestionCard`, or None."""
    pressed_button = Signal(str)
    previewed = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, words: CardWords) -> None:
        super().__init__()
        self.setObjectName("suggestionCards")
        self._cards = CardList()
        self._delegate = CardDelegate(theme, words, self)
        self._emitted: str | None = None
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)

    # What is shown

    @property
    def cards(self) -> Sequence[SuggestionCard]:
        """From top to bottom."""
        return self._cards.rows

    @property
    def card(self) -> SuggestionCard | None:
        """The selected card."""
        return self._cards.row_at(self.currentIndex().row())

    def show_cards(self, cards: Sequence[SuggestionCard], *, fresh: bool) -> None:
        """List these cards. In a ``fresh`` list the first card is selected. Otherwise the selected card stays selected
        at the same height; if it is gone, the card now in its place is selected."""
        current_card, row = self.card, self.currentIndex().row()
        top = self.visualRect(self.currentIndex()).top() if current_card is not None else 0
        self._cards.show_rows(cards)
        if not cards:
            self._emit_selected()
            return
        again = self._cards.row_of(current_card.key) if current_card is not None and not fresh else -1
        if again < 0:
            again = 0 if fresh or row < 0 else min(row, len(cards) - 1)
        self._select(again, 0 if fresh else top)

    def select_key(self, key: str) -> bool:
        """Select a card by its key and scroll it into view. Returns whether it is listed."""
        row = self._cards.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._cards.index(row))
        return row >= 0

    def _select(self, row: int, top: int) -> None:
        """Select a row, and scroll it to ``top`` pixels below the upper edge if possible."""
        index = self._cards.index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).top() - top)
        self.scrollTo(index)
        self._emit_selected()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The selected card is taller than the others. Keep it where it was, since the mouse may be on it.
        top = self.visualRect(current).top()
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(current).top() - top)
        self.scrollTo(current)
        self._emit_selected()

    def _emit_selected(self) -> None:
        card = self.card
        key = card.key + card.suggestion.relation if card is not None else None
        if key != self._emitted:
            self._emitted = key
            self.selected.emit(card)

    # Mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        on_card = self.indexAt(event.position().toPoint()).isValid()
        if event.button() is not Qt.MouseButton.LeftButton or not on_card:
            return
        name = self.button_at(event.position())
        if name:
            self.pressed_button.emit(name)
        else:
            self.previewed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and not self.button_at(event.position()):
            self.taken.emit()

    def layout_of(self, index: QModelIndex) -> CardLayout:
        return self._delegate.layout_of(index)
