"""The selection shared by all parts of the matrix."""

from __future__ import annotations

from desktop.comparing.matrix.view import MatrixView


def test_the_selected_cell_has_its_row_and_its_article(matrix: MatrixView) -> None:
    context = matrix.context
    assert context.select("question-2", "article-2")
    assert context.row is not None
    assert context.row.title == "日均客运量"
    assert context.article is not None
    assert context.cell is not None
    assert (context.article.id, context.cell.statements[0].claim) == ("article-2", "claim-8")
    context.select_row(0)
    assert context.entry is not None
    assert (context.entry.key, context.grid.current.column()) == ("question-1", 2)


def test_what_is_not_listed_cannot_be_selected(matrix: MatrixView) -> None:
    assert not matrix.context.select("gone", "article-1")
    assert not matrix.context.select("question-1", "gone")


def test_a_title_is_no_cell_of_an_article(matrix: MatrixView) -> None:
    matrix.context.grid.set_current(0, 0)
    assert matrix.context.article is None
    assert matrix.context.cell is None
