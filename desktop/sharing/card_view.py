"""The list of conflicts: arrows move, digits and E decide, a click presses the button under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Theme
from desktop.sharing.card_delegate import ConflictDelegate
from desktop.sharing.card_layout import ConflictLayout, button_words
from desktop.sharing.card_list import ConflictList, Key
from desktop.sharing.conflict_card import ConflictCard
from desktop.widgets.card_rows import CardRows
from desktop.widgets.row_model import Index


class ConflictView(CardRows):
    """One card is always open, if there are any. After a decision the next one is opened."""

    pressed_button = Signal(str)
    """The number of a side, ``both`` or ``rewrite``, of the open card."""
    opened = Signal(bool)
    """The row of the open card is to be shown; the value says whether this list keeps the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictCards")
        self._list = ConflictList()
        self._delegate = ConflictDelegate(theme, self)
        self._pressed = ""
        self.setModel(self._list)
        self.setItemDelegate(self._delegate)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)

    # What is shown

    @property
    def card(self) -> ConflictCard | None:
        """The open card."""
        return self._list.row_at(self.currentIndex().row())

    @property
    def cards(self) -> Sequence[ConflictCard]:
        """From top to bottom."""
        return self._list.rows

    def show_cards(self, cards: Sequence[ConflictCard], colours: Mapping[str, str]) -> None:
        """List these cards; ``colours`` of people by identity. The open card stays open; if it is gone, the card now in
        its place is opened."""
        opened, row = self.card, max(self.currentIndex().row(), 0)
        self._delegate.colours = dict(colours)
        self._list.show_rows(cards)
        again = next(
            (n for n, card in enumerate(cards) if opened is not None and card.key == opened.key), row
        )
        if cards:
            self.setCurrentIndex(self._list.index(min(again, len(cards) - 1)))
        self.doItemsLayout()
        self.updateGeometry()

    def show_choices(self, choices: Mapping[Key, str]) -> None:
        """Show the choices made for cards that are decided later."""
        self._list.show_choices(choices)

    def open_next(self) -> None:
        """Open the card after the open one, if there is one."""
        index = self._list.index(self.currentIndex().row() + 1)
        if index.isValid():
            self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.doItemsLayout()
        self.scrollTo(current)
        self.updateGeometry()

    def content_height(self) -> int:
        """Pixels that all cards take."""
        rows = range(self._list.rowCount())
        return sum(self.sizeHintForIndex(self._list.index(row)).height() for row in rows)

    def sizeHint(self) -> QSize:
        return QSize(240, max(self.content_height(), 40))

    # Mouse and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        name = self._button_of(event.text().upper()) if plain and self.card is not None else ""
        if name:
            self.pressed_button.emit(name)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.card is not None:
            self.opened.emit(False)
        elif plain and event.key() == Qt.Key.Key_Space and self.card is not None:
            self.opened.emit(True)
        else:
            super().keyPressEvent(event)

    def _button_of(self, key: str) -> str:
        card = self.card
        if card is None or not key:
            return ""
        return next((name for name, (_, shown_key) in button_words(card).items() if shown_key == key), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press may open another card and move this one; the button is the one that was visible at the press.
        self._pressed = self.button_at(event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            name = self.button_at(event.position())
            if name and name == self._pressed:
                self.pressed_button.emit(name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and not self.button_at(event.position()):
            self.opened.emit(False)

    def layout_of(self, index: QModelIndex) -> ConflictLayout:
        return self._delegate.layout_of(index)
