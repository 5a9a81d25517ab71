"""A list of values as a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.look.plain_text import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The role of a row's value, for the delegate that paints it."""


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows are values painted by a delegate; the model provides their texts."""

    def __init__(
        self,
        spoken: Callable[[Row], str],
        explained: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``spoken``: the text of a row for screen readers; ``explained``: the text of its tooltip."""
        super().__init__(parent)
        self._spoken, self._explained = spoken, explained
        self.rows: tuple[Row, ...] = ()
        """The values from top to bottom."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these values. Nothing is rebuilt if they are the same."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """The value of a row; None if there is no such row."""
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and self._explained is not None:
            return tip(self._explained(row))
        return None
