"""The list view of search results with its keys and mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from desktop.findings.search.hit_delegate import TICK_AREA, HitDelegate
from desktop.findings.search.hits import HitList
from desktop.widgets.row_list import RowList


class HitView(RowList):
    """Enter goes to a hit; a click shows it. Space shows it and toggles its tick, as a click on the tick does; Ctrl or
    Shift with the mouse and Shift with the arrows tick, too. Headings are skipped."""

    taken = Signal(QModelIndex)
    previewed = Signal(QModelIndex)
    copied = Signal()
    acted: Callable[[QKeyEvent], bool]
    """Handles a key for the ticked hits. Returns whether it did."""

    def __init__(self, model: HitList, delegate: HitDelegate) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self.acted = lambda _: False
        self._hits = model
        self._anchor = -1
        """The row where a range of ticks begins."""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self.taken)

    # Keys

    def event(self, event: QEvent) -> bool:
        # Ctrl+A and Escape apply to the ticks while the list has the focus.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_about_ticks(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _is_about_ticks(self, event: QKeyEvent) -> bool:
        leaving = event.key() == Qt.Key.Key_Escape and bool(self._hits.ticks)
        return leaving or event.matches(QKeySequence.StandardKey.SelectAll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._hits.toggle_all()
        elif event.key() == Qt.Key.Key_Escape and self._hits.ticks:
            self._hits.untick()
        elif not (self._move(event) or self._take(event) or self.acted(event)):
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() not in steps:
            return False
        before = self.currentIndex().row()
        row = self._hits.next_row(before, steps[event.key()])
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._hits.tick((before, row))
        self._anchor = row
        self.setCurrentIndex(self._hits.index(row))
        return True

    def _take(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid() or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return False
        if event.key() == Qt.Key.Key_Space:
            self._hits.toggle(index.row())
            self.previewed.emit(index)
        else:
            self.taken.emit(index)
        return True

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        row = self.indexAt(where).row()
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            super().mousePressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            self._hits.tick(range(min(row, self._anchor), max(row, self._anchor) + 1))
        elif where.x() < TICK_AREA or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._anchor = row
            self._hits.toggle(row)
        else:
            self._anchor = row
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        modifiers: Any = event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
        on_tick = event.position().x() < TICK_AREA
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and not (modifiers or on_tick):
            self.previewed.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < TICK_AREA:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)
