"""The list of cards: one is always selected, and it stays where it is while the list around it changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.look.theme import Theme
from desktop.suggestions.card import Card
from desktop.suggestions.delegate import CardDelegate
from desktop.suggestions.model import CardList, Index


class CardView(QListView):
    """A click selects a card and shows its places; its buttons and a double click do what their keys do."""

    selected = Signal(object)
    """The :class:`Card` that is selected now, or None."""
    pressed_button = Signal(str)
    previewed = Signal()
    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("suggestionCards")
        self._cards = CardList()
        self._delegate = CardDelegate(theme, self)
        self._told: str | None = None
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNone)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)

    # What is shown

    @property
    def cards(self) -> Sequence[Card]:
        """From top to bottom."""
        return self._cards.cards

    @property
    def card(self) -> Card | None:
        """The selected one."""
        return self._cards.card_at(self.currentIndex().row())

    def show_cards(self, cards: Sequence[Card], *, fresh: bool) -> None:
        """List these cards. In a ``fresh`` list the first is selected; else the selected one stays selected, at the
        same height, or, when it is gone, the one that has come to its place."""
        held, row = self.card, self.currentIndex().row()
        top = self.visualRect(self.currentIndex()).top() if held is not None else 0
        self._cards.show_cards(cards)
        if not cards:
            self._tell()
            return
        again = self._cards.row_of(held.key) if held is not None and not fresh else -1
        if again < 0:
            again = 0 if fresh or row < 0 else min(row, len(cards) - 1)
        self._select(again, 0 if fresh else top)

    def select_key(self, key: str) -> bool:
        """Select a card by its key and bring it into view; whether it is listed."""
        row = self._cards.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._cards.index(row))
        return row >= 0

    def _select(self, row: int, top: int) -> None:
        """Select a row, and let it stand ``top`` pixels below the upper edge as far as that is possible."""
        index = self._cards.index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).top() - top)
        self.scrollTo(index)
        self._tell()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The selected card is taller than the others; what was pressed must not run away from under the mouse.
        top = self.visualRect(current).top()
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(current).top() - top)
        self.scrollTo(current)
        self._tell()

    def _tell(self) -> None:
        card = self.card
        key = card.key + card.suggestion.relation if card is not None else None
        if key != self._told:
            self._told = key
            self.selected.emit(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    # Mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        name = self._button_at(index, event.position())
        if name:
            self.pressed_button.emit(name)
        else:
            self.previewed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._button_at(index, event.position()):
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        name = self._button_at(self.indexAt(event.position().toPoint()), event.position())
        shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _button_at(self, index: QModelIndex, where: QPointF) -> str:
        if not index.isValid() or index != self.currentIndex():
            return ""
        return self._delegate.layout_of(index).button_at(where - self.visualRect(index).topLeft().toPointF())

    def button_rect(self, name: str) -> QPointF | None:
        """The middle of a button of the selected card, in the viewport."""
        index = self.currentIndex()
        place = self._delegate.layout_of(index).buttons.get(name) if index.isValid() else None
        return place.center() + self.visualRect(index).topLeft().toPointF() if place is not None else None

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the commands."""
