"""Positions in the matrix, and how the selection keeps its position."""

from __future__ import annotations

from desktop.comparing.matrix.places import KeptPlace, bar_place, clip_of, strip_place
from desktop.comparing.matrix.view import MatrixView
from tests.desktop.comparing.build import fares, keyed


def with_drafts(matrix: MatrixView) -> None:
    context = matrix.context
    snapshot = context.workspace.snapshot
    assert snapshot is not None
    context.model.show(snapshot, context.comparing.rows(), keyed([fares()]), bar=True)


def test_bar_and_strip_lie_at_their_rows(matrix: MatrixView) -> None:
    grid = matrix.context.grid
    with_drafts(matrix)
    grid.set_current(3, 1)
    clip, bar, strip = clip_of(grid), bar_place(grid), strip_place(grid)
    assert bar is not None
    assert strip is not None
    assert bar.top() == clip.top() + 2 * 65
    assert bar.height() == 32
    assert strip.top() == bar.bottom() + 1 + 65
    grid.set_current(0, 1)
    assert strip_place(grid) is None


def test_a_gone_row_is_known_and_its_neighbour_selected(matrix: MatrixView) -> None:
    grid, kept = matrix.context.grid, KeptPlace()
    grid.set_current(1, 2)
    kept.note(grid)
    snapshot = matrix.context.workspace.snapshot
    assert snapshot is not None
    grid.model.show(snapshot, matrix.context.comparing.rows()[:1], (), bar=False)
    assert kept.gone(grid.model) == "question-2"
    kept.restore(grid)
    assert (grid.current.row(), grid.current.column()) == (0, 2)


def test_what_is_expected_is_selected_when_it_comes(matrix: MatrixView) -> None:
    grid, kept = matrix.context.grid, KeptPlace()
    kept.expect("question-2", "article-3")
    kept.note(grid)
    kept.restore(grid)
    assert (grid.current.row(), grid.current.column()) == (1, 3)
