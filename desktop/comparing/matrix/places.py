"""Positions in the matrix, and keeping the selection in place when rows are added or removed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from desktop.comparing.matrix.delegate import STRIP_HEIGHT
from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.model import EntryKind, MatrixModel


def clip_of(grid: MatrixGrid) -> QRect:
    """The part of the grid with the rows, below the header."""
    viewport = grid.main.viewport()
    top = viewport.mapTo(grid, QPoint(0, 0)).y()
    right = grid.right.geometry().right()
    return QRect(0, top, right + 1, viewport.height())


def bar_place(grid: MatrixGrid) -> QRect | None:
    """The rectangle of the bar of the drafts; None if there is none."""
    row = grid.model.bar_row
    if row < 0:
        return None
    clip = clip_of(grid)
    return QRect(0, clip.top() + grid.top_of(row), clip.width(), grid.main.rowHeight(row))


def strip_place(grid: MatrixGrid) -> QRect | None:
    """The rectangle of the action strip, below the selected draft; None if none is selected."""
    row = grid.strip_row
    if row < 0:
        return None
    clip = clip_of(grid)
    bottom = clip.top() + grid.top_of(row) + grid.main.rowHeight(row)
    return QRect(0, bottom - STRIP_HEIGHT, clip.width(), STRIP_HEIGHT)


class KeptPlace:
    """Remembers the selected cell and its position while the model is reset."""

    def __init__(self) -> None:
        self._key, self._article, self._column = "", "", 1
        self._top = 0
        self._next: list[str] = []
        self._expected = False

    def forget(self) -> None:
        """Forget the selection."""
        self._key, self._article, self._next = "", "", []
        self._column, self._top = 1, 0

    def expect(self, key: str, article: str) -> None:
        """Set the cell to select when rows are next listed."""
        if key:
            self._key, self._article, self._next = key, article, []
            self._top, self._expected = 0, True

    def note(self, grid: MatrixGrid) -> None:
        """Remember the selection, the row that would replace it, and its position."""
        index = grid.current
        entry = grid.model.entry_at(index.row()) if index.isValid() else None
        if self._expected or entry is None:
            return
        article = grid.model.article_at(index.column())
        self._key, self._column = entry.key, index.column()
        self._article = article.id if article is not None else ""
        self._top = grid.top_of(index.row())
        entries = grid.model.entries
        after = [other for other in entries[index.row() + 1 :] if other.kind is entry.kind]
        before = [other for other in reversed(entries[: index.row()]) if other.kind is entry.kind]
        others = [other for other in reversed(entries) if other.kind is EntryKind.OWN]
        self._next = [other.key for other in (*after, *before, *others)]

    def gone(self, model: MatrixModel) -> str:
        """The key of the selected row if it is no longer listed; else empty."""
        return self._key if self._key and not self._expected and model.row_of(self._key) < 0 else ""

    def restore(self, grid: MatrixGrid) -> None:
        """Restore the selection, or select the row that has replaced it, at the same height."""
        model = grid.model
        rows = (model.row_of(key) for key in (self._key, *self._next))
        row = next((row for row in rows if row >= 0), -1)
        if row < 0:
            first = next((number for number, entry in enumerate(model.entries) if entry.row is not None), -1)
            if first < 0:
                return
            row = first
        column = model.column_of(self._article) if self._article else self._column
        if column < 0 or column >= model.columnCount() or column not in grid.visual_columns():
            column = next(iter(grid.visual_columns()[1:]), 0)
        index = grid.current
        if (index.row(), index.column()) != (row, column) or not index.isValid():
            grid.set_current(row, column, scroll=False)
        if self._expected:
            grid.set_current(row, column)
            self._expected = False
            return
        if self._key:
            grid.scroll_to_value(grid.scrolled + grid.top_of(row) - self._top)
