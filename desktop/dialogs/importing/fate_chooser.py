"""The popup that asks what becomes of a tag of a file; typing filters it, by characters of either script or pinyin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from corpus.foreign.mapping import TagDecision
from corpus.romanise import matches
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup

_WIDTH, _LONGEST, _ROW = 260, 12, 24
"""Pixels of the list and of its rows, and rows that it shows without scrolling."""


class FateChooser(Popup):
    """A field and a list. Enter or a click takes an entry, Escape leaves everything as it was."""

    chosen = Signal(object)
    """A :class:`~corpus.foreign.mapping.TagDecision`."""

    def __init__(
        self,
        theme: Theme,
        offered: Sequence[tuple[str, TagDecision]],
        now: TagDecision,
        parent: QWidget | None = None,
    ) -> None:
        """``offered``: what can be chosen, each in words; ``now`` is marked at first."""
        super().__init__(theme, _WIDTH, parent)
        self.setObjectName("fateChooser")
        self._offered, self._now = offered, now
        self.field = QLineEdit(self)
        self.field.setObjectName("fateField")
        self.field.setPlaceholderText(self.tr("A tag’s name or pinyin"))
        self.field.setAccessibleName(self.tr("Becomes"))
        self.list = QListWidget(self)
        self.list.setObjectName("fateList")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(lambda: self._take(self.list.currentItem()))
        self.list.itemClicked.connect(self._take)
        self._fill()
        self.list.setFixedHeight(_ROW * min(len(offered), _LONGEST) + Space.XS)
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def _fill(self, *_: Any) -> None:
        typed = self.field.text().strip()
        self.list.clear()
        for words, decision in self._offered:
            if matches(typed, words) is not None:
                item = QListWidgetItem(words, self.list)
                item.setData(Qt.ItemDataRole.UserRole, decision)
                if decision == self._now and not typed:
                    self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            decision = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            self.chosen.emit(decision)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.list.setCurrentRow((self.list.currentRow() + by) % max(self.list.count(), 1))
