"""The selection shared by all parts of the matrix."""

from __future__ import annotations

from desktop.comparing.matrix.view import MatrixView


def test_the_selected_cell_has_its_row_and_its_article(matrix: MatrixView) -> None:
    desk = matrix.desk
    assert desk.select("question-2", "article-2")
    assert desk.row is not None
    assert desk.row.title == "日均客运量"
    assert desk.article is not None
    assert desk.cell is not None
    assert (desk.article.id, desk.cell.statements[0].claim) == ("article-2", "claim-8")
    desk.select_row(0)
    assert desk.entry is not None
    assert (desk.entry.key, desk.grid.current.column()) == ("question-1", 2)


def test_what_is_not_listed_cannot_be_selected(matrix: MatrixView) -> None:
    assert not matrix.desk.select("gone", "article-1")
    assert not matrix.desk.select("question-1", "gone")


def test_a_title_is_no_cell_of_an_article(matrix: MatrixView) -> None:
    matrix.desk.grid.set_current(0, 0)
    assert matrix.desk.article is None
    assert matrix.desk.cell is None
