"""Columns in three tables."""

from __future__ import annotations

from desktop.comparing.matrix.column_layout import shown_columns
from desktop.comparing.matrix.view import MatrixView


def test_each_table_shows_its_own_columns(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    assert [shown_columns(table) for table in grid.tables] == [[0], [1, 2, 3], [4]]
    grid.columns.hide("article-2")
    grid.columns.freeze("article-3", frozen=True)
    grid.lay_out()
    assert [shown_columns(table) for table in grid.tables] == [[0, 3], [1], [4]]


def test_a_width_set_by_hand_is_kept_over_a_new_layout(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    grid.left.heads.resizeSection(0, 240)
    assert grid.columns.widths == {"": 240}
    grid.lay_out()
    assert grid.left.columnWidth(0) == 240
    assert grid.left.width() == 240
