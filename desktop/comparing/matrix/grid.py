"""The matrix widget: three tables side by side with common rows, selection and scrolling, which act as one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from desktop.comparing.matrix.column_layout import ColumnLayout, shown_columns
from desktop.comparing.matrix.columns import Columns
from desktop.comparing.matrix.delegate import BAR_HEIGHT, STRIP_HEIGHT, MatrixDelegate
from desktop.comparing.matrix.grid_keys import target_of
from desktop.comparing.matrix.header import MatrixHeader
from desktop.comparing.matrix.model import EntryKind, MatrixModel
from desktop.comparing.matrix.overlay import RowOverlays
from desktop.comparing.matrix.table import MatrixTable
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks


class MatrixGrid(QWidget):
    """Titles and frozen columns on the left, articles in the middle, summaries on the right."""

    current_changed = Signal()
    opened = Signal()
    """A cell was double-clicked."""
    menu_requested = Signal(QPoint)
    popup_requested = Signal(int, QRect)
    """The popup of a column is requested: the column, and the rectangle of its header on the screen."""

    def __init__(self, model: MatrixModel, theme: Theme, marks: Marks, lines: LinePainter) -> None:
        super().__init__()
        self.model, self._theme, self._lines = model, theme, lines
        self.delegate = MatrixDelegate(model, theme, marks, lines)
        self.left, self.main, self.right = (self._table(name) for name in ("frozen", "articles", "summaries"))
        self._selection = QItemSelectionModel(model, self)
        self._anchor = QModelIndex()
        self._extending = False
        self._strip_row = -1
        self._tall: set[int] = set()
        """Rows whose height differs from the standard one."""
        self._vertical = QScrollBar(Qt.Orientation.Vertical, self)
        self._horizontal = QScrollBar(Qt.Orientation.Horizontal, self)
        self.overlays = RowOverlays(self)
        self._columns = ColumnLayout(model, self.tables, self, self._bar_width)
        self._lay_out_widgets()
        self._connect()

    def _table(self, name: str) -> MatrixTable:
        header = MatrixHeader(self.model, self._theme, self._lines)
        table = MatrixTable(self.model, self.delegate, header, self._theme, self)
        table.setObjectName(f"matrix_{name}")
        table.setAccessibleName(self.tr("Comparison"))
        table.key_pressed.connect(self._on_key)
        table.opened.connect(lambda _: self.opened.emit())
        table.menu_requested.connect(self.menu_requested)
        table.focus_changed.connect(self._on_focus_changed)
        header.popup_requested.connect(lambda column: self._want_popup(table, column))
        return table

    def _lay_out_widgets(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, table in enumerate(self.tables):
            table.setSelectionModel(self._selection)
            grid.addWidget(table, 0, column)
        grid.addWidget(self._vertical, 0, 3)
        grid.addWidget(self._horizontal, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        for table in (self.left, self.right):
            table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            table.setFocusProxy(self.main)
        self.setFocusProxy(self.main)
        self.main.heads.setSectionsMovable(True)

    def _connect(self) -> None:
        self._selection.currentChanged.connect(self._on_current_changed)
        self._selection.selectionChanged.connect(self._on_selection_changed)
        self.model.modelReset.connect(self.lay_out)
        self.model.modelReset.connect(self._on_selection_changed)
        self.model.dataChanged.connect(lambda *_: self.overlays.place())
        self._columns.fitted.connect(self.overlays.place)
        bars = [table.verticalScrollBar() for table in self.tables]
        for bar in bars:
            bar.valueChanged.connect(self._on_scrolled)
        _tie(bars[1], self._vertical, lambda: QTimer.singleShot(0, self, self._columns.fit))
        _tie(self.main.horizontalScrollBar(), self._horizontal, self.overlays.place)
        self._theme.changed.connect(self._restyle)

    @property
    def tables(self) -> tuple[MatrixTable, MatrixTable, MatrixTable]:
        """From left to right."""
        return self.left, self.main, self.right

    # Layout

    @property
    def columns(self) -> Columns:
        """The layout of the columns."""
        return self._columns.columns

    def take_columns(self, columns: Columns) -> None:
        """Apply another layout of the columns."""
        self._columns.columns = columns
        self.lay_out()

    def lay_out(self) -> None:
        """Set columns, widths and row heights of every table, as after a reset of the model."""
        self._columns.lay_out()
        self._strip_row = -1
        self._set_row_heights()
        self._columns.fit()
        self._on_current_changed()

    def _set_row_heights(self) -> None:
        # A header keeps the sizes of its sections when the model is reset.
        former, bar = self._tall, self.model.bar_row
        self._tall = {bar} if bar >= 0 else set()
        for table in self.tables:
            for row in former:
                if row < self.model.rowCount():
                    table.setRowHeight(row, self._theme.size("matrixRow"))
            if bar >= 0:
                table.setRowHeight(bar, BAR_HEIGHT)
        self.overlays.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit()

    def _restyle(self) -> None:
        for table in self.tables:
            table.verticalHeader().setDefaultSectionSize(self._theme.size("matrixRow"))
            table.viewport().update()
            table.heads.viewport().update()
        self.overlays.place()

    # Scrolling

    def _on_scrolled(self, value: int) -> None:
        for table in self.tables:
            table.verticalScrollBar().setValue(value)
        self.overlays.place()

    @property
    def scrolled(self) -> int:
        """The scroll position in pixels."""
        return self.main.verticalScrollBar().value()

    def scroll_to_value(self, value: int) -> None:
        """Set the scroll position in pixels."""
        self.main.verticalScrollBar().setValue(value)

    def top_of(self, row: int) -> int:
        """The y coordinate of a row, relative to the top of the rows."""
        return self.main.rowViewportPosition(row)

    # The current cell and the selection

    @property
    def current(self) -> QModelIndex:
        """The current cell; invalid if there is none."""
        return self._selection.currentIndex()

    def selected(self) -> list[QModelIndex]:
        """The selected cells."""
        return self._selection.selectedIndexes()

    def visual_columns(self) -> list[int]:
        """The visible columns, from left to right."""
        return [column for table in self.tables for column in shown_columns(table)]

    def set_current(self, row: int, column: int, *, extend: bool = False, scroll: bool = True) -> None:
        """Select a cell, or extend the selection to it."""
        index = self.model.index(row, column)
        flag = QItemSelectionModel.SelectionFlag
        if not extend or not self._anchor.isValid():
            self._selection.setCurrentIndex(index, flag.ClearAndSelect)
        else:
            self._extending = True
            self._selection.select(self._between(self._anchor, index), flag.ClearAndSelect)
            self._selection.setCurrentIndex(index, flag.NoUpdate)
            self._extending = False
        if scroll:
            self._owner(column).scrollTo(index)
            self.main.scrollTo(self.model.index(row, self.main.columnAt(1)))

    def _between(self, one: QModelIndex, other: QModelIndex) -> QItemSelection:
        columns = self.visual_columns()
        places = sorted(columns.index(index.column()) for index in (one, other) if index.column() in columns)
        first, last = sorted((one.row(), other.row()))
        selection = QItemSelection()
        for column in columns[places[0] : places[-1] + 1]:
            selection.select(self.model.index(first, column), self.model.index(last, column))
        return selection

    def _owner(self, column: int) -> MatrixTable:
        return next((table for table in self.tables if not table.isColumnHidden(column)), self.main)

    def _bar_width(self) -> int:
        """The current width of the vertical scroll bar in pixels."""
        return 0 if self._vertical.isHidden() else self._vertical.sizeHint().width()

    def cell_rect(self, index: QModelIndex) -> QRect:
        """The rectangle of a cell, in coordinates of the grid."""
        table = self._owner(index.column())
        rect = table.visualRect(index)
        return QRect(table.viewport().mapTo(self, rect.topLeft()), rect.size())

    def _on_current_changed(self, *_: object) -> None:
        index = self.current
        if not self._extending:
            self._anchor = QModelIndex(index)
        before = self.delegate.current[0]
        self.delegate.current = (index.row(), index.column()) if index.isValid() else (-1, -1)
        for table in self.tables:
            for row in {before, index.row()}:
                table.update_row(row)
        self._place_strip(index)
        self.current_changed.emit()

    def _on_selection_changed(self, *_: object) -> None:
        selected = self._selection.selectedIndexes()
        self.delegate.selected = frozenset((index.row(), index.column()) for index in selected)

    def _place_strip(self, index: QModelIndex) -> None:
        """Make room for the action strip under the selected draft, and keep that row in place."""
        entry = self.model.entry_at(index.row()) if index.isValid() else None
        draft_row = index.row() if entry is not None and entry.kind is EntryKind.DRAFT else -1
        if draft_row == self._strip_row:
            self.overlays.place()
            return
        top = self.top_of(index.row()) if index.isValid() else 0
        height = self._theme.size("matrixRow")
        for table in self.tables:
            if 0 <= self._strip_row < self.model.rowCount():
                table.setRowHeight(self._strip_row, height)
            if draft_row >= 0:
                table.setRowHeight(draft_row, height + STRIP_HEIGHT)
        self._tall.discard(self._strip_row)
        if draft_row >= 0:
            self._tall.add(draft_row)
        self._strip_row = draft_row
        if index.isValid():
            self.scroll_to_value(self.scrolled + self.top_of(index.row()) - top)
        self.overlays.place()

    @property
    def strip_row(self) -> int:
        """The row under which the action strip is shown; -1 for none."""
        return self._strip_row

    # Keys and focus

    def _on_key(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down and self.current.isValid():
            column = self.current.column()
            self._want_popup(self._owner(column), column)
            return
        target = target_of(self, event)
        if target is None:
            event.ignore()
            return
        event.accept()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.set_current(*target, extend=shift)

    @property
    def has_keyboard(self) -> bool:
        """Whether the cells have the focus."""
        return self.main.hasFocus()

    def _on_focus_changed(self) -> None:
        self.set_active(self.main.hasFocus())

    def set_active(self, active: bool) -> None:
        """Set whether the selection is painted as that of the focused part."""
        if active != self.delegate.active:
            self.delegate.active = active
            for table in self.tables:
                table.update_row(self.delegate.current[0])

    def _want_popup(self, table: MatrixTable, column: int) -> None:
        rect = table.heads.section_rect(column)
        corner = table.heads.viewport().mapToGlobal(rect.topLeft())
        self.popup_requested.emit(column, QRect(corner, rect.size()))


def _tie(inner: QScrollBar, outer: QScrollBar, changed: Callable[[], object]) -> None:
    """Let ``outer`` mirror and control the hidden scroll bar ``inner``; ``changed`` is called when it appears or
    disappears."""

    def on_range(low: int, high: int) -> None:
        outer.setRange(low, high)
        outer.setPageStep(inner.pageStep())
        outer.setSingleStep(inner.singleStep())
        if outer.isHidden() == (high > low):
            outer.setVisible(high > low)
            changed()

    inner.rangeChanged.connect(on_range)
    inner.valueChanged.connect(outer.setValue)
    outer.valueChanged.connect(inner.setValue)
    outer.hide()
