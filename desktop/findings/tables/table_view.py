"""The table widget of the findings with its keys and its mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.findings.tables.table import FindingsTable
from desktop.findings.tables.table_delegate import CellDelegate
from desktop.look.theme import Theme

NARROWEST = 48
"""Pixels of a column, at least: four Chinese characters less the arrow of the sorted column."""
ROOM = 220
"""Pixels that a column of quotations should have before less important columns are shown: some 17 characters."""


class FindingsTableView(QTableView):
    """The table with its keys. The owner sets the callables below, which act on rows."""

    opened: Callable[[int], None]
    previewed: Callable[[int], None]
    deleted: Callable[[], None]
    copied: Callable[[], None]
    menu_wanted: Callable[[QPoint], None]
    edited: Callable[[int], None]

    def __init__(self, model: FindingsTable, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findingsTable")
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)
        header.setFixedHeight(theme.size("paneHeader"))
        self.doubleClicked.connect(lambda index: self.opened(index.row()))

    def id_at(self, row: int) -> str | None:
        """The identity in a row; None for a heading."""
        return self._findings.id_at(row)

    def lay_out(self) -> None:
        """Give each column its width, as after another project was opened."""
        header = self.horizontalHeader()
        for number, column in enumerate(self._findings.columns):
            stretch = column.width == 0
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, mode)
            if not stretch:
                header.resizeSection(number, column.width)
        self._fit()

    def _fit(self) -> None:
        """Hide the columns that can be spared, until the columns of quotations have :data:`ROOM`."""
        columns = self._findings.columns
        header = self.horizontalHeader()
        needs = [header.sectionSize(number) or column.width for number, column in enumerate(columns)]
        needs = [need if column.width else ROOM for need, column in zip(needs, columns, strict=True)]
        missing = sum(needs) - self.viewport().width()
        for number in sorted(range(len(columns)), key=lambda number: -columns[number].spare):
            hidden = columns[number].spare > 0 and missing > 0
            if hidden:
                missing -= needs[number]
            self.setColumnHidden(number, hidden)

    def select_only(self, row: int) -> None:
        """Select one row. Qt's own ``selectRow`` would add to the selection while Ctrl or Shift is held, as it is when
        Ctrl+5 brings this table up."""
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied()
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self.opened(row)
            case Qt.Key.Key_Space if row >= 0:
                self.previewed(row)
            case Qt.Key.Key_F2 if row >= 0:
                self.edited(row)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if row >= 0:
                self.deleted()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the commands of the window."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.visualRect(self.currentIndex()).bottomLeft() if by_key else event.pos()
        self.menu_wanted(self.viewport().mapToGlobal(where))
