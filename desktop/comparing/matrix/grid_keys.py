"""Navigation by arrow keys in the matrix, whose columns are in three tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from desktop.comparing.matrix.model import MatrixModel
    from desktop.comparing.matrix.table import MatrixTable

_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class Steppable(Protocol):
    """The part of the grid that navigation needs."""

    model: MatrixModel
    main: MatrixTable

    @property
    def current(self) -> QModelIndex: ...
    def visual_columns(self) -> list[int]: ...


def target_of(grid: Steppable, event: QKeyEvent) -> tuple[int, int] | None:
    """The row and column to which a key event leads; None for other keys, and if there is nothing to select."""
    columns, rows = grid.visual_columns(), selectable_rows(grid.model)
    key = Qt.Key(event.key())
    page = max(grid.main.viewport().height() // grid.main.verticalHeader().defaultSectionSize() - 1, 1)
    if not columns or not rows or key not in (*_STEPS, *_leaps(page)):
        return None
    current = grid.current
    if not current.isValid():
        return rows[0], columns[min(1, len(columns) - 1)]
    row = rows.index(current.row()) if current.row() in rows else 0
    column = columns.index(current.column()) if current.column() in columns else 0
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in _STEPS:
        down, across = _STEPS[key]
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        far = -len(columns) if key == Qt.Key.Key_Home else len(columns)
        down, across = (_sign(far) * len(rows), 0) if control else (0, far)
    else:
        down, across = _leaps(page)[key], 0
    return rows[_within(row + down, rows)], columns[_within(column + across, columns)]


def selectable_rows(model: MatrixModel) -> list[int]:
    """The rows of the model except the bar above the drafts."""
    return [number for number, entry in enumerate(model.entries) if entry.row is not None]


def _leaps(page: int) -> dict[Qt.Key, int]:
    return {
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_PageDown: page,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: 0,
    }


def _sign(number: int) -> int:
    return 1 if number > 0 else -1


def _within(place: int, items: Sequence[int]) -> int:
    return min(max(place, 0), len(items) - 1)
