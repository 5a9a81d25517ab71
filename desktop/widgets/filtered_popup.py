"""A popup with a field and a list filtered by it, from which one entry is chosen."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup

_LEAST_ROW = 24
"""Smallest height of a row in pixels."""


class FilteredPopup(Popup):
    """Enter or a click chooses the marked entry, the arrow keys mark another one, Escape closes the popup without a
    choice.

    Subclasses provide the entries, and call :meth:`fill` once they are known.
    """

    def __init__(self, theme: Theme, name: str, width: int, longest: int, parent: QWidget | None) -> None:
        """``name``: the prefix of the object names; ``longest``: rows visible without scrolling."""
        super().__init__(theme, width, parent)
        self.setObjectName(f"{name}Chooser")
        self.setFixedWidth(width)
        self._longest = longest
        self.field = QLineEdit(self)
        self.field.setObjectName(f"{name}Field")
        self.list = QListWidget(self)
        self.list.setObjectName(f"{name}List")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.field.textChanged.connect(self.fill)
        self.field.returnPressed.connect(lambda: self._take(self.list.currentItem()))
        self.list.itemClicked.connect(self._take)
        self.setFocusProxy(self.field)
        self.field.setFocus()

    @property
    def typed(self) -> str:
        """The text of the field."""
        return self.field.text().strip()

    @abstractmethod
    def entries(self) -> Iterable[tuple[str, object]]:
        """Text and value of each entry that matches the typed text."""

    @abstractmethod
    def take(self, value: Any) -> None:
        """Called with the chosen entry, after the popup was closed."""

    def is_marked_first(self, value: object) -> bool:
        """Whether an entry is marked while nothing is typed; otherwise the first one is."""
        return False

    def fill(self, *_: object) -> None:
        """List the entries that match the typed text."""
        self.list.clear()
        marked = 0
        for number, (words, value) in enumerate(self.entries()):
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            if not self.typed and self.is_marked_first(value):
                marked = number
        self.list.setCurrentRow(marked)
        rows = min(max(self.list.count(), 1), self._longest)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), _LEAST_ROW) + 2)
        self.adjustSize()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            value = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            self.take(value)

    def _step(self, by: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + by) % max(self.list.count(), 1))
