"""A popup with a field and a list of what it finds; one entry is taken."""

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
"""Pixels of a row, at least."""


class FilteredPopup(Popup):
    """Enter or a click takes the marked entry, the arrows mark another one, Escape leaves everything as it was.

    Subclasses say what is offered, and call :meth:`fill` when they know it.
    """

    def __init__(self, theme: Theme, name: str, width: int, longest: int, parent: QWidget | None) -> None:
        """``name``: what the names of the objects begin with; ``longest``: rows that are listed without scrolling."""
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
        """What stands in the field."""
        return self.field.text().strip()

    @abstractmethod
    def entries(self) -> Iterable[tuple[str, object]]:
        """Words and value of each entry that goes with what is typed."""

    @abstractmethod
    def take(self, value: Any) -> None:
        """An entry was taken; the popup is closed."""

    def is_marked_first(self, value: object) -> bool:
        """Whether an entry is the one that is marked while nothing is typed; else the first one is."""
        return False

    def fill(self, *_: object) -> None:
        """List what goes with what is typed."""
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
