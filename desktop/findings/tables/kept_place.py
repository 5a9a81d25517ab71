"""Keeps the place in a findings table while the project changes under it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel

from desktop.findings.tables.table import FindingsTable
from desktop.findings.tables.table_view import FindingsTableView


@contextmanager
def kept_place(view: FindingsTableView, table: FindingsTable) -> Iterator[None]:
    """Keep the current row while the rows of ``table`` change, and the position on the screen of a row: of the current
    one if it is visible, so that it is followed where a sort moves it, else of the first visible one.

    Without this the selection that is made again after a reset would scroll to its first row, and a table without a
    current row makes the first one current when it gets the focus."""
    row = view.currentIndex().row()
    current = table.id_at(row)
    anchors = _anchors(view, table, row)
    yield
    if current is not None or not view.currentIndex().isValid():
        _make_current(view, table, current, row)
    for anchor, top in anchors:
        at = table.row_of(anchor)
        if at >= 0:
            view.executeDelayedItemsLayout()
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.rowViewportPosition(at) - top)
            return


def _anchors(view: FindingsTableView, table: FindingsTable, current: int) -> list[tuple[str, int]]:
    """Identities of visible rows with their positions in the viewport, in pixels; the first that still exists is to
    stay where it is."""
    height = view.viewport().height()
    top = max(view.rowAt(0), 0)
    bottom = view.rowAt(height - 1)
    visible = range(top, (bottom if bottom >= 0 else table.rowCount() - 1) + 1)
    rows = [current, *visible] if current in visible else list(visible)
    return [
        (row_id, view.rowViewportPosition(row)) for row in rows if (row_id := table.id_at(row)) is not None
    ]


def _make_current(view: FindingsTableView, table: FindingsTable, current: str | None, row: int) -> None:
    """Make the row of ``current`` the current one without selecting it, else the one that is in its place now."""
    at = table.row_of(current)
    if at < 0:
        at = min(row, table.rowCount() - 1)
    if at >= 0 and view.currentIndex().row() != at:
        index = view.model().index(at, 0)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
