"""Three tables that behave as one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.view import MatrixView


def key(qtbot: QtBot, grid: MatrixGrid, which: Qt.Key, *, shift: bool = False) -> tuple[int, int]:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(grid.main, which, modifier)
    return grid.current.row(), grid.current.column()


def test_arrows_cross_from_table_to_table(matrix: MatrixView, qtbot: QtBot) -> None:
    grid = matrix.context.grid
    assert key(qtbot, grid, Qt.Key.Key_Left) == (0, 0)
    assert key(qtbot, grid, Qt.Key.Key_Left) == (0, 0)
    assert key(qtbot, grid, Qt.Key.Key_End) == (0, 4)
    assert key(qtbot, grid, Qt.Key.Key_Left) == (0, 3)
    assert key(qtbot, grid, Qt.Key.Key_Down) == (1, 3)


def test_shift_extends_the_selection_over_the_tables(matrix: MatrixView, qtbot: QtBot) -> None:
    grid = matrix.context.grid
    grid.set_current(0, 2)
    key(qtbot, grid, Qt.Key.Key_Down, shift=True)
    key(qtbot, grid, Qt.Key.Key_Right, shift=True)
    key(qtbot, grid, Qt.Key.Key_Right, shift=True)
    cells = {(index.row(), index.column()) for index in grid.selected()}
    assert cells == {(row, column) for row in (0, 1) for column in (2, 3, 4)}
    key(qtbot, grid, Qt.Key.Key_Left)
    assert len(grid.selected()) == 1


def test_the_tables_scroll_together(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    grid.resize(grid.width(), 100)
    grid.main.verticalScrollBar().setRange(0, 50)
    for table in grid.tables:
        table.verticalScrollBar().setRange(0, 50)
    grid.left.verticalScrollBar().setValue(30)
    assert {table.verticalScrollBar().value() for table in grid.tables} == {30}


def test_the_columns_fill_the_width(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    widths = sum(table.heads.length() for table in grid.tables)
    assert widths == grid.width()


def test_a_frozen_column_stands_beside_the_titles(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    grid.columns.freeze("article-3", frozen=True)
    grid.lay_out()
    assert grid.visual_columns() == [0, 3, 1, 2, 4]
    assert not grid.left.isColumnHidden(3)
    assert grid.main.isColumnHidden(3)


def test_a_resized_column_keeps_its_width_and_the_others_share_the_rest(
    matrix: MatrixView, qtbot: QtBot
) -> None:
    grid = matrix.context.grid
    grid.main.heads.resizeSection(1, 300)
    assert grid.columns.widths == {"article-1": 300}
    qtbot.waitUntil(lambda: sum(table.heads.length() for table in grid.tables) == grid.width(), timeout=2_000)
    assert abs(grid.main.columnWidth(2) - grid.main.columnWidth(3)) <= 1


def test_a_moved_column_stays_where_it_was_put(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    header = grid.main.heads
    header.moveSection(header.visualIndex(3), 0)
    assert grid.columns.order[:3] == ["article-3", "article-1", "article-2"]
    grid.lay_out()
    assert grid.visual_columns() == [0, 3, 1, 2, 4]


def test_a_cell_lies_where_its_table_paints_it(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    first = grid.cell_rect(grid.model.index(0, 0))
    second = grid.cell_rect(grid.model.index(0, 1))
    assert first.right() + 1 == second.left()
    assert first.top() == second.top() > 0
