"""The table widget of the findings with its keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from desktop.findings.tables.column_widths import ColumnWidths
from desktop.findings.tables.table import FindingsTable
from desktop.findings.tables.table_delegate import CellDelegate, TickedTable
from desktop.look.theme import Theme
from desktop.widgets.menus import menu_target

Index = QModelIndex | QPersistentModelIndex

NARROWEST = 48
"""Smallest width of a column in pixels: four Chinese characters minus the arrow of the sorted column."""
TICK_AREA = 32
"""Width of the area on the left in which a click toggles the tick, in pixels."""


class FindingsTableView(TickedTable):
    """The table with its keys. The owner sets the callables below, which act on rows."""

    opened: Callable[[int], None]
    previewed: Callable[[int], None]
    deleted: Callable[[], None]
    copied: Callable[[], None]
    menu_requested: Callable[[QPoint], None]
    edited: Callable[[int], None]
    dragged: Callable[[], None]
    """Called when the selected rows are dragged, if rows can be."""
    acted: Callable[[QKeyEvent], bool]
    """Handles a key for the selected rows. Returns whether it did."""

    def __init__(self, model: FindingsTable, theme: Theme, *, ticking: bool = False) -> None:
        """``ticking``: rows have ticks that show whether they are selected; a click on one toggles it."""
        super().__init__()
        self.ticking = ticking
        self.space_ticks = False
        """Whether Space toggles the tick of a row; otherwise it shows the row's place."""
        self._gathering = False
        """Whether rows are being ticked one by one: the arrow keys then leave the ticks unchanged."""
        self.acted = lambda _: False
        self.dragged = lambda: None
        self.setDragEnabled(ticking)
        self.setObjectName("findingsTable")
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)
        self.widths = ColumnWidths(header)
        header.setFixedHeight(theme.size("paneHeader"))
        # A header queries the selection for each of its cells, although it does not show which sections are selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        self.doubleClicked.connect(lambda index: self.opened(index.row()))

    def startDrag(self, supported: Qt.DropAction) -> None:
        self.dragged()

    def id_at(self, row: int) -> str | None:
        """The identity in a row; None for a heading."""
        return self._findings.id_at(row)

    def lay_out(self) -> None:
        """Set the width of each column, as after another project was opened."""
        self.widths.lay_out(self._findings.columns)

    def selected_rows(self) -> list[int]:
        """The selected rows, from top to bottom. Qt's own ``selectedRows`` asks the model about each cell, which takes
        seconds if 100,000 rows are selected."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for chosen in ranges for row in range(chosen.top(), chosen.bottom() + 1)})

    def select_only(self, row: int) -> None:
        """Select one row. Qt's own ``selectRow`` would extend the selection while Ctrl or Shift is pressed, as it is
        when Ctrl+5 opens this table."""
        self._gathering = False
        self._select_row(row)

    def _select_row(self, row: int) -> None:
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select exactly these rows; the first becomes the current one."""
        if len(rows) == 1:
            self._select_row(rows[0])
            return
        model, flag = self.model(), QItemSelectionModel.SelectionFlag
        chosen, last = QItemSelection(), model.columnCount() - 1
        # Rows that follow each other have the same difference to their number.
        for _, run in groupby(enumerate(rows), lambda numbered: numbered[1] - numbered[0]):
            (_, first), *others = run
            end = others[-1][1] if others else first
            chosen.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        self.selectionModel().select(chosen, flag.ClearAndSelect)
        self.selectionModel().setCurrentIndex(model.index(rows[0], 0), flag.NoUpdate)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        keys = isinstance(event, QKeyEvent) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self._gathering and keys:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def stop_gathering(self) -> None:
        """Let the arrows select again, as after a row was selected elsewhere."""
        self._gathering = False

    def clearSelection(self) -> None:
        self._gathering = False
        super().clearSelection()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Qt repaints the cells only, while the delegate paints the focus around whole rows.
        for index in (current, previous):
            row = self.visualRect(index)
            self.viewport().update(0, row.top(), self.viewport().width(), row.height())

    # Ticks

    def gather(self, row: int) -> None:
        """Start to tick rows one by one: keep the tick of a row that is selected only because it is current, and toggle
        that of any other row. From then on the arrow keys do not change the ticks, until a click or Esc."""
        alone = not self._gathering and self.tick_of(row) is Qt.CheckState.Checked
        if not alone or self.ticked(range(self.model().rowCount())) > 1:
            self.toggle(row)
        self._gathering = True

    def toggle(self, row: int) -> None:
        """Toggle the tick of a row or, at a heading, those of all rows below it: tick all, unless all are ticked."""
        model, flag = self.model(), QItemSelectionModel.SelectionFlag
        members = self._findings.members_of(row) if self.id_at(row) is None else range(row, row + 1)
        if not members:
            return
        how = flag.Deselect if self.ticked(members) == len(members) else flag.Select
        block = QItemSelection(model.index(members[0], 0), model.index(members[-1], model.columnCount() - 1))
        self.selectionModel().setCurrentIndex(model.index(row, 0), flag.NoUpdate)
        self.selectionModel().select(block, how)

    def ticked(self, rows: range) -> int:
        """How many of some rows are ticked."""
        ranges = self.selectionModel().selection()
        overlaps = (
            min(selected.bottom() + 1, rows.stop) - max(selected.top(), rows.start)
            for selected in ranges.toList()
        )
        return sum(max(0, overlap) for overlap in overlaps)

    def tick_of(self, row: int) -> Qt.CheckState:
        """The tick of a row, or of the rows below a heading."""
        members = self._findings.members_of(row) if self.id_at(row) is None else range(row, row + 1)
        count = self.ticked(members)
        if not count:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if count == len(members) else Qt.CheckState.PartiallyChecked

    def _tick_at(self, event: QMouseEvent) -> int:
        """The row whose tick is under the mouse; -1 if there is none."""
        where = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        near = -self.horizontalHeader().offset() <= where.x() < TICK_AREA - self.horizontalHeader().offset()
        return self.rowAt(where.y()) if self.ticking and left and near else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._tick_at(event)
        self._gathering = row >= 0
        if row >= 0:
            self.toggle(row)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Dragging after a press on a tick selects nothing.
        if not (self.ticking and event.buttons() and event.position().x() < TICK_AREA):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tick_at(event) < 0:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._tick_at(event)
        if row >= 0:
            self.toggle(row)
        else:
            super().mouseDoubleClickEvent(event)

    def selectAll(self) -> None:
        """Select all visible rows; if they are selected already, also those below folded headings."""
        count = self.model().rowCount()
        if self.ticking and count and self.ticked(range(count)) == count and self._findings.unfold():
            count = self.model().rowCount()
        super().selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied()
            return
        if self.acted(event):
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self.opened(row)
            case Qt.Key.Key_Space if row >= 0:
                if self.space_ticks:
                    self.gather(row)
                else:
                    self.previewed(row)
            case Qt.Key.Key_F2 if row >= 0:
                self.edited(row)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if row >= 0:
                self.deleted()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_target(self, event)
        # A menu requested below the rows is not about the selected rows.
        if index.isValid():
            self.menu_requested(where)
