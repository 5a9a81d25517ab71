"""The matrix on an open project: its rows, its signals, and restoring its state."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from db import edits
from desktop.comparing.matrix.model import TOPIC
from desktop.comparing.matrix.view import MatrixView
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.window.frame import regions
from tests.desktop import panels


def titles(view: MatrixView) -> list[str]:
    return [entry.row.title for entry in view.context.model.entries if entry.row is not None]


def wait(qtbot: QtBot, view: MatrixView, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: titles(view) == wanted, timeout=panels.PATIENCE)


def test_every_question_is_a_row_and_every_article_a_column(matrix: MatrixView) -> None:
    assert titles(matrix) == ["平均票价", "日均客运量"]
    model = matrix.context.model
    assert [article.id for article in model.articles] == ["article-1", "article-2", "article-3"]
    riders = model.entries[1].row
    assert riders is not None
    assert [cell.status for cell in riders.cells] == [
        Status.BASELINE,
        Status.DIFFERS_IN_FIGURE,
        Status.OVERLAPS,
    ]
    assert matrix.words() == "2 question(s)"


def test_what_is_selected_is_told_to_the_window(matrix: MatrixView, current: Current) -> None:
    matrix.context.grid.set_current(1, 2)
    assert current.claim == "claim-8"
    assert current.cell is not None
    assert (current.cell.question, current.cell.article, current.cell.answered) == (
        "question-2",
        "article-2",
        True,
    )
    matrix.context.grid.set_current(0, TOPIC)
    assert current.cell is not None
    assert current.cell.article is None
    matrix.hide()
    assert current.cell is None


def test_the_quotes_follow_the_matrix_and_lead_it(matrix: MatrixView) -> None:
    matrix.context.grid.set_current(1, 2)
    lines = matrix.context.quotes.list.lines
    assert [line.figure for line in lines] == ["21.5万人次", "19.8万人次", "20萬人次"]
    assert matrix.context.quotes.list.line == lines[1]
    matrix.context.quotes.list.setCurrentIndex(matrix.context.quotes.list.model().index(2, 0))
    assert matrix.context.grid.current.column() == 3


def test_a_filter_leaves_the_rows_that_match_and_says_so(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.toolbar.field.setText("客運")
    wait(qtbot, matrix, ["日均客运量"])
    assert matrix.words() == "2 question(s), 1 shown"
    matrix.context.toolbar.field.setText("没有这样的话")
    wait(qtbot, matrix, [])
    empty = matrix.findChild(type(matrix._empty), "emptyMatrix")
    assert empty is not None
    assert empty.isVisible()
    assert empty.words == "No question matches."
    matrix.clear_filters()
    wait(qtbot, matrix, ["平均票价", "日均客运量"])


def test_only_rows_without_a_summary(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.toolbar.toggles["summary"].click()
    wait(qtbot, matrix, ["日均客运量"])


def test_what_is_selected_stays_selected_when_rows_come(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 3)
    compared.perform(edits.create_question, "收入", ["claim-4", "claim-9"])
    wait(qtbot, matrix, ["平均票价", "日均客运量", "收入"])
    entry = matrix.context.entry
    assert entry is not None
    assert (entry.key, matrix.context.grid.current.column()) == ("question-2", 3)


def test_when_the_selected_row_goes_its_neighbour_is_selected(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(0, 2)
    compared.perform(edits.delete_questions, ["question-1"])
    wait(qtbot, matrix, ["日均客运量"])
    entry = matrix.context.entry
    assert entry is not None
    assert entry.key == "question-2"


def test_an_empty_project_says_what_to_do(matrix: MatrixView, compared: Workspace, qtbot: QtBot) -> None:
    compared.perform(edits.delete_questions, ["question-1", "question-2"])
    wait(qtbot, matrix, [])
    assert matrix._empty.words.startswith("No questions yet. Group claims into a question")
    button = matrix.findChild(QPushButton, "chooseClaims")
    assert button is not None and button.isVisible()
    assert regions.enter(matrix) and button.hasFocus(), "the keyboard is where the next step is"
    compared.undo()
    wait(qtbot, matrix, ["平均票价", "日均客运量"])
    assert matrix.context.grid.has_keyboard, "and where the rows are, once they are there"


def test_the_view_looks_the_same_again(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.toolbar.field.setText("客运")
    matrix.context.grid.columns.hide("article-2")
    wait(qtbot, matrix, ["日均客运量"])
    state = matrix.state()
    matrix.clear_filters()
    matrix.context.grid.columns.show_all()
    matrix.restore(state)
    assert titles(matrix) == ["日均客运量"]
    assert matrix.context.model.column_of("article-2") not in matrix.context.grid.visual_columns()


def test_a_state_of_another_kind_does_no_harm(matrix: MatrixView) -> None:
    matrix.restore({"toolbar": 1, "columns": [], "sizes": ["x"], "row": None})
    assert titles(matrix) == ["平均票价", "日均客运量"]


def test_closing_the_project_empties_the_matrix(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    compared.close()
    qtbot.waitUntil(lambda: matrix.context.model.rowCount() == 0, timeout=panels.PATIENCE)
    assert matrix.context.row is None
